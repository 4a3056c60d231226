#include "tests/gui/review/review_desk_fixture.h"

#include "ui/common/parts/buttons.h"

#include <QLineEdit>

#include <map>

namespace docket {
namespace {

using test::DeskUnderTest;
using test::WorkspaceFixture;
using Phase = ui::ReviewController::Phase;

/// What is typed belongs to the item that it was typed for, whatever comes back or goes meanwhile.
class ReviewFieldsTest : public ::testing::Test {
protected:
    void SetUp() override {
        auto workspace = fixture.open();
        fixture.addItems(*workspace, 6);
    }

    /// As if the folder were gone: nothing can be written until mend().
    void breakFile() { std::filesystem::rename(fixture.path(), away()); }
    void mendFile() { std::filesystem::rename(away(), fixture.path()); }
    std::filesystem::path away() const { return fixture.folder / "away.docket"; }

    static QLineEdit* noteOf(DeskUnderTest& desk) { return desk.page->findChild<QLineEdit*>(QStringLiteral("note")); }
    static void typeNote(DeskUnderTest& desk, const QString& note) {
        desk.press(Qt::Key_E, Qt::ControlModifier);
        ASSERT_TRUE(noteOf(desk)->hasFocus());
        desk.type(note);
    }
    static void awaitItemsAhead(DeskUnderTest& desk) {
        for (int i = 0; i < 5; ++i) desk.settle();
    }
    static bool awaitBanner(DeskUnderTest& desk) {
        return test::waitUntil([&] { return desk.page->banner()->isVisible(); });
    }
    /// Without the marks that keep the direction of an id.
    static std::string plain(QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)).toStdString(); }
    static void clickInBanner(DeskUnderTest& desk, const QString& text) {
        for (auto* button : desk.page->banner()->findChildren<ui::KeyButton*>()) {
            if (button->text() == text && button->isVisible()) return QTest::mouseClick(button, Qt::LeftButton);
        }
        FAIL() << "no button " << text.toStdString();
    }
    /// t-1 is decided with its note and cannot be saved, which shows only while the note of t-2 is being written.
    void failWhileTheNextNoteIsWritten(DeskUnderTest& desk) {
        awaitItemsAhead(desk);
        typeNote(desk, QStringLiteral("of the first"));
        desk.press(Qt::Key_Escape);
        desk.press(Qt::Key_1);
        desk.holdWriter();
        desk.pressAndAwaitItem(Qt::Key_Return);
        ASSERT_EQ(desk.itemId(), "t-2");
        typeNote(desk, QStringLiteral("of the sec"));
        breakFile();
        desk.letWriterGo();
        ASSERT_TRUE(awaitBanner(desk));
    }
    /// External id → note of the decision that stands.
    std::map<std::string, std::string> notes() {
        std::map<std::string, std::string> found;
        auto workspace = fixture.open(ports::Access::ReadOnly);
        EXPECT_TRUE(workspace->records().visit({ports::RecordScope::Decided, ports::Records::Detail::WithHistory}, [&](const ports::Record& record) -> Result<> {
            for (const Decision& decision : record.decisions) {
                if (decision.stands) found[std::string(record.externalId)] = decision.answer.note;
            }
            return {};
        }));
        return found;
    }
    std::int64_t flagged() { return fixture.open(ports::Access::ReadOnly)->queue().counts(fixture.clock.now()).value().flagged; }
    std::optional<Draft> draftOf(const char* externalId) {
        auto workspace = fixture.open();
        const auto found = workspace->items().findByExternalId(externalId).value().value();
        return ports::inTransaction(*workspace, [&] {
            return workspace->drafts().find(found, workspace->decisions().reviewer("Ada Example", fixture.clock.now()).value());
        }).value();
    }

    WorkspaceFixture fixture;
};

