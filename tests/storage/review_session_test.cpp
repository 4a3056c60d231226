#include "core/base/sha256.h"
#include "core/services/review/review_session.h"

#include "core/services/taxonomy/taxonomy_publishing.h"
#include "tests/support/draft_builder.h"
#include "tests/support/workspace_builder.h"

#include <gtest/gtest.h>

#include <set>

namespace docket {
namespace {

using services::ReviewSession;
using test::WorkspaceFixture;

class ReviewSessionTest : public ::testing::Test {
protected:
    void start(int items, routing::Policy policy = {}, taxonomy::Taxonomy taxonomy = test::taxonomyOf({"billing", "refund", "other"})) {
        fixture = std::make_unique<WorkspaceFixture>(std::move(taxonomy), policy);
        workspace = fixture->open();
        fixture->addItems(*workspace, items);
    }
    ReviewSession session(const std::string& reviewer, const std::string& name = "s1") {
        return {*workspace, fixture->clock, {reviewer, reviewer + name}};
    }
    Answer answer(std::string_view key) {
        Answer a;
        a.labels = {fixture->taxonomy().findByKey(key)->id};
        return a;
    }
    static std::string idOf(const Result<std::optional<services::ClaimedItem>>& claimed) {
        if (!claimed) return "error: " + claimed.error().message;
        return *claimed ? (*claimed)->item.externalId : "none";
    }
    ItemId item(std::string_view id) { return workspace->items().findByExternalId(id).value().value(); }
    void expectSound() { EXPECT_EQ(fixture->problems(), ""); }

    std::unique_ptr<WorkspaceFixture> fixture;
    std::unique_ptr<ports::Workspace> workspace;
};

TEST_F(ReviewSessionTest, GivesTheMostDoubtfulItemFirst) {
    start(3);
    auto ada = session("ada");
    EXPECT_EQ(idOf(ada.review.claim()), "t-1");
    EXPECT_EQ(idOf(ada.review.claim()), "t-2");
    EXPECT_EQ(idOf(ada.review.claim()), "t-3");
    EXPECT_EQ(idOf(ada.review.claim()), "none");
    expectSound();
}

TEST_F(ReviewSessionTest, ADecisionResolvesTheItemAndIsKept) {
    start(1);
    auto ada = session("ada");
    const auto claimed = ada.review.claim().value().value();
    const auto decided = ada.review.decide(claimed.item.id, answer("refund")).value();
    EXPECT_EQ(decided.state, QueueState::Resolved);
    EXPECT_EQ(decided.overturns, true);
    const auto counts = ada.review.counts().value();
    EXPECT_EQ(counts.waiting, 0);
    EXPECT_EQ(counts.resolved, 1);
    EXPECT_EQ(idOf(ada.review.claim()), "none");
    expectSound();
}

TEST_F(ReviewSessionTest, NoTwoReviewersHoldOneItem) {
    start(2);
    auto ada = session("ada");
    auto ben = session("ben");
    EXPECT_EQ(idOf(ada.review.claim()), "t-1");
    EXPECT_EQ(idOf(ben.review.claim()), "t-2");
    EXPECT_EQ(idOf(ben.review.claim()), "none");
    const auto refused = ben.review.claim("t-1");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Conflict);
    EXPECT_NE(refused.error().message.find("ada"), std::string::npos) << refused.error().message;
    expectSound();
}

TEST_F(ReviewSessionTest, ALeaseThatRanOutGoesToTheNextReviewerAndTheLateAnswerIsRefused) {
    start(1);
    auto ada = session("ada");
    auto ben = session("ben");
    const auto claimed = ada.review.claim().value().value();
    fixture->clock.advance(minutes(15));
    EXPECT_EQ(idOf(ben.review.claim()), "t-1");
    const auto late = ada.review.decide(claimed.item.id, answer("billing"));
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().kind, ErrorKind::LeaseLost);
    EXPECT_NE(late.error().message.find("ben"), std::string::npos) << late.error().message;
    EXPECT_TRUE(ben.review.decide(claimed.item.id, answer("refund")));
    expectSound();
}

