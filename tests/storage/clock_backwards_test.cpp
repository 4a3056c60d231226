#include "core/services/adjudication/adjudication.h"
#include "core/services/insights/reviewers/reviewer_figures.h"
#include "core/services/insights/stats_service.h"
#include "core/services/review/review_session.h"
#include "tests/support/workspace_builder.h"

#include <gtest/gtest.h>

#include <cmath>

// Machines whose clocks do not agree work on one file: what came first is told by the events, and by no clock.

namespace docket {
namespace {

using services::ReviewSession;

class ClockBackwards : public ::testing::Test {
protected:
    ClockBackwards() : workspace(fixture.open()), beside(fixture.open()) {
        fixture.addItems(*workspace, 40);
        early.advance(minutes(-60 * 24 * 3));
    }

    static routing::Policy policy() {
        routing::Policy policy;
        policy.auditRate = 0;
        policy.suggestion = routing::SuggestionMode::Randomised;
        return policy;
    }
    static Answer answerOf(int label) {
        Answer answer;
        answer.labels = {LabelId{label}};
        answer.timeSpent = seconds(5);
        return answer;
    }
    LabelSet resolved(ItemId item) {
        LabelSet labels;
        EXPECT_TRUE(workspace->records().visit({ports::RecordScope::Resolved, ports::Records::Detail::AnswerOnly}, [&](const ports::Record& record) -> Result<> {
            if (record.item == item) labels = record.resolution->labels;
            return {};
        }));
        return labels;
    }

