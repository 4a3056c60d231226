#include "core/services/review/review_session.h"
#include "tests/gui/window_under_test.h"
#include "ui/common/dialogs/report_dialog.h"
#include "ui/intake/import_dialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTableView>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

namespace docket {
namespace {

using test::WindowUnderTest;

QStringList shownMenus(const QMenuBar& bar) {
    QStringList titles;
    for (const QAction* action : bar.actions()) {
        if (action->isVisible()) titles << QString(action->text()).remove(QLatin1Char('&'));
    }
    return titles;
}

QMenu* menuOf(const QMenuBar& bar, const QString& title) {
    for (const QAction* action : bar.actions()) {
        if (QString(action->text()).remove(QLatin1Char('&')) == title) return action->menu();
    }
    return nullptr;
}

class WorkspaceMenuTest : public ::testing::Test {
protected:
    void SetUp() override {
        auto workspace = fixture.open();
        fixture.addItems(*workspace, 3);
        services::ReviewSession session(*workspace, fixture.clock, {"Ada Example", "s"}, services::ArmChoice::AlwaysBlind);
        const auto claimed = session.review.claim("t-3");
        ASSERT_TRUE(claimed) << claimed.error().message;
        Answer answer;
        answer.labels = {fixture.taxonomy().findByKey("refund")->id};
        ASSERT_TRUE(session.review.decide(claimed->item.id, answer));
        workspace.reset();
        desk = std::make_unique<WindowUnderTest>(fixture);
        desk->open();
    }
    /// Opens the menu Workspace by its letter and takes what has this name.
    void choose(const QString& name) {
        QMenu* menu = menuOf(*desk->window->menuBar(), QStringLiteral("Workspace"));
        ASSERT_NE(menu, nullptr);
        desk->press(Qt::Key_F10);
        for (int i = 0; i < 10 && QApplication::activePopupWidget() != menu; ++i) {
            QTest::keyClick(QApplication::activePopupWidget() != nullptr ? QApplication::activePopupWidget() : QApplication::focusWidget(),
                            QApplication::activePopupWidget() != nullptr ? Qt::Key_Right : Qt::Key_Down);
        }
        ASSERT_EQ(QApplication::activePopupWidget(), menu);
        for (int i = 0; i < menu->actions().size() && (menu->activeAction() == nullptr || menu->activeAction()->iconText() != name); ++i) QTest::keyClick(menu, Qt::Key_Down);
        ASSERT_NE(menu->activeAction(), nullptr);
        ASSERT_EQ(menu->activeAction()->iconText(), name);
        ASSERT_TRUE(menu->activeAction()->isEnabled());
        QTest::keyClick(menu, Qt::Key_Return);
    }
    ui::ReportDialog* awaitReport(const char* name) {
        EXPECT_TRUE(WindowUnderTest::awaits([] { return qobject_cast<ui::ReportDialog*>(QApplication::activeModalWidget()) != nullptr; })) << name;
        auto* dialog = qobject_cast<ui::ReportDialog*>(QApplication::activeModalWidget());
        EXPECT_TRUE(dialog == nullptr || dialog->objectName() == QLatin1String(name)) << name;
        return dialog;
    }
    static QString summaryOf(const QDialog& dialog) { return dialog.findChild<QLabel*>(QStringLiteral("reportSummary"))->text(); }
    static QString cell(const QDialog& dialog, const QString& rowName, int column) {
        const auto* model = dialog.findChild<QTableView*>(QStringLiteral("reportTable"))->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == rowName) return model->index(row, column).data().toString();
        }
        return {};
    }
    void write(const std::string& name, const std::string& text) { std::ofstream(fixture.folder / name) << text; }
    QString file(const std::string& name) { return QString::fromStdString((fixture.folder / name).string()); }
    void import(const std::string& name) {
        const QSignalSpy imported(&desk->window->imports(), &ui::ImportJobs::imported);
        desk->window->importFile(file(name));
        const auto dialog = [&] { return desk->window->findChild<ui::ImportDialog*>(); };
        ASSERT_TRUE(WindowUnderTest::awaits([&] { return dialog() != nullptr && dialog()->reading().has_value(); }));
        QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(WindowUnderTest::awaits([&] { return !imported.isEmpty(); }));
        desk->window->activateWindow();  // what a window manager does once a dialog is closed
    }

    test::WorkspaceFixture fixture;
    std::unique_ptr<WindowUnderTest> desk;
};

