#include "tests/gui/window_under_test.h"
#include "ui/actions/command_table.h"
#include "ui/actions/key_sheet.h"
#include "ui/actions/palette_model.h"
#include "ui/common/words/reason_words.h"
#include "ui/common/words/text.h"
#include "ui/taxonomy/words/change_words.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>

#include <set>

namespace docket {
namespace {

using test::WindowUnderTest;
using ui::Command;
using ui::CommandSpec;
using ui::Context;

/// One thing has one word, wherever it is named.
class WordsTest : public ::testing::Test {
protected:
    void SetUp() override {
        auto workspace = fixture.open();
        fixture.addItems(*workspace, 4);
    }
    static QString withoutKeyAndMnemonic(QString text) {
        text = text.section(QLatin1Char('\t'), 0, 0);
        return text.remove(QLatin1Char('&'));
    }
    static bool isAskedFor(const CommandSpec& spec) { return withoutKeyAndMnemonic(ui::translatedText(spec)).endsWith(QChar(u'…')); }

    /// Whether what is open now wants something of the person before it does anything.
    static bool isAsking(const QWidget* open) {
        if (open == nullptr) return false;
        const auto* leave = open->findChild<QWidget*>(QStringLiteral("dialogLeave"));
        if (leave != nullptr && leave->isVisible()) return true;
        for (const auto* part : open->findChildren<QWidget*>()) {
            const bool isField = qobject_cast<const QLineEdit*>(part) != nullptr || qobject_cast<const QComboBox*>(part) != nullptr ||
                                 qobject_cast<const QAbstractSpinBox*>(part) != nullptr || qobject_cast<const QListWidget*>(part) != nullptr;
            if (isField && part->isVisible() && part->isEnabled()) return true;
        }
        return false;
    }
    /// Runs the command and says whether it asked; what it opened is left.
    static bool asks(WindowUnderTest& desk, Command command) {
        auto* action = desk.window->findChild<QAction*>(QString::fromLatin1(ui::specOf(command).id));
        bool isAsked = false;
        const int before = desk.dialogs.asked;
        const auto look = [&] {
            for (QWidget* open : {QApplication::activePopupWidget(), QApplication::activeModalWidget(), static_cast<QWidget*>(desk.find("settingsDialog")),
                                  static_cast<QWidget*>(desk.find("commandPalette"))}) {
                if (open == nullptr || !open->isVisible()) continue;
                isAsked = isAsked || isAsking(open);
                if (!isAsked && isAskedFor(ui::specOf(command))) continue;  // it may be reading first
                open->close();
            }
            const auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
            isAsked = isAsked || desk.dialogs.asked > before || (command == Command::Flag && field != nullptr);
        };
        QTimer nested;  // for what runs an event loop of its own
        QObject::connect(&nested, &QTimer::timeout, look);
        nested.start(0);
        action->trigger();
        if (isAskedFor(ui::specOf(command))) WindowUnderTest::awaits([&] { return isAsked; });
        else for (int i = 0; i < 20; ++i) QCoreApplication::processEvents();
        nested.stop();
        look();
        desk.window->activateWindow();
        return isAsked;
    }

