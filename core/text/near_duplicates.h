#pragma once

#include "core/base/error.h"
#include "core/text/banding.h"
#include "core/text/exact_duplicates.h"
#include "core/text/minhash.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace docket::text {

inline constexpr double leastNearThreshold = 0.5;
inline constexpr double defaultNearThreshold = 0.92;

/// Texts that belong together, by their numbers.
struct Clusters {
    std::vector<std::uint32_t> firstOf;  ///< of each text, the first of its cluster: itself where no earlier one is like it

    /// Those of more than one text, by their first; the members ascending.
    std::vector<std::vector<std::uint32_t>> shared() const;

    bool operator==(const Clusters&) const = default;
};

/// Finds texts that nearly repeat each other among many: those that read the same (exact_duplicates.h), and pairs whose shingles
/// (shingles.h) have a Jaccard likeness of the threshold or more. Clusters join what is like something in them, so that two texts
/// of one may be less alike than the threshold. No pair below it joins two.
///
/// Pairs are looked for by MinHash and banding (Broder 1997; Indyk and Motwani 1998), and then compared exactly: about 99.4 % of
/// the pairs that are just at the threshold are found, and more of those above. In crowds of texts that are
/// all alike to just below the threshold, as a form filled in again and again, fewer are found (92 % among 5,000 of them, and
/// fewer among more), so that the work grows with the number of texts, whatever they are (pair_search.h).
/// What is found depends on the texts alone and not on the order of adding, but for which is the first of a cluster.
///
/// Keeps no text: at the default threshold about 230 bytes for each different text, and 4 for each repeat. Not for several threads.
class NearDuplicates {
public:
    /// Fails with InvalidInput for a threshold outside [0.5, 1]. With 1, texts are alike that have all shingles in common.
    static Result<NearDuplicates> make(double threshold = defaultNearThreshold);

    /// Texts are numbered from 0 in the order of adding, up to 2^32 - 1 of them. Valid or invalid UTF-8.
    void add(std::string_view utf8);
    std::size_t size() const { return m_firstSame.size(); }

    /// Gives a text again that was added, by its number. What it fails with ends the search.
    using TextAgain = std::function<Result<std::string>(std::uint32_t number)>;

    /// Asks again, in no order, for texts that are worth a comparison: of those that read the same, for the first. Keeps up to 32 MB
    /// of their shingles meanwhile. More texts may be added later.
    Result<Clusters> clusters(const TextAgain& textAgain) const;

private:
    explicit NearDuplicates(double threshold);

    double m_threshold;
    Banding m_banding;
    MinHash m_minHash;
    ExactDuplicates m_exact;
    std::vector<std::uint32_t> m_firstSame;  ///< by number: of the first text that reads the same
    // Of each different text, in the order of adding:
    std::vector<std::uint32_t> m_numbers;
    std::vector<TextHash> m_hashes;
    Signatures m_signatures;
};

}  // namespace docket::text
