#include "core/metrics/confidence_spread.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace docket::metrics {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(ConfidenceSpread, OfNothingIsNothing) {
    const ConfidenceSpread spread({});
    EXPECT_EQ(spread.count(), 0);
    EXPECT_EQ(spread.distinct(), 0);
    EXPECT_THAT(spread.ties(), IsEmpty());
    EXPECT_EQ(spread.below(0.5), 0);
    EXPECT_EQ(spread.exactly(0.5), 0);
}

TEST(ConfidenceSpread, ABorderValueBelongsToTheUpperBand) {
    for (std::size_t i = 0; i < ConfidenceSpread::bandCount; ++i) {
        const double border = static_cast<double>(i) / 100;
        const ConfidenceSpread spread({border, std::nextafter(border, 1.0)});
        EXPECT_EQ(spread.bands()[i], 2) << border;
    }
    EXPECT_EQ(ConfidenceSpread({std::nextafter(0.29, 0.0)}).bands()[28], 1);
    EXPECT_EQ(ConfidenceSpread({1.0, 0.99}).bands()[99], 2);
}

TEST(ConfidenceSpread, CountsWhatSitsOnOneValue) {
    std::vector<double> confidences(197);
    std::iota(confidences.begin(), confidences.end(), 1.0);
    for (double& value : confidences) value /= 1000;
    confidences.insert(confidences.end(), {0.8, 0.8, 0.9});
    const ConfidenceSpread spread(confidences);
    EXPECT_EQ(spread.count(), 200);
    EXPECT_EQ(spread.distinct(), 199);
    EXPECT_THAT(spread.ties(), ElementsAre(ConfidenceTie{0.8, 2}));  // 1 % exactly
    EXPECT_EQ(spread.below(0.8), 197);
    EXPECT_EQ(spread.exactly(0.8), 2);
    EXPECT_EQ(spread.exactly(0.85), 0);
    EXPECT_EQ(std::accumulate(spread.bands().begin(), spread.bands().end(), std::int64_t{0}), 200);
}

TEST(ConfidenceSpread, OneOfAFewIsNoTie) {
    EXPECT_THAT(ConfidenceSpread({0.1, 0.2, 0.3}).ties(), IsEmpty());
    EXPECT_THAT(ConfidenceSpread({0.3, 0.1, 0.3}).ties(), ElementsAre(ConfidenceTie{0.3, 2}));
}

}  // namespace
}  // namespace docket::metrics
