#include "tests/gui/native_keys.h"
#include "tests/gui/review/review_desk_fixture.h"
#include "tests/support/draft_builder.h"

namespace docket {
namespace {

using test::DeskUnderTest;
using test::NativeKey;
using test::WorkspaceFixture;

/// The shortcuts of the taxonomy go first, whatever their script.
taxonomy::Taxonomy withShortcuts() {
    std::vector<taxonomy::Label> labels;
    for (const auto& [key, shortcut] : {std::pair("complaint", "ж"), {"handover", "ü"}, {"report", "投"}, {"sale", "S"}, {"seventh", "7"}, {"exchange", "é"}, {"other", "n"}, {"plain", ""}}) {
        taxonomy::Label label = test::keyed(key);
        label.shortcut = shortcut;
        labels.push_back(std::move(label));
    }
    return taxonomy::Taxonomy::make(taxonomy::TaskKind::Single, std::move(labels)).value();
}

class ShortcutKeys : public ::testing::Test {
protected:
    void SetUp() override { fixture.addItems(*fixture.open(), 2, "complaint"); }
    void expectChosen(DeskUnderTest& desk, const NativeKey& key, const char* label) {
        test::press(desk.window(), key);
        EXPECT_EQ(desk.review().entered().labels, LabelSet{fixture.taxonomy().findByKey(label)->id}) << label;
    }
    QString capOf(const DeskUnderTest& desk, const char* label) {
        const auto& list = *desk.page->findChild<QAbstractItemView*>(QStringLiteral("labelList"));
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            const QModelIndex at = list.model()->index(row, 0);
            if (at.data(ui::LabelModel::LabelRole).toLongLong() == fixture.taxonomy().findByKey(label)->id.value) return at.data(ui::LabelModel::KeyCapRole).toString();
        }
        return {};
    }
    WorkspaceFixture fixture{withShortcuts()};
};

TEST_F(ShortcutKeys, OfEveryScriptAreDrawnAndChoose) {
    DeskUnderTest desk(fixture);
    EXPECT_EQ(capOf(desk, "complaint"), QStringLiteral("Ж"));
    EXPECT_EQ(capOf(desk, "handover"), QStringLiteral("Ü"));
    EXPECT_EQ(capOf(desk, "sale"), QStringLiteral("S"));
    EXPECT_EQ(capOf(desk, "seventh"), QStringLiteral("7"));
    EXPECT_EQ(capOf(desk, "other"), QStringLiteral("N"));
    expectChosen(desk, {47, 0x0416, QStringLiteral("ж")}, "complaint");
    expectChosen(desk, {34, 0xDC, QStringLiteral("ü")}, "handover");
    expectChosen(desk, {34, 0xDC, QStringLiteral("Ü"), Qt::ShiftModifier}, "handover");
    expectChosen(desk, {39, Qt::Key_S, QStringLiteral("s")}, "sale");
    expectChosen(desk, {16, Qt::Key_7, QStringLiteral("7")}, "seventh");
    expectChosen(desk, {57, Qt::Key_N, QStringLiteral("n")}, "other");
    expectChosen(desk, {19, Qt::Key_0, QStringLiteral("0")}, "other");
}

TEST_F(ShortcutKeys, OfALetterInTheNumberRowGoBeforeItsDigit) {
    DeskUnderTest desk(fixture);
    expectChosen(desk, {11, 0xC9, QStringLiteral("é")}, "exchange");
    ASSERT_FALSE(capOf(desk, "plain").isEmpty());
}

TEST_F(ShortcutKeys, ThatCannotBeTypedGiveWayToAKeyThatCan) {
    DeskUnderTest desk(fixture);
    EXPECT_EQ(capOf(desk, "report"), QStringLiteral("1"));
    expectChosen(desk, {10, Qt::Key_1, QStringLiteral("1")}, "report");
}

TEST_F(ShortcutKeys, AreNoReasons) {
    DeskUnderTest desk(fixture);
    desk.press(Qt::Key_S);
    desk.press(Qt::Key_Return);
    ASSERT_TRUE(desk.awaitPhase(ui::ReviewController::Phase::Comparing));
    desk.press(Qt::Key_Right);
    test::press(desk.window(), {11, 0xC9, QStringLiteral("é")});  // the second reason on AZERTY
    EXPECT_TRUE(desk.awaitItem("t-2"));
}

}  // namespace
}  // namespace docket
