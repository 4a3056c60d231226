#include "core/text/sparse_vector.h"

#include <algorithm>
#include <cmath>

namespace docket::text {

double dot(const SparseVector& a, const SparseVector& b) {
    double sum = 0;
    auto left = a.entries.begin();
    auto right = b.entries.begin();
    while (left != a.entries.end() && right != b.entries.end()) {
        if (left->feature == right->feature) sum += static_cast<double>((left++)->weight) * static_cast<double>((right++)->weight);
        else if (left->feature < right->feature) ++left;
        else ++right;
    }
    return sum;
}

double lengthOf(const SparseVector& vector) { return std::sqrt(dot(vector, vector)); }

double cosine(const SparseVector& a, const SparseVector& b) {
    const double lengths = lengthOf(a) * lengthOf(b);
    return lengths > 0 ? std::clamp(dot(a, b) / lengths, -1.0, 1.0) : 0;
}

}  // namespace docket::text
