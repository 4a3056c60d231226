#include "core/dataset/vector_index.h"

#include "core/dataset/centroid.h"

#include <gtest/gtest.h>

#include <cmath>

namespace docket::dataset {
namespace {

using text::SparseVector;

TEST(Centroid, IsTheDirectionOfTheSum) {
    const SparseVector one{{{0, 1}, {4, 2}}};
    const SparseVector other{{{4, 1}, {9, 1}}};
    const std::vector<const SparseVector*> both{&one, &other};
    const SparseVector centroid = centroidOf(both);
    ASSERT_EQ(centroid.entries.size(), 3U);
    EXPECT_NEAR(lengthOf(centroid), 1, 1e-6);
    EXPECT_NEAR(centroid.entries[1].weight, 3 / std::sqrt(11.0), 1e-6);
    EXPECT_EQ(centroidOf({}), SparseVector());
}

TEST(Centroid, KeepsTheHeaviestFeatures) {
    const SparseVector vector{{{0, 1}, {1, 5}, {2, 3}, {3, 5}}};
    const std::vector<const SparseVector*> only{&vector};
    const SparseVector centroid = centroidOf(only, 2);
    ASSERT_EQ(centroid.entries.size(), 2U);
    EXPECT_EQ(centroid.entries[0].feature, 1U);
    EXPECT_EQ(centroid.entries[1].feature, 3U);
}

TEST(VectorIndex, ComparesWithAllAtOnce) {
    const std::vector<SparseVector> vectors{{{{0, 1}}}, {}, {{{1, 0.5F}, {2, 2}}}};
    VectorIndex index(vectors);
    for (const auto& vector : {SparseVector{{{0, 3}, {2, 1}}}, SparseVector{{{1, 4}}}, SparseVector{{{9, 1}}}, SparseVector()}) {
        const auto dots = index.dots(vector);
        ASSERT_EQ(dots.size(), 3U);
        for (std::size_t i = 0; i < vectors.size(); ++i) EXPECT_EQ(dots[i], dot(vector, vectors[i]));
    }
}

}  // namespace
}  // namespace docket::dataset
