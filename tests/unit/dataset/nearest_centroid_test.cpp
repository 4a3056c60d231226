#include "core/dataset/nearest_centroid.h"

#include <gtest/gtest.h>

#include <cmath>

namespace docket::dataset {
namespace {

using text::SparseVector;

TEST(NearestCentroid, IsTheDirectionOfTheSum) {
    const SparseVector one{{{0, 1}, {4, 2}}};
    const SparseVector other{{{4, 1}, {9, 1}}};
    const std::vector<const SparseVector*> both{&one, &other};
    const SparseVector centroid = centroidOf(both);
    ASSERT_EQ(centroid.entries.size(), 3U);
    EXPECT_NEAR(lengthOf(centroid), 1, 1e-6);
    EXPECT_NEAR(centroid.entries[1].weight, 3 / std::sqrt(11.0), 1e-6);
    EXPECT_EQ(centroidOf({}), SparseVector());
}

TEST(NearestCentroid, KeepsTheHeaviestFeatures) {
    const SparseVector vector{{{0, 1}, {1, 5}, {2, 3}, {3, 5}}};
    const std::vector<const SparseVector*> only{&vector};
    const SparseVector centroid = centroidOf(only, 2);
    ASSERT_EQ(centroid.entries.size(), 2U);
    EXPECT_EQ(centroid.entries[0].feature, 1U);
    EXPECT_EQ(centroid.entries[1].feature, 3U);
}

TEST(NearestCentroid, ComparesWithAllAtOnce) {
    const std::vector<SparseVector> centroids{{{{0, 1}}}, {}, {{{1, 0.5F}, {2, 2}}}};
    Centroids index(centroids, 3);
    for (const auto& vector : {SparseVector{{{0, 3}, {2, 1}}}, SparseVector{{{1, 4}}}, SparseVector()}) {
        const auto likeness = index.likeness(vector);
        ASSERT_EQ(likeness.size(), 3U);
        for (std::size_t i = 0; i < centroids.size(); ++i) EXPECT_DOUBLE_EQ(likeness[i], dot(vector, centroids[i]));
    }
}

}  // namespace
}  // namespace docket::dataset
