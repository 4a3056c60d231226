#include "core/codec/stored/event_payload.h"
#include "core/review/item_review.h"
#include "core/services/queue/item_browser.h"
#include "core/services/review/day_count.h"
#include "core/services/taxonomy/taxonomy_publishing.h"
#include "core/services/team/gold_accuracy.h"
#include "tests/support/gold_workspace.h"
#include "tests/support/watched_workspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace docket {
namespace {

using services::ClaimedItem;
using services::HoldState;
using services::ReviewSession;
using test::GoldWorkspace;
using testing::HasSubstr;

Answer answerOf(int label) {
    Answer answer;
    answer.labels = {LabelId{label}};
    return answer;
}

/// Claims until a check is in hand; answers what comes before.
ClaimedItem claimGold(ReviewSession& session) {
    for (int i = 0; i < 100; ++i) {
        auto claimed = session.review.claim().value().value();
        if (GoldWorkspace::isGold(claimed.item.externalId)) return claimed;
        EXPECT_TRUE(session.review.decide(claimed.item.id, answerOf(1)));
    }
    ADD_FAILURE() << "no check came";
    return {};
}

class Checks : public ::testing::Test {
protected:
    Checks() : workspace(gold.fixture.open()) {}

    GoldWorkspace gold{GoldWorkspace::policy(0.5), 60, 20};
    std::unique_ptr<ports::Workspace> workspace;
    ReviewSession ada{*workspace, gold.fixture.clock, {"ada", "s1"}};
};

TEST_F(Checks, TakeNoSeatOfTheQueueAndAreNoEntry) {
    const auto before = ada.review.counts().value();
    const auto claimed = claimGold(ada);
    EXPECT_FALSE(workspace->queue().find(claimed.item.id).value());
    const auto held = ada.review.counts().value();
    EXPECT_EQ(held.leased, 0);
    EXPECT_EQ(held.waiting + held.resolved, before.waiting);
    ASSERT_TRUE(ada.review.decide(claimed.item.id, answerOf(3)));
    EXPECT_EQ(ada.review.counts().value(), held);
    EXPECT_EQ(gold.fixture.problems(), "");
}

TEST_F(Checks, InPlaceOfItemsOfOnesOwnCountAsOnesOwn) {
    ASSERT_TRUE(ports::inTransaction(*workspace, [&]() -> Result<> {
        const auto reviewer = workspace->decisions().reviewer("ada", gold.fixture.clock.now());
        if (!reviewer) return std::unexpected(reviewer.error());
        for (std::int64_t item = 1; item <= 80; ++item) {
            if (!workspace->queue().find(ItemId{item}).value()) continue;
            if (auto set = workspace->queue().setHandling(ItemId{item}, 1, *reviewer); !set) return set;
        }
        return {};
    }));
    EXPECT_EQ(ada.review.assigned().value(), 60);
    int checks = 0;
    for (int i = 0; i < 20; ++i) {
        const auto claimed = ada.review.claim().value().value();
        EXPECT_TRUE(claimed.isAssigned) << claimed.item.externalId;
        checks += GoldWorkspace::isGold(claimed.item.externalId) ? 1 : 0;
        ASSERT_TRUE(ada.review.decide(claimed.item.id, answerOf(1)));
    }
    EXPECT_GT(checks, 0);
    EXPECT_EQ(ada.review.assigned().value(), 60 - (20 - checks));
    ReviewSession ben(*workspace, gold.fixture.clock, {"ben", "s2"});
    EXPECT_EQ(ben.review.assigned().value(), 0);
}

TEST_F(Checks, AHoldThatEndedIsToldAsOfAnyItemAndCanBeTakenAgain) {
    const auto claimed = claimGold(ada);
    gold.fixture.clock.advance(minutes(16));
    const auto lost = ada.review.decide(claimed.item.id, answerOf(2));
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().kind, ErrorKind::LeaseLost);
    EXPECT_THAT(lost.error().message, HasSubstr("It is back in the queue; nothing was recorded."));
    EXPECT_EQ(ada.review.holdState(claimed.item.id).value().kind, HoldState::Kind::Free);
    ASSERT_TRUE(ada.review.holdAgain(claimed.item.id));
    const auto decided = ada.review.decide(claimed.item.id, answerOf(2));
    ASSERT_TRUE(decided) << decided.error().message;
    EXPECT_EQ(decided->state, QueueState::Resolved);
    EXPECT_EQ(gold.fixture.problems(), "");
}