TEST_F(ReviewFieldsTest, ASaveThatFailsLeavesWhoTypesAloneAndEachItemItsNote) {
    DeskUnderTest desk(fixture);
    failWhileTheNextNoteIsWritten(desk);
    EXPECT_EQ(desk.itemId(), "t-2");
    EXPECT_TRUE(noteOf(desk)->hasFocus());
    EXPECT_EQ(plain(desk.page->banner()->title()), "The decision on item t-1 was not saved");
    EXPECT_TRUE(desk.page->banner()->text().contains(QStringLiteral("comes after the one in hand")));
    EXPECT_EQ(desk.review().saveState().inHand, 1);
    desk.picture(QStringLiteral("save-failed-elsewhere"));
    desk.type(QStringLiteral("ond"));
    EXPECT_EQ(noteOf(desk)->text(), QStringLiteral("of the second"));
    EXPECT_EQ(desk.review().entered().note, "of the second");

    mendFile();
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_1);
    desk.press(Qt::Key_Return);
    ASSERT_TRUE(desk.awaitItem("t-1"));
    EXPECT_EQ(noteOf(desk)->text(), QStringLiteral("of the first"));
    EXPECT_EQ(desk.page->banner()->title(), QStringLiteral("The decision was not saved")) << "what is wrong with it is said again";
    desk.press(Qt::Key_Return);
    ASSERT_TRUE(desk.awaitItem("t-3"));
    EXPECT_EQ(noteOf(desk)->text(), QString());
    desk.settle();
    EXPECT_EQ(notes(), (std::map<std::string, std::string>{{"t-1", "of the first"}, {"t-2", "of the second"}}));
    EXPECT_EQ(desk.review().decidedThisSession(), 2);
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(ReviewFieldsTest, WhatFailedIsTriedAgainWhileAnotherItemIsInHand) {
    DeskUnderTest desk(fixture);
    failWhileTheNextNoteIsWritten(desk);
    mendFile();
    clickInBanner(desk, QStringLiteral("Try again"));
    EXPECT_TRUE(test::waitUntil([&] { return desk.review().saveState().inHand == 0 && desk.review().saveState().onTheWay == 0; }));
    EXPECT_EQ(desk.itemId(), "t-2");
    EXPECT_EQ(noteOf(desk)->text(), QStringLiteral("of the sec"));
    EXPECT_FALSE(desk.page->banner()->isVisible());
    desk.settle();
    EXPECT_EQ(notes(), (std::map<std::string, std::string>{{"t-1", "of the first"}}));
}

TEST_F(ReviewFieldsTest, SeveralThatFailAreAllKept) {
    DeskUnderTest desk(fixture);
    failWhileTheNextNoteIsWritten(desk);
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_1);
    desk.press(Qt::Key_Return);  // fails as well
    EXPECT_TRUE(test::waitUntil([&] { return desk.review().saveState().inHand == 2; }));
    mendFile();
    for (int i = 0; i < 2; ++i) desk.pressAndAwaitItem(Qt::Key_Return);
    EXPECT_TRUE(desk.awaitItem("t-3"));
    desk.settle();
    EXPECT_EQ(notes(), (std::map<std::string, std::string>{{"t-1", "of the first"}, {"t-2", "of the sec"}}));
    EXPECT_EQ(desk.review().saveState().inHand, 0);
}

