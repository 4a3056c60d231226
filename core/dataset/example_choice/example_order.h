#pragma once

#include "core/domain/prediction.h"

#include <cstdint>
#include <span>
#include <vector>

namespace docket::dataset {

/// An example as its order depends on it.
struct PlacedExample {
    LabelId chosenFor;
    LabelSet labels;
};

/// An order of examples against recency bias, by which a model leans to the labels that it read last (Zhao et al. 2021), as places
/// in `examples`. The label at the end is another in each of as many consecutive variants as there are labels, in a cycle that
/// the seed decides. Before it, no two neighbours share a label where that can be helped: the label with the most examples
/// left comes first, as with any arrangement without equal neighbours. Of each label, the example that stands first in
/// `examples` stands last. `variant` is at least 0.
std::vector<std::size_t> orderExamples(std::span<const PlacedExample> examples, std::uint64_t seed, int variant);

}  // namespace docket::dataset
