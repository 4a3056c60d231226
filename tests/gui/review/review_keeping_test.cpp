#include "core/base/sha256.h"
#include "tests/gui/review/review_desk_fixture.h"

#include "ui/common/parts/buttons.h"
#include "ui/shell/status_line.h"

#include <QLineEdit>
#include <QSignalSpy>

#include <sys/stat.h>

namespace docket {
namespace {

using test::DeskUnderTest;
using test::WorkspaceFixture;
using Phase = ui::ReviewController::Phase;

/// Nothing that a reviewer entered is lost: drafts, holds, failed saves, undo after an export, pause.
class ReviewKeepingTest : public ::testing::Test {
protected:
    void SetUp() override {
        auto workspace = fixture.open();
        fixture.addItems(*workspace, 5);
    }
    LabelId id(const char* key) { return fixture.taxonomy().findByKey(key)->id; }
    ItemId item(const char* externalId) { return fixture.open(ports::Access::ReadOnly)->items().findByExternalId(externalId).value().value(); }
    /// What is kept on disk for the item.
    std::optional<Draft> draftOf(const char* externalId) {
        auto workspace = fixture.open();
        const auto found = item(externalId);
        return ports::inTransaction(*workspace, [&] {
            return workspace->drafts().find(found, workspace->decisions().reviewer("Ada Example", fixture.clock.now()).value());
        }).value();
    }
    static QLineEdit* noteOf(DeskUnderTest& desk) { return desk.page->findChild<QLineEdit*>(QStringLiteral("note")); }
    static ui::KeyButton* bannerButton(DeskUnderTest& desk, const QString& text) {
        for (auto* button : desk.page->banner()->findChildren<ui::KeyButton*>()) {
            if (button->text() == text && button->isVisible()) return button;
        }
        return nullptr;
    }
    static void typeNote(DeskUnderTest& desk, const QString& note) {
        desk.press(Qt::Key_E, Qt::ControlModifier);
        desk.type(note);
    }
    /// Waits until as many items are held ahead as ever are.
    static void awaitItemsAhead(DeskUnderTest& desk) {
        for (int i = 0; i < 5; ++i) desk.settle();
    }
    /// Somebody else claims the first item that is free.
    void othersTakeAnItem() {
        othersWorkspace = fixture.open();
        other = std::make_unique<services::ReviewSession>(*othersWorkspace, fixture.clock, services::ReviewerIdentity{"Tove Lindqvist", "tove"});
        ASSERT_TRUE(other->review.claim().value().has_value());
    }