TEST_F(Checks, AHoldIsRenewedWithTheOthers) {
    const auto claimed = claimGold(ada);
    for (int i = 0; i < 3; ++i) {
        gold.fixture.clock.advance(minutes(10));
        ASSERT_TRUE(ada.review.renew());
    }
    EXPECT_TRUE(ada.review.holds(claimed.item.id));
    EXPECT_EQ(ada.review.holdState(claimed.item.id).value().kind, HoldState::Kind::Held);
    EXPECT_TRUE(ada.review.decide(claimed.item.id, answerOf(2)));
}

TEST_F(Checks, AnotherWindowOfTheReviewerIsTold) {
    const auto claimed = claimGold(ada);
    ReviewSession other(*workspace, gold.fixture.clock, {"ada", "s2"});
    const auto taken = other.review.claim(claimed.item.externalId);
    ASSERT_FALSE(taken);
    EXPECT_THAT(taken.error().message, HasSubstr("Another window of yours holds item"));
    const auto state = other.review.holdState(claimed.item.id).value();
    EXPECT_EQ(state.kind, HoldState::Kind::Taken);
    EXPECT_TRUE(state.isOwn);
}

TEST_F(Checks, WhatWasEnteredIsThereAfterAnUnexpectedEnd) {
    ASSERT_TRUE(ada.sitting.open());
    const auto first = claimGold(ada);
    ASSERT_TRUE(ada.review.decide(first.item.id, answerOf(3)));
    ASSERT_TRUE(ada.review.reveal(first.item.id));
    Draft compared;
    compared.item = first.item.id;
    compared.answer = answerOf(2);
    ASSERT_TRUE(ada.sitting.keepDraft(compared));
    const auto second = claimGold(ada);
    Draft draft;
    draft.item = second.item.id;
    draft.answer = answerOf(2);
    draft.answer.note = "half a note";
    ASSERT_TRUE(ada.sitting.keepDraft(draft));
    EXPECT_EQ(gold.fixture.problems(), "");

    gold.fixture.breakSittings();
    gold.fixture.clock.advance(minutes(20));
    ReviewSession again(*workspace, gold.fixture.clock, {"ada", "s2"});
    ASSERT_TRUE(again.sitting.open());
    const auto taken = again.sitting.takeUpDrafts().value();
    ASSERT_EQ(taken.size(), 2U);
    const auto& half = taken[0].item.id == second.item.id ? taken[0] : taken[1];
    const auto& recorded = taken[0].item.id == second.item.id ? taken[1] : taken[0];
    EXPECT_EQ(half.draft->answer.note, "half a note");
    EXPECT_EQ(half.dueAt, second.dueAt);
    EXPECT_EQ(recorded.recorded->labels, LabelSet{LabelId{3}});
    ASSERT_TRUE(again.review.decide(first.item.id, answerOf(2)));
    ASSERT_TRUE(again.review.decide(second.item.id, answerOf(2)));
    const auto accuracy = services::readGoldAccuracy(*workspace).value();
    ASSERT_EQ(accuracy.reviewers.size(), 1U);
    EXPECT_EQ(accuracy.reviewers[0].gold, (metrics::Share{2, 2}));
    EXPECT_EQ(gold.fixture.problems(), "");
}

TEST_F(Checks, AreDecisionsToTheirReviewerAloneAndCountAsDoneToday) {
    const Timestamp since = gold.fixture.clock.now();
    const auto claimed = claimGold(ada);
    const auto done = services::decidedSince(workspace->decisions(), "ada", since).value();
    ASSERT_TRUE(ada.review.decide(claimed.item.id, answerOf(2)));
    ASSERT_TRUE(ada.review.reveal(claimed.item.id));
    EXPECT_EQ(services::decidedSince(workspace->decisions(), "ada", since).value(), done + 1);
    const auto told = [&](const char* reader) {
        services::ItemBrowser browser(*workspace, gold.fixture.clock, reader);
        const auto detail = browser.detail(claimed.item.id).value();
        EXPECT_EQ(detail.hiddenEvents, 0);
        std::vector<review::EventKind> kinds;
        for (const auto& entry : detail.history) kinds.push_back(codec::kindOf(entry.fact));
        return kinds;
    };
    EXPECT_EQ(told("ada"), (std::vector{review::EventKind::Revealed, review::EventKind::Decided}));
    EXPECT_TRUE(told("ben").empty());
    ASSERT_TRUE(ada.actions.undo());
    EXPECT_EQ(services::decidedSince(workspace->decisions(), "ada", since).value(), done);
}