    test::WorkspaceFixture fixture;
};

TEST_F(WordsTest, ACommandIsCalledAlikeInMenusInTheListOfCommandsAndOnTheSheetOfKeys) {
    WindowUnderTest desk(fixture);
    desk.open();
    auto* actions = desk.window->findChild<ui::ActionRegistry*>();
    ui::PaletteModel palette(*actions, {});
    std::set<QString> listed;
    for (int row = 0; row < palette.rowCount(); ++row) listed.insert(palette.index(row, 0).data().toString());
    const ui::KeySheet sheet(desk.theme, *actions, desk.window.get());
    std::set<QString> onSheet;
    for (const auto* label : sheet.findChildren<QLabel*>()) onSheet.insert(label->text());
    for (const CommandSpec& spec : ui::commandTable()) {
        const QString name = ui::nameOf(spec);
        const QAction& action = *actions->action(spec.command);
        const QString inMenu = withoutKeyAndMnemonic(action.text());
        EXPECT_TRUE(inMenu == name || inMenu == name + QChar(u'…')) << spec.id << ": " << inMenu.toStdString();
        EXPECT_TRUE(action.toolTip().startsWith(name)) << spec.id << ": " << action.toolTip().toStdString();
        const bool isListed = spec.command != Command::Palette && (spec.reader == ui::KeyReader::Chord || spec.menu != ui::Menu::None);
        EXPECT_TRUE(!isListed || listed.contains(name)) << spec.id;
        const bool isOnSheet = !actions->keyOf(spec.command).isEmpty() && actions->worksIn(spec, actions->context());
        EXPECT_TRUE(!isOnSheet || onSheet.contains(name)) << spec.id;
    }
}

TEST_F(WordsTest, AnEllipsisSaysThatACommandAsksForMore) {
    // What ends the window, or the work in it, is asked of no test; what needs more than stands here is worked in its own.
    const std::set<Command> leftOut = {Command::Quit, Command::CloseWindow, Command::CloseWorkspace, Command::SampleData, Command::NewWorkspace, Command::FullScreen,
                                       Command::NewLabel, Command::NewGroup, Command::OpenInReview, Command::SaveRecipe};
    std::set<Command> tried;
    for (const Context screen : {Context::Review, Context::Queue, Context::Taxonomy, Context::Insights, Context::Export, Context::Routing}) {
        test::WorkspaceFixture own;  // what a command does with the items of one screen leaves those of the next alone
        own.addItems(*own.open(), 4);
        WindowUnderTest desk(own);
        desk.open();
        if (screen == Context::Queue) {
            desk.press(Qt::Key_2, Qt::ControlModifier);
            ASSERT_TRUE(WindowUnderTest::awaits([&] { return desk.window->queuePage()->model().count().value_or(0) > 0; }));
            desk.window->findChild<QAction*>(QString::fromLatin1(ui::specOf(Command::SelectAllItems).id))->trigger();
            ASSERT_TRUE(WindowUnderTest::awaits([&] { return desk.window->findChild<QAction*>(QString::fromLatin1(ui::specOf(Command::Assign).id))->isEnabled(); }));
        } else if (screen == Context::Taxonomy) {
            desk.press(Qt::Key_4, Qt::ControlModifier);
            ASSERT_TRUE(WindowUnderTest::awaits([&] { return desk.window->taxonomyPage()->controller().use() != nullptr; }));
            desk.press(Qt::Key_Down);
        } else if (screen == Context::Insights) {
            desk.press(Qt::Key_5, Qt::ControlModifier);
            ASSERT_TRUE(WindowUnderTest::awaits([&] { return desk.window->insightsPage()->model().controller().phase() == ui::FiguresController::Phase::Done; }));
        } else if (screen == Context::Export) {
            desk.press(Qt::Key_7, Qt::ControlModifier);
            ASSERT_TRUE(WindowUnderTest::awaits([&] { return desk.window->exportPage()->controller().phase() == ui::ExportController::Phase::Done; }));
        } else if (screen == Context::Routing) {
            desk.press(Qt::Key_8, Qt::ControlModifier);
            ASSERT_TRUE(WindowUnderTest::awaits([&] { return desk.window->routingPage()->controller().desk() != nullptr; }));
        }
        for (const CommandSpec& spec : ui::commandTable()) {
            const auto* action = desk.window->findChild<QAction*>(QString::fromLatin1(spec.id));
            const bool isOfScreen = spec.context == screen || (screen == Context::Review && ui::isOfWindow(spec.context));
            if (spec.menu == ui::Menu::None || !isOfScreen || leftOut.contains(spec.command) || !action->isEnabled()) continue;
            if (!isAskedFor(spec) && spec.menu == ui::Menu::Go) continue;  // leaves the screen
            const bool isPlain = spec.context == Context::Review && !isAskedFor(spec);
            if (isPlain) continue;  // enters something of the answer
            tried.insert(spec.command);
            EXPECT_EQ(asks(desk, spec.command), isAskedFor(spec)) << spec.id;
        }
    }
    EXPECT_GT(tried.size(), 30U);
    for (const Command command : {Command::Figures, Command::VerifyWorkspace, Command::Settings, Command::Palette, Command::Keys, Command::About, Command::Assign,
                                  Command::Columns, Command::MergeLabels, Command::SplitLabel, Command::ArchiveLabel, Command::CompareVersions, Command::AgreementTest,
                                  Command::ComparePolicies}) {
        EXPECT_TRUE(tried.contains(command)) << ui::specOf(command).id;
    }
}

TEST_F(WordsTest, AReasonHasOneNameOnEveryScreen) {
    WindowUnderTest desk(fixture);
    desk.open();
    const QString name = ui::reasonName(Reason::LowConfidence);
    const auto says = [&](const char* part) {
        for (const auto* widget : desk.find(part)->findChildren<QWidget*>()) {
            const auto* label = qobject_cast<const QLabel*>(widget);
            if (widget->accessibleName() == name || (label != nullptr && label->text() == name)) return true;
        }
        return false;
    };
    EXPECT_TRUE(says("readingPane"));
    desk.press(Qt::Key_2, Qt::ControlModifier);
    ASSERT_TRUE(WindowUnderTest::awaits([&] { return desk.window->queuePage()->model().count().value_or(0) > 0; }));
    EXPECT_TRUE(WindowUnderTest::awaits([&] { return desk.window->queuePage()->model().index(0, ui::QueueModel::Reason).data().toString() == name; }));
    for (int i = 0; i < reasonCount; ++i) EXPECT_FALSE(ui::reasonName(static_cast<Reason>(i)).isEmpty()) << i;
}

TEST_F(WordsTest, AFieldIsCalledInASentenceAsItIsInTheForm) {
    for (const char* field : {"name", "key", "description", "includes", "excludes", "examples", "counter_examples", "threshold", "cost_false_positive", "cost_false_negative",
                              "high_impact", "exclusive", "shortcut", "colour", "group"}) {
        EXPECT_EQ(ui::fieldWord(field).toLower(), ui::fieldName(QLatin1String(field))) << field;
    }
    WindowUnderTest desk(fixture);
    desk.open();
    desk.press(Qt::Key_4, Qt::ControlModifier);
    ASSERT_TRUE(WindowUnderTest::awaits([&] { return desk.window->taxonomyPage()->controller().use() != nullptr; }));
    std::set<QString> captions;
    for (const auto* label : desk.find("labelForm")->findChildren<QLabel*>()) captions.insert(label->text());
    for (const char* field : {"name", "description", "includes", "cost_false_positive", "cost_false_negative", "high_impact", "shortcut"}) {
        EXPECT_TRUE(captions.contains(ui::fieldWord(field))) << field;
    }
}

}  // namespace
}  // namespace docket
