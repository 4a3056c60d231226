#pragma once

#include "core/text/sparse_vector.h"

#include <cstdint>
#include <span>
#include <vector>

namespace docket::dataset {

/// The direction of the sum of vectors (Rocchio 1971): of length 1, or empty where there are none. Only its `mostFeatures` largest weights are kept,
/// which bounds what a comparison with it costs.
text::SparseVector centroidOf(std::span<const text::SparseVector* const> vectors, std::size_t mostFeatures = 512);

/// Compares vectors with centroids, all at once.
class Centroids {
public:
    /// Features are below `featureCount`.
    Centroids(std::span<const text::SparseVector> centroids, std::size_t featureCount);

    /// The dot product with each centroid, in their order; cosines where the vector has length 1. Valid until the next call.
    std::span<const double> likeness(const text::SparseVector& vector);

private:
    struct Posting {
        std::uint32_t centroid = 0;
        float weight = 0;
    };

    std::vector<std::size_t> m_begins;  ///< by feature: where its postings begin; one more at the end
    std::vector<Posting> m_postings;
    std::vector<double> m_likeness;
};

}  // namespace docket::dataset