TEST_F(Checks, WhoMadeAGoldItemIsNotGivenIt) {
    ReviewSession lead(*workspace, gold.fixture.clock, {"lead", "s2"});
    while (const auto claimed = lead.review.claim().value()) {
        EXPECT_FALSE(GoldWorkspace::isGold(claimed->item.externalId));
        ASSERT_TRUE(lead.review.decide(claimed->item.id, answerOf(1)));
    }
}

TEST_F(Checks, AnItemThatWaitsIsReviewedBeforeItMeasuresAnybody) {
    services::GoldItems items(*workspace, gold.fixture.clock, "lead");
    const std::vector<std::string> labels{"other"};
    ASSERT_TRUE(items.add("t-1", labels, {}));
    const auto claimed = ada.review.claim("t-1").value();
    ASSERT_TRUE(ada.review.decide(claimed.item.id, answerOf(1)));
    EXPECT_EQ(workspace->queue().find(claimed.item.id).value()->state, QueueState::Resolved);
    ReviewSession ben(*workspace, gold.fixture.clock, {"ben", "s2"});
    bool isMet = false;
    while (const auto next = ben.review.claim().value()) {
        isMet = isMet || next->item.externalId == "t-1";
        ASSERT_TRUE(ben.review.decide(next->item.id, answerOf(3)));
    }
    EXPECT_TRUE(isMet);
    EXPECT_EQ(workspace->decisions().eventsOf(claimed.item.id).value().back().kind, review::EventKind::Checked);
    EXPECT_EQ(gold.fixture.problems(), "");
}

TEST_F(Checks, LabelsThatAreArchivedSinceAreHeldAgainstNobody) {
    auto taxonomy = workspace->rules().taxonomy(1).value();
    std::vector<taxonomy::Label> labels(taxonomy.labels().begin(), taxonomy.labels().end());
    labels[1].isArchived = true;
    services::Writer writer(gold.fixture.open());
    const auto published = services::TaxonomyPublishing(writer, gold.fixture.clock, "lead")
                               .publish({1, taxonomy::Taxonomy::make(taxonomy.kind(), std::move(labels)).value(), {}, "without refunds", false});
    ASSERT_TRUE(published) << published.error().message;
    services::GoldItems items(*workspace, gold.fixture.clock, "lead");
    const auto list = items.list().value();
    for (const auto& listed : list) EXPECT_FALSE(listed.labels) << listed.externalId;
    while (const auto claimed = ada.review.claim().value()) {
        EXPECT_FALSE(GoldWorkspace::isGold(claimed->item.externalId));
        ASSERT_TRUE(ada.review.decide(claimed->item.id, answerOf(1)));
    }
    EXPECT_EQ(gold.fixture.problems(), "");
}

/// The other answer is taken back after a repeat: who answered is still not asked a second time.
TEST_F(Checks, ARepeatLeavesItsReviewerOutOfTheQueueForTheItem) {
    auto policy = GoldWorkspace::policy(0, 0.5);
    policy.reviewsRequired["default"] = 2;
    GoldWorkspace pairs(policy, 12, 0);
    auto file = pairs.fixture.open();
    auto& clock = pairs.fixture.clock;
    ReviewSession ben(*file, clock, {"ben", "s"});
    ReviewSession cem(*file, clock, {"cem", "t"});
    std::set<ItemId> both;
    for (int i = 0; i < 6; ++i) {
        const ItemId item = ben.review.claim().value()->item.id;
        ASSERT_TRUE(ben.review.decide(item, answerOf(1)));
        ASSERT_TRUE(cem.review.decide(cem.review.claim("t-" + std::to_string(item.value)).value().item.id, answerOf(1)));
        both.insert(item);
    }
    clock.advance(minutes(24 * 60 * 15));
    ItemId last;
    for (int i = 0; i < 100; ++i) {
        const auto claimed = ben.review.claim().value();
        if (!claimed) break;
        if (both.contains(claimed->item.id)) last = claimed->item.id;
        ASSERT_TRUE(ben.review.decide(claimed->item.id, answerOf(1)));
    }
    ASSERT_GT(last.value, 0);
    for (std::size_t i = 0; i < both.size(); ++i) ASSERT_TRUE(cem.actions.undo());
    ASSERT_TRUE(cem.review.releaseAll());
    EXPECT_EQ(file->queue().find(last).value()->state, QueueState::InReview);
    EXPECT_FALSE(ben.review.claim().value()) << "ben has answered all of them";
    EXPECT_EQ(pairs.fixture.problems(), "");
}

