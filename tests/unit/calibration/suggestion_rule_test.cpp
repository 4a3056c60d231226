#include "core/calibration/suggestions/suggestion_figures.h"
#include "core/calibration/suggestions/conformity.h"
#include "tests/unit/calibration/suggestion_worlds.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace docket::calibration {
namespace {

using test::SuggestionWorld;

SuggestionQuestion questionOf(double coverage) { return {coverage, SuggestionWorld::groups(), 5}; }

TEST(Conformity, IsTheShareAboveAndADrawnPartOfItsOwn) {
    const std::vector scores{0.2, 0.5, 0.3};
    const auto values = conformities(scores, 0.25);
    EXPECT_NEAR(values[1], 0.25 * 0.5, 1e-12);
    EXPECT_NEAR(values[2], 0.5 + 0.25 * 0.3, 1e-12);
    EXPECT_NEAR(values[0], 0.8 + 0.25 * 0.2, 1e-12);
    const std::vector tied{0.4, 0.4, 0.2};
    EXPECT_LT(conformities(tied, 0.5)[0], conformities(tied, 0.5)[1]);
    const std::vector raw{2.0, 5.0, 3.0};
    EXPECT_EQ(conformities(raw, 0.25).size(), 3U);
    EXPECT_NEAR(conformities(raw, 0.25)[2], values[2], 1e-12);
    EXPECT_EQ(conformities(std::vector{0.0, 0.0}, 0.5)[1], 0.75);
    EXPECT_TRUE(conformities({}, 0.5).empty());
}

TEST(Conformity, DrawsOnceForAnItem) {
    EXPECT_EQ(drawFor("a", 1), drawFor("a", 1));
    EXPECT_NE(drawFor("a", 1), drawFor("a", 2));
    EXPECT_NE(drawFor("a", 1), stableUnit("a", 1));
}

TEST(SuggestionRule, RestsOnTheRightPlaceOfSortedConformities) {
    SeededRandom random(131);
    const SuggestionWorld world(99, random);
    SuggestionQuestion question = questionOf(0.8);
    question.groupOfLabel.assign(SuggestionWorld::labelCount, 0);
    const SuggestionRule rule = *calibrateSuggestions(world.references(), question);
    std::vector<double> values;
    for (const auto& each : world.references()) values.push_back(conformities(each.scores, drawFor(each.externalId, 5))[*each.rightLabel]);
    std::ranges::sort(values);
    EXPECT_EQ(*rule.levels[0].most, values[79]);  // of 99, the 80th: 0.8 · (99 + 1)
    EXPECT_FALSE(rule.levels[0].isShared);
}

TEST(SuggestionRule, PutsSmallGroupsTogether) {
    SeededRandom random(137);
    const SuggestionWorld world(1000, random);
    SuggestionQuestion question = questionOf(0.9);
    const auto own = *calibrateSuggestions(world.references(), question);
    EXPECT_FALSE(own.levels[0].isShared || own.levels[1].isShared);
    question.groupOfLabel = {0, 0, 1, 1, 2, 3};
    question.coverage = 0.99;  // takes 99 references
    const auto shared = *calibrateSuggestions(world.references(), question);
    EXPECT_FALSE(shared.levels[0].isShared && shared.levels[1].isShared);
    EXPECT_TRUE(shared.levels[2].isShared && shared.levels[3].isShared);
    EXPECT_EQ(shared.levels[2], shared.levels[3]);
}

TEST(SuggestionRule, NeverSuggestsNothingAndPutsTheHighestFirst) {
    SeededRandom random(139);
    const SuggestionWorld world(400, random);
    const auto rule = *calibrateSuggestions(world.references(), questionOf(0.5));
    for (const auto& each : world.references()) {
        const auto labels = suggestedLabels(rule, each.externalId, each.scores);
        ASSERT_FALSE(labels.empty());
        EXPECT_EQ(labels, suggestedLabels(rule, each.externalId, each.scores));
        for (std::size_t i = 1; i < labels.size(); ++i) EXPECT_GE(each.scores[labels[i - 1]], each.scores[labels[i]]);
    }
}

TEST(SuggestionRule, OfMoreCoverageSuggestsAllThatOneOfLessDoes) {
    SeededRandom random(149);
    const SuggestionWorld world(800, random);
    const auto less = *calibrateSuggestions(world.references(), questionOf(0.8));
    const auto more = *calibrateSuggestions(world.references(), questionOf(0.95));
    for (const auto& each : world.references()) {
        const auto wide = suggestedLabels(more, each.externalId, each.scores);
        for (const std::size_t label : suggestedLabels(less, each.externalId, each.scores)) EXPECT_TRUE(std::ranges::find(wide, label) != wide.end());
    }
}

TEST(SuggestionRule, SaysWhereCoverageIsNotToBeHad) {
    const std::vector scores{0.6, 0.4};
    const std::vector<SuggestionReference> unscored(60, SuggestionReference{"a", scores, std::nullopt});
    const SuggestionQuestion question{0.9, {0, 0}, 0};
    const auto rule = *calibrateSuggestions(unscored, question);
    EXPECT_FALSE(rule.levels[0].most);
    EXPECT_EQ(suggestedLabels(rule, "b", scores).size(), 2U);
    const std::vector<SuggestionReference> few(5, SuggestionReference{"a", scores, 0});
    EXPECT_FALSE(calibrateSuggestions(few, question)->levels[0].most);
}

TEST(SuggestionRule, RefusesWhatItCannotRestOn) {
    const std::vector scores{0.6, 0.4};
    const std::vector negative{0.6, -0.4};
    const std::vector<SuggestionReference> good(60, SuggestionReference{"a", scores, 1});
    const auto isRefused = [](std::span<const SuggestionReference> references, const SuggestionQuestion& question) {
        const auto rule = calibrateSuggestions(references, question);
        return !rule && rule.error().kind == ErrorKind::InvalidInput;
    };
    EXPECT_FALSE(isRefused(good, {0.9, {0, 0}, 0}));
    EXPECT_TRUE(isRefused(good, {1, {0, 0}, 0}));
    EXPECT_TRUE(isRefused(good, {0.9, {0, 0, 0}, 0}));
    EXPECT_TRUE(isRefused({}, {0.9, {0, 0}, 0}));
    EXPECT_TRUE(isRefused(std::vector<SuggestionReference>{{"a", scores, 2}}, {0.9, {0, 0}, 0}));
    EXPECT_TRUE(isRefused(std::vector<SuggestionReference>{{"a", negative, 1}}, {0.9, {0, 0}, 0}));
    EXPECT_FALSE(crossFittedSuggestions({}, {0.9, {0, 0}, 0}));
    EXPECT_FALSE(crossFittedSuggestions(good, {0.9, {0, 0}, 0}));  // one id, so that all are in one fold
}

TEST(SuggestionFigures, CountWhatSetsHold) {
    const std::vector sure{0.9, 0.1};
    const std::vector even{0.5, 0.5};
    const SuggestionRule rule{0.9, 0, {0, 1}, {{0.5, 50, false}, {0.5, 50, false}}};
    const std::vector<SuggestionReference> items{{"a", sure, 0}, {"b", sure, 1}, {"c", even, std::nullopt}};
    const auto figures = suggestionFigures(rule, items);
    EXPECT_EQ(figures.covered.n(), 3);
    EXPECT_EQ(figures.byGroup[0].n(), 1);
    EXPECT_EQ(figures.byGroup[1].n(), 1);
    EXPECT_EQ(figures.byGroup[1].counting(), 0);  // 0.1 stands below 0.9
    EXPECT_FALSE(SuggestionFigures().meanSize());
    EXPECT_EQ(*figures.meanSize(), 1);
}

}  // namespace
}  // namespace docket::calibration
