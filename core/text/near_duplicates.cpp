#include "core/text/near_duplicates.h"

#include "core/base/folded_text.h"
#include "core/text/pair_search.h"
#include "core/text/shingles.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace docket::text {

std::vector<std::vector<std::uint32_t>> Clusters::shared() const {
    constexpr std::size_t none = 0;
    std::vector<std::vector<std::uint32_t>> clusters;
    std::vector<std::size_t> placeOf(firstOf.size(), none);  // of the first of a cluster, from 1
    for (std::uint32_t number = 0; number < firstOf.size(); ++number) {
        const std::uint32_t first = firstOf[number];
        if (first == number) continue;
        if (placeOf[first] == none) {
            clusters.push_back({first});
            placeOf[first] = clusters.size();
        }
        clusters[placeOf[first] - 1].push_back(number);
    }
    std::ranges::sort(clusters);
    return clusters;
}

Result<NearDuplicates> NearDuplicates::make(double threshold) {
    if (threshold >= leastNearThreshold && threshold <= 1) return NearDuplicates(threshold);
    return failure(ErrorKind::InvalidInput,
                   fmt::format("Texts cannot be told to be near-duplicates from a likeness of {} on. Nothing was compared; choose a number from {} to 1.",
                               threshold, leastNearThreshold));
}

NearDuplicates::NearDuplicates(double threshold)
    : m_threshold(threshold), m_banding(Banding::of(threshold)), m_minHash(m_banding.places()), m_signatures(m_banding.places()) {}

void NearDuplicates::add(std::string_view utf8) {
    const auto number = static_cast<std::uint32_t>(size());
    const std::string text = folded(utf8);
    const TextHash hash = textHashOf(text);
    m_firstSame.push_back(m_exact.add(hash));
    if (m_firstSame.back() != number) return;
    m_numbers.push_back(number);
    m_hashes.push_back(hash);
    m_minHash.sign(shingleHashesOf(text), m_signatures.append());
}

Result<Clusters> NearDuplicates::clusters(const TextAgain& textAgain) const {
    const auto shinglesAgain = [&](std::uint32_t different) -> Result<Shingles> {
        const auto text = textAgain(m_numbers[different]);
        if (!text) return std::unexpected(text.error());
        return shinglesOf(folded(*text));
    };
    auto joined = PairSearch({m_threshold, m_banding, m_signatures, m_hashes}, shinglesAgain).run();
    if (!joined) return std::unexpected(std::move(joined.error()));

    constexpr auto none = std::numeric_limits<std::uint32_t>::max();
    std::vector<std::uint32_t> firstOfSet(m_numbers.size(), none);  // by root
    Clusters clusters;
    clusters.firstOf.reserve(size());
    std::uint32_t different = 0;
    for (std::uint32_t number = 0; number < size(); ++number) {
        if (m_firstSame[number] != number) {
            clusters.firstOf.push_back(clusters.firstOf[m_firstSame[number]]);
            continue;
        }
        std::uint32_t& first = firstOfSet[joined->rootOf(different++)];
        first = std::min(first, number);
        clusters.firstOf.push_back(first);
    }
    return clusters;
}

}  // namespace docket::text
