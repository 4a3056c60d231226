#include "core/calibration/promises/promised_threshold.h"
#include "tests/unit/calibration/promise_worlds.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <iostream>

namespace docket::calibration {
namespace {

constexpr PromiseQuestion question{0.02, 0.95};

double rising(double confidence) { return 0.6 * std::exp(-9 * (confidence - 0.5)); }

double always(double) { return 0.03; }

/// The world where it is hardest: every threshold is barely too low.
double barelyTooMany(double) { return 0.0201; }

double surelyWrong(double confidence) { return confidence > 0.97 ? 0.035 : 0.004; }

/// A quarter of the traffic is audited more often than the rest.
double twoRates(double confidence) { return std::lround(confidence * 400) % 4 == 0 ? 0.06 : 0.02; }

double escalatedBelow(double confidence) { return confidence < 0.8 ? 1 : 0.02; }

test::PromiseWorld coarseWorld() {
    return {"few round confidences",
            {{0.7, 0.1, 0.12, 0.03}, {0.8, 0.15, 0.06, 0.03}, {0.85, 0.15, 0.03, 0.03}, {0.9, 0.3, 0.012, 0.03}, {0.95, 0.2, 0.006, 0.03}, {1, 0.1, 0.004, 0.03}}};
}

struct Tally {
    int promised = 0;
    int broken = 0;
    double coverage = 0;  ///< summed over all worlds, 0 where nothing is promised
};

Tally tallyOf(const test::PromiseWorld& world, std::size_t audited, int worlds) {
    Tally tally;
    SeededRandom random(113);
    for (int i = 0; i < worlds; ++i) {
        const Promise promise = promisedThreshold(world.audit(audited, random), question);
        if (!promise.threshold) continue;
        ++tally.promised;
        tally.broken += world.wrongAbove(*promise.threshold) > question.mostWrong ? 1 : 0;
        tally.coverage += world.coverage(*promise.threshold);
    }
    return tally;
}

class PromiseSimulation : public ::testing::TestWithParam<test::PromiseWorld> {};

TEST_P(PromiseSimulation, IsBrokenInAtMostFiveOfAHundredWorlds) {
    const int worlds = test::worldsAsked(60);
    const auto sizes = test::areAllWorldsAsked() ? std::vector<std::size_t>{150, 600, 2000, 6000} : std::vector<std::size_t>{600};
    for (const std::size_t audited : sizes) {
        const Tally tally = tallyOf(GetParam(), audited, worlds);
        const double broken = tally.broken / static_cast<double>(worlds);
        std::cout << fmt::format("{:<44} {:>5} audited, {:>4} worlds: promised {:5.1f} %, broken {:4.1f} %, accepts {:4.1f} % of {:4.1f} %\n", GetParam().name(), audited, worlds,
                                 100.0 * tally.promised / worlds, 100 * broken, 100 * tally.coverage / worlds, 100 * GetParam().mostCoverage(question.mostWrong));
        EXPECT_LE(broken, test::mostShareOf(0.05, worlds));
    }
}

const auto oneRate = [](double) { return 0.02; };

INSTANTIATE_TEST_SUITE_P(Worlds, PromiseSimulation,
                         ::testing::Values(test::smoothWorld("one rate, fewer errors with confidence", rising, oneRate),
                                           test::smoothWorld("one rate, 3 % wrong everywhere", always, oneRate),
                                           test::smoothWorld("one rate, 2.01 % wrong everywhere", barelyTooMany, oneRate),
                                           test::smoothWorld("one rate, sure ones wrong", surelyWrong, oneRate), coarseWorld(),
                                           test::smoothWorld("two rates, fewer errors with confidence", rising, twoRates),
                                           test::smoothWorld("two rates, 2.01 % wrong everywhere", barelyTooMany, twoRates),
                                           test::smoothWorld("escalated below 0.8, fewer with confidence", rising, escalatedBelow),
                                           test::smoothWorld("escalated below 0.8, sure ones wrong", surelyWrong, escalatedBelow)));

/// A small audit tells little of how large one must be: what it says is right within a factor of two, half of the time.
TEST(PromiseNeeded, IsAboutRight) {
    const auto world = test::smoothWorld("", rising, oneRate);
    SeededRandom random(127);
    const int worlds = test::worldsAsked(40);
    std::vector<std::int64_t> needed;
    for (int i = 0; i < worlds; ++i) {
        const Promise promise = promisedThreshold(world.audit(120, random), question);
        if (!promise.threshold && promise.needed) needed.push_back(*promise.needed);
    }
    ASSERT_GT(std::ssize(needed), worlds / 2);
    std::ranges::nth_element(needed, needed.begin() + std::ssize(needed) / 2);
    const auto size = static_cast<std::size_t>(needed[needed.size() / 2]);
    const Tally once = tallyOf(world, size, worlds);
    const Tally twice = tallyOf(world, 2 * size, worlds);
    std::cout << fmt::format("of 120 audited items, {} are said to be needed (median); with them {:.1f} % of {} worlds promise, with twice as many {:.1f} %\n", size,
                             100.0 * once.promised / worlds, worlds, 100.0 * twice.promised / worlds);
    EXPECT_GE(once.promised, worlds / 4);
    EXPECT_GE(twice.promised, worlds / 2);
}

}  // namespace
}  // namespace docket::calibration