TEST_F(ReviewSessionTest, ARenewedLeaseStays) {
    start(1);
    auto ada = session("ada");
    const auto claimed = ada.review.claim().value().value();
    for (int i = 0; i < 5; ++i) {
        fixture->clock.advance(minutes(10));
        ASSERT_TRUE(ada.review.renew());
    }
    EXPECT_TRUE(ada.review.decide(claimed.item.id, answer("billing")));
}

TEST_F(ReviewSessionTest, WhatWasSeenBeforeEachAnswerIsStored) {
    start(1);
    auto ada = session("ada");
    const auto claimed = ada.review.claim().value().value();
    EXPECT_FALSE(claimed.isSuggestionVisible);
    ASSERT_TRUE(ada.review.decide(claimed.item.id, answer("refund")));
    ASSERT_TRUE(ada.review.reveal(claimed.item.id));
    ASSERT_TRUE(ada.review.decide(claimed.item.id, answer("billing")));
    std::vector<std::pair<Exposure, bool>> answers;
    ASSERT_TRUE(workspace->records().visit({ports::RecordScope::Resolved, ports::Records::Detail::WithHistory}, [&](const ports::Record& record) -> Result<> {
        for (const Decision& d : record.decisions) answers.emplace_back(d.exposure, d.stands);
        EXPECT_EQ(record.resolution->labels, answer("billing").labels);
        return {};
    }));
    EXPECT_EQ(answers, (std::vector<std::pair<Exposure, bool>>{{Exposure::Blind, false}, {Exposure::Compared, true}}));
    expectSound();
}

TEST_F(ReviewSessionTest, ALookBeforeTheAnswerMakesItAssisted) {
    start(1);
    auto ada = session("ada");
    const auto claimed = ada.review.claim().value().value();
    const auto suggestion = ada.review.reveal(claimed.item.id).value();
    EXPECT_EQ(suggestion.labels, answer("billing").labels);
    ASSERT_TRUE(ada.review.decide(claimed.item.id, answer("billing")));
    ASSERT_TRUE(workspace->records().visitDecisions(std::nullopt, [](const ports::DecisionRow& row) -> Result<> {
        EXPECT_EQ(row.exposure, Exposure::Assisted);
        return {};
    }));
}

TEST_F(ReviewSessionTest, SkippedItemsComeAfterAllOthersOfThisReviewer) {
    start(3);
    auto ada = session("ada");
    auto claimed = ada.review.claim().value().value();
    ASSERT_EQ(claimed.item.externalId, "t-1");
    ASSERT_TRUE(ada.review.skip(claimed.item.id));
    EXPECT_EQ(idOf(ada.review.claim()), "t-2");
    EXPECT_EQ(idOf(session("ben").review.claim()), "t-1") << "others get it in the ordinary order";
    EXPECT_EQ(idOf(ada.review.claim()), "t-3");
    expectSound();
}

TEST_F(ReviewSessionTest, ASkippedItemReturnsWhenNothingElseIsLeft) {
    start(2);
    auto ada = session("ada");
    ASSERT_TRUE(ada.review.skip(ada.review.claim().value()->item.id));
    ASSERT_TRUE(ada.review.decide(ada.review.claim().value()->item.id, answer("billing")));
    EXPECT_EQ(idOf(ada.review.claim()), "t-1");
    expectSound();
}

TEST_F(ReviewSessionTest, AFlaggedItemIsForALead) {
    start(1);
    auto ada = session("ada");
    ASSERT_TRUE(ada.review.flag(ada.review.claim().value()->item.id, "which product?"));
    EXPECT_EQ(idOf(ada.review.claim()), "none");
    EXPECT_EQ(idOf(session("ben").review.claim()), "none");
    EXPECT_EQ(ada.review.counts().value().flagged, 1);
    auto lead = session("lead");
    ASSERT_TRUE(lead.review.claim("t-1"));
    ASSERT_TRUE(lead.review.decide(item("t-1"), answer("other")));
    EXPECT_EQ(lead.review.counts().value().resolved, 1);
    expectSound();
}