TEST_F(ReviewFieldsTest, WhatCouldNotBeSavedOutlivesAPauseWithoutADisk) {
    DeskUnderTest desk(fixture);
    breakFile();
    desk.press(Qt::Key_1);
    desk.press(Qt::Key_Return);
    ASSERT_TRUE(awaitBanner(desk));
    desk.pressAndAwait(Phase::Paused, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(desk.review().saveState().inHand, 1);
    mendFile();
    desk.pressAndAwaitItem(Qt::Key_Return);
    EXPECT_EQ(desk.itemId(), "t-1");
    EXPECT_EQ(desk.review().entered().labels, LabelSet{fixture.taxonomy().findByKey("billing")->id});
    desk.pressAndAwaitItem(Qt::Key_Return);
    desk.settle();
    EXPECT_EQ(notes().size(), 1U);
}

TEST_F(ReviewFieldsTest, ARefusedDraftIsKeptLaterAsThatOfItsOwnItem) {
    DeskUnderTest desk(fixture);
    awaitItemsAhead(desk);
    breakFile();
    typeNote(desk, QStringLiteral("stay"));
    desk.press(Qt::Key_Escape);
    EXPECT_TRUE(test::waitUntil([&] { return desk.review().saveState().isDraftRefused; }));
    desk.review().open("t-3");
    ASSERT_TRUE(desk.awaitItem("t-3"));
    mendFile();
    desk.review().watchHolds();
    desk.settle();
    EXPECT_EQ(draftOf("t-1")->answer.note, "stay");
    EXPECT_FALSE(draftOf("t-3"));
}

TEST_F(ReviewFieldsTest, ANoteForALeadEndsWithItsItem) {
    DeskUnderTest desk(fixture);
    desk.press(Qt::Key_G, Qt::ControlModifier);
    desk.type(QStringLiteral("whose is this"));
    desk.pressAndAwaitItem(Qt::Key_K, Qt::ControlModifier);
    ASSERT_EQ(desk.itemId(), "t-2");
    EXPECT_EQ(noteOf(desk)->text(), QString());
    EXPECT_EQ(noteOf(desk)->accessibleName(), QStringLiteral("Note"));
    typeNote(desk, QStringLiteral("mine"));
    desk.press(Qt::Key_Return);
    EXPECT_EQ(desk.itemId(), "t-2") << "Enter leaves the note and hands nothing over";
    EXPECT_EQ(desk.review().entered().note, "mine");
    desk.settle();
    EXPECT_EQ(flagged(), 0);
}

TEST_F(ReviewFieldsTest, AnItemThatCouldNotBeHandedOnKeepsWhatTheLeadIsToldAndTriesAgain) {
    DeskUnderTest desk(fixture);
    breakFile();
    desk.press(Qt::Key_G, Qt::ControlModifier);
    desk.type(QStringLiteral("whose is this"));
    desk.press(Qt::Key_Return);
    ASSERT_TRUE(awaitBanner(desk));
    ASSERT_TRUE(desk.awaitItem("t-1"));
    EXPECT_EQ(noteOf(desk)->text(), QStringLiteral("whose is this"));
    EXPECT_EQ(noteOf(desk)->accessibleName(), QStringLiteral("Note for the lead"));
    mendFile();
    clickInBanner(desk, QStringLiteral("Try again"));
    ASSERT_TRUE(desk.awaitItem("t-2"));
    desk.settle();
    EXPECT_EQ(flagged(), 1);
}

TEST_F(ReviewFieldsTest, ASkipThatFailedIsTriedAgainAsASkip) {
    DeskUnderTest desk(fixture);
    breakFile();
    desk.press(Qt::Key_K, Qt::ControlModifier);
    ASSERT_TRUE(awaitBanner(desk));
    ASSERT_TRUE(desk.awaitItem("t-1"));
    mendFile();
    clickInBanner(desk, QStringLiteral("Try again"));
    ASSERT_TRUE(desk.awaitItem("t-2"));
    desk.settle();
    EXPECT_EQ(desk.review().saveState().inHand, 0);
    EXPECT_TRUE(notes().empty());
}

TEST_F(ReviewFieldsTest, UndoOfTypingNeverBringsBackWhatWasTypedForAnotherItem) {
    DeskUnderTest desk(fixture);
    typeNote(desk, QStringLiteral("x"));
    desk.press(Qt::Key_Backspace);  // both items have an empty note, and the field has typing to undo
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_1);
    desk.pressAndAwaitItem(Qt::Key_Return);
    desk.press(Qt::Key_E, Qt::ControlModifier);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(noteOf(desk)->text(), QString());
    EXPECT_EQ(desk.itemId(), "t-2");
}

