#include "core/services/queue/search_indexing.h"
#include "tests/gui/native_keys.h"
#include "tests/gui/wait_until.h"
#include "tests/support/workspace_builder.h"
#include "ui/queue/queue_page.h"

#include <QListWidget>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QMainWindow>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace docket {
namespace {

using test::WorkspaceFixture;
using test::waitUntil;
using testing::ElementsAre;
using ui::QueueModel;

/// Answers the questions of the window with what the test wants.
class AnsweredDialogs : public ui::Dialogs {
public:
    QString fileToOpen(QWidget*, const QString&, const QString&) override { return {}; }
    QString fileToSave(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    QString folder(QWidget*, const QString&, const QString&) override { return {}; }
    std::optional<QString> line(QWidget*, const ui::Theme&, const ui::LineQuestion&) override {
        if (meanwhile) meanwhile();
        return answer;
    }
    void tell(QWidget*, const ui::Theme&, const QString&, const QString&) override {}

    std::optional<QString> answer;
    std::function<void()> meanwhile;  ///< what happens while the question stands
};

/// The list of items over a real workspace file.
class QueueUnderTest {
public:
    explicit QueueUnderTest(WorkspaceFixture& fixture, ui::Scheme scheme = ui::Scheme::Light, QSize size = {1276, 830})
        : m_theme(scheme),
          m_settings(QString::fromStdString((fixture.folder / "settings.ini").string()), m_workers),
          m_actions(&m_window),
          m_writer(fixture.open()),
          m_desk(fixture.files, fixture.path(), fixture.clock, "Ada Example") {
        m_theme.apply();
        EXPECT_TRUE(services::indexTexts(m_writer));
        m_actions.setContext(ui::Context::Queue);
        page = new ui::QueuePage({m_theme, m_actions, dialogs, m_settings, m_desk, fixture.clock, QStringLiteral("/w.docket")});
        m_window.setCentralWidget(page);
        m_window.resize(size);
        m_window.show();
        m_window.activateWindow();
        EXPECT_TRUE(test::waitUntilActive(m_window));
        EXPECT_TRUE(awaitRows());
        table()->setFocus();
    }

    /// Until the rows and their number are those of the question asked last.
    bool awaitRows() {
        return waitUntil([this] { return !m_views().isEmpty() && !page->model().isStale() && page->model().count().has_value(); });
    }
    QTableView* table() { return page->findChild<QTableView*>(QStringLiteral("queueTable")); }
    template <class Widget>
    Widget* find(const char* name) {
        return page->findChild<Widget*>(QLatin1String(name));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers); }
    void search(const QString& text) {
        auto* field = find<QLineEdit>("queueSearch");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        EXPECT_TRUE(awaitRows());
    }
    void click(int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        const QRect cell = table()->visualRect(page->model().index(row, QueueModel::Text));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, cell.center());
    }
    std::vector<int> selectedRows() {
        std::vector<int> rows;
        for (int row = 0; row < page->model().rowCount(); ++row) {
            if (page->model().isSelected(row)) rows.push_back(row);
        }
        return rows;
    }
    QString cell(int row, int column) { return page->model().index(row, column).data().toString(); }
    QString id(int row) { return cell(row, QueueModel::Item).remove(QChar(0x2068)).remove(QChar(0x2069)); }
    QMainWindow& window() { return m_window; }
    services::Writer& writer() { return m_writer; }
    ui::ActionRegistry& actions() { return m_actions; }
    void picture(const QString& name) {
        QCoreApplication::processEvents();
        const QString folder = qEnvironmentVariable("DOCKET_PICTURES");
        const QImage image = m_window.grab().toImage();
        if (!folder.isEmpty()) image.save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    }

    AnsweredDialogs dialogs;
    ui::QueuePage* page = nullptr;

private:
    const QList<ui::SavedView>& m_views() const { return page->views(); }

    ui::Workers m_workers;
    ui::Theme m_theme;
    ui::Settings m_settings;
    QMainWindow m_window;
    ui::ActionRegistry m_actions;
    services::Writer m_writer;
    services::BrowseDesk m_desk;
};