TEST_F(ReviewSessionTest, UndoReopensTheItemWithEverythingThatWasEntered) {
    start(2);
    auto ada = session("ada");
    const auto claimed = ada.review.claim().value().value();
    Answer entered = answer("refund");
    entered.certainty = Certainty::Unsure;
    entered.note = "Is this ours? 🤔";
    entered.overturnReason = "text_ambiguous";
    entered.evidence = {{0, 4}};
    ASSERT_TRUE(ada.review.decide(claimed.item.id, entered));
    const auto retaken = ada.actions.undo();
    ASSERT_TRUE(retaken) << retaken.error().message;
    EXPECT_EQ(retaken->item.item.externalId, "t-1");
    EXPECT_EQ(retaken->item.entered, entered);
    EXPECT_EQ(ada.review.counts().value().resolved, 0);
    expectSound();
    ASSERT_TRUE(ada.review.decide(claimed.item.id, answer("billing")));
    expectSound();
}

TEST_F(ReviewSessionTest, UndoGoesBackStepByStepAndRedoForth) {
    start(3);
    auto ada = session("ada");
    ASSERT_TRUE(ada.review.decide(ada.review.claim().value()->item.id, answer("refund")));
    ASSERT_TRUE(ada.review.decide(ada.review.claim().value()->item.id, answer("billing")));
    ASSERT_TRUE(ada.review.skip(ada.review.claim().value()->item.id));
    EXPECT_EQ(ada.actions.undoDepth(25).value(), 3);
    EXPECT_EQ(ada.actions.undo()->action, review::EventKind::Skipped);
    EXPECT_EQ(ada.actions.undo()->item.item.externalId, "t-2");
    EXPECT_EQ(ada.actions.undo()->item.item.externalId, "t-1");
    EXPECT_EQ(ada.actions.undo().error().kind, ErrorKind::NotFound);
    expectSound();
    EXPECT_EQ(ada.actions.redo()->state, QueueState::Resolved);
    EXPECT_EQ(ada.actions.redo()->state, QueueState::Resolved);
    EXPECT_TRUE(ada.actions.redo());
    EXPECT_EQ(ada.actions.redo().error().kind, ErrorKind::NotFound);
    EXPECT_EQ(ada.review.counts().value().resolved, 2);
    expectSound();
}

TEST_F(ReviewSessionTest, UndoWorksInALaterSession) {
    start(1);
    {
        auto ada = session("ada");
        ASSERT_TRUE(ada.review.decide(ada.review.claim().value()->item.id, answer("refund")));
    }
    EXPECT_EQ(session("ada", "s2").actions.undo()->item.entered, answer("refund"));
}

TEST_F(ReviewSessionTest, ANewDecisionEndsRedo) {
    start(2);
    auto ada = session("ada");
    ASSERT_TRUE(ada.review.decide(ada.review.claim().value()->item.id, answer("refund")));
    const auto reopened = ada.actions.undo().value();
    ASSERT_TRUE(ada.review.decide(reopened.item.item.id, answer("billing")));
    EXPECT_EQ(ada.actions.redo().error().kind, ErrorKind::NotFound);
}

TEST_F(ReviewSessionTest, AnExportedDecisionCannotBeUndoneButCorrected) {
    start(1);
    auto ada = session("ada");
    ASSERT_TRUE(ada.review.decide(ada.review.claim().value()->item.id, answer("refund")));
    const std::vector<ItemId> items = {item("t-1")};
    ASSERT_TRUE(ports::inTransaction(*workspace, [&] { return workspace->records().addExportRun({"out", "csv", "{}", toHex(sha256("{}")), 1, fixture->clock.now(), "{}"}, items); }));
    EXPECT_EQ(ada.actions.undo().error().kind, ErrorKind::Exported);
    const auto reopened = ada.review.claim("t-1");
    ASSERT_TRUE(reopened) << reopened.error().message;
    EXPECT_EQ(reopened->entered, answer("refund"));
    ASSERT_TRUE(ada.review.decide(reopened->item.id, answer("billing")));
    EXPECT_TRUE(ada.actions.undo()) << "the correction itself was not exported";
    expectSound();
}