TEST_F(Checks, ACorrectionOfARepeatIsOfTheRepeatOnlyAtOnce) {
    GoldWorkspace repeats(GoldWorkspace::policy(0, 0.5), 40, 0);
    auto file = repeats.fixture.open();
    ReviewSession ben(*file, repeats.fixture.clock, {"ben", "s"});
    for (int i = 0; i < 20; ++i) ASSERT_TRUE(ben.review.decide(ben.review.claim().value()->item.id, answerOf(1)));
    repeats.fixture.clock.advance(minutes(24 * 60 * 15));
    std::optional<ClaimedItem> repeat;
    for (int i = 0; i < 20 && !repeat; ++i) {
        auto claimed = ben.review.claim().value().value();
        const bool isRepeat = file->queue().find(claimed.item.id).value()->state == QueueState::Resolved;
        if (isRepeat) repeat = claimed;
        ASSERT_TRUE(ben.review.decide(claimed.item.id, answerOf(2)));
    }
    ASSERT_TRUE(repeat);
    const auto corrected = ben.review.claim(repeat->item.externalId).value();
    EXPECT_EQ(corrected.entered->labels, LabelSet{LabelId{2}}) << "what they said last";
    ASSERT_TRUE(ben.review.decide(corrected.item.id, answerOf(3)));
    auto next = ben.review.claim().value().value();
    ASSERT_TRUE(ben.review.decide(next.item.id, answerOf(1)));
    const auto later = ben.review.claim(repeat->item.externalId).value();
    EXPECT_EQ(later.entered->labels, LabelSet{LabelId{1}}) << "what counts";
    ASSERT_TRUE(ben.review.decide(later.item.id, answerOf(2)));
    EXPECT_EQ(repeats.fixture.problems(), "");
}

/// Counts how often anything is asked of gold items.
class AskedWorkspace : public test::WatchedWorkspace {
public:
    using WatchedWorkspace::WatchedWorkspace;

    ports::Gold& gold() override {
        ++asked;
        return WatchedWorkspace::gold();
    }

    int asked = 0;
};

TEST(WithoutChecks, AStepAsksForNothingMore) {
    GoldWorkspace gold(GoldWorkspace::policy(0), 10, 5);
    AskedWorkspace workspace(gold.fixture.open(), std::make_shared<test::IntakeWatch>());
    ReviewSession ada(workspace, gold.fixture.clock, {"ada", "s"});
    auto next = ada.review.claim().value();
    for (int i = 0; i < 4; ++i) next = ada.review.decideAndClaim(next->item.id, answerOf(1)).value().next;
    ASSERT_TRUE(ada.review.reveal(next->item.id));
    ASSERT_TRUE(ada.review.skip(next->item.id));
    ASSERT_TRUE(ada.review.renew());
    EXPECT_EQ(workspace.asked, 0);
}

TEST(GoldLine, IsFallenUnderByTheIntervalOrByThirtyAnswers) {
    EXPECT_FALSE(services::isUnder({0, 0}, 0.8));
    EXPECT_FALSE(services::isUnder({5, 7}, 0.8)) << "too few to say";
    EXPECT_TRUE(services::isUnder({0, 8}, 0.8)) << "the interval ends at 0.32";
    EXPECT_FALSE(services::isUnder({23, 29}, 0.8));
    EXPECT_TRUE(services::isUnder({23, 30}, 0.8));
    EXPECT_FALSE(services::isUnder({24, 30}, 0.8)) << "on the line";
}

