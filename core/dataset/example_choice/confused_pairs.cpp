#include "core/dataset/example_choice/confused_pairs.h"

#include <algorithm>

namespace docket::dataset {

ConfusedPairs::ConfusedPairs(std::span<const ExampleCandidate> candidates, std::span<const std::size_t> eligible) {
    std::map<ConfusedPair, std::int64_t> counts;
    for (const std::size_t candidate : eligible) {
        if (const auto& confusion = candidates[candidate].edgeCase) ++counts[ConfusedPair::of(*confusion)];
    }
    for (const auto& [pair, count] : counts) m_pairs.push_back(pair);
    std::ranges::stable_sort(m_pairs, std::ranges::greater(), [&](const ConfusedPair& pair) { return counts.at(pair); });
    for (const ConfusedPair& pair : m_pairs) m_ranks.emplace(pair, m_ranks.size());
    m_isShown.resize(m_pairs.size());
}

std::optional<std::size_t> ConfusedPairs::wantedRank(const ExampleCandidate& candidate) const {
    if (!candidate.edgeCase) return std::nullopt;
    const std::size_t rank = m_ranks.at(ConfusedPair::of(*candidate.edgeCase));
    return m_isShown[rank] ? std::nullopt : std::optional(rank);
}

std::vector<ConfusedPair> ConfusedPairs::withoutExample() const {
    std::vector<ConfusedPair> without;
    for (std::size_t rank = 0; rank < m_pairs.size(); ++rank) {
        if (!m_isShown[rank]) without.push_back(m_pairs[rank]);
    }
    return without;
}

}  // namespace docket::dataset
