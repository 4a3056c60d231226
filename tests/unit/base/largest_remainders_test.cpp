#include "core/base/largest_remainders.h"

#include <gtest/gtest.h>

namespace docket {
namespace {

using Counts = std::vector<std::int64_t>;

TEST(LargestRemainders, AddUpAndGoToTheLargestRemainders) {
    EXPECT_EQ(apportion(Counts{50, 30, 20}, 7, Counts{50, 30, 20}), (Counts{4, 2, 1}));
    EXPECT_EQ(apportion(Counts{1, 1, 1}, 2, Counts{1, 1, 1}), (Counts{1, 1, 0}));
    EXPECT_EQ(apportion(Counts{1, 1, 1}, 1, Counts{1, 2, 1}), (Counts{0, 1, 0}));
}

}  // namespace
}  // namespace docket
