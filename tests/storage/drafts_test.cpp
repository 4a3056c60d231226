#include "core/base/sha256.h"
#include "core/services/review/review_desk.h"
#include "core/services/review/review_session.h"
#include "core/services/workspace/workspace_copy.h"
#include "tests/support/workspace_builder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <future>
#include <iterator>

namespace docket {
namespace {

using services::HoldState;
using services::ReviewSession;
using test::WorkspaceFixture;

class DraftsTest : public ::testing::Test {
protected:
    void SetUp() override {
        workspace = fixture.open();
        fixture.addItems(*workspace, 4);
    }
    ReviewSession session(const std::string& reviewer, const std::string& name = "s1") {
        return {*workspace, fixture.clock, {reviewer, reviewer + name}};
    }
    Answer answer(std::string_view key) const {
        Answer a;
        a.labels = {fixture.taxonomy().findByKey(key)->id};
        return a;
    }
    /// A draft with something in every field, as the screen would keep it.
    Draft draftOf(ItemId item, const std::string& note = "half a no") const {
        Draft draft;
        draft.item = item;
        draft.answer = answer("refund");
        draft.answer.certainty = Certainty::Unsure;
        draft.answer.note = note;
        draft.answer.evidence = {{0, 4}, {5, 7}};
        draft.answer.timeSpent = seconds(42);
        draft.reasons = {"both_fit", "", "other"};
        return draft;
    }
    /// The same as it is read back.
    Draft stored(Draft draft) const {
        draft.savedAt = fixture.clock.now();
        return draft;
    }
    int rows(const std::string& table) {
        return SQLite::Database(fixture.path().string()).execAndGet("SELECT count(*) FROM " + table).getInt();
    }
    /// Numbers of the pages in the write-ahead log, in order (https://www.sqlite.org/fileformat2.html, section 4.1).
    std::vector<std::uint32_t> pagesWritten() const {
        constexpr std::size_t logHeader = 32;
        constexpr std::size_t frame = 24 + 4096;
        std::ifstream in(fixture.path().string() + "-wal", std::ios::binary);
        const std::string log{std::istreambuf_iterator<char>(in), {}};
        std::vector<std::uint32_t> pages;
        for (std::size_t at = logHeader; at + frame <= log.size(); at += frame) {
            std::uint32_t page = 0;
            for (std::size_t i = 0; i < 4; ++i) page = page << 8U | static_cast<unsigned char>(log[at + i]);
            pages.push_back(page);
        }
        return pages;
    }

