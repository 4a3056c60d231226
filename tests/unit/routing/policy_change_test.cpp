#include "core/routing/policy_change.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace docket::routing {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> wordsBetween(const Policy& before, const Policy& after) {
    std::vector<std::string> words;
    for (const PolicyChange& change : changesBetween(before, after)) words.push_back(inWords(change));
    return words;
}

/// Every rule of it says something else than a new policy's.
Policy otherwise() {
    Policy policy;
    policy.confidence = ConfidenceKind::Calibrated;
    policy.threshold = 0.87;
    policy.reviewShare = 0.2;
    policy.modelShares = {{"m", 0.3}};
    policy.labelShares = {{"fraud", 0.5}};
    policy.trustedSources = {ConfidenceSource::Scores};
    policy.labelThresholds = {{"fraud", 0.95}};
    policy.highImpactLabels = {"closure"};
    policy.confusedPairs = {{"b", "a"}};
    policy.rareLabels = {{"fraud", 0.99}};
    policy.auditRate = 0.05;
    policy.auditStrata = {{"fraud", 0.9, std::nullopt, 0.5}};
    policy.seed = 8;
    policy.reviewsRequired = {{"high_impact", 2}};
    policy.consensus = ConsensusRule::Unanimous;
    policy.hasAdjudication = false;
    policy.suggestion = SuggestionMode::Randomised;
    policy.assistedShare = 0.25;
    policy.slaHours = {{"default", 4}};
    policy.goldRate = 0.05;
    policy.repeatRate = 0.02;
    policy.repeatAfterDays = 30;
    policy.goldLine = 0.9;
    policy.leaseTime = minutes(10);
    return policy;
}

TEST(PolicyChange, TellsOfEveryRuleThatSaysSomethingElse) {
    EXPECT_THAT(wordsBetween(Policy{}, otherwise()),
                ElementsAre("confidence: raw → calibrated", "threshold: 0.8 → 0.87", "review_share: 0.2, new", "review_share_by_model m: 0.3, new", "review_share_by_label fraud: 0.5, new", "trusted_confidence scores: added", "label_thresholds fraud: 0.95, new", "high_impact_labels closure: added",
                            "confused_pairs a / b: added", "rare_labels fraud: 0.99, new", "audit_rate: 0.02 → 0.05", "audit_strata 1. fraud, 0.9 and over: 0.5, new", "seed: 7 → 8",
                            "reviews_required high_impact: 2, new", "consensus: majority → unanimous", "adjudication: true → false",
                            "suggestion.mode: blind → randomised", "suggestion.assisted_share: 0.5 → 0.25", "sla_hours default: 4, new",
                            "gold_rate: 0 → 0.05", "repeat_rate: 0 → 0.02", "repeat_after_days: 14 → 30", "gold_line: 0.8 → 0.9",
                            "lease_minutes: 15 → 10"));
    EXPECT_THAT(wordsBetween(otherwise(), otherwise()), IsEmpty());
    EXPECT_EQ(changesBetween(otherwise(), Policy{}).size(), changesBetween(Policy{}, otherwise()).size());
}

TEST(PolicyChange, APairIsTheSameWhateverStandsFirst) {
    Policy one;
    one.confusedPairs = {{"a", "b"}};
    Policy other;
    other.confusedPairs = {{"b", "a"}};
    EXPECT_THAT(wordsBetween(one, other), IsEmpty());
}

TEST(PolicyChange, VersionsAreNoRules) {
    Policy later;
    later.version = 9;
    later.taxonomyVersion = 4;
    EXPECT_THAT(wordsBetween(Policy{}, later), IsEmpty());
}

TEST(PolicyRebase, WhatWasChangedHereReadsAsHereAndTheRestAsThere) {
    Policy base;
    base.labelThresholds = {{"a", 0.5}, {"b", 0.5}, {"c", 0.5}};
    base.highImpactLabels = {"a", "b"};
    base.confusedPairs = {{"a", "b"}, {"a", "c"}};
    Policy mine = base;
    mine.threshold = 0.9;
    mine.labelThresholds = {{"a", 0.6}, {"c", 0.5}};
    mine.highImpactLabels = {"a", "c"};
    mine.confusedPairs = {{"a", "c"}, {"b", "c"}};
    Policy theirs = base;
    theirs.version = 2;
    theirs.threshold = 0.7;
    theirs.auditRate = 0.1;
    theirs.labelThresholds = {{"a", 0.5}, {"b", 0.5}, {"c", 0.4}, {"d", 0.3}};
    theirs.highImpactLabels = {"a", "b", "d"};
    theirs.confusedPairs = {{"b", "a"}, {"a", "c"}, {"a", "d"}};
    theirs.leaseTime = minutes(5);

    const Policy result = rebased(base, mine, theirs);
    EXPECT_EQ(result.version, 2);
    EXPECT_EQ(result.threshold, 0.9) << "both changed it: the draft's author meant it";
    EXPECT_EQ(result.auditRate, 0.1);
    EXPECT_EQ(result.leaseTime, minutes(5));
    EXPECT_EQ(result.labelThresholds, (std::map<std::string, double>{{"a", 0.6}, {"c", 0.4}, {"d", 0.3}}));
    EXPECT_EQ(result.highImpactLabels, (std::set<std::string>{"a", "c", "d"}));
    EXPECT_THAT(result.confusedPairs, ElementsAre(std::pair("a", "c"), std::pair("a", "d"), std::pair("b", "c")));
}

TEST(PolicyRebase, OntoItsOwnBaseIsTheDraft) { EXPECT_EQ(rebased(Policy{}, otherwise(), Policy{}), otherwise()); }

}  // namespace
}  // namespace docket::routing