routing::Policy assistedPolicy() {
    routing::Policy policy;
    policy.suggestion = routing::SuggestionMode::Assisted;
    return policy;
}

TEST(QueuePage, ShowsWhatWaitsAndHowMany) {
    WorkspaceFixture fixture(test::taxonomyOf({"billing", "refund", "other"}), assistedPolicy());
    auto workspace = fixture.open();
    fixture.addItems(*workspace, 450, "refund");
    QueueUnderTest queue(fixture);
    EXPECT_EQ(queue.page->model().rowCount(), 450);
    EXPECT_EQ(queue.cell(0, QueueModel::Text), QStringLiteral("Text of t-1"));
    EXPECT_EQ(queue.cell(0, QueueModel::Label), QStringLiteral("refund"));
    EXPECT_EQ(queue.cell(0, QueueModel::State), QStringLiteral("Waiting"));
    EXPECT_TRUE(queue.find<QLabel>("foundCount")->text().startsWith(QStringLiteral("450 match")));
    queue.picture(QStringLiteral("queue-light"));
}

TEST(QueuePage, ListAndDetailsTakeTurnsInASmallWindow) {
    WorkspaceFixture fixture;
    auto workspace = fixture.open();
    fixture.addItems(*workspace, 3);
    QueueUnderTest queue(fixture, ui::Scheme::Light, {1024, 640});
    auto* detail = queue.find<QWidget>("itemDetail");
    EXPECT_TRUE(queue.find<QWidget>("queueTabs")->isVisible());
    EXPECT_FALSE(detail->isVisible());
    queue.actions().action(ui::Command::DetailPane)->trigger();
    EXPECT_TRUE(detail->isVisible());
    EXPECT_FALSE(queue.table()->isVisible());
    EXPECT_TRUE(queue.find<QWidget>("detailText")->hasFocus());
    EXPECT_TRUE(waitUntil([&] { return queue.find<QLabel>("detailId")->text().contains(QStringLiteral("t-1")); }));
    queue.press(Qt::Key_Escape);
    EXPECT_FALSE(detail->isVisible());
    EXPECT_TRUE(queue.table()->hasFocus()) << "the focus is never lost";
}

