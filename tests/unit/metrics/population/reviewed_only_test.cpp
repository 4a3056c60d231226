#include "core/metrics/population/reviewed_only.h"

#include "core/metrics/population/weighted_figures.h"
#include "core/metrics/quality/single_label_figures.h"
#include "tests/unit/metrics/population/population_builder.h"

#include <gtest/gtest.h>

// Figures of the resolved items alone.

namespace docket {
namespace {

using metrics::Side;
using test::AlikeItems;

/// Of each part how many are right and wrong, some of the traffic still waiting, some of the audit.
metrics::Traffic partlyResolved() {
    return test::trafficOf(3, std::vector<AlikeItems>{{{Side::Escalated, 0U, 0.4, 0}, 0, 60, 500},
                                                      {{Side::Escalated, 0U, 0.4, 0}, 1, 40, 0},
                                                      {{Side::Escalated, 1U, 0.3, 0}, 1, 90, 10},
                                                      {{Side::Accepted, 2U, 0.9, 0}, 2, 45, 4000, 50},
                                                      {{Side::Accepted, 2U, 0.9, 0}, 0, 5, 0, 50},
                                                      {{Side::Escalated, std::nullopt, std::nullopt, 0}, 2, 10, 0}});
}

TEST(ReviewedOnly, SaysOfTheResolvedItemsWhatTheyAreWhateverTheyStandFor) {
    metrics::ConfusionMatrix matrix(3);
    for (int i = 0; i < 60; ++i) matrix.add(0, 0);
    for (int i = 0; i < 40; ++i) matrix.add(1, 0);
    for (int i = 0; i < 90; ++i) matrix.add(1, 1);
    for (int i = 0; i < 45; ++i) matrix.add(2, 2);
    for (int i = 0; i < 5; ++i) matrix.add(0, 2);
    for (int i = 0; i < 10; ++i) matrix.add(2, std::nullopt);
    const auto expected = metrics::singleLabelFigures(matrix);

    const auto quality = metrics::qualityOfTraffic(metrics::reviewedOnly(partlyResolved()), {7, 0});
    EXPECT_NEAR(*quality.accuracy.figure.value, *expected.accuracy.value, 1e-9);
    EXPECT_NEAR(*quality.macroF1.figure.value, *expected.macroF1.mean.value, 1e-9);
    EXPECT_NEAR(*quality.kappa.figure.value, *expected.kappa.value, 1e-9);
    for (std::size_t label = 0; label < 3; ++label) {
        EXPECT_NEAR(*quality.labels[label].precision.figure.value, *expected.labels[label].precision.value, 1e-9) << label;
        EXPECT_NEAR(*quality.labels[label].recall.figure.value, *expected.labels[label].recall.value, 1e-9) << label;
        EXPECT_NEAR(*quality.labels[label].f1.figure.value, *expected.labels[label].f1.value, 1e-9) << label;
    }
}

TEST(ReviewedOnly, ItsIntervalsAreThoseOfSoManyItems) {
    const auto strata = metrics::reviewedOnly(partlyResolved());
    EXPECT_EQ(strata.resolved, 250);
    const auto accuracy = metrics::weightedAccuracy(strata);
    const auto wilson = *metrics::wilson(195, 250);
    EXPECT_NEAR(accuracy.interval->low, wilson.low, 1e-4);
    EXPECT_NEAR(accuracy.interval->high, wilson.high, 1e-4);
    const auto drawn = metrics::qualityOfTraffic(strata, {7});
    ASSERT_TRUE(drawn.macroF1.interval);
    EXPECT_LT(drawn.macroF1.interval->low, *drawn.macroF1.figure.value);
    EXPECT_GT(drawn.macroF1.interval->high, *drawn.macroF1.figure.value);
}

TEST(ReviewedOnly, NothingResolvedIsNothingToSay) {
    const auto none = metrics::reviewedOnly(test::trafficOf(2, {{{Side::Escalated, 0U, 0.4, 0}, 0, 0, 12}}));
    EXPECT_EQ(none.total, 0);
    EXPECT_EQ(metrics::weightedAccuracy(none).figure.undefined, metrics::Undefined::NoItems);
}

}  // namespace
}  // namespace docket
