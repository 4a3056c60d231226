#pragma once

#include "core/base/error.h"
#include "core/text/banding.h"
#include "core/text/disjoint_sets.h"
#include "core/text/exact_duplicates.h"
#include "core/text/minhash.h"
#include "core/text/shingle_cache.h"

#include <cstdint>
#include <span>
#include <vector>

namespace docket::text {

/// More texts than this with a band in common are a crowd: each is held only against as many whose signatures sort before its own.
inline constexpr std::size_t crowdSize = 32;

/// Of two texts that were both compared in vain this often, no more is asked: 32 million comparisons shared out among the texts, but
/// 32 to 255 for each.
std::uint8_t mostInVain(std::size_t textCount);

/// What is known of different texts, by number from 0.
struct SignedTexts {
    double threshold = 1;  ///< of the likeness, in [0.5, 1]
    Banding banding;       ///< of the signatures
    const Signatures& signatures;
    std::span<const TextHash> hashes;
};

/// Looks for pairs of a Jaccard likeness of the threshold or more, and joins them. A pair is looked at where it has a band in common
/// and its signatures agree in about as many places as the threshold says; whether it is one, its shingles decide.
/// The order of the work depends on hashes of the texts and not on their numbers, so that what is found does not either.
class PairSearch {
public:
    /// `texts` and what it refers to outlive the search.
    PairSearch(const SignedTexts& texts, ShingleCache::Source shinglesAgain);

    /// Fails where shingles cannot be had again. Once.
    Result<DisjointSets> run();

private:
    struct Candidate {
        std::uint32_t text = 0;
        std::size_t agreement = 0;
    };
    struct Keyed {
        std::uint64_t key = 0;
        std::uint32_t text = 0;
    };

    /// All texts by what they have in one band; equal ones by hash.
    std::vector<Keyed> sortedBy(std::size_t band) const;
    Result<> searchBand(std::size_t band);
    /// Among texts that have the band in common.
    Result<> searchBucket(std::vector<std::uint32_t>& bucket, std::size_t band);
    /// So that those stand together that have the most in common after the band.
    void sortCrowd(std::vector<std::uint32_t>& crowd, std::size_t band) const;
    /// Those of `earlier` that are worth a comparison, the most alike first.
    std::vector<Candidate> candidatesOf(std::uint32_t text, std::span<const std::uint32_t> earlier, std::size_t band);
    Result<> compare(std::uint32_t text, std::span<const Candidate> candidates);
    bool isWorthwhile(std::uint32_t a, std::uint32_t b);
    /// Whether an earlier band has brought the two together, outside a crowd.
    bool wereCompared(std::uint32_t a, std::uint32_t b, std::size_t band) const;

    SignedTexts m_texts;
    ShingleCache m_shingles;
    std::size_t m_leastAgreement;
    std::uint8_t m_mostInVain;
    DisjointSets m_joined;
    std::vector<std::uint8_t> m_inVain;  ///< by text: comparisons that joined nothing
    std::vector<bool> m_wasCrowded;      ///< by text: in an earlier band
};

}  // namespace docket::text