TEST(QueuePage, LoadsTheRowsThatComeIntoView) {
    WorkspaceFixture fixture;
    auto workspace = fixture.open();
    fixture.addItems(*workspace, 1500);
    QueueUnderTest queue(fixture);
    const QAbstractItemModelTester tester(&queue.page->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(queue.page->model().itemAt(1499), nullptr);
    queue.press(Qt::Key_End);
    EXPECT_TRUE(waitUntil([&] { return queue.page->model().itemAt(1499) != nullptr; }));
    EXPECT_EQ(queue.id(1499), QStringLiteral("t-1500"));
    EXPECT_EQ(queue.table()->currentIndex().row(), 1499);
}

TEST(QueuePage, BlindWorkShowsNothingOfTheModel) {
    WorkspaceFixture fixture;
    auto workspace = fixture.open();
    fixture.addItems(*workspace, 20, "refund");
    QueueUnderTest queue(fixture);
    for (const int column : {QueueModel::Label, QueueModel::Confidence, QueueModel::Priority}) {
        EXPECT_TRUE(queue.table()->isColumnHidden(column));
        EXPECT_EQ(queue.cell(0, column), QString());
    }
    for (const ui::SavedView& view : queue.page->views()) EXPECT_NE(view.name, QStringLiteral("High impact"));
    queue.search(QStringLiteral("label:refund"));
    EXPECT_TRUE(queue.find<QLabel>("searchError")->isVisible());
    EXPECT_EQ(queue.page->model().rowCount(), 20);  // the old result stays
    queue.picture(QStringLiteral("queue-blind-error"));
}

TEST(QueuePage, SearchesWordsPhrasesAndIds) {
    WorkspaceFixture fixture;
    auto workspace = fixture.open();
    fixture.addItems(*workspace, 30);
    QueueUnderTest queue(fixture);
    queue.search(QStringLiteral("\"of t-17\""));
    ASSERT_EQ(queue.page->model().rowCount(), 1);
    EXPECT_EQ(queue.id(0), QStringLiteral("t-17"));
    queue.search(QStringLiteral("id:t-2"));
    EXPECT_EQ(queue.page->model().rowCount(), 11);  // t-2 and t-20 to t-29
    queue.search(QStringLiteral("nowhere"));
    EXPECT_EQ(queue.page->model().rowCount(), 0);
    EXPECT_TRUE(queue.find<QLabel>("queueEmpty")->isVisible());
    queue.picture(QStringLiteral("queue-empty"));
}

TEST(QueuePage, KeysSelectRowsAndNoRowIsLost) {
    WorkspaceFixture fixture;
    auto workspace = fixture.open();
    fixture.addItems(*workspace, 300);
    QueueUnderTest queue(fixture);
    queue.press(Qt::Key_Space);
    queue.press(Qt::Key_Down);
    queue.press(Qt::Key_Down);
    queue.press(Qt::Key_Down, Qt::ShiftModifier);
    queue.press(Qt::Key_Down, Qt::ShiftModifier);
    queue.press(Qt::Key_Up, Qt::ShiftModifier);
    EXPECT_EQ(queue.page->model().selectedCount(), 3);  // the first, and two of the stretch
    queue.picture(QStringLiteral("queue-selected"));
    queue.actions().action(ui::Command::SelectAllItems)->trigger();
    EXPECT_EQ(queue.page->model().selectedCount(), 300);
    queue.press(Qt::Key_Space);
    EXPECT_EQ(queue.page->model().selectedCount(), 299);
    queue.press(Qt::Key_Escape);
    EXPECT_EQ(queue.page->model().selectedCount(), 0);
}

TEST(QueuePage, ShiftSelectsTheStretchFromWhereItBegan) {
    WorkspaceFixture fixture;
    auto workspace = fixture.open();
    fixture.addItems(*workspace, 40);
    QueueUnderTest queue(fixture);
    for (int i = 0; i < 5; ++i) queue.press(Qt::Key_Down);
    for (int i = 0; i < 2; ++i) queue.press(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_THAT(queue.selectedRows(), ElementsAre(5, 6, 7));
    for (int i = 0; i < 4; ++i) queue.press(Qt::Key_Up, Qt::ShiftModifier);
    EXPECT_THAT(queue.selectedRows(), ElementsAre(3, 4, 5)) << "the other way round, too";
    queue.press(Qt::Key_Home, Qt::ShiftModifier);
    EXPECT_THAT(queue.selectedRows(), ElementsAre(0, 1, 2, 3, 4, 5));
    queue.press(Qt::Key_Escape);

    queue.click(12);
    queue.click(10, Qt::ShiftModifier);
    EXPECT_THAT(queue.selectedRows(), ElementsAre(10, 11, 12));
    queue.click(14, Qt::ShiftModifier);
    EXPECT_THAT(queue.selectedRows(), ElementsAre(12, 13, 14)) << "as by keys";
    queue.press(Qt::Key_Escape);
    queue.click(2, Qt::ControlModifier);
    queue.click(4, Qt::ShiftModifier);
    EXPECT_THAT(queue.selectedRows(), ElementsAre(2, 3, 4));
    queue.click(8);
    queue.click(9, Qt::ShiftModifier);
    EXPECT_THAT(queue.selectedRows(), ElementsAre(2, 3, 4, 8, 9)) << "a click begins anew";
}

TEST(QueuePage, AsksForABulkActionOnWhatIsSelected) {
    WorkspaceFixture fixture;
    auto workspace = fixture.open();
    fixture.addItems(*workspace, 250);
    QueueUnderTest queue(fixture);
    std::vector<ItemId> asked;
    services::BulkAction action;
    QObject::connect(queue.page, &ui::QueuePage::bulkAsked, queue.page, [&](const services::BulkAction& given, const std::vector<ItemId>& items) {
        action = given;
        asked = items;
    });
    queue.actions().action(ui::Command::SelectAllItems)->trigger();
    queue.press(Qt::Key_Space);  // all but the first
    queue.dialogs.answer = QStringLiteral("Grace Example");
    queue.actions().action(ui::Command::Assign)->trigger();
    EXPECT_TRUE(waitUntil([&] { return !asked.empty(); }));
    EXPECT_EQ(asked.size(), 249U);
    EXPECT_EQ(std::get<services::Assign>(action).reviewer, "Grace Example");
}

TEST(QueuePage, ABulkActionIsAboutWhatWasSelectedWhenItWasAskedFor) {
    WorkspaceFixture fixture;
    auto workspace = fixture.open();
    fixture.addItems(*workspace, 10);
    QueueUnderTest queue(fixture);
    std::vector<ItemId> asked;
    QObject::connect(queue.page, &ui::QueuePage::bulkAsked, queue.page, [&](const services::BulkAction&, const std::vector<ItemId>& items) { asked = items; });
    queue.press(Qt::Key_Space);
    const ItemId first = queue.page->model().itemAt(0)->item.item;
    queue.dialogs.answer = QStringLiteral("Grace Example");
    queue.dialogs.meanwhile = [&] {
        queue.page->model().clearSelection();
        queue.page->model().setSelected(4, 5, true);
    };
    queue.actions().action(ui::Command::Assign)->trigger();
    EXPECT_EQ(asked, std::vector<ItemId>{first});
}

TEST(QueuePage, RowsThatGoTakeTheirSelectionWithThem) {
    WorkspaceFixture fixture;
    auto workspace = fixture.open();
    fixture.addItems(*workspace, 30);
    QueueUnderTest queue(fixture);
    services::BrowseQuestion question = queue.page->model().question();
    question.search = "id:t-2";
    queue.page->model().ask(question);
    queue.page->model().setSelected(0, 0, true);  // of the rows that are still shown
    EXPECT_TRUE(queue.awaitRows());
    EXPECT_EQ(queue.page->model().rowCount(), 11);
    EXPECT_EQ(queue.page->model().selectedCount(), 0);
    queue.page->model().setSelected(0, 0, true);
    queue.page->model().reload();
    EXPECT_TRUE(queue.awaitRows());
    EXPECT_EQ(queue.page->model().selectedCount(), 1) << "the same rows read anew stay selected";
}

/// Whether the current row is the one with this item, and can be seen.
void expectCurrent(QueueUnderTest& queue, const QString& item, int above) {
    const int row = queue.table()->currentIndex().row();
    EXPECT_TRUE(waitUntil([&] { return queue.id(row) == item; })) << queue.id(row).toStdString();
    EXPECT_TRUE(queue.table()->viewport()->rect().contains(queue.table()->visualRect(queue.table()->currentIndex())));
    EXPECT_EQ(row - queue.table()->rowAt(0), above) << "rows over it";
}

TEST(QueuePage, ReadAnewTheSameRowStaysCurrentAndInItsPlace) {
    WorkspaceFixture fixture;
    auto workspace = fixture.open();
    fixture.addItems(*workspace, 900);
    QueueUnderTest queue(fixture);
    auto& table = *static_cast<ui::QueueTable*>(queue.table());
    table.goToRow(650);
    table.goToRow(640);
    const int above = 640 - table.rowAt(0);
    ASSERT_GT(above, 3);
    ASSERT_TRUE(waitUntil([&] { return !queue.id(640).isEmpty(); }));
    const QString item = queue.id(640);
    queue.page->comeBack();
    ASSERT_TRUE(queue.awaitRows());
    EXPECT_EQ(table.currentIndex().row(), 640);
    expectCurrent(queue, item, above);
    queue.page->refresh();
    queue.page->refresh();  // before the rows of the first are there
    ASSERT_TRUE(queue.awaitRows());
    expectCurrent(queue, item, above);
}

TEST(QueuePage, WhereTheCurrentItemIsGoneItsNeighbourIsCurrent) {
    WorkspaceFixture fixture;
    auto workspace = fixture.open();
    fixture.addItems(*workspace, 450);
    QueueUnderTest queue(fixture);
    auto& table = *static_cast<ui::QueueTable*>(queue.table());
    table.goToRow(440);
    ASSERT_TRUE(waitUntil([&] { return !queue.id(440).isEmpty() && !queue.id(441).isEmpty(); }));
    const QString neighbour = queue.id(441);
    services::BulkService bulk(queue.writer(), fixture.clock, "Ada Example");
    ASSERT_TRUE(bulk.run(services::ReferToAdjudication{}, {queue.page->model().itemAt(440)->item.item}));
    queue.page->refresh();
    ASSERT_TRUE(queue.awaitRows());
    EXPECT_EQ(table.currentIndex().row(), 440);
    EXPECT_TRUE(waitUntil([&] { return queue.id(440) == neighbour; }));
}

TEST(QueuePage, AListThatShrankHasItsLastRowCurrent) {
    WorkspaceFixture fixture;
    auto workspace = fixture.open();
    fixture.addItems(*workspace, 450);
    QueueUnderTest queue(fixture);
    auto& table = *static_cast<ui::QueueTable*>(queue.table());
    table.goToRow(449);
    ASSERT_TRUE(waitUntil([&] { return !queue.id(449).isEmpty() && !queue.id(0).isEmpty(); }));
    std::vector<ItemId> gone;
    for (int row = 10; row < 450; ++row) {
        if (const auto* item = queue.page->model().itemAt(row)) gone.push_back(item->item.item);
    }
    services::BulkService bulk(queue.writer(), fixture.clock, "Ada Example");
    ASSERT_TRUE(bulk.run(services::ReferToAdjudication{}, gone));
    queue.page->refresh();
    ASSERT_TRUE(queue.awaitRows());
    EXPECT_EQ(table.currentIndex().row(), queue.page->model().rowCount() - 1);
    EXPECT_EQ(queue.page->model().rowCount(), 450 - static_cast<int>(gone.size()));
}

TEST(QueuePage, RowsThatWereNeverLoadedAreSelectedToo) {
    WorkspaceFixture fixture;
    auto workspace = fixture.open();
    fixture.addItems(*workspace, 2000);
    QueueUnderTest queue(fixture);
    std::vector<ItemId> asked;
    QObject::connect(queue.page, &ui::QueuePage::bulkAsked, queue.page, [&](const services::BulkAction&, const std::vector<ItemId>& items) { asked = items; });
    queue.press(Qt::Key_Down);
    queue.press(Qt::Key_End, Qt::ShiftModifier);
    queue.actions().action(ui::Command::EndHolds)->trigger();  // at once
    ASSERT_TRUE(waitUntil([&] { return queue.page->model().isSelectionKnown(); }));
    EXPECT_EQ(queue.page->model().selectedCount(), 1999);
    EXPECT_FALSE(queue.page->model().isSelected(0));
    EXPECT_TRUE(queue.page->model().isSelected(1000));
    queue.press(Qt::Key_Home, Qt::ShiftModifier);
    ASSERT_TRUE(waitUntil([&] { return queue.page->model().isSelectionKnown(); }));
    EXPECT_EQ(queue.page->model().selectedCount(), 2);
    queue.actions().action(ui::Command::EndHolds)->trigger();
    EXPECT_TRUE(waitUntil([&] { return asked.size() == 2; })) << asked.size();
}

TEST(QueuePage, AKeyThatIsHeldActsOnce) {
    for (const test::Repeats repeats : {test::Repeats::Marked, test::Repeats::Unmarked}) {
        WorkspaceFixture fixture;
        auto workspace = fixture.open();
        fixture.addItems(*workspace, 5);
        QueueUnderTest queue(fixture);
        int asked = 0;
        int opened = 0;
        QObject::connect(queue.page, &ui::QueuePage::bulkAsked, queue.page, [&] { ++asked; });
        QObject::connect(queue.page, &ui::QueuePage::openAsked, queue.page, [&] { ++opened; });
        test::hold(queue.window(), {65, Qt::Key_Space, QStringLiteral(" ")}, 20, repeats);
        EXPECT_EQ(queue.page->model().selectedCount(), 1);
        test::hold(queue.window(), {27, Qt::Key_R, QStringLiteral("\x12"), Qt::ControlModifier | Qt::ShiftModifier}, 20, repeats);
        EXPECT_EQ(asked, 1);
        test::hold(queue.window(), {36, Qt::Key_Return, QStringLiteral("\r")}, 20, repeats);
        EXPECT_EQ(opened, 1);
        queue.find<QWidget>("filter0")->setFocus();
        test::hold(queue.window(), {36, Qt::Key_Return, QStringLiteral("\r")}, 20, repeats);
        QWidget* popup = QApplication::activePopupWidget();
        ASSERT_NE(popup, nullptr) << "the choices are open and wait";
        popup->close();
    }
}

TEST(QueuePage, AClickOnTheBoxOfAChoiceTicksItOnce) {
    WorkspaceFixture fixture;
    auto workspace = fixture.open();
    fixture.addItems(*workspace, 5);
    QueueUnderTest queue(fixture);
    queue.find<QWidget>("filter0")->setFocus();
    queue.press(Qt::Key_Return);
    QWidget* popup = QApplication::activePopupWidget();
    ASSERT_NE(popup, nullptr);
    auto* list = popup->findChild<QListWidget*>(QStringLiteral("choices"));
    for (int row = 0; row < 2; ++row) {
        const Qt::CheckState before = list->item(row)->checkState();
        const QRect place = list->visualItemRect(list->item(row));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(place.left() + 16, place.center().y()));
        EXPECT_NE(list->item(row)->checkState(), before) << row;
    }
    if (const QString folder = qEnvironmentVariable("DOCKET_PICTURES"); !folder.isEmpty()) popup->grab().save(folder + QStringLiteral("/choices.png"));
    popup->close();
}

TEST(QueuePage, EnterOpensTheItem) {
    WorkspaceFixture fixture;
    auto workspace = fixture.open();
    fixture.addItems(*workspace, 5);
    QueueUnderTest queue(fixture);
    QString opened;
    QObject::connect(queue.page, &ui::QueuePage::openAsked, queue.page, [&](const QString& id) { opened = id; });
    queue.press(Qt::Key_Down);
    queue.press(Qt::Key_Return);
    EXPECT_EQ(opened, QStringLiteral("t-2"));
}

TEST(QueuePage, KeepsAViewThatIsSaved) {
    WorkspaceFixture fixture;
    auto workspace = fixture.open();
    fixture.addItems(*workspace, 30);
    QueueUnderTest queue(fixture);
    queue.search(QStringLiteral("id:t-2"));
    queue.dialogs.answer = QStringLiteral("Second ones");
    queue.actions().action(ui::Command::SaveView)->trigger();
    queue.table()->setFocus();
    queue.press(Qt::Key_1, Qt::AltModifier);
    EXPECT_TRUE(queue.awaitRows());
    EXPECT_EQ(queue.page->model().rowCount(), 30);
    queue.page->openView(static_cast<int>(queue.page->views().size()) - 1);
    EXPECT_TRUE(queue.awaitRows());
    EXPECT_EQ(queue.page->model().rowCount(), 11);
    EXPECT_EQ(queue.page->views().back().name, QStringLiteral("Second ones"));
}

TEST(QueuePage, LooksRightInTheDark) {
    WorkspaceFixture fixture(test::taxonomyOf({"billing", "refund", "other"}), assistedPolicy());
    auto workspace = fixture.open();
    fixture.addItems(*workspace, 60, "refund");
    QueueUnderTest queue(fixture, ui::Scheme::Dark);
    queue.press(Qt::Key_Down);
    EXPECT_TRUE(waitUntil([&] { return queue.find<QLabel>("detailId")->text().contains(QStringLiteral("t-2")); }));
    queue.picture(QStringLiteral("queue-dark"));
}

}  // namespace
}  // namespace docket