    test::WorkspaceFixture fixture{test::taxonomyOf({"billing", "refund", "other"}), policy()};
    test::FixedClock early;  ///< of another machine, three days behind
    std::unique_ptr<ports::Workspace> workspace;
    std::unique_ptr<ports::Workspace> beside;
};

TEST_F(ClockBackwards, TheLaterAnswerStandsWhateverItsTime) {
    ReviewSession first(*workspace, fixture.clock, {"ada", "s1"});
    const ItemId item = first.review.claim("t-1").value().item.id;
    ASSERT_TRUE(first.review.decide(item, answerOf(1)));
    ReviewSession again(*beside, early, {"ada", "s2"});
    ASSERT_TRUE(again.review.claim("t-1"));
    ASSERT_TRUE(again.review.decide(item, answerOf(2)));
    EXPECT_EQ(resolved(item), LabelSet{LabelId{2}});
    const auto events = workspace->decisions().eventsOf(item).value();
    ASSERT_EQ(events.size(), 2U);
    EXPECT_LT(events[1].at, events[0].at) << "times are kept as they were told";
    EXPECT_LT(events[0].id, events[1].id);

    ASSERT_TRUE(again.actions.undo()) << "the last thing done, and not the latest by its time";
    EXPECT_EQ(resolved(item), LabelSet{LabelId{1}});
    ASSERT_TRUE(again.actions.redo());
    EXPECT_EQ(resolved(item), LabelSet{LabelId{2}});
    ASSERT_TRUE(again.review.releaseAll());
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(ClockBackwards, UndoGoesByWhatWasDoneAlsoInALaterSession) {
    ReviewSession ahead(*workspace, fixture.clock, {"ada", "s1"});
    const ItemId one = ahead.review.claim("t-1").value().item.id;
    ASSERT_TRUE(ahead.review.decide(one, answerOf(1)));
    {
        ReviewSession behind(*beside, early, {"ada", "s2"});
        const ItemId two = behind.review.claim("t-2").value().item.id;
        ASSERT_TRUE(behind.review.decide(two, answerOf(1)));
    }
    const auto undone = ahead.actions.undo();
    ASSERT_TRUE(undone) << undone.error().message;
    EXPECT_EQ(workspace->queue().find(ItemId{1}).value()->state, QueueState::Resolved);
    EXPECT_EQ(workspace->queue().find(ItemId{2}).value()->state, QueueState::Queued);
    ASSERT_TRUE(ahead.review.releaseAll());
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(ClockBackwards, FiguresAreDefinedAndNoTimeIsNegative) {
    for (int i = 1; i <= 40; ++i) {
        const bool isBehind = i % 2 == 0;
        ReviewSession ada(isBehind ? *beside : *workspace, isBehind ? static_cast<const ports::Clock&>(early) : fixture.clock, {"ada", "s" + std::to_string(i)});
        const auto claimed = ada.review.claim("t-" + std::to_string(i));
        ASSERT_TRUE(claimed) << claimed.error().message;
        fixture.clock.advance(seconds(20));
        early.advance(seconds(-20));  // set back while the item is in hand
        ASSERT_TRUE(ada.review.decide(claimed->item.id, answerOf(1 + i % 2)));
    }
    const auto figures = services::readReviewerFigures(*workspace, {}, early.now()).value();
    ASSERT_EQ(figures.reviewers.size(), 1U);
    const auto& row = figures.reviewers[0];
    EXPECT_EQ(row.decisions, 40);
    ASSERT_TRUE(row.time.value);
    EXPECT_GT(*row.time.value, 0);
    EXPECT_TRUE(std::isfinite(row.pace.slope().value_or(0)));
    services::ReviewerFiguresRequest none;
    none.since = fixture.clock.now();
    none.until = early.now();  // ends before it begins
    EXPECT_EQ(services::readReviewerFigures(*workspace, none, early.now()).value().decisions, 0);
    EXPECT_TRUE(services::StatsService(*workspace, early).read({}));
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(ClockBackwards, AHoldThatSeemsToEndInTheFarFutureIsStillOnlyOneOfTheItem) {
    ReviewSession ada(*workspace, fixture.clock, {"ada", "s1"});
    const auto held = ada.review.claim("t-1").value();
    ReviewSession ben(*beside, early, {"ben", "s2"});
    EXPECT_EQ(ben.review.claim("t-1").error().kind, ErrorKind::Conflict);
    for (int i = 0; i < 39; ++i) EXPECT_NE(ben.review.claim().value()->item.id, held.item.id);
    ASSERT_TRUE(ada.review.decide(held.item.id, answerOf(1)));
    EXPECT_EQ(fixture.problems(), "");
}

TEST(ClockBackwardsRuling, IsTheLastOneAndTookNoNegativeTime) {
    routing::Policy policy;
    policy.auditRate = 0;
    policy.reviewsRequired["default"] = 2;
    test::WorkspaceFixture fixture(test::taxonomyOf({"billing", "refund", "other"}), policy);
    auto workspace = fixture.open();
    fixture.addItems(*workspace, 1);
    ItemId item;
    for (const auto& [name, label] : {std::pair("ada", 1), std::pair("ben", 2)}) {
        ReviewSession reviewer(*workspace, fixture.clock, {name, name});
        item = reviewer.review.claim("t-1").value().item.id;
        Answer answer;
        answer.labels = {LabelId{label}};
        ASSERT_TRUE(reviewer.review.decide(item, answer));
        fixture.clock.advance(minutes(-30));
    }
    services::Adjudication lea(*workspace, fixture.clock, {"lea", "l"});
    ASSERT_TRUE(lea.claim(item));
    fixture.clock.advance(minutes(-5));
    RulingAnswer ruling;
    ruling.labels = {LabelId{1}};
    ruling.timeSpent = minutes(-5);
    ASSERT_TRUE(lea.rule(item, ruling));
    fixture.clock.advance(minutes(-60));
    ruling.labels = {LabelId{2}};
    ASSERT_TRUE(lea.rule(item, ruling));
    const auto rulings = workspace->rulings().latest(std::nullopt, 10).value();
    ASSERT_EQ(rulings.size(), 1U) << "the later one stands";
    EXPECT_EQ(rulings[0].answer.labels, LabelSet{LabelId{2}});
    EXPECT_GE(rulings[0].answer.timeSpent.ms, 0);
    EXPECT_EQ(fixture.problems(), "");
}

}  // namespace
}  // namespace docket
