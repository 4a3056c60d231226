#pragma once

#include "core/text/sparse_vector.h"

#include <cstddef>
#include <span>

namespace docket::dataset {

/// The direction of the sum of vectors (Rocchio 1971): of length 1, or empty where there are none. Only its `mostFeatures` largest weights are kept,
/// which bounds what a comparison with it costs.
text::SparseVector centroidOf(std::span<const text::SparseVector* const> vectors, std::size_t mostFeatures = 512);

}  // namespace docket::dataset
