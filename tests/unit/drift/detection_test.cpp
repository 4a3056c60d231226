#include "core/drift/absence.h"
#include "core/drift/check_rules.h"
#include "core/drift/fall.h"
#include "core/drift/health.h"
#include "core/drift/stratified_shift.h"

#include <gtest/gtest.h>

#include <cmath>

namespace docket::drift {
namespace {

TEST(Absence, IsThePowerOfTheLowerLimit) {
    const metrics::Share before{100, 10'000};
    EXPECT_NEAR(absenceProbability(before, 500), std::pow(1 - before.interval()->low, 500), 1e-12);
    EXPECT_EQ(absenceProbability(before, 0), 1);
    EXPECT_EQ(absenceProbability({0, 10'000}, 5000), 1) << "what never was there is not missed";
}

TEST(StratifiedSigmas, AreThoseOfMantelAndHaenszel) {
    // One table by hand: 30 of 40 before, 10 of 40 now; E = 20, V = 40·40·40·40 / (80²·79).
    const std::vector<StratumShares> one = {{{30, 40}, {10, 40}}};
    EXPECT_NEAR(*stratifiedSigmas(one), -10 / std::sqrt(40.0 * 40 * 40 * 40 / (80.0 * 80 * 79)), 1e-12);
}

TEST(StratifiedSigmas, DoNotSeeAnotherMixOfStrata) {
    // Simpson: right 90 % of easy ones and 50 % of hard ones, before and now, but now most are hard.
    const std::vector<StratumShares> mix = {{{810, 900}, {90, 100}}, {{50, 100}, {450, 900}}};
    EXPECT_NEAR(*stratifiedSigmas(mix), 0, 1e-12);
    EXPECT_FALSE(stratifiedSigmas(std::vector<StratumShares>{{{5, 5}, {7, 7}}}).has_value()) << "nothing varies";
    EXPECT_FALSE(stratifiedSigmas({}).has_value());
}

TEST(FallSigmas, AreZeroForARiseAndGrowWithTheFall) {
    const auto figure = [](double value) { return metrics::TrafficFigure{metrics::Figure::of(value), metrics::Interval{value - 0.02, value + 0.02}}; };
    EXPECT_EQ(fallSigmas(figure(0.9), figure(0.8)), 0);
    EXPECT_NEAR(*fallSigmas(figure(0.8), figure(0.9)), 0.1 / std::hypot(0.02, 0.02) * metrics::z95, 1e-9);
    EXPECT_FALSE(fallSigmas(metrics::TrafficFigure{}, figure(0.9)).has_value());
}

TEST(Health, ReadsItsOwnWords) {
    for (const Detector detector : detectors) EXPECT_EQ(parseDetector(toString(detector)), detector);
    for (const Health health : {Health::Fine, Health::CannotTell, Health::Look, Health::Act}) EXPECT_EQ(parseHealth(toString(health)), health);
    EXPECT_FALSE(parseHealth("well").has_value());
}

TEST(CheckRules, AreRefusedWhereAnActComesBeforeItsLook) {
    EXPECT_TRUE(check(CheckRules{}));
    CheckRules rules;
    rules.shiftAct = rules.shiftLook / 2;
    EXPECT_EQ(check(rules).error().message, "\"shift_act\" must be at least \"shift_look\".");
    rules = {};
    rules.rareShare = 1.5;
    EXPECT_EQ(check(rules).error().message, "\"rare_share\" must be from 0 to 1.");
    rules = {};
    rules.accuracyWeeks = 0;
    EXPECT_FALSE(check(rules));
    rules = {};
    rules.fallLook = std::nan("");
    EXPECT_FALSE(check(rules));
}

}  // namespace
}  // namespace docket::drift