TEST_F(WorkspaceMenuTest, AScreenHasAMenuOfItsName) {
    const QMenuBar& bar = *desk->window->menuBar();
    const auto between = [](const QString& screen) {
        return QStringList{QStringLiteral("File"), QStringLiteral("Edit"), QStringLiteral("View"), screen, QStringLiteral("Go"), QStringLiteral("Workspace"), QStringLiteral("Help")};
    };
    EXPECT_EQ(shownMenus(bar), between(QStringLiteral("Review")));
    desk->press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(shownMenus(bar), between(QStringLiteral("Queue")));
    desk->press(Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(shownMenus(bar), between(QStringLiteral("Taxonomy")));
    QStringList names;
    for (const QAction* action : menuOf(bar, QStringLiteral("Taxonomy"))->actions()) names << action->iconText();
    for (const char* name : {"New label", "Merge", "Move", "Next check", "Publish version"}) EXPECT_TRUE(names.contains(QLatin1String(name))) << name;
    EXPECT_FALSE(names.contains(QStringLiteral("Skip")));
}

TEST_F(WorkspaceMenuTest, EnterIsCalledEnterInMenusToo) {
    const auto* submit = desk->window->findChild<QAction*>(QStringLiteral("answer.submit"));
    ASSERT_NE(submit, nullptr);
    EXPECT_TRUE(submit->text().endsWith(QStringLiteral("\tCtrl+Enter"))) << submit->text().toStdString();
}

TEST_F(WorkspaceMenuTest, VerifiesAndSaysThatAllIsWell) {
    choose(QStringLiteral("Verify"));
    auto* dialog = awaitReport("verifyDialog");
    ASSERT_NE(dialog, nullptr);
    EXPECT_THAT(summaryOf(*dialog).toStdString(), testing::HasSubstr("Everything is as it should be"));
    WindowUnderTest::picture(*dialog, QStringLiteral("verify"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(WindowUnderTest::awaits([] { return QApplication::activeModalWidget() == nullptr; }));
}

TEST_F(WorkspaceMenuTest, VerifyNamesWhatIsWrong) {
    SQLite::Database(fixture.path().string(), SQLite::OPEN_READWRITE, test::patienceMs).exec("UPDATE queue SET priority = 77 WHERE item_id = 2");
    choose(QStringLiteral("Verify"));
    auto* dialog = awaitReport("verifyDialog");
    ASSERT_NE(dialog, nullptr);
    EXPECT_THAT(summaryOf(*dialog).toStdString(), testing::HasSubstr("Not as they should be"));
    EXPECT_GT(dialog->findChild<QTableView*>(QStringLiteral("reportTable"))->model()->rowCount(), 0);
    WindowUnderTest::picture(*dialog, QStringLiteral("verify-wrong"));
    dialog->reject();
}

TEST_F(WorkspaceMenuTest, BacksUpToAFileThatOpens) {
    desk->dialogs.file = file("copy.docket");
    choose(QStringLiteral("Back up"));
    ASSERT_TRUE(WindowUnderTest::awaits([&] { return desk->window->reviewPage()->banner()->isVisible(); }));
    EXPECT_FALSE(desk->window->reviewPage()->banner()->isError()) << desk->window->reviewPage()->banner()->text().toStdString();
    EXPECT_THAT(desk->window->reviewPage()->banner()->text().toStdString(), testing::HasSubstr("copy.docket"));
    const auto copy = fixture.files.open(fixture.folder / "copy.docket", ports::Access::ReadOnly);
    ASSERT_TRUE(copy) << copy.error().message;
    EXPECT_TRUE((*copy)->items().findByExternalId("t-1").value());
    EXPECT_TRUE(fixture.files.verify(fixture.folder / "copy.docket")->empty());
}

TEST_F(WorkspaceMenuTest, ABackupOverAFileThatIsThereIsRefused) {
    write("copy.docket", "mine");
    desk->dialogs.file = file("copy.docket");
    choose(QStringLiteral("Back up"));
    ASSERT_TRUE(WindowUnderTest::awaits([&] { return desk->window->reviewPage()->banner()->isVisible(); }));
    EXPECT_TRUE(desk->window->reviewPage()->banner()->isError());
    EXPECT_EQ(std::filesystem::file_size(fixture.folder / "copy.docket"), 4U);
}

TEST_F(WorkspaceMenuTest, ShowsTheNumbersWithTheirPopulations) {
    choose(QStringLiteral("Numbers"));
    auto* dialog = awaitReport("figuresDialog");
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(cell(*dialog, QStringLiteral("Items"), 1), QStringLiteral("3"));
    EXPECT_EQ(cell(*dialog, QStringLiteral("Waiting"), 1), QStringLiteral("2"));
    EXPECT_EQ(cell(*dialog, QStringLiteral("Resolved"), 1), QStringLiteral("1"));
    EXPECT_EQ(cell(*dialog, QStringLiteral("All"), 1), QStringLiteral("1"));
    EXPECT_EQ(cell(*dialog, QStringLiteral("All"), 2), QStringLiteral("1"));
    EXPECT_EQ(cell(*dialog, QStringLiteral("All"), 3), QStringLiteral("100.0 %"));
    EXPECT_EQ(cell(*dialog, QStringLiteral("All"), 4), QStringLiteral("20.7 % to 100.0 %")) << "Wilson, of one";
    EXPECT_EQ(cell(*dialog, QStringLiteral("Blind"), 1), QStringLiteral("1"));
    EXPECT_THAT(summaryOf(*dialog).toStdString(), testing::HasSubstr("1 standing decision, read under taxonomy version 1"));
    WindowUnderTest::picture(*dialog, QStringLiteral("numbers"));
    desk->theme.setScheme(ui::Scheme::Dark);
    WindowUnderTest::picture(*dialog, QStringLiteral("numbers-dark"));
    dialog->reject();
}

TEST_F(WorkspaceMenuTest, ReportsTheLastImport) {
    const auto* report = desk->window->findChild<QAction*>(QStringLiteral("data.report"));
    EXPECT_FALSE(report->isEnabled()) << "nothing was imported yet";
    write("more.jsonl", "{\"id\": \"n-1\", \"text\": \"One more\", \"label\": \"billing\", \"confidence\": 0.3}\n"
                        "{\"id\": \"n-2\", \"text\": \"\", \"label\": \"billing\", \"confidence\": 0.3}\n"
                        "{\"id\": \"n-3\", \"text\": \"Broken\", \"confidence\": 12.6}\n");
    import("more.jsonl");
    EXPECT_TRUE(report->isEnabled());
    choose(QStringLiteral("Import report"));
    auto* dialog = awaitReport("importReport");
    ASSERT_NE(dialog, nullptr);
    const auto* model = dialog->findChild<QTableView*>(QStringLiteral("reportTable"))->model();
    ASSERT_EQ(model->rowCount(), 2);
    EXPECT_EQ(model->index(0, 0).data().toString(), QStringLiteral("more.jsonl"));
    EXPECT_EQ(model->index(0, 1).data().toString(), QStringLiteral("2"));
    EXPECT_FALSE(model->index(0, 3).data().toString().isEmpty());
    EXPECT_EQ(model->index(1, 1).data().toString(), QStringLiteral("3"));
    EXPECT_THAT(summaryOf(*dialog).toStdString(), testing::HasSubstr("1 item imported"));
    WindowUnderTest::picture(*dialog, QStringLiteral("import-report"));
    QTest::keyClick(dialog, Qt::Key_C, Qt::ControlModifier);
    EXPECT_THAT(QGuiApplication::clipboard()->text().toStdString(), testing::HasSubstr("more.jsonl\t2\t"));
    dialog->reject();
}

TEST_F(WorkspaceMenuTest, VerifyAndBackupSayHowFarTheyAreAndStop) {
    std::stop_source stop;
    std::vector<services::Progress> told;
    const auto files = test::watchedFiles(fixture.clock)(stop.get_token(), [&told](const services::Progress& progress) { told.push_back(progress); });
    ASSERT_TRUE(files->verify(fixture.path()));
    ASSERT_GT(told.size(), 3U);
    EXPECT_TRUE(std::ranges::is_sorted(told, {}, &services::Progress::done));
    EXPECT_EQ(told.back().done, told.back().total) << "every check is counted";
    told.clear();
    ASSERT_TRUE(files->backup(fixture.path(), fixture.folder / "first.docket"));
    ASSERT_FALSE(told.empty());
    EXPECT_EQ(told.back().done, told.back().total);
    stop.request_stop();
    const auto verified = files->verify(fixture.path());
    ASSERT_FALSE(verified);
    EXPECT_EQ(verified.error().kind, ErrorKind::Cancelled);
    const auto copied = files->backup(fixture.path(), fixture.folder / "second.docket");
    ASSERT_FALSE(copied);
    EXPECT_EQ(copied.error().kind, ErrorKind::Cancelled);
    EXPECT_FALSE(std::filesystem::exists(fixture.folder / "second.docket"));
}

}  // namespace
}  // namespace docket
