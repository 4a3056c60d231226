#include "tests/gui/native_keys.h"
#include "tests/gui/review/review_desk_fixture.h"
#include "ui/actions/key_clock.h"

#include <QLineEdit>

namespace docket {
namespace {

using test::DeskUnderTest;
using test::NativeKey;
using test::Repeats;
using test::WorkspaceFixture;
using Phase = ui::ReviewController::Phase;

constexpr int manyRepeats = 30;

const NativeKey ctrlK{45, Qt::Key_K, QStringLiteral("\x0b"), Qt::ControlModifier};
const NativeKey ctrlZ{52, Qt::Key_Z, QStringLiteral("\x1a"), Qt::ControlModifier};
const NativeKey ctrlEnter{36, Qt::Key_Return, QStringLiteral("\r"), Qt::ControlModifier};
const NativeKey enter{36, Qt::Key_Return, QStringLiteral("\r")};
const NativeKey space{65, Qt::Key_Space, QStringLiteral(" ")};
const NativeKey one{10, Qt::Key_1, QStringLiteral("1")};

/// One press, one action, however long the key is held and whether Qt saw that it repeats; and only for an item that was
/// painted before.
class HeldKeysTest : public ::testing::TestWithParam<Repeats> {
protected:
    void SetUp() override {
        auto workspace = fixture.open();
        fixture.addItems(*workspace, 8);
    }
    LabelId id(const char* key) { return fixture.taxonomy().findByKey(key)->id; }
    static void decide(DeskUnderTest& desk, int items) {
        for (int i = 0; i < items; ++i) {
            desk.press(Qt::Key_1);
            desk.pressAndAwaitItem(Qt::Key_Return);
        }
        desk.settle();
    }
    static void hold(DeskUnderTest& desk, const NativeKey& key) {
        test::hold(desk.window(), key, manyRepeats, GetParam());
        desk.settle();
    }

    WorkspaceFixture fixture;
};

TEST_P(HeldKeysTest, SkipOneItem) {
    DeskUnderTest desk(fixture);
    hold(desk, ctrlK);
    EXPECT_EQ(desk.itemId(), "t-2");
    EXPECT_EQ(desk.review().undoDepth(), 1);
}

TEST_P(HeldKeysTest, UndoOneItem) {
    DeskUnderTest desk(fixture);
    decide(desk, 4);
    hold(desk, ctrlZ);
    EXPECT_EQ(desk.itemId(), "t-4");
    EXPECT_EQ(desk.review().decidedThisSession(), 3);
}

TEST_P(HeldKeysTest, SubmitOneItem) {
    DeskUnderTest desk(fixture);
    for (const NativeKey& key : {enter, ctrlEnter}) {
        const std::string before = desk.itemId();
        desk.press(Qt::Key_1);
        hold(desk, key);
        EXPECT_NE(desk.itemId(), before);
        EXPECT_TRUE(desk.review().entered().labels.empty());
    }
    EXPECT_EQ(desk.review().decidedThisSession(), 2);
}

TEST_P(HeldKeysTest, ChooseForOneItemAndGiveOneReason) {
    DeskUnderTest desk(fixture);
    desk.press(Qt::Key_2);
    desk.pressAndAwait(Phase::Comparing, Qt::Key_Return);
    ASSERT_TRUE(test::waitUntil([&] { return desk.isPainted(); }));
    hold(desk, one);
    EXPECT_EQ(desk.itemId(), "t-2");
    EXPECT_TRUE(desk.review().entered().labels.empty()) << "the reason is no label of the next item";
}

TEST_P(HeldKeysTest, RevealOneItem) {
    DeskUnderTest desk(fixture);
    hold(desk, space);
    EXPECT_TRUE(desk.review().isSuggestionVisible());
    desk.press(Qt::Key_1);
    desk.pressAndAwaitItem(Qt::Key_Return);
    EXPECT_FALSE(desk.review().isSuggestionVisible());
}

TEST_P(HeldKeysTest, HandOneItemOver) {
    DeskUnderTest desk(fixture);
    desk.press(Qt::Key_G, Qt::ControlModifier);
    desk.type(QStringLiteral("whose"));
    hold(desk, enter);
    EXPECT_EQ(desk.itemId(), "t-2");
    EXPECT_EQ(desk.review().undoDepth(), 1);
}

TEST_P(HeldKeysTest, SkipOneItemByAButtonThatHasTheFocus) {
    DeskUnderTest desk(fixture);
    for (auto* button : desk.page->findChildren<QAbstractButton*>()) {
        if (button->text() == QStringLiteral("Skip")) button->setFocus();
    }
    ASSERT_NE(qobject_cast<QAbstractButton*>(QApplication::focusWidget()), nullptr);
    hold(desk, space);
    EXPECT_EQ(desk.itemId(), "t-2");
    EXPECT_FALSE(desk.review().isSuggestionVisible()) << "the key that is held reveals nothing";
}

TEST_P(HeldKeysTest, GoOnInAField) {
    DeskUnderTest desk(fixture);
    decide(desk, 1);
    desk.press(Qt::Key_E, Qt::ControlModifier);
    auto* note = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(note, nullptr);
    desk.type(QStringLiteral("abcdef"));
    test::hold(desk.window(), {22, Qt::Key_Backspace, {}}, 3, GetParam());
    EXPECT_EQ(note->text(), QStringLiteral("ab"));
    hold(desk, {38, Qt::Key_A, QStringLiteral("a")});
    EXPECT_EQ(note->text(), QStringLiteral("ab") + QString(manyRepeats + 1, QLatin1Char('a')));
    hold(desk, ctrlZ);
    EXPECT_EQ(note->text(), QString()) << "what was typed is taken back as long as the key is held";
    EXPECT_EQ(desk.itemId(), "t-2") << "and no item after it";
}

INSTANTIATE_TEST_SUITE_P(Keys, HeldKeysTest, ::testing::Values(Repeats::Marked, Repeats::Unmarked),
                         [](const auto& repeats) { return repeats.param == Repeats::Marked ? "Marked" : "Unmarked"; });

class EarlyKeysTest : public ::testing::Test {
protected:
    void SetUp() override {
        auto workspace = fixture.open();
        fixture.addItems(*workspace, 8);
    }

