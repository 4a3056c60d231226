#include "core/metrics/population/stratified_bootstrap.h"

#include "core/metrics/population/acceleration.h"
#include "core/metrics/population/weighted_accuracy.h"
#include "core/metrics/quality/single_label_figures.h"
#include "tests/unit/metrics/population/population_builder.h"

#include <gtest/gtest.h>

#include <cmath>

namespace docket::metrics {
namespace {

using test::smallTraffic;
using test::trafficOf;

constexpr auto accepted = Side::Accepted;

TEST(StratifiedBootstrap, VariesAsTheStrataAndTheirSampledSharesSay) {
    const PostStrata strata = smallTraffic();
    StratifiedBootstrap bootstrap(strata, 5);
    constexpr int draws = 8000;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < draws; ++i) {
        const double accuracy = *accuracyOf(bootstrap.draw()).value;
        sum += accuracy;
        squares += accuracy * accuracy;
    }
    const auto variance = [](double total, double n, double share) { return total / 280 * total / 280 * (1 - n / total) * share * (1 - share) / (n - 1); };
    const double expected = variance(30, 10, 0.4) + variance(200, 20, 0.9) + variance(50, 5, 1);
    const double mean = sum / draws;
    EXPECT_NEAR(mean, *weightedAccuracy(strata).figure.value, 4 * std::sqrt(expected / draws));
    EXPECT_NEAR((squares / draws - mean * mean) / expected, 1, 0.07);
}

TEST(StratifiedBootstrap, CountsWhatWasSeenOfASmallStratum) {
    const PostStrata strata = postStratify(trafficOf(2, {{{accepted, 0, 0.95}, 0, 7, 10}, {{accepted, 0, 0.95}, 1, 3, 0}}));
    StratifiedBootstrap bootstrap(strata, 8);
    constexpr int draws = 20'000;
    double squares = 0;
    for (int i = 0; i < draws; ++i) squares += std::pow(*accuracyOf(bootstrap.draw()).value - 0.7, 2);
    EXPECT_NEAR(squares / draws / (0.5 * 0.7 * 0.3 / 9), 1, 0.04);
}

TEST(StratifiedBootstrap, DrawsTheSameBySeed) {
    const PostStrata strata = smallTraffic();
    EXPECT_EQ(StratifiedBootstrap(strata, 5).draw(), StratifiedBootstrap(strata, 5).draw());
    EXPECT_NE(StratifiedBootstrap(strata, 5).draw(), StratifiedBootstrap(strata, 6).draw());
}

TEST(BootstrapSummary, TakesPercentilesThatAreCorrectedForBias) {
    std::vector<double> draws;
    for (int i = 0; i <= 1000; ++i) draws.push_back(i / 1000.0);
    const auto centred = summaryOf(draws, 0.5, 1001);
    EXPECT_NEAR(centred->mean, 0.5, 1e-12);
    EXPECT_NEAR(centred->interval.low, 0.025, 1e-9);
    EXPECT_NEAR(centred->interval.high, 0.975, 1e-9);
    const auto below = summaryOf(draws, 0.4, 1001);
    EXPECT_LT(below->interval.low, 0.025);
    EXPECT_LT(below->interval.high, 0.975);
    EXPECT_FALSE(summaryOf({0.5}, 0.5, 2));
}

TEST(BootstrapSummary, ReachesFurtherToTheSideThatAccelerates) {
    std::vector<double> draws;
    for (int i = 0; i <= 1000; ++i) draws.push_back(i / 1000.0);
    const auto plain = summaryOf(draws, 0.5, 1001);
    const auto skewed = summaryOf(draws, 0.5, 1001, 0.08);
    EXPECT_GT(skewed->interval.low, plain->interval.low);
    EXPECT_GT(skewed->interval.high, plain->interval.high);
}

TEST(Accelerations, AreASixthOfTheSkewnessOfOneShare) {
    const auto strata = postStratify(trafficOf(2, {{{accepted, 0, 0.95}, 0, 46, 150}, {{accepted, 0, 0.95}, 1, 4, 0}}));
    const std::vector<SumsFigure> figures{{accuracyOf}, {[](const ConfusionSums&) { return Figure::of(0.5); }}};
    const auto accelerations = accelerationsOf(strata, figures);
    const double skewness = (1 - 2 * 0.92) / std::sqrt(50 * 0.92 * 0.08);
    EXPECT_NEAR(accelerations[0], skewness / 6 * (1 - 2 * 0.25) / std::sqrt(1 - 0.25), 1e-9);
    EXPECT_EQ(accelerations[1], 0);
}

}  // namespace
}  // namespace docket::metrics
