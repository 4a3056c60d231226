#pragma once

#include "core/dataset/example_choice/label_pool.h"

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace docket::dataset {

/// The candidates that may be examples, by label.
struct Eligible {
    std::vector<LabelCandidates> labels;  ///< in the order of the taxonomy; the answer of no label last, where somebody gave it
    std::vector<std::size_t> drawn;       ///< all of them, by stable hash
    std::unordered_map<LabelId, std::size_t> placeOf;

    /// Which labels a candidate is for.
    std::vector<std::size_t> placesOf(const ExampleCandidate& candidate) const;
    std::vector<std::int64_t> counts() const;  ///< by label
};

/// All but those that are banned or have a label that cannot be chosen.
Eligible eligibleOf(const taxonomy::Taxonomy& taxonomy, std::span<const ExampleCandidate> candidates, const ExampleOptions& options);

}  // namespace docket::dataset