    WorkspaceFixture fixture;
};

TEST_F(EarlyKeysTest, AChordCountsForNoItemThatWasNotPainted) {
    DeskUnderTest desk(fixture);
    for (int i = 0; i < 5; ++i) desk.settle();
    desk.press(Qt::Key_K, Qt::ControlModifier);
    for (int i = 0; i < 3; ++i) desk.pressUnseen(Qt::Key_K, Qt::ControlModifier);
    desk.pressUnseen(Qt::Key_Z, Qt::ControlModifier);
    desk.pressUnseen(Qt::Key_1, Qt::AltModifier);
    desk.settle();
    EXPECT_EQ(desk.itemId(), "t-2");
    EXPECT_EQ(desk.review().undoDepth(), 1);
    EXPECT_EQ(desk.review().entered().certainty, Certainty::Unstated);
    desk.pressAndAwaitItem(Qt::Key_K, Qt::ControlModifier);
    EXPECT_EQ(desk.itemId(), "t-3") << "once it is seen, it can be skipped";
}

TEST_F(EarlyKeysTest, AMouseNeedsNoKey) {
    DeskUnderTest desk(fixture);
    desk.pressAndAwaitItem(Qt::Key_K, Qt::ControlModifier);
    for (auto* button : desk.page->findChildren<QAbstractButton*>()) {
        if (button->text() == QStringLiteral("Skip")) QTest::mouseClick(button, Qt::LeftButton);
    }
    EXPECT_TRUE(desk.awaitItem("t-3"));
}

TEST_F(EarlyKeysTest, ASecondUndoWaitsUntilTheFirstIsSeen) {
    DeskUnderTest desk(fixture);
    for (int i = 0; i < 3; ++i) {
        desk.press(Qt::Key_1);
        desk.pressAndAwaitItem(Qt::Key_Return);
    }
    desk.settle();
    desk.holdWriter();
    for (int i = 0; i < 3; ++i) desk.press(Qt::Key_Z, Qt::ControlModifier);
    desk.letWriterGo();
    ASSERT_TRUE(desk.awaitItem("t-3"));
    desk.settle();
    EXPECT_EQ(desk.itemId(), "t-3");
    EXPECT_EQ(desk.review().decidedThisSession(), 2);
}

TEST_F(EarlyKeysTest, ADigitIsNoReasonBeforeTheReasonsAreSeen) {
    DeskUnderTest desk(fixture);
    desk.press(Qt::Key_2);
    QObject::connect(&desk.review(), &ui::ReviewController::phaseChanged, desk.page, [&] {
        if (desk.review().phase() == Phase::Comparing) desk.pressUnseen(Qt::Key_1);
    });
    desk.pressAndAwait(Phase::Comparing, Qt::Key_Return);
    desk.settle();
    EXPECT_EQ(desk.itemId(), "t-1");
    EXPECT_EQ(desk.review().phase(), Phase::Comparing);
    desk.pressAndAwaitItem(Qt::Key_1);
    EXPECT_EQ(desk.itemId(), "t-2");
}

TEST(KeyClock, CountsKeysThatWentDownAfterThePaint) {
    ui::KeyClock clock;
    EXPECT_FALSE(clock.wentDownAfterPaint(0)) << "nothing is painted";
    clock.painted();
    EXPECT_TRUE(clock.wentDownAfterPaint(0));
    EXPECT_TRUE(clock.wentDownAfterPaint(50'000)) << "the first stamp says how far the clocks are apart";
    EXPECT_FALSE(clock.wentDownAfterPaint(49'000)) << "it waited in the queue for a second";
    clock.hide();
    EXPECT_FALSE(clock.wentDownAfterPaint(60'000));
}

TEST(Commands, NoneRepeatsWhileItsKeyIsHeld) {
    QMainWindow window;
    ui::ActionRegistry actions(&window);
    for (const ui::CommandSpec& spec : ui::commandTable()) EXPECT_FALSE(actions.action(spec.command)->autoRepeat()) << spec.id;
}

}  // namespace
}  // namespace docket