TEST(ItemReviewChecks, ChangeNothingOfTheItem) {
    const CheckTerms terms{CheckKind::Gold, EventId{4}, {LabelId{2}}, 1, {Reason::LowConfidence}, Timestamp{9}, 1};
    const auto decided = [](int label) {
        Decision decision;
        decision.answer.labels = {LabelId{label}};
        decision.taxonomyVersion = 1;
        return decision;
    };
    review::ItemReview review(1);
    ASSERT_TRUE(review.apply({EventId{3}, {}, "ada", review::Decided{decided(1), {}, 1, std::nullopt}}));
    ASSERT_TRUE(review.apply({EventId{5}, {}, "ben", review::Checked{{decided(3), terms, {LabelId{2}}}}}));
    EXPECT_EQ(review.decisions().size(), 1U);
    EXPECT_EQ(review.resolution()->labels, LabelSet{LabelId{1}});
    EXPECT_EQ(review.standingOf("ben"), nullptr);
    ASSERT_NE(review.lastCheckOf("ben"), nullptr);
    EXPECT_FALSE(review.lastCheckOf("ben")->isRight());
    EXPECT_EQ(review.exposureInCheck("ben", Arm::Blind, terms, EventId{5}), Exposure::Blind);
    ASSERT_TRUE(review.apply({EventId{6}, {}, "ben", review::Revealed{std::nullopt, CheckKind::Gold}}));
    EXPECT_EQ(review.exposureInCheck("ben", Arm::Blind, terms, EventId{5}), Exposure::Compared);
    Decision second = decided(2);
    second.visit = EventId{5};
    ASSERT_TRUE(review.apply({EventId{7}, {}, "ben", review::Checked{{second, terms, {LabelId{2}}}}}));
    EXPECT_FALSE(review.checks()[0].check.decision.stands);
    EXPECT_TRUE(review.lastCheckOf("ben")->isRight());
    ASSERT_TRUE(review.apply({EventId{8}, {}, "ben", review::Undone{EventId{5}}}));
    EXPECT_EQ(review.lastCheckOf("ben"), nullptr);
    EXPECT_EQ(review.state(), QueueState::Resolved);
    ASSERT_TRUE(review.apply({EventId{9}, {}, "ben", review::Redone{EventId{5}}}));
    EXPECT_TRUE(review.lastCheckOf("ben")->isRight());
    ASSERT_TRUE(review.apply({EventId{10}, {}, "cem", review::Skipped{terms}}));
    EXPECT_FALSE(review.skippedSince("cem"));
    EXPECT_NE(review.termsOf(EventId{10}), nullptr);
    EXPECT_EQ(review.termsOf(EventId{3}), nullptr);
}

TEST(CheckPayload, ReadsWhatItWrote) {
    const CheckTerms terms{CheckKind::Repeat, EventId{41}, {LabelId{2}, LabelId{3}}, 2, {Reason::HighImpact, Reason::AuditSample}, Timestamp{77}, 2, 0.75, true};
    Decision decision;
    decision.id = EventId{50};
    decision.item = ItemId{7};
    decision.reviewer = ReviewerId{3};
    decision.visit = EventId{49};
    decision.answer = {{LabelId{2}}, Certainty::Sure, "n", "r", {{1, 4}}, seconds(7)};
    decision.arm = Arm::Assisted;
    decision.exposure = Exposure::Assisted;
    decision.prediction = PredictionId{5};
    decision.predictedLabels = LabelSet{LabelId{3}};
    decision.confidence = 0.4;
    decision.taxonomyVersion = 2;
    decision.at = Timestamp{80};
    const std::vector<review::Fact> facts = {review::Checked{{decision, terms, {LabelId{3}}}}, review::Skipped{terms}, review::Flagged{"f", terms},
                                             review::Revealed{PredictionId{5}, CheckKind::Repeat}, review::GoldAdded{{LabelId{1}}, 2, GoldSource::Ruling, "why"},
                                             review::GoldRemoved{}};
    for (const review::Fact& fact : facts) {
        review::Event event;
        event.id = EventId{50};
        event.at = Timestamp{80};
        event.kind = codec::kindOf(fact);
        event.item = ItemId{7};
        event.payload = codec::writePayload(fact);
        const auto read = codec::readItemEvent(event);
        ASSERT_TRUE(read) << event.payload;
        EXPECT_EQ(read->fact, fact) << event.payload;
    }
}

}  // namespace
}  // namespace docket
