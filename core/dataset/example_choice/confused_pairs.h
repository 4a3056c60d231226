#pragma once

#include "core/dataset/example_choice/example_choice.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace docket::dataset {

/// The pairs of labels that edge cases tell apart, and which of them have an example.
class ConfusedPairs {
public:
    ConfusedPairs(std::span<const ExampleCandidate> candidates, std::span<const std::size_t> eligible);

    /// The rank of the pair of an edge case, 0 the most frequent; nullopt of what is none, or whose pair has an example.
    std::optional<std::size_t> wantedRank(const ExampleCandidate& candidate) const;
    void show(const Confusion& confusion) { m_isShown[m_ranks.at(ConfusedPair::of(confusion))] = true; }
    std::vector<ConfusedPair> withoutExample() const;  ///< the most frequent first

private:
    std::vector<ConfusedPair> m_pairs;  ///< the most frequent first
    std::vector<bool> m_isShown;
    std::map<ConfusedPair, std::size_t> m_ranks;
};

}  // namespace docket::dataset