TEST_F(ReviewFieldsTest, AnUndoThatComesLateDoesNotTakeTheItemFromWhoWentOn) {
    DeskUnderTest desk(fixture);
    awaitItemsAhead(desk);
    desk.press(Qt::Key_1);
    desk.pressAndAwaitItem(Qt::Key_Return);
    desk.settle();
    desk.holdWriter();
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    typeNote(desk, QStringLiteral("of the second"));
    desk.letWriterGo();
    ASSERT_TRUE(awaitBanner(desk));
    EXPECT_EQ(plain(desk.page->banner()->text()), "Item t-1 is open again. It comes after the one in hand.");
    EXPECT_EQ(desk.itemId(), "t-2");
    EXPECT_TRUE(noteOf(desk)->hasFocus());
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_2);
    desk.pressAndAwait(Phase::Comparing, Qt::Key_Return);
    desk.press(Qt::Key_1);
    ASSERT_TRUE(desk.awaitItem("t-1"));
    EXPECT_EQ(noteOf(desk)->text(), QString());
    desk.settle();
    EXPECT_EQ(notes(), (std::map<std::string, std::string>{{"t-2", "of the second"}}));
}

TEST_F(ReviewFieldsTest, AModifierAloneIsNoWork) {
    DeskUnderTest desk(fixture);
    desk.press(Qt::Key_1);
    desk.pressAndAwaitItem(Qt::Key_Return);
    desk.settle();
    desk.holdWriter();
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    desk.press(Qt::Key_Control, Qt::ControlModifier);
    desk.letWriterGo();
    EXPECT_TRUE(desk.awaitItem("t-1"));
}

TEST_F(ReviewFieldsTest, ANoteIsWrittenOnWhenTheReasonsTakeTheBar) {
    DeskUnderTest desk(fixture);
    desk.press(Qt::Key_2);
    desk.holdWriter();
    desk.press(Qt::Key_Return);
    ASSERT_EQ(desk.review().phase(), Phase::Recording);
    noteOf(desk)->setFocus(Qt::MouseFocusReason);
    desk.type(QStringLiteral("both 1 and"));
    desk.letWriterGo();
    ASSERT_TRUE(desk.awaitPhase(Phase::Comparing));
    auto* note = desk.page->findChild<QLineEdit*>(QStringLiteral("compareNote"));
    EXPECT_TRUE(note->hasFocus());
    desk.type(QStringLiteral(" 2"));
    EXPECT_EQ(note->text(), QStringLiteral("both 1 and 2"));
    EXPECT_EQ(desk.review().phase(), Phase::Comparing) << "a digit of the note gives no reason";
    desk.press(Qt::Key_Escape);
    desk.pressAndAwaitItem(Qt::Key_3);
    desk.settle();
    EXPECT_EQ(notes().at("t-1"), "both 1 and 2");
}

TEST(ReviewFilter, EndsWithItsItem) {
    std::vector<std::string> keys;
    for (char first = 'a'; first < 'f'; ++first) {
        for (char last = 'q'; last <= 'z'; ++last) keys.push_back(std::string("kind_") + first + last);
    }
    WorkspaceFixture fixture(test::taxonomyOf(keys));
    {
        auto workspace = fixture.open();
        fixture.addItems(*workspace, 2, keys.front());
    }
    DeskUnderTest desk(fixture);
    desk.press(Qt::Key_F, Qt::ControlModifier);
    auto* filter = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(filter, nullptr);
    desk.type(QStringLiteral("kind"));
    desk.pressAndAwaitItem(Qt::Key_K, Qt::ControlModifier);
    EXPECT_EQ(desk.itemId(), "t-2");
    EXPECT_EQ(filter->text(), QString());
    EXPECT_FALSE(filter->isUndoAvailable());
}

}  // namespace
}  // namespace docket
