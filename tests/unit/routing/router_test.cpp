#include "core/routing/router.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>

namespace docket::routing {
namespace {

using taxonomy::Label;
using taxonomy::TaskKind;
using taxonomy::Taxonomy;

constexpr LabelId billing{1};
constexpr LabelId refund{2};
constexpr LabelId fraud{3};

std::vector<Label> threeLabels() {
    std::vector<Label> labels(3);
    labels[0].key = "billing";
    labels[1].key = "refund";
    labels[2].key = "fraud";
    return labels;
}

Taxonomy taxonomyOf(TaskKind kind, std::vector<Label> labels = threeLabels()) {
    return Taxonomy::make(kind, std::move(labels)).value();
}

Policy withoutAudit() {
    Policy policy;
    policy.auditRate = 0;
    return policy;
}

/// A prediction that owns what its facts look at.
struct Said {
    LabelSet labels;
    std::optional<double> confidence;
    std::vector<LabelScore> scores = {};
    std::string id = "t-1";

    PredictionFacts facts() const { return {id, labels, false, confidence, scores}; }
};

Outcome routeSingle(const Policy& policy, const Said& said) {
    return Router(policy, taxonomyOf(TaskKind::Single)).route(said.facts());
}

Outcome routeMulti(const Policy& policy, const Said& said) {
    return Router(policy, taxonomyOf(TaskKind::Multi)).route(said.facts());
}

TEST(Router, EscalatesBelowThresholdAndAcceptsEquality) {
    EXPECT_EQ(routeSingle(withoutAudit(), {{billing}, 0.7999}).reasons, ReasonSet({Reason::LowConfidence}));
    EXPECT_FALSE(routeSingle(withoutAudit(), {{billing}, 0.8}).isEscalated());
    EXPECT_FALSE(routeSingle(withoutAudit(), {{billing}, 1.0}).isEscalated());
}

TEST(Router, ThePolicysLabelThresholdGoesBeforeTheTaxonomys) {
    auto labels = threeLabels();
    labels[0].threshold = 0.5;
    labels[1].threshold = 0.5;
    Policy policy = withoutAudit();
    policy.labelThresholds = {{"refund", 0.95}};
    const Router router(policy, taxonomyOf(TaskKind::Single, labels));
    EXPECT_FALSE(router.route(Said{{billing}, 0.5}.facts()).isEscalated());
    EXPECT_TRUE(router.route(Said{{billing}, 0.49}.facts()).isEscalated());
    EXPECT_TRUE(router.route(Said{{refund}, 0.94}.facts()).isEscalated());
    EXPECT_FALSE(router.route(Said{{refund}, 0.95}.facts()).isEscalated());
    EXPECT_TRUE(router.route(Said{{fraud}, 0.79}.facts()).isEscalated());
}

TEST(Router, ALabelSetIsHeldToThePolicyAndEachLabelToItsOwnThreshold) {
    Policy policy = withoutAudit();
    policy.labelThresholds = {{"fraud", 0.95}};
    const std::vector<LabelScore> scores = {{billing, 0.9}, {fraud, 0.94}};
    EXPECT_TRUE(routeMulti(policy, {{billing, fraud}, 0.9, scores}).isEscalated()) << "fraud is under its own";
    EXPECT_FALSE(routeMulti(policy, {{billing}, 0.9, scores}).isEscalated()) << "fraud was not predicted";
    EXPECT_TRUE(routeMulti(policy, {{fraud}, 0.7, {{fraud, 0.99}}}).isEscalated()) << "the record is under the policy's";
    EXPECT_TRUE(routeMulti(policy, {{fraud}, 0.9}).isEscalated()) << "without a score of its own the record's counts";
    EXPECT_FALSE(routeMulti(policy, {{}, 0.8}).isEscalated()) << "no label is a prediction";
    EXPECT_TRUE(routeMulti(policy, {{}, 0.7}).isEscalated());
}

TEST(Router, NoConfidenceIsAReasonAndNeverZero) {
    const Outcome outcome = routeSingle(withoutAudit(), {{billing}, std::nullopt});
    EXPECT_EQ(outcome.reasons, ReasonSet({Reason::NoConfidence}));
    EXPECT_EQ(outcome.priority, 1);
}

TEST(Router, AConfidenceFromElsewhereIsNoConfidence) {
    Policy policy = withoutAudit();
    policy.trustedSources = {ConfidenceSource::Scores, ConfidenceSource::LogProbs};
    const Router router(policy, taxonomyOf(TaskKind::Single));
    const Said said{{billing}, 0.9};
    PredictionFacts facts = said.facts();
    EXPECT_EQ(router.route(facts).reasons, ReasonSet({Reason::NoConfidence})) << "stated";
    EXPECT_EQ(router.route(facts).priority, 1);
    facts.source = ConfidenceSource::LogProbs;
    EXPECT_FALSE(router.route(facts).isEscalated());
    facts.confidence.reset();
    EXPECT_EQ(router.route(facts).reasons, ReasonSet({Reason::NoConfidence}));
}

TEST(Router, GoesByTheCalibratedConfidenceWhereThePolicySaysSo) {
    Policy policy = withoutAudit();
    policy.confidence = ConfidenceKind::Calibrated;
    policy.rareLabels = {{"fraud", 0.9}};
    const Router router(policy, taxonomyOf(TaskKind::Single));
    const Said surer{{billing}, 0.95};
    PredictionFacts facts = surer.facts();
    EXPECT_EQ(router.route(facts).reasons, ReasonSet({Reason::NoConfidence})) << "the raw one is no substitute";
    facts.calibrated = 0.79;
    EXPECT_EQ(router.route(facts).reasons, ReasonSet({Reason::LowConfidence}));
    EXPECT_DOUBLE_EQ(router.route(facts).priority, 0.21);
    facts.calibrated = 0.8;
    EXPECT_FALSE(router.route(facts).isEscalated());
    EXPECT_TRUE(router.sitsOnThreshold(facts));
    EXPECT_FALSE(routeSingle(withoutAudit(), surer).isEscalated()) << "by the raw one it is accepted in any case";
    const Said rare{{fraud}, 0.95};
    facts = rare.facts();
    facts.calibrated = 0.85;
    EXPECT_EQ(router.route(facts).reasons, ReasonSet({Reason::RareClass}));
}

TEST(Router, WhatIsMadeOfAConfidenceFromElsewhereCountsNoMoreThanThat) {
    Policy policy = withoutAudit();
    policy.confidence = ConfidenceKind::Calibrated;
    policy.trustedSources = {ConfidenceSource::Scores};
    const Said said{{billing}, 0.95};
    PredictionFacts facts = said.facts();
    facts.calibrated = 0.95;
    EXPECT_EQ(Router(policy, taxonomyOf(TaskKind::Single)).route(facts).reasons, ReasonSet({Reason::NoConfidence}));
}

TEST(Router, TellsInvalidOutputFromNothingSaid) {
    const Router router(withoutAudit(), taxonomyOf(TaskKind::Single));
    PredictionFacts facts;
    facts.externalId = "t-1";
    EXPECT_EQ(router.route(facts).reasons, ReasonSet({Reason::NoConfidence}));
    facts.isInvalidOutput = true;
    facts.confidence = 0.99;
    const Outcome outcome = router.route(facts);
    EXPECT_EQ(outcome.reasons, ReasonSet({Reason::InvalidOutput}));
    EXPECT_EQ(outcome.priority, 1) << "how sure a model is of an invalid output does not count";
}

TEST(Router, HighImpactComesFromPolicyOrTaxonomy) {
    Policy policy = withoutAudit();
    policy.highImpactLabels = {"refund"};
    auto labels = threeLabels();
    labels[2].isHighImpact = true;
    const Router router(policy, taxonomyOf(TaskKind::Single, labels));
    EXPECT_FALSE(router.route(Said{{billing}, 0.99}.facts()).isEscalated());
    EXPECT_EQ(router.route(Said{{refund}, 0.99}.facts()).reasons, ReasonSet({Reason::HighImpact}));
    EXPECT_EQ(router.route(Said{{fraud}, 0.5}.facts()).reasons, ReasonSet({Reason::HighImpact, Reason::LowConfidence}));
}

TEST(Router, ARareLabelHasAStricterThreshold) {
    Policy policy = withoutAudit();
    policy.rareLabels = {{"fraud", 0.99}};
    EXPECT_EQ(routeSingle(policy, {{fraud}, 0.98}).reasons, ReasonSet({Reason::RareClass}));
    EXPECT_FALSE(routeSingle(policy, {{fraud}, 0.99}).isEscalated());
    EXPECT_FALSE(routeSingle(policy, {{billing}, 0.98}).isEscalated());
    EXPECT_EQ(routeMulti(policy, {{billing, fraud}, 0.9, {{billing, 0.9}, {fraud, 0.98}}}).reasons, ReasonSet({Reason::RareClass}));
    EXPECT_FALSE(routeMulti(policy, {{billing, fraud}, 0.9, {{billing, 0.9}, {fraud, 0.995}}}).isEscalated());
}

TEST(Router, AConfusedPairIsTheTwoHighestScores) {
    Policy policy = withoutAudit();
    policy.confusedPairs = {{"billing", "refund"}, {"billing", "unheard of"}};
    const ReasonSet confused({Reason::ConfusedPair});
    EXPECT_EQ(routeSingle(policy, {{refund}, 0.9, {{fraud, 0.01}, {billing, 0.09}, {refund, 0.9}}}).reasons, confused);
    EXPECT_EQ(routeMulti(policy, {{refund}, 0.9, {{billing, 0.2}, {refund, 0.9}}}).reasons, confused);
    EXPECT_FALSE(routeSingle(policy, {{refund}, 0.9, {{fraud, 0.09}, {billing, 0.01}, {refund, 0.9}}}).isEscalated());
    EXPECT_FALSE(routeSingle(policy, {{refund}, 0.9, {{refund, 0.9}}}).isEscalated());
}

TEST(Router, TheAuditSampleDependsOnSeedAndIdAlone) {
    Policy policy;
    policy.auditRate = 0.05;
    const Router router(policy, taxonomyOf(TaskKind::Single));
    constexpr int n = 20'000;
    int sampled = 0;
    for (int i = n - 1; i >= 0; --i) {
        const Said sure{{billing}, 0.95, {}, "id-" + std::to_string(i)};
        const Outcome outcome = router.route(sure.facts());
        sampled += outcome.isEscalated() ? 1 : 0;
        if (outcome.isEscalated()) {
            ASSERT_EQ(outcome.reasons, ReasonSet({Reason::AuditSample}));
        }
        Said other = sure;
        other.labels = {refund};
        other.confidence = 0.81;
        ASSERT_EQ(router.route(other.facts()).isEscalated(), outcome.isEscalated()) << "whatever was predicted";
    }
    EXPECT_NEAR(sampled, 0.05 * n, 5 * 31);  // five standard deviations

    policy.seed = 8;
    const Router reseeded(policy, taxonomyOf(TaskKind::Single));
    int both = 0;
    for (int i = 0; i < n; ++i) {
        const Said sure{{billing}, 0.95, {}, "id-" + std::to_string(i)};
        both += router.route(sure.facts()).isEscalated() && reseeded.route(sure.facts()).isEscalated() ? 1 : 0;
    }
    EXPECT_NEAR(both, 0.05 * 0.05 * n, 40) << "two seeds draw independently";
}

/// How many of many predictions are audited under a policy.
int auditedOf(int many, const Router& router, const LabelSet& labels, double confidence) {
    int audited = 0;
    for (int i = 0; i < many; ++i) audited += router.route(Said{labels, confidence, {}, "t-" + std::to_string(i)}.facts()).isEscalated() ? 1 : 0;
    return audited;
}

TEST(Router, AStratumHasAnAuditRateOfItsOwn) {
    Policy policy;
    policy.auditRate = 0.01;
    policy.auditStrata = {{"fraud", 0.9, std::nullopt, 1}, {"fraud", 0, std::nullopt, 0.5}, {"", 0.95, 0.97, 0}, {"gone", 0, std::nullopt, 1}};
    const Router router(policy, taxonomyOf(TaskKind::Single));
    EXPECT_EQ(auditedOf(1000, router, {fraud}, 0.9), 1000) << "from here on";
    EXPECT_NEAR(auditedOf(1000, router, {fraud}, 0.89), 500, 60) << "the first that fits";
    EXPECT_EQ(auditedOf(1000, router, {billing}, 0.96), 0);
    EXPECT_NEAR(auditedOf(10'000, router, {billing}, 0.97), 100, 40) << "below is not in it";
    EXPECT_EQ(auditedOf(1000, Router(policy, taxonomyOf(TaskKind::Multi)), {billing, fraud}, 0.9), 1000) << "one of its labels is";
}

TEST(Router, TellsHowProbableItWasThatPeopleSeeAPrediction) {
    Policy policy;
    policy.auditRate = 0.25;
    policy.auditStrata = {{"fraud", 0, std::nullopt, 0.5}};
    EXPECT_EQ(routeSingle(policy, {{billing}, 0.5}).probability, 1);
    EXPECT_EQ(routeSingle(policy, {{billing}, 0.9}).probability, 0.25);
    EXPECT_EQ(routeSingle(policy, {{fraud}, 0.9}).probability, 0.5);
    EXPECT_EQ(routeSingle(policy, {{billing}, std::nullopt}).probability, 1);
}

TEST(Router, OnlyAcceptedPredictionsAreAudited) {
    Policy policy;
    policy.auditRate = 1;
    EXPECT_EQ(routeSingle(policy, {{billing}, 0.5}).reasons, ReasonSet({Reason::LowConfidence}));
    EXPECT_EQ(routeSingle(policy, {{billing}, 0.9}).reasons, ReasonSet({Reason::AuditSample}));
}

TEST(Router, FindsItsOwnScoreOfEachOfManyLabels) {
    constexpr std::int64_t count = 20'000;
    std::vector<Label> labels(count);
    Said said{{}, 0.9};
    for (std::int64_t i = 0; i < count; ++i) {
        labels[static_cast<std::size_t>(i)].key = "k" + std::to_string(i);
        labels[static_cast<std::size_t>(i)].threshold = 0.5;
        said.labels.push_back(LabelId{i + 1});
        said.scores.push_back({LabelId{count - i}, 0.6});
    }
    const Router router(withoutAudit(), taxonomyOf(TaskKind::Multi, std::move(labels)));
    EXPECT_FALSE(router.route(said.facts()).isEscalated());
    said.scores[5].score = 0.4;
    EXPECT_EQ(router.route(said.facts()).reasons, ReasonSet({Reason::LowConfidence}));
    said.scores[5].label = LabelId{count + 1};
    EXPECT_FALSE(router.route(said.facts()).isEscalated()) << "without a score the record's confidence counts";
}

TEST(Router, AReviewShareReplacesTheThresholds) {
    Policy policy = withoutAudit();
    policy.reviewShare = 0.2;
    policy.highImpactLabels = {"fraud"};
    const Router router(policy, taxonomyOf(TaskKind::Single));
    ASSERT_TRUE(router.needsRanking());
    EXPECT_FALSE(router.route(Said{{billing}, 0.1}.facts(), false).isEscalated());
    EXPECT_EQ(router.route(Said{{billing}, 0.99}.facts(), true).reasons, ReasonSet({Reason::LowConfidence}));
    EXPECT_EQ(router.route(Said{{fraud}, 0.99}.facts(), false).reasons, ReasonSet({Reason::HighImpact}));
    EXPECT_EQ(router.route(Said{{billing}, std::nullopt}.facts(), false).reasons, ReasonSet({Reason::NoConfidence}));

    const Router plain(withoutAudit(), taxonomyOf(TaskKind::Single));
    EXPECT_FALSE(plain.needsRanking());
    EXPECT_FALSE(plain.route(Said{{billing}, 0.9}.facts(), true).isEscalated()) << "without a share the rank is not looked at";
}

TEST(Router, PriorityIsDoubtTimesCost) {
    auto labels = threeLabels();
    labels[1].costFalseNegative = 5;
    labels[2].costFalsePositive = 3;
    labels[2].isHighImpact = true;
    const Router single(withoutAudit(), taxonomyOf(TaskKind::Single, labels));
    EXPECT_DOUBLE_EQ(single.route(Said{{billing}, 0.75}.facts()).priority, 0.25);
    EXPECT_DOUBLE_EQ(single.route(Said{{refund}, 0.75}.facts()).priority, 0.25 * 5);
    EXPECT_DOUBLE_EQ(single.route(Said{{fraud}, 0.75}.facts()).priority, 0.25 * 3 * 2);
    const Router multi(withoutAudit(), taxonomyOf(TaskKind::Multi, labels));
    EXPECT_DOUBLE_EQ(multi.route(Said{{billing, refund}, 0.5}.facts()).priority, 0.5 * 5) << "the costliest label counts";
    EXPECT_DOUBLE_EQ(multi.route(Said{{}, 0.5}.facts()).priority, 0.5);
}

TEST(Router, ReviewsAndDueTimeTakeTheStrictestRule) {
    Policy policy = withoutAudit();
    policy.highImpactLabels = {"fraud"};
    EXPECT_EQ(routeSingle(policy, {{billing}, 0.5}).reviewsRequired, 1);
    EXPECT_EQ(routeSingle(policy, {{billing}, 0.5}).dueIn, minutes(24 * 60));

    policy.reviewsRequired = {{"default", 2}, {"high_impact", 3}, {"no_confidence", 4}, {"refund", 5}};
    policy.slaHours = {{"default", 12}, {"high_impact", 2}, {"low_confidence", 6}, {"refund", 0.5}};
    EXPECT_EQ(routeSingle(policy, {{billing}, 0.5}).reviewsRequired, 2);
    EXPECT_EQ(routeSingle(policy, {{fraud}, 0.5}).reviewsRequired, 3);
    EXPECT_EQ(routeSingle(policy, {{fraud}, std::nullopt}).reviewsRequired, 4);
    EXPECT_EQ(routeSingle(policy, {{refund}, std::nullopt}).reviewsRequired, 5);
    EXPECT_EQ(routeSingle(policy, {{billing}, 0.5}).dueIn, minutes(6 * 60));
    EXPECT_EQ(routeSingle(policy, {{billing}, std::nullopt}).dueIn, minutes(12 * 60));
    EXPECT_EQ(routeSingle(policy, {{fraud}, 0.5}).dueIn, minutes(2 * 60));
    EXPECT_EQ(routeSingle(policy, {{refund}, 0.5}).dueIn, minutes(30));
}

TEST(DrawArm, FollowsThePolicyOrASeededDraw) {
    Policy policy;
    EXPECT_EQ(drawArm(policy, "t-1", "ann"), Arm::Blind);
    policy.suggestion = SuggestionMode::Assisted;
    EXPECT_EQ(drawArm(policy, "t-1", "ann"), Arm::Assisted);

    policy.suggestion = SuggestionMode::Randomised;
    policy.assistedShare = 0.3;
    constexpr int n = 10'000;
    int assisted = 0;
    int same = 0;
    for (int i = 0; i < n; ++i) {
        const std::string id = "t-" + std::to_string(i);
        const Arm ann = drawArm(policy, id, "ann");
        ASSERT_EQ(drawArm(policy, id, "ann"), ann);
        assisted += ann == Arm::Assisted ? 1 : 0;
        same += ann == drawArm(policy, id, "ben") ? 1 : 0;
    }
    EXPECT_NEAR(assisted, 0.3 * n, 5 * 46);
    EXPECT_NEAR(same, (0.3 * 0.3 + 0.7 * 0.7) * n, 5 * 50) << "each reviewer draws anew";
}

TEST(Policy, TheDefaultIsInRange) { EXPECT_TRUE(check(Policy{})); }

TEST(Router, OfEqualScoresTheOrderDoesNotMatter) {
    Policy policy = withoutAudit();
    policy.threshold = 0;
    policy.confusedPairs = {{"billing", "refund"}};
    const LabelScore first{billing, 0.5};
    const LabelScore second{refund, 0.2};
    const LabelScore third{fraud, 0.2};
    EXPECT_TRUE(routeSingle(policy, {{billing}, 0.5, {first, second, third}}).reasons.has(Reason::ConfusedPair));
    EXPECT_TRUE(routeSingle(policy, {{billing}, 0.5, {third, second, first}}).reasons.has(Reason::ConfusedPair));
}

TEST(Router, TellsWhatSitsOnItsThresholdExactly) {
    Policy policy = withoutAudit();
    policy.labelThresholds = {{"refund", 0.6}};
    const auto sits = [&](TaskKind kind, const Said& said) { return Router(policy, taxonomyOf(kind)).sitsOnThreshold(said.facts()); };
    EXPECT_TRUE(sits(TaskKind::Single, {{billing}, 0.8}));
    EXPECT_FALSE(sits(TaskKind::Single, {{billing}, 0.6}));
    EXPECT_TRUE(sits(TaskKind::Single, {{refund}, 0.6}));
    EXPECT_FALSE(sits(TaskKind::Single, {{refund}, 0.8})) << "its own threshold takes the place of the policy's";
    EXPECT_FALSE(sits(TaskKind::Single, {{billing}, std::nullopt}));
    EXPECT_TRUE(sits(TaskKind::Multi, {{billing, refund}, 0.8, {{refund, 0.7}}}));
    EXPECT_TRUE(sits(TaskKind::Multi, {{billing, refund}, 0.9, {{refund, 0.6}}}));
    EXPECT_FALSE(sits(TaskKind::Multi, {{billing, refund}, 0.8, {{refund, 0.5}}})) << "it is below the other one";
    policy.reviewShare = 0.1;
    EXPECT_FALSE(sits(TaskKind::Single, {{billing}, 0.8}));
}

TEST(Router, KnowsTheThresholdsOfItsLabels) {
    auto labels = threeLabels();
    labels[0].threshold = 0.5;
    labels[1].threshold = 0.5;
    Policy policy;
    policy.labelThresholds = {{"refund", 0.6}};
    const Router router(policy, taxonomyOf(TaskKind::Single, labels));
    EXPECT_EQ(router.ownThreshold(billing), 0.5);
    EXPECT_EQ(router.ownThreshold(refund), 0.6);
    EXPECT_EQ(router.ownThreshold(fraud), std::nullopt);
    EXPECT_EQ(router.ownThreshold(LabelId{99}), std::nullopt);
}

}  // namespace
}  // namespace docket::routing
