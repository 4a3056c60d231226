#include "tests/gui/window_under_test.h"
#include "ui/actions/command_palette.h"
#include "ui/common/words/word_match.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLineEdit>
#include <QListView>

namespace docket {
namespace {

using test::WindowUnderTest;
using test::WorkspaceFixture;

TEST(WordMatch, FindsWordsInAnyOrderAndLettersInTheirOrder) {
    EXPECT_EQ(ui::matchWords(QStringLiteral("Highlight up"), QStringLiteral("up high"))->ranges, (ui::TextRanges{{0, 4}, {10, 2}}));
    EXPECT_TRUE(ui::matchWords(QStringLiteral("Mark the selection"), QStringLiteral("mrksel")));
    EXPECT_TRUE(ui::matchWords(QStringLiteral("Überspringen"), QStringLiteral("uber")));
    EXPECT_FALSE(ui::matchWords(QStringLiteral("Skip"), QStringLiteral("skim")));
    const auto cost = [](const char* text) { return ui::matchWords(QString::fromUtf8(text), QStringLiteral("no"))->cost; };
    EXPECT_LT(cost("Note"), cost("Say no"));
    EXPECT_LT(cost("Say no"), cost("Now unknown") + 10);
    EXPECT_LT(cost("Piano"), cost("New workspace open"));
}

class PaletteTest : public ::testing::Test {
protected:
    void SetUp() override {
        auto workspace = fixture.open();
        fixture.addItems(*workspace, 3);
    }
    void openPalette(WindowUnderTest& desk) {
        desk.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        field = desk.find<QLineEdit>("paletteField");
        list = desk.find<QListView>("paletteList");
        ASSERT_NE(field, nullptr);
        ASSERT_TRUE(desk.awaitFocus(field));
    }
    QString at(int row, int role = Qt::DisplayRole) const { return list->model()->index(row, 0).data(role).toString(); }

    WorkspaceFixture fixture;
    QLineEdit* field = nullptr;
    QListView* list = nullptr;
};

TEST_F(PaletteTest, RunsTheCommandThatWasTyped) {
    WindowUnderTest desk(fixture);
    desk.open();
    ASSERT_TRUE(desk.awaitItem("t-1"));
    openPalette(desk);
    desk.type(QStringLiteral("ski"));
    EXPECT_EQ(at(0), QStringLiteral("Skip"));
    EXPECT_EQ(at(0, ui::PaletteModel::RemarkRole), QStringLiteral("Review"));
    EXPECT_EQ(at(0, ui::PaletteModel::KeyRole), QStringLiteral("Ctrl+K"));
    desk.press(Qt::Key_Return);
    EXPECT_TRUE(desk.awaitItem("t-2"));
    desk.picture(*desk.window, QStringLiteral("after-palette"));
}

TEST_F(PaletteTest, EscLeavesTheFocusWhereItWas) {
    WindowUnderTest desk(fixture);
    desk.open();
    desk.press(Qt::Key_E, Qt::ControlModifier);
    QWidget* note = QApplication::focusWidget();
    ASSERT_EQ(note->objectName(), QStringLiteral("note"));
    openPalette(desk);
    desk.press(Qt::Key_Escape);
    EXPECT_TRUE(desk.awaitFocus(note));
    EXPECT_EQ(desk.itemId(), "t-1");
}

TEST_F(PaletteTest, WhatDoesNotWorkNowComesLastAndSaysWhyAndEnterDoesNothing) {
    WindowUnderTest desk(fixture);
    openPalette(desk);
    const int last = list->model()->rowCount() - 1;
    EXPECT_FALSE(list->model()->index(last, 0).data(ui::PaletteModel::WorksRole).toBool());
    EXPECT_TRUE(list->model()->index(0, 0).data(ui::PaletteModel::WorksRole).toBool());
    desk.type(QStringLiteral("skip"));
    EXPECT_EQ(at(0), QStringLiteral("Skip"));
    EXPECT_EQ(at(0, ui::PaletteModel::RemarkRole), QStringLiteral("Only on the screen Review"));
    EXPECT_EQ(at(0, ui::PaletteModel::KeyRole), QString()) << "no key cap where the key does nothing";
    desk.picture(*desk.find("commandPalette"), QStringLiteral("palette-not-now"));
    desk.press(Qt::Key_Return);
    EXPECT_TRUE(field->hasFocus());
}

TEST_F(PaletteTest, TheCommandsUsedLastComeFirstAndAreKept) {
    {
        WindowUnderTest desk(fixture);
        openPalette(desk);
        desk.type(QStringLiteral("normal text"));
        desk.press(Qt::Key_Return);
        EXPECT_TRUE(WindowUnderTest::awaits([&] { return desk.find("commandPalette") == nullptr; }));
    }
    WindowUnderTest desk(fixture);
    openPalette(desk);
    EXPECT_EQ(at(0), QStringLiteral("Normal text"));
}

TEST_F(PaletteTest, ArrowsMoveAndEachRowIsAnnounced) {
    WindowUnderTest desk(fixture);
    desk.open();
    openPalette(desk);
    QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QString first = field->accessibleDescription();
    desk.press(Qt::Key_Down);
    EXPECT_EQ(list->currentIndex().row(), 1);
    EXPECT_NE(field->accessibleDescription(), first);
    EXPECT_EQ(field->accessibleDescription(), at(1, Qt::AccessibleTextRole));
    QAccessibleInterface* rows = QAccessible::queryAccessibleInterface(list);
    EXPECT_EQ(rows->child(1)->text(QAccessible::Name), at(1, Qt::AccessibleTextRole));
    desk.press(Qt::Key_Up);
    desk.press(Qt::Key_Up);
    EXPECT_EQ(list->currentIndex().row(), 0);
    desk.type(QStringLiteral("zzzz"));
    EXPECT_EQ(field->accessibleDescription(), QStringLiteral("No command has these words"));
}

TEST_F(PaletteTest, LooksAsItShouldInBothSchemes) {
    for (const auto scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
        WindowUnderTest desk(fixture, scheme);
        desk.open();
        openPalette(desk);
        desk.type(QStringLiteral("no"));
        auto* palette = desk.find("commandPalette");
        desk.picture(*palette, scheme == ui::Scheme::Light ? QStringLiteral("palette-light") : QStringLiteral("palette-dark"));
        EXPECT_LE(palette->width(), desk.window->width());
        desk.press(Qt::Key_Escape);
    }
}

}  // namespace
}  // namespace docket
