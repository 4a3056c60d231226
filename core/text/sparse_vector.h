#pragma once

#include <cstdint>
#include <vector>

namespace docket::text {

/// A vector of which most places are 0: only the others are kept.
struct SparseVector {
    struct Entry {
        std::uint32_t feature = 0;
        float weight = 0;

        bool operator==(const Entry&) const = default;
    };

    std::vector<Entry> entries;  ///< by ascending feature, each once

    bool operator==(const SparseVector&) const = default;
};

/// The sum of the products of equal places. The product of two floats fits a double, so that the sum has the same bits on every
/// machine, whether or not it multiplies and adds in one step.
double dot(const SparseVector& a, const SparseVector& b);

/// The Euclidean length.
double lengthOf(const SparseVector& vector);

/// The cosine of the angle between them, in [-1, 1], and in [0, 1] where no weight is negative; 0 when one of them is all zeros.
double cosine(const SparseVector& a, const SparseVector& b);

}  // namespace docket::text
