#include "core/calibration/reliability/calibration_error.h"
#include "core/calibration/reliability/reliability_bins.h"
#include "tests/unit/calibration/known_cases.h"
#include "tests/unit/calibration/random_outcomes.h"

#include <gtest/gtest.h>

#include <cmath>

namespace docket::calibration {
namespace {

TEST(ReliabilityBins, BorderValuesBelongToTheUpperBin) {
    for (const std::size_t count : {10U, 15U, 7U, 100U}) {
        for (std::size_t i = 0; i < count; ++i) {
            const double border = static_cast<double>(i) / static_cast<double>(count);
            EXPECT_EQ(equalWidthBin(border, count), i);
            if (i > 0) {
                EXPECT_EQ(equalWidthBin(std::nextafter(border, 0), count), i - 1);
            }
        }
        EXPECT_EQ(equalWidthBin(1, count), count - 1);
    }
    for (const double written : {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9}) EXPECT_EQ(equalWidthBin(written, 10), static_cast<std::size_t>(std::lround(written * 10)));
}

TEST(ReliabilityBins, KeepsTiesTogetherInBinsOfEqualCount) {
    const auto bins = reliabilityBins(test::coarseOutcomes(), Binning::EqualCount, 10);
    ASSERT_EQ(bins.size(), 5U);
    const std::vector<std::int64_t> sizes{10, 5, 20, 10, 5};
    for (std::size_t i = 0; i < bins.size(); ++i) {
        EXPECT_EQ(bins[i].right.n(), sizes[i]);
        EXPECT_EQ(bins[i].low, bins[i].high);
    }
}

TEST(ReliabilityBins, SharesOutWhatHasNoTies) {
    const auto outcomes = test::tieFreeOutcomes();
    const auto bins = reliabilityBins(std::span(outcomes).first(57), Binning::EqualCount, 10);
    ASSERT_EQ(bins.size(), 10U);
    for (std::size_t i = 0; i < 10; ++i) EXPECT_EQ(bins[i].right.n(), i < 7 ? 6 : 5);
}

TEST(ReliabilityBins, HasNoMoreBinsOfEqualCountThanOutcomes) {
    const auto outcomes = test::tieFreeOutcomes();
    EXPECT_EQ(reliabilityBins(std::span(outcomes).first(3), Binning::EqualCount, 10).size(), 3U);
    EXPECT_TRUE(reliabilityBins({}, Binning::EqualCount).empty());
    const auto empty = reliabilityBins({}, Binning::EqualWidth);
    ASSERT_EQ(empty.size(), 10U);
    EXPECT_FALSE(empty[0].meanConfidence || empty[0].right.value() || empty[0].right.interval());
    EXPECT_FALSE(calibrationError(empty));
}

TEST(ReliabilityBins, GivesWilsonsIntervalOfEqualWeights) {
    WeightedShare share;
    for (int i = 0; i < 30; ++i) share.add(i < 7, 2.5);
    EXPECT_NEAR(share.effectiveSize(), 30, 1e-9);
    EXPECT_NEAR(share.interval()->low, metrics::wilson(7, 30)->low, 1e-12);
    EXPECT_NEAR(share.interval()->high, metrics::wilson(7, 30)->high, 1e-12);
}

TEST(ReliabilityBins, WidensTheIntervalOfUnequalWeights) {
    WeightedShare share;
    for (int i = 0; i < 30; ++i) share.add(i % 2 == 0, i < 3 ? 40 : 1);
    EXPECT_NEAR(share.effectiveSize(), 147.0 * 147 / 4827, 1e-9);
    EXPECT_GT(share.interval()->high - share.interval()->low, 0.6);
}

TEST(CalibrationError, GivesKnownValues) {
    const auto error = *calibrationError(reliabilityBins(test::tieFreeOutcomes(), Binning::EqualWidth));
    EXPECT_NEAR(error.expected, 0.18380790960451976, 1e-12);
    EXPECT_NEAR(error.maximum, 0.3514237288135593, 1e-12);
    EXPECT_NEAR(error.average, 0.18380790960451976, 1e-12);
    const auto of15 = *calibrationError(reliabilityBins(test::tieFreeOutcomes(), Binning::EqualCount, 15));
    EXPECT_NEAR(of15.expected, 0.20315028248587566, 1e-12);
    const auto coarse = *calibrationError(reliabilityBins(test::coarseOutcomes(), Binning::EqualWidth));
    EXPECT_NEAR(coarse.expected, 0.075, 1e-12);
    EXPECT_NEAR(coarse.maximum, 0.08333333333333326, 1e-12);
    EXPECT_NEAR(coarse.average, 0.07738095238095227, 1e-12);
}

TEST(CalibrationError, CountsAWeightAsThatManyOutcomes) {
    SeededRandom random(7);
    for (int round = 0; round < 50; ++round) {
        const auto weighted = test::tiedOutcomes(1 + random.below(30), random);
        const auto once = *calibrationError(reliabilityBins(weighted, Binning::EqualWidth));
        const auto often = *calibrationError(reliabilityBins(test::repeated(weighted), Binning::EqualWidth));
        EXPECT_NEAR(once.expected, often.expected, 1e-12);
        EXPECT_NEAR(once.maximum, often.maximum, 1e-12);
        EXPECT_NEAR(once.average, often.average, 1e-12);
    }
}

}  // namespace
}  // namespace docket::calibration
