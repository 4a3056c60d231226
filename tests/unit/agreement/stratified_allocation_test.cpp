#include "core/agreement/stratified_allocation.h"

#include "core/base/stable_hash.h"

#include <gtest/gtest.h>

#include <numeric>

namespace docket::agreement {
namespace {

using Counts = std::vector<std::int64_t>;

TEST(Allocation, IsProportionalAboveTheFloor) {
    // Floors take 3 × 5 of 100; of the other 85 the strata have 895, 95 and 0 left: 85 × 895 / 990 = 76.84, 8.16.
    EXPECT_EQ(allocate(Counts{900, 100, 5}, 100), (Counts{82, 13, 5}));
}

TEST(Allocation, GivesARareLabelWhatThereIs) { EXPECT_EQ(allocate(Counts{100'000, 2, 1}, 100), (Counts{97, 2, 1})); }

TEST(Allocation, SpendsNoMoreThanHalfOnFloors) {
    const Counts shares = allocate(Counts(20, 1000), 100);
    EXPECT_EQ(shares, Counts(20, 5));
    Counts skewed(20, 10);
    skewed.front() = 1'000'000;
    const Counts ofSkewed = allocate(skewed, 100);
    EXPECT_EQ(ofSkewed.front(), 2 + 60) << "floors of 100 / 40 = 2 and all the rest";
    EXPECT_EQ(ofSkewed.back(), 2);
}

TEST(Allocation, OfMoreStrataThanItemsTakesOneOfEachOfTheLargest) {
    EXPECT_EQ(allocate(Counts{1, 5, 3, 9, 4}, 3), (Counts{0, 1, 0, 1, 1}));
    EXPECT_EQ(allocate(Counts{2, 2, 2}, 2), (Counts{1, 1, 0})) << "equal ones as they come";
}

TEST(Allocation, TakesAllWhereThereAreNoMore) {
    EXPECT_EQ(allocate(Counts{3, 0, 4}, 100), (Counts{3, 0, 4}));
    EXPECT_EQ(allocate(Counts{}, 100), Counts());
    EXPECT_EQ(allocate(Counts{0, 0}, 100), (Counts{0, 0}));
    EXPECT_EQ(allocate(Counts{7}, 0), Counts{0});
}

TEST(Allocation, AlwaysAddsUpAndNeverTakesMoreThanThereAre) {
    SeededRandom random(3);
    for (int round = 0; round < 2000; ++round) {
        Counts sizes(random.below(30) + 1);
        for (auto& size : sizes) size = static_cast<std::int64_t>(random.below(random.below(4) == 0 ? 100'000 : 12));
        const auto total = static_cast<std::int64_t>(random.below(400));
        const Counts shares = allocate(sizes, total);
        EXPECT_EQ(std::accumulate(shares.begin(), shares.end(), std::int64_t{0}),
                  std::min(total, std::accumulate(sizes.begin(), sizes.end(), std::int64_t{0})));
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            EXPECT_GE(shares[i], 0);
            EXPECT_LE(shares[i], sizes[i]);
        }
    }
}

}  // namespace
}  // namespace docket::agreement