TEST_F(ReviewSessionTest, TwoReviewsAreAskedForAndAgreementResolves) {
    routing::Policy policy;
    policy.reviewsRequired["default"] = 2;
    start(1, policy);
    auto ada = session("ada");
    auto ben = session("ben");
    const auto first = ada.review.claim().value().value();
    EXPECT_EQ(idOf(ben.review.claim()), "t-1") << "two may work on it at once";
    EXPECT_EQ(idOf(session("eve").review.claim()), "none");
    EXPECT_EQ(ada.review.decide(first.item.id, answer("refund"))->state, QueueState::InReview);
    EXPECT_EQ(idOf(ada.review.claim()), "none") << "nobody answers twice";
    EXPECT_EQ(ben.review.decide(first.item.id, answer("refund"))->state, QueueState::Resolved);
    expectSound();
    EXPECT_EQ(ada.actions.undo().error().kind, ErrorKind::Conflict) << "another has decided since";
}

TEST_F(ReviewSessionTest, DisagreementIsADispute) {
    routing::Policy policy;
    policy.reviewsRequired["default"] = 2;
    start(1, policy);
    auto ada = session("ada");
    auto ben = session("ben");
    ASSERT_TRUE(ada.review.decide(ada.review.claim().value()->item.id, answer("refund")));
    EXPECT_EQ(ben.review.decide(ben.review.claim().value()->item.id, answer("billing"))->state, QueueState::InDispute);
    EXPECT_EQ(ada.review.counts().value().inDispute, 1);
    expectSound();
}

TEST_F(ReviewSessionTest, WithoutAdjudicationAThirdBreaksTheTie) {
    routing::Policy policy;
    policy.reviewsRequired["default"] = 2;
    policy.hasAdjudication = false;
    start(1, policy);
    auto ada = session("ada");
    auto ben = session("ben");
    auto eve = session("eve");
    ASSERT_TRUE(ada.review.decide(ada.review.claim().value()->item.id, answer("refund")));
    EXPECT_EQ(ben.review.decide(ben.review.claim().value()->item.id, answer("billing"))->state, QueueState::InReview);
    EXPECT_EQ(eve.review.decide(eve.review.claim().value()->item.id, answer("billing"))->state, QueueState::Resolved);
    expectSound();
}

TEST_F(ReviewSessionTest, MultiLabelAnswersMayBeEmptyAndAreKeptInTaxonomyOrder) {
    start(2, {}, test::taxonomyOf({"billing", "refund", "other"}, taxonomy::TaskKind::Multi));
    auto ada = session("ada");
    Answer both;
    both.labels = {LabelId{3}, LabelId{1}};
    ASSERT_TRUE(ada.review.decide(ada.review.claim().value()->item.id, both));
    ASSERT_TRUE(ada.review.decide(ada.review.claim().value()->item.id, Answer{}));
    std::vector<LabelSet> resolved;
    ASSERT_TRUE(workspace->records().visit({ports::RecordScope::Resolved, ports::Records::Detail::WithoutHistory}, [&](const ports::Record& record) -> Result<> {
        resolved.push_back(record.resolution->labels);
        return {};
    }));
    EXPECT_EQ(resolved, (std::vector<LabelSet>{{LabelId{1}, LabelId{3}}, {}}));
}

TEST_F(ReviewSessionTest, AnAnswerOutsideTheTaxonomyIsRefused) {
    start(1);
    auto ada = session("ada");
    const auto claimed = ada.review.claim().value().value();
    Answer unknown;
    unknown.labels = {LabelId{99}};
    EXPECT_EQ(ada.review.decide(claimed.item.id, unknown).error().kind, ErrorKind::InvalidInput);
    EXPECT_EQ(ada.review.decide(claimed.item.id, Answer{}).error().kind, ErrorKind::InvalidInput) << "a single-label task takes one";
    EXPECT_TRUE(ada.review.decide(claimed.item.id, answer("refund"))) << "the item is still held";
}

TEST_F(ReviewSessionTest, DecidingNeedsAClaim) {
    start(1);
    EXPECT_EQ(session("ada").review.decide(item("t-1"), answer("refund")).error().kind, ErrorKind::NothingClaimed);
}

TEST_F(ReviewSessionTest, ANewSessionCanTakeUpWhatWasHeld) {
    start(3);
    {
        auto ada = session("ada", "crashed");
        ASSERT_TRUE(ada.review.claim());
        ASSERT_TRUE(ada.review.claim());
    }
    auto ada = session("ada", "again");
    const auto resumed = ada.sitting.resume().value();
    ASSERT_EQ(resumed.size(), 2U);
    EXPECT_EQ(resumed[0].item.externalId, "t-1");
    EXPECT_TRUE(ada.review.decide(resumed[0].item.id, answer("refund")));
    ASSERT_TRUE(ada.review.releaseAll());
    EXPECT_EQ(idOf(session("ben").review.claim()), "t-2");
    expectSound();
}

