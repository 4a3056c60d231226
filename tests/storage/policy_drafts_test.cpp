#include "core/services/routing/policy_proposal.h"
#include "core/services/routing/policy_publishing.h"
#include "tests/support/workspace_builder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace docket {
namespace {

using routing::Policy;
using services::OpenPolicyDraft;
using services::PolicyDrafts;
using services::PolicyPublishing;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class PolicyDraftsTest : public ::testing::Test {
protected:
    void SetUp() override { workspace = fixture.open(); }

    PolicyDrafts in(ports::Workspace& file, const std::string& author) { return {file, fixture.clock, author}; }
    PolicyDrafts in(const std::string& author) { return in(*workspace, author); }

    static Policy with(Policy policy, double threshold) {
        policy.threshold = threshold;
        return policy;
    }
    int publish(const Policy& policy, int basedOn) {
        return PolicyPublishing::bringInForce(*workspace, {basedOn, policy, "more", {}, {}}, "bob", fixture.clock.now()).value().version;
    }
    void sql(const std::string& statement) { SQLite::Database(fixture.path().string(), SQLite::OPEN_READWRITE).exec(statement); }

    test::WorkspaceFixture fixture;
    std::unique_ptr<ports::Workspace> workspace;
};

TEST_F(PolicyDraftsTest, LookingWritesNothing) {
    const OpenPolicyDraft open = in("ada").look().value();
    EXPECT_FALSE(open.isBegun());
    EXPECT_EQ(open.policy, open.inForce);
    EXPECT_EQ(workspace->policyDrafts().head().value(), std::nullopt);
}

TEST_F(PolicyDraftsTest, WhatWasChangedIsThereInAnotherProcess) {
    PolicyDrafts ada = in("ada");
    const Policy first = with(ada.open().value().policy, 0.9);
    ASSERT_TRUE(ada.change(first));
    ASSERT_TRUE(ada.change(with(first, 0.7)));
    const auto other = fixture.open();
    PolicyDrafts again = in(*other, "ada");
    const OpenPolicyDraft found = again.look().value();
    EXPECT_TRUE(found.isOwn);
    EXPECT_EQ(found.policy.threshold, 0.7);
    EXPECT_EQ(found.before.value().threshold, 0.9);
    EXPECT_EQ(again.undo().value().policy.threshold, 0.9) << "looking opens the own draft";
    EXPECT_EQ(again.undo().value().policy.threshold, 0.8);
    const auto redone = again.redo().value();
    EXPECT_EQ(redone.policy.threshold, 0.9);
    EXPECT_EQ(redone.undone.value().threshold, 0.7);
    EXPECT_EQ(again.change(with(first, 0.6)).value().undone, std::nullopt) << "what was undone is gone with the next change";
}

TEST_F(PolicyDraftsTest, WhatSpeaksForAStepGoesAndComesWithIt) {
    PolicyDrafts ada = in("ada");
    const Policy first = with(ada.open().value().policy, 0.9);
    EXPECT_THAT(ada.change(first, "cheaper").value().reasons, ElementsAre("cheaper"));
    ASSERT_TRUE(ada.change(with(first, 0.85)));
    EXPECT_THAT(ada.change(with(first, 0.7), "cheaper still").value().reasons, ElementsAre("cheaper", "cheaper still"));
    const auto other = fixture.open();
    PolicyDrafts again = in(*other, "ada");
    EXPECT_THAT(again.look().value().reasons, ElementsAre("cheaper", "cheaper still"));
    EXPECT_THAT(again.undo().value().reasons, ElementsAre("cheaper"));
    EXPECT_THAT(again.redo().value().reasons, ElementsAre("cheaper", "cheaper still"));
    publish(with(first, 0.95), 1);
    EXPECT_THAT(again.rebase().value().reasons, ElementsAre("cheaper\ncheaper still"));
    EXPECT_THAT(fixture.problems(), IsEmpty());
}

TEST_F(PolicyDraftsTest, FiguresAddToWhatTheDraftSays) {
    Policy policy = in("ada").open().value().policy;
    policy.confusedPairs = {{"refund", "billing"}};
    policy.rareLabels = {{"other", 0.9}};
    policy.reviewShare = 0.5;
    PolicyDrafts ada = in("ada");
    ASSERT_TRUE(ada.open());
    ASSERT_TRUE(ada.change(policy));
    const services::PolicyProposal pairs{.rareLabels = {{"billing", 1.2}}, .confusedPairs = {{"billing", "refund"}, {"billing", "other"}}, .reason = "confused"};
    const Policy changed = services::propose(ada, pairs).value().policy;
    EXPECT_THAT(changed.confusedPairs, ElementsAre(std::pair("refund", "billing"), std::pair("billing", "other"))) << "either order is one pair";
    EXPECT_EQ(changed.rareLabels, (std::map<std::string, double>{{"billing", 1.0}, {"other", 0.9}}));
    EXPECT_EQ(changed.reviewShare, 0.5);
    const services::PolicyProposal thresholds{.threshold = 0.75, .auditStrata = {{"billing", 0.8, {}, 0.3}}};
    const Policy next = services::propose(ada, thresholds).value().policy;
    EXPECT_EQ(next.threshold, 0.75);
    EXPECT_EQ(next.reviewShare, std::nullopt);
    EXPECT_THAT(next.auditStrata, ElementsAre(routing::AuditStratum{"billing", 0.8, {}, 0.3}));
    const auto refused = services::propose(ada, {.reason = "nothing"});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::InvalidInput);
}

