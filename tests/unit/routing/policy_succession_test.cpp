#include "core/routing/policy_finding.h"
#include "core/routing/policy_succession.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace docket::routing {
namespace {

using taxonomy::Disposition;
using taxonomy::Label;
using taxonomy::Lineage;
using taxonomy::TaskKind;
using taxonomy::Taxonomy;
using taxonomy::VersionStep;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// Labels 1, 2, … with these keys; one that begins with a minus is archived.
Taxonomy version(int number, std::vector<std::string> keys) {
    std::vector<Label> labels;
    for (std::string& key : keys) {
        Label& label = labels.emplace_back();
        label.id = LabelId{static_cast<std::int64_t>(labels.size())};
        label.isArchived = key.front() == '-';
        label.key = label.isArchived ? key.substr(1) : key;
    }
    return Taxonomy::make(TaskKind::Single, std::move(labels), number).value();
}

Policy aboutAll() {
    Policy policy;
    policy.labelThresholds = {{"a", 0.5}, {"b", 0.7}};
    policy.highImpactLabels = {"a"};
    policy.confusedPairs = {{"a", "b"}, {"a", "c"}};
    policy.rareLabels = {{"a", 0.9}, {"b", 0.99}};
    policy.auditStrata = {{"a", 0.9, std::nullopt, 0.5}, {"", 0, std::nullopt, 0.1}};
    policy.reviewsRequired = {{"default", 1}, {"a", 2}, {"b", 3}};
    policy.slaHours = {{"high_impact", 4}, {"a", 2}, {"b", 8}};
    return policy;
}

TEST(PolicySuccession, ARuleFollowsItsLabelUnderAnotherKey) {
    const Lineage lineage({{1, {}, {}, {}}, {2, {}, {}, {}}});
    const auto carried = carriedOver(aboutAll(), version(1, {"a", "b", "c"}), version(2, {"x", "b", "c"}), lineage);
    EXPECT_THAT(carried.lost, IsEmpty());
    EXPECT_EQ(carried.policy.taxonomyVersion, 2);
    EXPECT_EQ(carried.policy.labelThresholds, (std::map<std::string, double>{{"x", 0.5}, {"b", 0.7}}));
    EXPECT_EQ(carried.policy.highImpactLabels, std::set<std::string>{"x"});
    EXPECT_THAT(carried.policy.confusedPairs, ElementsAre(std::pair("x", "b"), std::pair("x", "c")));
    EXPECT_EQ(carried.policy.reviewsRequired, (std::map<std::string, int>{{"default", 1}, {"x", 2}, {"b", 3}}));
}

TEST(PolicySuccession, WhereLabelsBecameOneTheStricterRuleHolds) {
    const Lineage lineage({{1, {}, {}, {}}, {2, {}, {{LabelId{1}, {LabelId{2}}}}, {{LabelId{1}, Disposition::CarryOver, LabelId{2}, {}}}}});
    const auto carried = carriedOver(aboutAll(), version(1, {"a", "b", "c"}), version(2, {"-a", "b", "c"}), lineage);
    EXPECT_EQ(carried.policy.labelThresholds, (std::map<std::string, double>{{"b", 0.7}}));
    EXPECT_EQ(carried.policy.rareLabels, (std::map<std::string, double>{{"b", 0.99}}));
    EXPECT_EQ(carried.policy.highImpactLabels, std::set<std::string>{"b"});
    EXPECT_EQ(carried.policy.reviewsRequired, (std::map<std::string, int>{{"default", 1}, {"b", 3}}));
    EXPECT_EQ(carried.policy.slaHours, (std::map<std::string, double>{{"high_impact", 4}, {"b", 2}}));
    EXPECT_THAT(carried.policy.confusedPairs, ElementsAre(std::pair("b", "c")));
    EXPECT_THAT(carried.lost, ElementsAre(LostRule{PolicyRule::ConfusedPair, "a / b", LostRule::Cause::OneLabelNow}));
    EXPECT_THAT(inWords(carried.lost.front()), HasSubstr("one now"));
}

TEST(PolicySuccession, ARuleOnALabelThatWasSplitIsAboutEachPart) {
    const Lineage lineage({{1, {}, {}, {}}, {2, {}, {{LabelId{1}, {LabelId{4}, LabelId{5}}}}, {{LabelId{1}, Disposition::ReviewAll, LabelId{4}, {}}}}});
    const auto carried = carriedOver(aboutAll(), version(1, {"a", "b", "c"}), version(2, {"-a", "b", "c", "a1", "a2"}), lineage);
    EXPECT_EQ(carried.policy.highImpactLabels, (std::set<std::string>{"a1", "a2"}));
    EXPECT_THAT(carried.policy.auditStrata, ElementsAre(AuditStratum{"a1", 0.9, std::nullopt, 0.5}, AuditStratum{"a2", 0.9, std::nullopt, 0.5},
                                                        AuditStratum{"", 0, std::nullopt, 0.1}));
    EXPECT_THAT(carried.policy.confusedPairs,
                ElementsAre(std::pair("a1", "b"), std::pair("a2", "b"), std::pair("a1", "c"), std::pair("a2", "c")));
    EXPECT_THAT(carried.lost, IsEmpty());
}

TEST(PolicySuccession, ARuleOnAnArchivedLabelIsKeptAndNamed) {
    const Lineage lineage({{1, {}, {}, {}}, {2, {}, {}, {}}});
    Policy policy;
    policy.labelThresholds = {{"b", 0.7}};
    const auto carried = carriedOver(policy, version(1, {"a", "b"}), version(2, {"a", "-b"}), lineage);
    EXPECT_EQ(carried.policy.labelThresholds, policy.labelThresholds) << "it means something again when the label is restored";
    EXPECT_THAT(carried.lost, ElementsAre(LostRule{PolicyRule::LabelThreshold, "b", LostRule::Cause::Archived}));
}

TEST(PolicySuccession, AMergeThatWasTakenBackChangesNothing) {
    const Lineage lineage({{1, {}, {}, {}},
                           {2, {}, {{LabelId{1}, {LabelId{2}}}}, {{LabelId{1}, Disposition::CarryOver, LabelId{2}, {}}}},
                           {3, 2, {}, {}}});
    const auto carried = carriedOver(aboutAll(), version(1, {"a", "b", "c"}), version(3, {"a", "b", "c"}), lineage);
    EXPECT_THAT(changesBetween(aboutAll(), carried.policy), IsEmpty());
}

TEST(PolicySuccession, AReasonGoesBeforeALabelOfThatName) {
    const Lineage lineage({{1, {}, {}, {}}, {2, {}, {}, {}}});
    Policy policy;
    policy.reviewsRequired = {{"high_impact", 2}};
    const auto carried = carriedOver(policy, version(1, {"high_impact", "b"}), version(2, {"x", "b"}), lineage);
    EXPECT_EQ(carried.policy.reviewsRequired, policy.reviewsRequired);
}

TEST(PolicySuccession, WhatIsNoLabelStaysAsItIs) {
    const Lineage lineage({{1, {}, {}, {}}, {2, {}, {}, {}}});
    Policy policy;
    policy.labelThresholds = {{"later", 0.7}};
    const auto carried = carriedOver(policy, version(1, {"a", "b"}), version(2, {"a", "b", "later"}), lineage);
    EXPECT_EQ(carried.policy.labelThresholds, policy.labelThresholds);
    EXPECT_THAT(carried.lost, IsEmpty());
}

TEST(PolicyFinding, SaysWhatIsAmissWithoutAnyPrediction) {
    Policy policy;
    policy.threshold = 0;
    policy.auditRate = 0;
    policy.labelThresholds = {{"b", 0.5}, {"c", 0.5}};
    std::vector<PolicyFinding::Kind> kinds;
    for (const auto& finding : findingsOf(policy, version(1, {"a", "-b"}))) kinds.push_back(finding.kind);
    using Kind = PolicyFinding::Kind;
    EXPECT_THAT(kinds, ElementsAre(Kind::UnknownName, Kind::ArchivedLabel, Kind::NoAudit, Kind::NothingToPeople));
    EXPECT_THAT(findingsOf(Policy{}, version(1, {"a", "b"})), IsEmpty());
}

}  // namespace
}  // namespace docket::routing