    WorkspaceFixture fixture;
    std::unique_ptr<ports::Workspace> workspace;
};

TEST_F(DraftsTest, EverythingThatWasEnteredComesBackWithTheItem) {
    auto ada = session("ada");
    const auto claimed = ada.review.claim().value().value();
    EXPECT_FALSE(claimed.draft);
    const Draft draft = draftOf(claimed.item.id);
    EXPECT_EQ(ada.sitting.keepDraft(draft).value(), fixture.clock.now());
    ASSERT_TRUE(ada.review.releaseAll());
    const auto again = session("ada", "s2").review.claim().value().value();
    EXPECT_EQ(again.item.externalId, "t-1");
    EXPECT_EQ(again.draft, stored(draft));
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(DraftsTest, ADraftIsNoEventAndOnlyItsReviewersOwn) {
    auto ada = session("ada");
    const auto item = ada.review.claim().value()->item.id;
    const int events = rows("events");
    ASSERT_TRUE(ada.sitting.keepDraft(draftOf(item)));
    ASSERT_TRUE(ada.sitting.keepDraft(draftOf(item, "changed")));
    EXPECT_EQ(rows("events"), events);
    EXPECT_EQ(rows("drafts"), 1);
    ASSERT_TRUE(ada.review.releaseAll());
    EXPECT_FALSE(session("ben").review.claim().value()->draft);
}

TEST_F(DraftsTest, AnEmptiedDraftGoesAway) {
    auto ada = session("ada");
    const auto item = ada.review.claim().value()->item.id;
    ASSERT_TRUE(ada.sitting.keepDraft(draftOf(item)));
    Draft emptied;
    emptied.item = item;
    emptied.answer.timeSpent = seconds(50);
    ASSERT_TRUE(ada.sitting.keepDraft(emptied));
    EXPECT_EQ(rows("drafts"), 0);
}

TEST_F(DraftsTest, WhatUsesADraftUpTakesItAway) {
    auto ada = session("ada");
    const auto draftedItem = [&] {
        const auto item = ada.review.claim().value()->item.id;
        EXPECT_TRUE(ada.sitting.keepDraft(draftOf(item)));
        EXPECT_EQ(rows("drafts"), 1);
        return item;
    };
    ASSERT_TRUE(ada.review.decide(draftedItem(), answer("refund")));
    EXPECT_EQ(rows("drafts"), 0);
    ASSERT_TRUE(ada.review.skip(draftedItem()));
    EXPECT_EQ(rows("drafts"), 0);
    ASSERT_TRUE(ada.review.flag(draftedItem(), "look"));
    EXPECT_EQ(rows("drafts"), 0);
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(DraftsTest, AnAnswerThatIsRefusedLeavesTheDraft) {
    auto ada = session("ada");
    const auto item = ada.review.claim().value()->item.id;
    ASSERT_TRUE(ada.sitting.keepDraft(draftOf(item)));
    fixture.clock.advance(minutes(16));
    auto ben = session("ben");
    ASSERT_EQ(ben.review.claim().value()->item.id, item);
    EXPECT_EQ(ada.review.decide(item, answer("refund")).error().kind, ErrorKind::LeaseLost);
    EXPECT_EQ(rows("drafts"), 1);
    ASSERT_TRUE(ben.review.releaseAll());
    EXPECT_EQ(ada.review.claim().value()->draft->answer.note, "half a no") << "it is there when the item comes back";
}

TEST_F(DraftsTest, ItemsWithDraftsAreTakenUpAgainNewestFirst) {
    auto ada = session("ada");
    const auto first = ada.review.claim().value()->item.id;
    const auto second = ada.review.claim().value()->item.id;
    const auto third = ada.review.claim().value()->item.id;
    for (const ItemId item : {third, first, second}) {
        ASSERT_TRUE(ada.sitting.keepDraft(draftOf(item)));
        fixture.clock.advance(seconds(1));
    }
    ASSERT_TRUE(ada.review.releaseAll());
    auto ben = session("ben");
    ASSERT_EQ(ben.review.claim().value()->item.id, first) << "somebody else has one of them now";
    const auto taken = session("ada", "s2").sitting.takeUpDrafts().value();
    ASSERT_EQ(taken.size(), 2U);
    EXPECT_EQ(taken[0].item.id, second);
    EXPECT_EQ(taken[1].item.id, third);
    EXPECT_EQ(rows("drafts"), 3);
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(DraftsTest, AComparisonGoesOnWhereItWas) {
    ItemId item;
    {
        auto ada = session("ada");
        item = ada.review.claim().value()->item.id;
        ASSERT_TRUE(ada.review.decide(item, answer("refund")));
        ASSERT_TRUE(ada.review.reveal(item));
        ASSERT_TRUE(ada.sitting.keepDraft(draftOf(item)));
    }
    auto ada = session("ada", "s2");
    const auto taken = ada.sitting.takeUpDrafts().value();
    ASSERT_EQ(taken.size(), 1U);
    EXPECT_EQ(taken[0].recorded, answer("refund"));
    EXPECT_TRUE(taken[0].isSuggestionVisible);
    EXPECT_EQ(taken[0].draft->reasons, draftOf(item).reasons);
    ASSERT_TRUE(ada.review.decide(item, answer("billing")));
    EXPECT_EQ(ada.actions.undoDepth(25).value(), 1) << "both answers are one visit";
    EXPECT_EQ(rows("drafts"), 0);
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(DraftsTest, WhatAnUndoReopensIsThereAfterARestart) {
    Answer entered = answer("refund");
    entered.note = "a note";
    {
        auto ada = session("ada");
        ASSERT_TRUE(ada.review.decide(ada.review.claim().value()->item.id, entered));
        ASSERT_TRUE(ada.actions.undo());
    }
    auto later = session("ada", "s2");
    const auto resumed = later.sitting.resume().value();
    ASSERT_EQ(resumed.size(), 1U);
    EXPECT_EQ(resumed[0].draft->answer, entered);
    ASSERT_TRUE(later.actions.redo());
    EXPECT_EQ(rows("drafts"), 0) << "what is done again needs none";
}

TEST_F(DraftsTest, UndoAndRedoHaveNoLimitAlsoAcrossRestarts) {
    fixture.addItems(*workspace, 36, "billing", "u-");
    {
        auto ada = session("ada");
        for (int i = 0; i < 40; ++i) ASSERT_TRUE(ada.review.decide(ada.review.claim().value()->item.id, answer(i % 2 == 0 ? "billing" : "refund")));
    }
    for (int i = 0; i < 40; ++i) ASSERT_TRUE(session("ada", "u" + std::to_string(i)).actions.undo()) << i;
    EXPECT_EQ(session("ada", "x").review.counts()->resolved, 0);
    for (int i = 0; i < 40; ++i) {
        auto ada = session("ada", "r" + std::to_string(i));
        ASSERT_TRUE(ada.actions.redo()) << i;
    }
    EXPECT_EQ(session("ada", "x").review.counts()->resolved, 40);
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(DraftsTest, AnExportedActionCanBeCorrectedByANewDecision) {
    auto ada = session("ada");
    const auto item = ada.review.claim().value()->item.id;
    ASSERT_TRUE(ada.review.decide(item, answer("refund")));
    EXPECT_FALSE(ada.actions.exportedAction().value());
    ASSERT_TRUE(ports::inTransaction(*workspace, [&] {
        return workspace->records().addExportRun({"out", "csv", "{}", toHex(sha256("{}")), 1, fixture.clock.now(), "{}"}, std::vector{item});
    }));
    EXPECT_EQ(ada.actions.exportedAction().value()->externalId, "t-1");
    const auto reopened = ada.actions.correctLast();
    ASSERT_TRUE(reopened) << reopened.error().message;
    EXPECT_EQ(reopened->entered, answer("refund"));
    ASSERT_TRUE(ada.review.decide(item, answer("billing")));
    EXPECT_FALSE(ada.actions.exportedAction().value()) << "the correction can be undone";
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(DraftsTest, AHoldIsFreeTakenOrClosedOnceItEnded) {
    auto ada = session("ada");
    const auto item = ada.review.claim().value()->item.id;
    EXPECT_EQ(ada.review.holdState(item).value(), HoldState{});
    fixture.clock.advance(minutes(16));
    EXPECT_EQ(ada.review.holdState(item)->kind, HoldState::Kind::Free);
    ASSERT_TRUE(ada.review.holdAgain(item));
    EXPECT_EQ(ada.review.holdState(item)->kind, HoldState::Kind::Held);
    fixture.clock.advance(minutes(16));
    auto ben = session("ben");
    ASSERT_EQ(ben.review.claim().value()->item.id, item);
    EXPECT_EQ(ada.review.holdState(item).value(), (HoldState{HoldState::Kind::Taken, "ben"}));
    EXPECT_EQ(ada.review.holdAgain(item).error().kind, ErrorKind::Conflict);
    ASSERT_TRUE(ben.review.decide(item, answer("billing")));
    EXPECT_EQ(ada.review.holdState(item)->kind, HoldState::Kind::Closed);
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(DraftsTest, WhatAnotherWindowOfTheSameReviewerIsAtStaysThere) {
    auto first = session("ada", "one");
    ASSERT_TRUE(first.sitting.open());
    EXPECT_FALSE(first.sitting.isOpenElsewhere().value());
    const auto held = first.review.claim().value()->item.id;
    ASSERT_TRUE(first.sitting.keepDraft(draftOf(held)));
    const auto compared = first.review.claim().value()->item.id;
    ASSERT_TRUE(first.review.decide(compared, answer("refund")));

    auto second = session("ada", "two");
    ASSERT_TRUE(second.sitting.open());
    EXPECT_TRUE(second.sitting.isOpenElsewhere().value());
    EXPECT_FALSE(session("ben").sitting.isOpenElsewhere().value()) << "somebody else";
    EXPECT_TRUE(second.sitting.resume()->empty());
    EXPECT_TRUE(second.sitting.takeUpDrafts()->empty());
    const auto next = second.review.claim().value()->item.id;
    EXPECT_NE(next, held);
    EXPECT_EQ(first.review.holdState(held)->kind, HoldState::Kind::Held) << "and is not taken from it";
    const auto seen = second.review.holdState(held).value();
    EXPECT_EQ(seen.kind, HoldState::Kind::Taken);
    EXPECT_TRUE(seen.isOwn);

    fixture.breakSittings();
    EXPECT_FALSE(second.sitting.isOpenElsewhere().value());
    EXPECT_EQ(second.sitting.resume()->size(), 2U) << "once the other has ended, its items come here";
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(DraftsTest, ASittingThatWasNotClosedIsToldOnce) {
    auto first = session("ada");
    EXPECT_FALSE(first.sitting.open().value());
    EXPECT_FALSE(session("ada", "s2").sitting.open().value()) << "the other one still runs";
    ASSERT_TRUE(session("ada", "s2").sitting.close());
    fixture.clock.advance(minutes(3));
    ASSERT_TRUE(first.sitting.keepDraft(draftOf(first.review.claim().value()->item.id)));
    const Timestamp lastSeen = fixture.clock.now();
    fixture.breakSittings();
    fixture.clock.advance(minutes(20));
    EXPECT_FALSE(session("ben").sitting.open().value()) << "another reviewer's";
    auto next = session("ada", "s3");
    EXPECT_EQ(next.sitting.open().value(), lastSeen);
    ASSERT_TRUE(next.sitting.close());
    EXPECT_FALSE(session("ada", "s4").sitting.open().value());
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(DraftsTest, ASittingInAnotherPlaceIsLeftAlone) {
    ASSERT_TRUE(session("ada").sitting.open());
    fixture.breakSittings();
    SQLite::Database(fixture.path().string(), SQLite::OPEN_READWRITE).exec("UPDATE open_sessions SET place = 'elsewhere'");
    EXPECT_FALSE(session("ada", "s2").sitting.open().value());
    EXPECT_EQ(rows("open_sessions"), 2);
}

TEST_F(DraftsTest, ACopyKnowsNothingOfTheSittingsInTheOriginal) {
    ASSERT_TRUE(session("ada").sitting.open());
    fixture.breakSittings();
    const auto file = fixture.folder / "copy.docket";
    ASSERT_TRUE(fixture.files.backup(fixture.path(), file));
    auto copy = fixture.files.open(file, ports::Access::ReadWrite).value();
    EXPECT_FALSE(ReviewSession(*copy, fixture.clock, {"ada", "s2"}).sitting.open().value());
    EXPECT_TRUE(session("ada", "s3").sitting.open().value()) << "the original does";
}

TEST_F(DraftsTest, ASavedCopyHasWhatIsInHand) {
    auto ada = session("ada");
    const auto item = ada.review.claim().value()->item.id;
    const auto file = fixture.folder / "elsewhere.docket";
    const services::CopyRequest request{fixture.path(), file, "ada", {draftOf(item)}};
    ASSERT_TRUE(services::saveCopy(fixture.files, fixture.clock, request));
    EXPECT_EQ(rows("drafts"), 0) << "the workspace is only read";
    auto copy = fixture.files.open(file, ports::Access::ReadWrite).value();
    fixture.clock.advance(minutes(16));
    const auto taken = ReviewSession(*copy, fixture.clock, {"ada", "s2"}).sitting.takeUpDrafts().value();
    ASSERT_EQ(taken.size(), 1U);
    EXPECT_EQ(taken[0].draft->answer.note, "half a no");
    EXPECT_EQ(fixture.files.verify(file).value(), std::vector<ports::Problem>());
    EXPECT_EQ(services::saveCopy(fixture.files, fixture.clock, request).error().kind, ErrorKind::AlreadyExists);
}

TEST_F(DraftsTest, ADecisionWithoutADraftWritesNotAPageMore) {
    auto ada = session("ada");
    const auto item = ada.review.claim().value()->item.id;
    const std::size_t before = pagesWritten().size();
    ASSERT_TRUE(ada.review.decide(item, answer("refund")));
    const auto pages = pagesWritten();
    ASSERT_GT(pages.size(), before);
    const auto root = static_cast<std::uint32_t>(
        SQLite::Database(fixture.path().string()).execAndGet("SELECT rootpage FROM sqlite_schema WHERE name = 'drafts'").getInt());
    EXPECT_EQ(std::find(pages.begin() + static_cast<std::ptrdiff_t>(before), pages.end(), root), pages.end());
}

TEST_F(DraftsTest, TheDeskBringsTheDraftFirstAndSubmitTakesAFreeItemAgain) {
    {
        auto ada = session("ada");
        ASSERT_TRUE(ada.sitting.open());
        ASSERT_TRUE(ada.review.claim());
        ASSERT_TRUE(ada.sitting.keepDraft(draftOf(ada.review.claim().value()->item.id)));
    }
    fixture.breakSittings();
    services::Writer writer(fixture.open());
    services::ReviewDesk desk(writer, fixture.clock, {"ada", "desk"});
    std::promise<Result<services::DeskOpened>> opened;
    desk.open([&](Result<services::DeskOpened> value) { opened.set_value(std::move(value)); });
    const auto start = opened.get_future().get();
    ASSERT_TRUE(start) << start.error().message;
    EXPECT_EQ(start->unexpectedEnd, fixture.clock.now());
    ASSERT_EQ(start->resumed.size(), 2U);
    EXPECT_EQ(start->resumed[0].item.externalId, "t-2") << "the one with the draft";
    EXPECT_EQ(start->resumed[0].draft->answer.note, "half a no");

    fixture.clock.advance(minutes(16));
    std::promise<Result<services::Decided>> decided;
    desk.decide(start->resumed[0].item.id, answer("billing"), [&](Result<services::Decided> value) { decided.set_value(std::move(value)); });
    EXPECT_TRUE(decided.get_future().get()) << "the hold had ended, but nobody had taken the item";
    EXPECT_EQ(rows("drafts"), 0);
    EXPECT_EQ(fixture.problems(), "");
}

}  // namespace
}  // namespace docket
