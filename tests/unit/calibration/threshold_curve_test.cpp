#include "core/calibration/thresholds/threshold_curve.h"
#include "core/calibration/thresholds/threshold_errors.h"
#include "core/calibration/thresholds/threshold_grid.h"
#include "tests/unit/calibration/random_outcomes.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>

namespace docket::calibration {
namespace {

struct World {
    std::vector<TrafficPrediction> traffic;
    std::vector<ThresholdReference> references;
    ThresholdQuestion question{{3, 0.5, 0.02}, {1000, std::nullopt}, 7};
};

World worldOf(std::size_t size, std::size_t confidences, SeededRandom& random) {
    World world;
    for (std::size_t i = 0; i < size; ++i) {
        const double confidence = static_cast<double>(random.below(confidences)) / static_cast<double>(confidences);
        world.traffic.push_back({confidence, confidence * confidence, static_cast<double>(1 + random.below(20))});
        if (random.below(2) == 0) continue;
        world.references.push_back({confidence, test::unit(random) < confidence, 1 + test::unit(random), random.below(3) > 0, world.traffic.back().costIfWrong});
    }
    return world;
}

/// The cost by its definition.
double costAt(const World& world, double threshold, ErrorSource source) {
    double cost = 0;
    double accepted = 0;
    double allCosts = 0;
    double expected = 0;
    for (const auto& prediction : world.traffic) {
        allCosts += prediction.costIfWrong;
        if (prediction.confidence >= threshold) {
            ++accepted;
            expected += (1 - prediction.probabilityRight) * prediction.costIfWrong;
        } else {
            cost += world.question.review.pricePerItem() + world.question.review.errorRate * prediction.costIfWrong;
        }
    }
    const double meanCost = allCosts / static_cast<double>(world.traffic.size());
    cost += static_cast<double>(world.question.withoutConfidence) * (world.question.review.pricePerItem() + world.question.review.errorRate * meanCost);
    double wrong = 0;
    double total = 0;
    for (const auto& reference : world.references) {
        if (reference.confidence < threshold) continue;
        total += reference.weight;
        wrong += reference.isRight ? 0 : reference.weight * reference.costIfWrong;
    }
    return cost + (source == ErrorSource::References ? accepted * wrong / total : expected);
}

std::int64_t auditedAbove(const World& world, double threshold) {
    return std::ranges::count_if(world.references, [=](const auto& each) { return each.isAudited && each.confidence >= threshold; });
}

TEST(ThresholdCurve, CostsWhatItsDefinitionSays) {
    SeededRandom random(71);
    for (int round = 0; round < 20; ++round) {
        const World world = worldOf(300, 40, random);
        const auto curve = *thresholdCurve(world.traffic, world.references, world.question);
        ASSERT_FALSE(curve.points.back().threshold);
        for (const auto& point : curve.points) {
            EXPECT_EQ(point.accepted + point.toReview, 307);
            EXPECT_NEAR(point.cost, costAt(world, point.threshold.value_or(2), point.threshold ? point.source : ErrorSource::Probabilities), 1e-9);
            if (!point.threshold) continue;
            const bool isDashed = point.source == ErrorSource::Probabilities;
            EXPECT_EQ(isDashed, auditedAbove(world, *point.threshold) < leastAudited);
            EXPECT_EQ(point.costInterval.has_value(), !isDashed);
            EXPECT_EQ(point.exactlyOn, std::ranges::count(world.traffic, *point.threshold, &TrafficPrediction::confidence));
            if (isDashed) continue;
            EXPECT_LE(point.costInterval->low, point.cost);
            EXPECT_GE(point.costInterval->high, point.cost);
            EXPECT_LE(point.wrongInterval->low, point.wrongRouted);
            EXPECT_GE(point.wrongInterval->high, point.wrongRouted);
        }
    }
}

TEST(ThresholdCurve, FindsTheLowestCostAndWhatIsAsGood) {
    SeededRandom random(73);
    for (int round = 0; round < 20; ++round) {
        const World world = worldOf(300, 40, random);
        const auto curve = *thresholdCurve(world.traffic, world.references, world.question);
        const double lowest = curve.points[curve.cheapest].cost;
        for (const auto& point : curve.points) EXPECT_GE(point.cost, lowest);
        for (std::size_t i = curve.flatFrom; i <= curve.flatTo; ++i) EXPECT_LE(curve.points[i].cost, 1.01 * lowest);
        EXPECT_LE(curve.flatFrom, curve.cheapest);
        EXPECT_GE(curve.flatTo, curve.cheapest);
        if (curve.flatFrom > 0) {
            EXPECT_GT(curve.points[curve.flatFrom - 1].cost, 1.01 * lowest);
        }
    }
}

TEST(ThresholdCurve, FindsTheHighestThresholdThatPeopleHaveTheHoursFor) {
    std::vector<TrafficPrediction> traffic;
    for (int i = 0; i < 10; ++i) traffic.push_back({0.05 + i / 10.0, 0.5, 1});
    ThresholdQuestion question{{6, 1, 0}, {100, 2.5}, 0};  // each tenth of the traffic takes an hour a day
    auto curve = *thresholdCurve(traffic, {}, question);
    ASSERT_TRUE(curve.withinCapacity);
    EXPECT_NEAR(*curve.points[*curve.withinCapacity].threshold, 0.25, 1e-12);
    EXPECT_NEAR(curve.points[*curve.withinCapacity].hoursPerDay, 2, 1e-12);
    EXPECT_NEAR(curve.points[*curve.withinCapacity].hours, 0.2, 1e-12);
    question.withoutConfidence = 10;  // half of the traffic is reviewed whatever the threshold
    EXPECT_FALSE(thresholdCurve(traffic, {}, question)->withinCapacity);
    question.capacity.hoursPerDay.reset();
    EXPECT_FALSE(thresholdCurve(traffic, {}, question)->withinCapacity);
}

TEST(ThresholdCurve, BoundsWhatNobodySawGoWrong) {
    World world;
    for (int i = 0; i < 1000; ++i) world.traffic.push_back({0.9, 0.99, 5});
    for (int i = 0; i < 40; ++i) world.references.push_back({0.9, true, 25, true, 5});
    const auto point = thresholdCurve(world.traffic, world.references, {})->points.front();
    EXPECT_EQ(point.wrongRouted, 0);
    EXPECT_NEAR(point.wrongInterval->high, 1000 * metrics::wilson(0, 40)->high, 1e-9);
    EXPECT_NEAR(point.costInterval->high, 5000 * metrics::wilson(0, 40)->high, 1e-9);
    EXPECT_EQ(point.costInterval->low, 0);
    EXPECT_FALSE(thresholdCurve({}, world.references, {}));
}

TEST(ThresholdGrid, NeverSplitsTiesAndSplitsTheRestEvenly) {
    SeededRandom random(79);
    std::vector<double> values;
    for (int i = 0; i < 20'000; ++i) values.push_back(random.below(3) == 0 ? 0.8 : test::unit(random));
    std::ranges::sort(values, std::ranges::greater{});
    const auto grid = thresholdGrid(values, 999);
    EXPECT_LE(grid.size(), 999U);
    EXPECT_GE(grid.size(), 600U);
    EXPECT_EQ(grid.back(), values.back());
    EXPECT_TRUE(std::ranges::find(grid, 0.8) != grid.end());
    for (std::size_t i = 1; i < grid.size(); ++i) {
        EXPECT_LT(grid[i], grid[i - 1]);
        const auto between = std::ranges::count_if(values, [&](double each) { return each >= grid[i] && each < grid[i - 1] && each != 0.8; });
        EXPECT_LE(between, 45);
    }
    EXPECT_EQ(thresholdGrid(std::vector{0.9, 0.9, 0.5}, 999), (std::vector{0.9, 0.5}));
    EXPECT_TRUE(thresholdGrid({}, 5).empty());
}

/// Worlds of rare errors of uneven cost: how often the interval holds the mean cost of an accepted item.
double coverageOfCost(std::uint64_t mostCost, double wrongShare, std::size_t audited) {
    SeededRandom random(83);
    const double meanCost = wrongShare * static_cast<double>(1 + mostCost) / 2;
    int held = 0;
    for (int world = 0; world < 600; ++world) {
        ReferenceErrors errors;
        for (std::size_t i = 0; i < audited; ++i) {
            errors.add({0.9, test::unit(random) >= wrongShare, 50, true, static_cast<double>(1 + random.below(mostCost))});
        }
        const auto interval = *errors.meanCostInterval();
        held += interval.low <= meanCost && meanCost <= interval.high ? 1 : 0;
    }
    return held / 600.0;
}

TEST(ThresholdCurve, IntervalsOfCostHoldTheTruthAsOftenAsTheySay) {
    for (const std::uint64_t mostCost : {1U, 10U}) {
        for (const std::size_t audited : {100U, 400U}) {
            const double coverage = coverageOfCost(mostCost, 0.08, audited);
            std::cout << fmt::format("nominal 95 %, single costs of 1 to {}, {} audited: {:.1f} %\n", mostCost, audited, 100 * coverage);
            EXPECT_GE(coverage, 0.92) << mostCost << ", " << audited;
            EXPECT_LE(coverage, 0.99) << mostCost << ", " << audited;
        }
    }
}

/// One in ten items is escalated, often wrong and always reviewed; of the others, rarely wrong, one in fifty is audited.
double coverageOfMixture(double wrongOfAudited, int worlds) {
    SeededRandom random(89);
    const double truth = 0.9 * wrongOfAudited + 0.1 * 0.3;
    int held = 0;
    for (int world = 0; world < worlds; ++world) {
        ReferenceErrors errors;
        for (int i = 0; i < 2000; ++i) errors.add({0.5, test::unit(random) >= 0.3, 1, true, 1});
        for (int i = 0; i < 360; ++i) errors.add({0.9, test::unit(random) >= wrongOfAudited, 50, true, 1});
        const auto interval = *errors.wrongShareInterval();
        held += interval.low <= truth && truth <= interval.high ? 1 : 0;
    }
    return held / static_cast<double>(worlds);
}

TEST(ThresholdCurve, IntervalsOverTwoWeightsHoldTheTruthAsOftenAsTheySay) {
    for (const double wrong : {0.002, 0.02, 0.1}) {
        const double coverage = coverageOfMixture(wrong, 400);
        std::cout << fmt::format("nominal 95 %, weights 1 and 50, {:.1f} % of the audited wrong: {:.1f} %\n", 100 * wrong, 100 * coverage);
        EXPECT_GE(coverage, 0.92) << wrong;
        EXPECT_LE(coverage, 0.99) << wrong;
    }
}

TEST(ThresholdPoints, AreThoseOfTheCurveWhereItHasThem) {
    SeededRandom random(5);
    const World world = worldOf(400, 60, random);
    const auto curve = thresholdCurve(world.traffic, world.references, world.question);
    ASSERT_TRUE(curve);
    const std::vector<double> asked{*curve->points[30].threshold, *curve->points[5].threshold, 0.999, *curve->points[50].threshold};
    const auto points = thresholdPoints(world.traffic, world.references, world.question, asked);
    ASSERT_EQ(points.size(), asked.size());
    for (const auto& [place, of] : {std::pair(0, 30), std::pair(1, 5), std::pair(3, 50)}) {
        const auto& point = points[static_cast<std::size_t>(place)];
        const auto& expected = curve->points[static_cast<std::size_t>(of)];
        EXPECT_EQ(point.threshold, expected.threshold);
        EXPECT_EQ(point.accepted, expected.accepted);
        EXPECT_EQ(point.exactlyOn, expected.exactlyOn);
        EXPECT_EQ(point.cost, expected.cost);
        EXPECT_EQ(point.costInterval, expected.costInterval);
    }
    EXPECT_EQ(points[2].accepted, 0);
    EXPECT_TRUE(thresholdPoints({}, {}, world.question, asked).empty());
}

}  // namespace
}  // namespace docket::calibration