TEST_F(ReviewSessionTest, ADecisionAndTheNextClaimAreOneTransaction) {
    start(2);
    auto ada = session("ada");
    const auto first = ada.review.claim().value().value();
    const auto both = ada.review.decideAndClaim(first.item.id, answer("refund"));
    ASSERT_TRUE(both) << both.error().message;
    EXPECT_EQ(both->next->item.externalId, "t-2");
    expectSound();
}

TEST_F(ReviewSessionTest, RandomisedArmsAreDrawnOnceForItemAndReviewer) {
    routing::Policy policy;
    policy.suggestion = routing::SuggestionMode::Randomised;
    start(40, policy);
    std::set<std::string> assisted;
    auto ada = session("ada");
    for (int i = 0; i < 40; ++i) {
        const auto claimed = ada.review.claim().value().value();
        if (claimed.arm == Arm::Assisted) assisted.insert(claimed.item.externalId);
        EXPECT_EQ(claimed.isSuggestionVisible, claimed.arm == Arm::Assisted);
    }
    EXPECT_GT(assisted.size(), 5U);
    EXPECT_LT(assisted.size(), 35U);
    ASSERT_TRUE(ada.review.releaseAll());
    for (int i = 0; i < 40; ++i) {
        const auto again = ada.review.claim().value().value();
        EXPECT_EQ(again.arm == Arm::Assisted, assisted.contains(again.item.externalId));
    }
}

TEST_F(ReviewSessionTest, AnItemOpenWhileAVersionIsPublishedIsReviewedAgainWhereItsTextOrMetadataAsksForIt) {
    using taxonomy::Disposition;
    start(0);
    fixture->addItems(*workspace, 4, "billing", "a message of more than sixteen letters, number ");
    const LabelId refund = fixture->taxonomy().findByKey("refund")->id;
    int version = 1;
    const auto stateAfter = [&](const taxonomy::ReviewRule& rule) {
        auto ada = session("ada");
        const auto open = ada.review.claim().value().value();
        taxonomy::TaxonomyDraft draft(*workspace->rules().taxonomy(version));
        taxonomy::Label renamed = *draft.find(refund);
        renamed.name += "s";
        test::applied(draft, draft.change(renamed));
        services::Writer writer(fixture->open());
        const auto published = services::TaxonomyPublishing(writer, fixture->clock, "lead")
                                   .publish({version, draft.publishable(version + 1).value(), {0, {}, {}, {{refund, Disposition::ReviewMatching, refund, rule}}}, "Renamed", false});
        EXPECT_TRUE(published) << published.error().message;
        ++version;
        EXPECT_TRUE(ada.review.decide(open.item.id, answer("refund")));
        return workspace->queue().find(open.item.id).value().value().state;
    };
    EXPECT_EQ(stateAfter({.words = {"text"}, .metadataKey = {}, .metadataValue = {}, .confidenceBelow = {}, .isDisputed = false}), QueueState::Queued);
    EXPECT_EQ(stateAfter({.words = {}, .metadataKey = "channel", .metadataValue = "mail", .confidenceBelow = {}, .isDisputed = false}), QueueState::Queued);
    EXPECT_EQ(stateAfter({.words = {"elsewhere"}, .metadataKey = {}, .metadataValue = {}, .confidenceBelow = {}, .isDisputed = false}), QueueState::Resolved);
    expectSound();
}

TEST(NewReviewer, CanWorkAfterAFirstClaimThatFailed) {
    test::WorkspaceFixture fixture;
    const auto workspace = fixture.open();
    fixture.addItems(*workspace, 2);
    services::ReviewSession dan(*workspace, fixture.clock, {"dan", "dan-1"});
    EXPECT_FALSE(dan.review.claim("no such item"));
    const auto claimed = dan.review.claim("t-1");
    ASSERT_TRUE(claimed) << claimed.error().message;
    EXPECT_EQ(claimed->item.externalId, "t-1");
}

}  // namespace
}  // namespace docket
