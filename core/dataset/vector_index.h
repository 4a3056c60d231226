#pragma once

#include "core/text/sparse_vector.h"

#include <cstdint>
#include <span>
#include <vector>

namespace docket::dataset {

/// Compares a vector with many at once, at the cost of what they have in common (an inverted index: Salton 1971).
class VectorIndex {
public:
    explicit VectorIndex(std::span<const text::SparseVector> vectors);

    /// The dot product with each vector, in their order, with the same bits as dot(). Valid until the next call.
    std::span<const double> dots(const text::SparseVector& vector);

private:
    struct Posting {
        std::uint32_t feature = 0;
        std::uint32_t vector = 0;
        float weight = 0;
    };

    std::vector<Posting> m_postings;        ///< by feature
    std::vector<std::uint32_t> m_features;  ///< those that a vector has, ascending
    std::vector<std::size_t> m_begins;      ///< where the postings of each begin; one more at the end
    std::vector<double> m_dots;
};

}  // namespace docket::dataset