    WorkspaceFixture fixture;
    std::unique_ptr<ports::Workspace> othersWorkspace;
    std::unique_ptr<services::ReviewSession> other;
};

TEST_F(ReviewKeepingTest, SteadyTypingIsKeptWhileItGoesOn) {
    DeskUnderTest desk(fixture);
    typeNote(desk, QStringLiteral("a"));
    EXPECT_TRUE(test::waitUntil([&] {
        desk.type(QStringLiteral("b"));
        return desk.review().saveState().draftAt.has_value();
    }));
    EXPECT_TRUE(draftOf("t-1")->answer.note.starts_with("ab"));
}

TEST_F(ReviewKeepingTest, LeavingTheNoteKeepsItAtOnce) {
    DeskUnderTest desk(fixture);
    typeNote(desk, QStringLiteral("half a thou"));
    desk.press(Qt::Key_Escape);
    desk.settle();
    EXPECT_EQ(draftOf("t-1")->answer.note, "half a thou");
}

TEST_F(ReviewKeepingTest, EverythingEnteredIsThereAfterARestart) {
    {
        DeskUnderTest desk(fixture);
        desk.press(Qt::Key_2);
        desk.press(Qt::Key_3, Qt::AltModifier);
        desk.review().toggleEvidence({0, 4});
        typeNote(desk, QStringLiteral("not sure yet"));
    }
    DeskUnderTest desk(fixture);
    ASSERT_EQ(desk.itemId(), "t-1");
    EXPECT_EQ(desk.review().entered().labels, LabelSet{id("refund")});
    EXPECT_EQ(desk.review().entered().certainty, Certainty::Unsure);
    EXPECT_EQ(desk.review().entered().evidence, (std::vector<EvidenceSpan>{{0, 4}}));
    EXPECT_EQ(noteOf(desk)->text(), QStringLiteral("not sure yet"));
    EXPECT_FALSE(desk.page->banner()->isVisible()) << "it was closed as it should be";
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(ReviewKeepingTest, AComparisonGoesOnAfterARestart) {
    {
        DeskUnderTest desk(fixture);
        desk.press(Qt::Key_2);
        desk.pressAndAwait(Phase::Comparing, Qt::Key_Return);
        typeNote(desk, QStringLiteral("both would do"));
    }
    DeskUnderTest desk(fixture);
    ASSERT_EQ(desk.itemId(), "t-1");
    EXPECT_EQ(desk.review().phase(), Phase::Comparing);
    EXPECT_EQ(desk.review().entered().note, "both would do");
    desk.pressAndAwaitItem(Qt::Key_3);
    desk.settle();
    EXPECT_FALSE(draftOf("t-1"));
    EXPECT_EQ(desk.review().undoDepth(), 1) << "both answers are one visit";
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(ReviewKeepingTest, SubmittingTakesTheDraftAway) {
    DeskUnderTest desk(fixture);
    desk.press(Qt::Key_1);
    typeNote(desk, QStringLiteral("done"));
    desk.press(Qt::Key_Escape);
    desk.pressAndAwaitItem(Qt::Key_Return);
    desk.settle();
    EXPECT_FALSE(draftOf("t-1"));
    EXPECT_FALSE(desk.review().saveState().draftAt);
    EXPECT_EQ(desk.review().saveState().savedAt, fixture.clock.now());
}

TEST_F(ReviewKeepingTest, WhatWasOnScreenIsKeptWhenAnUndoTakesItsPlace) {
    DeskUnderTest desk(fixture);
    desk.press(Qt::Key_1);
    desk.pressAndAwaitItem(Qt::Key_Return);
    desk.press(Qt::Key_2);
    desk.pressAndAwaitItem(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_EQ(desk.itemId(), "t-1");
    desk.settle();
    EXPECT_EQ(draftOf("t-2")->answer.labels, LabelSet{id("refund")});
    EXPECT_EQ(draftOf("t-1")->answer.labels, LabelSet{id("billing")}) << "what an undo reopens outlives a restart too";
}

TEST_F(ReviewKeepingTest, HoldsAreRenewedForOneWhoWorksAndNotForOneWhoIsIdle) {
    DeskUnderTest desk(fixture);
    const auto end = *desk.review().holdEnd();
    fixture.clock.advance(minutes(2));
    desk.review().watchHolds();
    desk.settle();
    EXPECT_EQ(desk.review().holdEnd(), end);
    typeNote(desk, QStringLiteral("x"));
    desk.review().watchHolds();
    desk.settle();
    EXPECT_EQ(desk.review().holdEnd(), end + minutes(2));
}

TEST_F(ReviewKeepingTest, AHoldThatEndedIsToldAndTheItemStays) {
    DeskUnderTest desk(fixture);
    awaitItemsAhead(desk);
    desk.press(Qt::Key_1);
    fixture.clock.advance(minutes(16));
    desk.review().watchHolds();
    EXPECT_TRUE(test::waitUntil([&] { return desk.page->banner()->isVisible(); }));
    EXPECT_TRUE(desk.page->banner()->text().contains(QStringLiteral("Submit takes the item again")));
    EXPECT_EQ(desk.review().phase(), Phase::Working);
    desk.pressAndAwaitItem(Qt::Key_Return);
    desk.settle();
    EXPECT_EQ(desk.review().decidedThisSession(), 1);
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(ReviewKeepingTest, NoItemIsShownTwiceAfterAllHoldsEnded) {
    DeskUnderTest desk(fixture);
    awaitItemsAhead(desk);
    fixture.clock.advance(minutes(16));
    for (int i = 1; i <= 5; ++i) {
        EXPECT_EQ(desk.itemId(), "t-" + std::to_string(i));
        desk.press(Qt::Key_1);
        desk.pressAndAwaitItem(Qt::Key_Return);
    }
    EXPECT_EQ(desk.review().phase(), Phase::Empty);
    desk.settle();
    EXPECT_EQ(desk.review().decidedThisSession(), 5);
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(ReviewKeepingTest, AnItemThatSomebodyElseTookIsLeftWithADraftAndComesBackWithIt) {
    DeskUnderTest desk(fixture);
    awaitItemsAhead(desk);
    desk.press(Qt::Key_2);
    typeNote(desk, QStringLiteral("mine"));
    fixture.clock.advance(minutes(16));
    othersTakeAnItem();
    desk.review().watchHolds();
    ASSERT_TRUE(desk.awaitPhase(Phase::HoldLost));
    EXPECT_TRUE(desk.page->banner()->title().contains(QStringLiteral("Tove Lindqvist")));
    EXPECT_TRUE(desk.page->banner()->text().contains(QStringLiteral("after 15 minutes without a key press")));
    desk.picture(QStringLiteral("hold-lost"));
    desk.press(Qt::Key_1);
    EXPECT_EQ(desk.review().entered().labels, LabelSet{id("refund")}) << "nothing can be entered any more";
    desk.pressAndAwaitItem(Qt::Key_Return);
    EXPECT_EQ(desk.itemId(), "t-2");
    EXPECT_FALSE(desk.page->banner()->isVisible());
    desk.settle();
    EXPECT_EQ(draftOf("t-1")->answer.note, "mine");

    ASSERT_TRUE(other->review.releaseAll());
    desk.close();
    DeskUnderTest later(fixture);
    EXPECT_EQ(later.itemId(), "t-1");
    EXPECT_EQ(later.review().entered().note, "mine");
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(ReviewKeepingTest, AFailedSaveIsCountedOfferedAgainAndACopyToo) {
    DeskUnderTest desk(fixture);
    const auto away = fixture.folder / "away.docket";
    std::filesystem::rename(fixture.path(), away);
    QSignalSpy copies(desk.page, &ui::ReviewPage::copyAsked);
    desk.press(Qt::Key_1);
    desk.press(Qt::Key_Return);
    EXPECT_TRUE(desk.awaitBanner(QStringLiteral("The decision was not saved")));
    EXPECT_EQ(desk.review().saveState().inHand, 1);
    EXPECT_EQ(desk.review().draftsInHand().at(0).answer.labels, LabelSet{id("billing")});
    desk.picture(QStringLiteral("save-failed"));
    QTest::mouseClick(bannerButton(desk, QStringLiteral("Save a copy elsewhere…")), Qt::LeftButton);
    EXPECT_EQ(copies.count(), 1);
    std::filesystem::rename(away, fixture.path());
    QTest::mouseClick(bannerButton(desk, QStringLiteral("Try again")), Qt::LeftButton);
    EXPECT_TRUE(desk.awaitItem("t-2"));
    desk.settle();
    EXPECT_EQ(desk.review().saveState().inHand, 0);
    EXPECT_EQ(desk.review().saveState().onTheWay, 0);
    EXPECT_TRUE(desk.review().saveState().savedAt);
}

TEST_F(ReviewKeepingTest, ADraftThatCannotBeKeptIsToldAndTriedAgain) {
    DeskUnderTest desk(fixture);
    const auto away = fixture.folder / "away.docket";
    std::filesystem::rename(fixture.path(), away);
    typeNote(desk, QStringLiteral("stay"));
    desk.press(Qt::Key_Escape);
    EXPECT_TRUE(test::waitUntil([&] { return desk.review().saveState().isDraftRefused; }));
    std::filesystem::rename(away, fixture.path());
    desk.review().watchHolds();
    desk.settle();
    EXPECT_FALSE(desk.review().saveState().isDraftRefused);
    EXPECT_EQ(draftOf("t-1")->answer.note, "stay");
}

TEST_F(ReviewKeepingTest, AnAnswerThatCouldNotBeSavedIsADraftAtTheLatestAtTheEnd) {
    {
        DeskUnderTest desk(fixture);
        const auto away = fixture.folder / "away.docket";
        std::filesystem::rename(fixture.path(), away);
        desk.press(Qt::Key_1);
        desk.press(Qt::Key_Return);
        EXPECT_TRUE(test::waitUntil([&] { return desk.review().saveState().isDraftRefused; }));
        std::filesystem::rename(away, fixture.path());
        desk.close();
    }
    EXPECT_EQ(draftOf("t-1")->answer.labels, LabelSet{id("billing")});
}

TEST_F(ReviewKeepingTest, AFailedComparisonIsSavedAgainWithItsReason) {
    DeskUnderTest desk(fixture);
    desk.press(Qt::Key_2);
    desk.pressAndAwait(Phase::Comparing, Qt::Key_Return);
    const auto away = fixture.folder / "away.docket";
    std::filesystem::rename(fixture.path(), away);
    desk.press(Qt::Key_3);
    EXPECT_TRUE(desk.awaitBanner(QStringLiteral("The decision was not saved")));
    ASSERT_TRUE(desk.awaitItem("t-1"));
    EXPECT_EQ(desk.review().saveState().inHand, 1);
    std::filesystem::rename(away, fixture.path());
    QTest::mouseClick(bannerButton(desk, QStringLiteral("Try again")), Qt::LeftButton);
    EXPECT_TRUE(desk.awaitItem("t-2"));
    desk.settle();
    auto workspace = fixture.open(ports::Access::ReadOnly);
    std::string reason;
    ASSERT_TRUE(workspace->records().visit({ports::RecordScope::Decided, ports::Records::Detail::WithHistory}, [&](const ports::Record& record) -> Result<> {
        reason = record.decisions.back().answer.overturnReason;
        return {};
    }));
    EXPECT_EQ(reason, "both_fit");
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(ReviewKeepingTest, AnExportedDecisionIsReopenedAsACorrection) {
    DeskUnderTest desk(fixture);
    desk.press(Qt::Key_1);
    desk.pressAndAwaitItem(Qt::Key_Return);
    desk.settle();
    {
        auto workspace = fixture.open();
        const std::vector<ItemId> items = {item("t-1")};
        ASSERT_TRUE(ports::inTransaction(*workspace, [&] { return workspace->records().addExportRun({"out", "csv", "{}", toHex(sha256("{}")), 1, fixture.clock.now(), "{}"}, items); }));
    }
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(test::waitUntil([&] { return desk.page->banner()->isVisible(); }));
    EXPECT_TRUE(desk.page->banner()->text().contains(QStringLiteral("was exported at")));
    desk.picture(QStringLiteral("undo-refused"));
    QTest::mouseClick(bannerButton(desk, QStringLiteral("Reopen")), Qt::LeftButton);
    ASSERT_TRUE(desk.awaitItem("t-1"));
    EXPECT_EQ(desk.review().entered().labels, LabelSet{id("billing")});
    EXPECT_FALSE(desk.page->banner()->isVisible());
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(ReviewKeepingTest, PauseKeepsTheDraftAndEnterGoesOnWithIt) {
    DeskUnderTest desk(fixture);
    desk.press(Qt::Key_1);
    desk.pressAndAwaitItem(Qt::Key_Return);
    desk.press(Qt::Key_2);
    typeNote(desk, QStringLiteral("wait"));
    desk.pressAndAwait(Phase::Paused, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    desk.settle();
    EXPECT_EQ(fixture.open(ports::Access::ReadOnly)->queue().counts(fixture.clock.now())->leased, 0);
    desk.picture(QStringLiteral("paused"));
    desk.pressAndAwaitItem(Qt::Key_Return);
    EXPECT_EQ(desk.itemId(), "t-2");
    EXPECT_EQ(desk.review().entered().note, "wait");
    EXPECT_EQ(desk.review().entered().labels, LabelSet{id("refund")});
}

TEST_F(ReviewKeepingTest, AReadOnlyWorkspaceIsShownAndSaysWhyNothingWorks) {
    ::chmod(fixture.path().c_str(), 0400);
    DeskUnderTest desk(fixture, ui::Scheme::Light, {1276, 830}, ports::Access::ReadOnly);
    EXPECT_EQ(desk.review().phase(), Phase::ReadOnly);
    EXPECT_EQ(desk.itemId(), "t-1");
    EXPECT_EQ(desk.page->banner()->title(), QStringLiteral("Read-only"));
    const auto* submit = desk.page->findChild<ui::KeyButton*>(QStringLiteral("submit"));
    EXPECT_FALSE(submit->isEnabled());
    EXPECT_TRUE(submit->toolTip().contains(QStringLiteral("read-only")));
    EXPECT_TRUE(submit->accessibleDescription().contains(QStringLiteral("read-only")));
    desk.press(Qt::Key_1);
    desk.press(Qt::Key_Return);
    EXPECT_TRUE(desk.review().entered().labels.empty());
    EXPECT_NE(bannerButton(desk, QStringLiteral("Try again")), nullptr);
    desk.picture(QStringLiteral("read-only"));
}

TEST_F(ReviewKeepingTest, AnUnexpectedEndIsToldWithWhatWasRestored) {
    {
        auto workspace = fixture.open();
        services::ReviewSession ada(*workspace, fixture.clock, {"Ada Example", "killed"});
        ASSERT_TRUE(ada.sitting.open());
        Draft draft;
        draft.item = ada.review.claim().value()->item.id;
        draft.answer.note = "half";
        ASSERT_TRUE(ada.sitting.keepDraft(draft));
    }
    fixture.breakSittings();
    DeskUnderTest desk(fixture);
    EXPECT_TRUE(desk.page->banner()->isVisible());
    EXPECT_TRUE(desk.page->banner()->title().startsWith(QStringLiteral("Docket closed unexpectedly at ")));
    EXPECT_EQ(desk.page->banner()->text(), QStringLiteral("Nothing submitted was lost. One draft is restored."));
    EXPECT_EQ(desk.review().entered().note, "half");
    desk.picture(QStringLiteral("unexpected-end"));
}

TEST(StatusLine, SaysSavedOnlyWhenEverythingIs) {
    ui::Theme theme(ui::Scheme::Light);
    ui::Workers workers;
    ui::JobRunner jobs(workers);
    QAction keys;
    const test::FixedClock time;
    ui::StatusLine line(theme, jobs, time, &keys);
    const auto text = [&](const char* name) {
        QStringList words;
        for (const auto* label : line.findChild<QWidget*>(QString::fromUtf8(name))->findChildren<QLabel*>()) words += label->text();
        return words.join(QLatin1Char(' '));
    };
    const Timestamp at{1'780'000'000'000};
    const QString clock = QDateTime::fromMSecsSinceEpoch(at.ms).toString(QStringLiteral("HH:mm:ss"));
    line.saySaved();
    EXPECT_EQ(text("savedState"), QStringLiteral("Nothing to save yet"));
    line.showSaveState({.onTheWay = 1, .inHand = 0, .savedAt = at, .draftAt = {}, .isDraftRefused = false});
    EXPECT_EQ(text("savedState"), QStringLiteral("Saving"));
    line.saySaved();
    EXPECT_EQ(text("savedState"), QStringLiteral("Saving"));
    line.showSaveState({.onTheWay = 1, .inHand = 2, .savedAt = at, .draftAt = {}, .isDraftRefused = true});
    EXPECT_EQ(text("savedState"), QStringLiteral("Not saved: 2 answers in hand"));
    EXPECT_EQ(text("draftState"), QStringLiteral("Draft not kept"));
    line.showSaveState({.onTheWay = 0, .inHand = 0, .savedAt = at, .draftAt = at, .isDraftRefused = false});
    EXPECT_EQ(text("savedState"), QStringLiteral("Saved ") + clock);
    EXPECT_EQ(text("draftState"), QStringLiteral("Draft kept ") + clock);
    line.saySaved();
    EXPECT_EQ(text("savedState"), QStringLiteral("Already saved ") + clock);
}

TEST_F(ReviewKeepingTest, WhatIsClaimedWhileTheEndComesIsGivenBack) {
    DeskUnderTest desk(fixture);
    awaitItemsAhead(desk);
    desk.press(Qt::Key_1);
    desk.press(Qt::Key_Return);  // another one is claimed, and its answer comes after the end
    desk.close();
    desk.settle();
    EXPECT_EQ(fixture.open(ports::Access::ReadOnly)->queue().counts(fixture.clock.now()).value().leased, 0);
}

}  // namespace
}  // namespace docket