TEST_F(PolicyDraftsTest, AChangeMadeElsewhereIsNotOverwritten) {
    PolicyDrafts here = in("ada");
    const Policy policy = here.open().value().policy;
    const auto other = fixture.open();
    PolicyDrafts there = in(*other, "ada");
    ASSERT_TRUE(there.open());
    ASSERT_TRUE(there.change(with(policy, 0.7)));
    const auto refused = here.change(with(policy, 0.9));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Conflict);
    EXPECT_THAT(refused.error().message, HasSubstr("changed in another window"));
    EXPECT_EQ(here.look().value().policy.threshold, 0.7);
    EXPECT_TRUE(here.change(with(policy, 0.9)));
}

TEST_F(PolicyDraftsTest, ADraftThatWasChangedMeanwhileIsNotPublished) {
    PolicyDrafts ada = in("ada");
    const auto seen = ada.change(with(ada.open().value().policy, 0.9)).value();
    ASSERT_TRUE(ada.change(with(seen.policy, 0.7)));
    const auto refused = PolicyPublishing::bringInForce(*workspace, {1, seen.policy, "as seen", {}, seen.head.revision}, "ada", fixture.clock.now());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(workspace->rules().inForce().value().policy, 1);
    EXPECT_EQ(ada.look().value().policy.threshold, 0.7) << "the draft is kept";
}

TEST_F(PolicyDraftsTest, FollowsItsLabelsWhenATaxonomyIsPublished) {
    PolicyDrafts ada = in("ada");
    Policy policy = ada.open().value().policy;
    policy.highImpactLabels = {"refund"};
    ASSERT_TRUE(ada.change(policy));
    auto now = workspace->rules().taxonomy(1).value();
    std::vector<taxonomy::Label> labels(now.labels().begin(), now.labels().end());
    labels[1].key = "money_back";
    const auto next = taxonomy::Taxonomy::make(now.kind(), std::move(labels)).value();
    ASSERT_TRUE(ports::inTransaction(*workspace, [&] { return workspace->rules().publish(ports::NewTaxonomy{next, {}, "more", "bob", fixture.clock.now()}); }));
    const auto found = ada.look().value();
    EXPECT_EQ(found.policy.highImpactLabels, std::set<std::string>{"money_back"});
    policy = found.policy;
    policy.threshold = 0.7;
    const auto changed = ada.change(policy).value();
    EXPECT_EQ(changed.before.value().highImpactLabels, std::set<std::string>{"money_back"}) << "undo leads to the label, not to its old key";
    EXPECT_THAT(fixture.problems(), IsEmpty());
}

TEST_F(PolicyDraftsTest, APolicyOutOfRangeIsNoStep) {
    PolicyDrafts ada = in("ada");
    const Policy policy = ada.open().value().policy;
    const auto refused = ada.change(with(policy, 1.5));
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().message, HasSubstr("threshold"));
    EXPECT_EQ(ada.look().value().head.step, 0);
}

TEST_F(PolicyDraftsTest, IsRebasedRuleByRule) {
    PolicyDrafts ada = in("ada");
    Policy mine = ada.open().value().policy;
    const Policy base = mine;
    mine.auditRate = 0.5;
    ASSERT_TRUE(ada.change(mine));
    publish(with(base, 0.6), 1);
    EXPECT_FALSE(ada.change(with(mine, 0.1)));
    const auto rebased = ada.rebase().value();
    EXPECT_EQ(rebased.policy.threshold, 0.6);
    EXPECT_EQ(rebased.policy.auditRate, 0.5);
    EXPECT_FALSE(rebased.isOutdated());
    EXPECT_EQ(rebased.before.value().auditRate, base.auditRate);
    EXPECT_THAT(fixture.problems(), IsEmpty());
}

TEST_F(PolicyDraftsTest, VerifySaysWhatIsWrongWithADraft) {
    PolicyDrafts ada = in("ada");
    ASSERT_TRUE(ada.change(with(ada.open().value().policy, 0.9)));
    for (const auto& [damage, said] : std::map<std::string, std::string>{{"UPDATE policy_draft_steps SET document = '{' WHERE step = 1", "step 1"},
                                                                          {"UPDATE policy_draft SET step = 7", "step 7"},
                                                                          {"DELETE FROM policy_draft_steps WHERE step = 0", "numbered"},
                                                                          {"DELETE FROM policy_draft", "belong to no draft"}}) {
        sql("BEGIN; CREATE TABLE kept_head AS SELECT * FROM policy_draft; CREATE TABLE kept_steps AS SELECT * FROM policy_draft_steps; COMMIT");
        sql(damage);
        EXPECT_THAT(fixture.problems(), HasSubstr(said)) << damage;
        sql("BEGIN; DELETE FROM policy_draft; DELETE FROM policy_draft_steps; INSERT INTO policy_draft SELECT * FROM kept_head;"
            "INSERT INTO policy_draft_steps SELECT * FROM kept_steps; DROP TABLE kept_head; DROP TABLE kept_steps; COMMIT");
    }
    sql("UPDATE policy_draft_steps SET document = '{'");
    EXPECT_FALSE(ada.look());
    EXPECT_TRUE(ada.discard()) << "also one that cannot be read";
    EXPECT_THAT(fixture.problems(), IsEmpty());
}

}  // namespace
}  // namespace docket
