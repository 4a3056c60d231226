#include "ui/taxonomy/publish/publish_dialog.h"

#include "core/services/insights/stats_service.h"
#include "tests/gui/taxonomy/publishing_fixture.h"
#include "ui/shell/window_jobs.h"
#include "ui/taxonomy/publish/publish_jobs.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace docket {
namespace {

using taxonomy::Disposition;
using test::PublishingUnderTest;
using ui::PublicationChoices;
using ui::PublishDialog;
using Columns = ui::PublicationColumns;

/// The dialog over a workspace with decisions, with a window behind it.
class PublishDialogTest : public ::testing::Test {
protected:
    void SetUp() override {
        for (const auto& [key, n] : {std::pair{"topup", 3}, {"card", 4}, {"order", 5}, {"charge", 12}, {"atm", 2}, {"other", 6}}) under.decide(key, n);
    }

    PublishDialog& open(services::OpenPublication publication, ui::OpenChecks checks = {}, QSize size = {1440, 900}) {
        m_window.resize(size);
        m_window.show();
        m_dialog = std::make_unique<PublishDialog>(under.theme, under.desk, std::move(publication), std::move(checks), &m_window);
        m_dialog->show();
        m_dialog->activateWindow();
        EXPECT_TRUE(test::waitUntilActive(*m_dialog));
        return *m_dialog;
    }
    PublishDialog& openRead() {
        open(PublishingUnderTest::opened(under.editedDraft()));
        awaitFigures();
        return *m_dialog;
    }
    void awaitFigures() {
        ASSERT_TRUE(PublishingUnderTest::waitUntil([this] { return m_dialog->model().isCurrent(); }));
    }
    template <class Widget>
    Widget* find(const char* name) {
        auto* found = m_dialog->findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    int rowOf(taxonomy::ChangeKind kind) {
        const auto& rows = m_dialog->model().choices().rows();
        const auto found = std::ranges::find(rows, kind, &ui::PublicationRow::kind);
        EXPECT_NE(found, rows.end());
        return static_cast<int>(found - rows.begin());
    }
    QString cell(int row, int column) { return m_dialog->model().index(row, column).data().toString(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { PublishingUnderTest::press(*m_dialog, key, modifiers); }
    void goTo(int row) { press(Qt::Key_Home, Qt::ControlModifier); for (int i = 0; i < row; ++i) press(Qt::Key_Down); }
    /// Opens the choices of the current row and takes the one `steps` below, all by keys.
    void chooseBelow(int steps) {
        press(Qt::Key_Return);
        ASSERT_TRUE(PublishingUnderTest::waitUntil([] { return QApplication::activePopupWidget() != nullptr; }));
        for (int i = 0; i < steps; ++i) press(Qt::Key_Down);
        press(Qt::Key_Return);
        ASSERT_TRUE(PublishingUnderTest::waitUntil([this] { return m_dialog->findChild<QComboBox*>(QStringLiteral("whatToDo")) == nullptr; }));
    }
    void askForRule() {
        goTo(rowOf(taxonomy::ChangeKind::Split));
        chooseBelow(1);
        ASSERT_TRUE(find<QWidget>("ruleEditor")->isVisible());
        find<QLineEdit>("ruleWords")->setFocus();
    }

    PublishingUnderTest under;
    QWidget m_window;
    std::unique_ptr<PublishDialog> m_dialog;
};

TEST_F(PublishDialogTest, HasARowForEachChangeThatAddUpToAllDecisions) {
    openRead();
    const auto& model = m_dialog->model();
    QAbstractItemModelTester tester(const_cast<ui::PublicationModel*>(&model));
    std::int64_t sum = PublicationChoices::unchanged(*model.impact()).decisions;
    for (int row = 0; row < model.rowCount(); ++row) sum += model.choices().figuresOf(static_cast<std::size_t>(row), *model.impact()).decisions;
    EXPECT_EQ(sum, 32);
    EXPECT_EQ(PublicationChoices::total(*model.impact()).decisions, 32);
    const int merged = rowOf(taxonomy::ChangeKind::Merged);
    EXPECT_EQ(cell(merged, Columns::BeforeColumn), QStringLiteral("card, order"));
    EXPECT_EQ(cell(merged, Columns::AfterColumn), QStringLiteral("order"));
    EXPECT_EQ(cell(merged, Columns::DecisionsColumn), QStringLiteral("9"));
    EXPECT_EQ(cell(merged, Columns::ResultColumn), QStringLiteral("9 carried"));
    EXPECT_EQ(model.index(merged, Columns::BeforeColumn).data(Columns::CountsRole).toStringList(), QStringList({QStringLiteral("4"), QStringLiteral("5")}));
    EXPECT_TRUE(model.index(merged, Columns::AfterColumn).data(Columns::CountsRole).toStringList().isEmpty());
    EXPECT_EQ(cell(rowOf(taxonomy::ChangeKind::Renamed), Columns::AfterColumn), QStringLiteral("Top up by card"));
    EXPECT_EQ(cell(rowOf(taxonomy::ChangeKind::Split), Columns::ResultColumn), QStringLiteral("12 to review"));
    EXPECT_EQ(cell(rowOf(taxonomy::ChangeKind::Archived), Columns::ResultColumn), QStringLiteral("2 kept"));
    const auto* totals = find<QTableView>("publicationTotals")->model();
    EXPECT_EQ(totals->index(0, Columns::AfterColumn).data().toString(), QStringLiteral("fees"));
    EXPECT_EQ(totals->index(1, Columns::DecisionsColumn).data().toString(), QStringLiteral("6"));
    EXPECT_EQ(totals->index(2, Columns::DecisionsColumn).data().toString(), QStringLiteral("32"));
    EXPECT_EQ(totals->index(2, Columns::ResultColumn).data().toString(), QStringLiteral("12 to review"));
    EXPECT_EQ(find<QLineEdit>("publishNote")->text(), QStringLiteral("Split charge, merged card, archived atm, added subscription, fees"));
    PublishingUnderTest::picture(*m_dialog, QStringLiteral("light"));
}

TEST_F(PublishDialogTest, CountsWhatARuleFindsAndShowsSomeOfIt) {
    openRead();
    askForRule();
    EXPECT_NE(m_dialog->problem(), QString());
    QTest::keyClicks(find<QLineEdit>("ruleWords"), QStringLiteral("charge2, charge11, none*"));
    awaitFigures();
    const int row = rowOf(taxonomy::ChangeKind::Split);
    EXPECT_EQ(cell(row, Columns::ResultColumn), QStringLiteral("2 to review, 10 kept"));
    EXPECT_EQ(find<QLabel>("ruleFound")->text(), QStringLiteral("2 to review"));
    find<QAbstractButton>("rulePreview")->click();
    auto* matches = find<QListWidget>("ruleMatches");
    ASSERT_TRUE(PublishingUnderTest::waitUntil([&] { return matches->count() == 2; }));
    EXPECT_EQ(matches->item(0)->text(), QStringLiteral("Text of charge2"));
    EXPECT_EQ(m_dialog->problem(), QString());
    PublishingUnderTest::picture(*m_dialog, QStringLiteral("rule"));
    under.theme.setScheme(ui::Scheme::Dark);
    PublishingUnderTest::picture(*m_dialog, QStringLiteral("dark"));
}

TEST_F(PublishDialogTest, CombinesWhatARuleSays) {
    openRead();
    askForRule();
    QTest::keyClicks(find<QLineEdit>("ruleKey"), QStringLiteral("channel"));
    QTest::keyClicks(find<QLineEdit>("ruleValue"), QStringLiteral("mail"));
    QTest::keyClicks(find<QLineEdit>("ruleConfidence"), QStringLiteral("0.3"));  // rises from 0.14 by 0.5 / 12
    awaitFigures();
    EXPECT_EQ(find<QLabel>("ruleFound")->text(), QStringLiteral("4 to review"));
    find<QLineEdit>("ruleConfidence")->setText({});
    QTest::keyClicks(find<QLineEdit>("ruleConfidence"), QStringLiteral("3"));
    EXPECT_EQ(m_dialog->problem(), QStringLiteral("Confidence is a number from 0 to 1."));
}

TEST_F(PublishDialogTest, SaysWhyItDoesNotPublishWithoutANote) {
    openRead();
    find<QLineEdit>("publishNote")->clear();
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_TRUE(find<QLabel>("publishProblem")->isVisible());
    EXPECT_THAT(find<QLabel>("publishProblem")->text().toStdString(), testing::HasSubstr("Say what changed"));
    EXPECT_FALSE(find<QWidget>("publishNow")->isEnabled());
    EXPECT_EQ(find<QWidget>("publishNow")->accessibleDescription(), m_dialog->problem());
    EXPECT_EQ(QApplication::focusWidget(), find<QLineEdit>("publishNote"));
    QTest::keyClicks(find<QLineEdit>("publishNote"), QStringLiteral("Less"));
    EXPECT_FALSE(find<QLabel>("publishProblem")->isVisible());
    EXPECT_TRUE(find<QWidget>("publishNow")->isEnabled());
}

TEST_F(PublishDialogTest, PublishesByKeysAlone) {
    openRead();
    askForRule();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("charge7"));
    awaitFigures();
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(accepted.count(), 1);
    services::Writer writer(under.fixture.open());
    ui::Workers workers;
    ui::JobRunner runner(workers);
    ui::PublishJobs jobs(runner, under.fixture.clock);
    QSignalSpy published(&jobs, &ui::PublishJobs::published);
    jobs.publish(writer, "Ada Example", m_dialog->publication());
    ASSERT_TRUE(PublishingUnderTest::waitUntil([&] { return published.count() == 1; }));
    EXPECT_EQ(published.front().at(0).toInt(), 2);
    EXPECT_EQ(published.front().at(1).toString(), QStringLiteral("Version 2 is in use. 1 item came back to the queue."));
    EXPECT_EQ(under.version(), 2);
    EXPECT_EQ(under.fixture.problems(), "");
    const auto step = (*under.fixture.open(ports::Access::ReadOnly)->rules().lineage())->steps()[1];
    const auto split = std::ranges::find(step.treatments, under.label("charge"), &taxonomy::Treatment::label);
    ASSERT_NE(split, step.treatments.end());
    EXPECT_EQ(split->rule.words, std::vector<std::string>{"charge7"});
    // A label that others become is counted with them and says nothing that would have to be kept.
    EXPECT_EQ(std::ranges::find(step.treatments, under.label("order"), &taxonomy::Treatment::label), step.treatments.end());
}

TEST_F(PublishDialogTest, WritesNothingWhenItIsCancelled) {
    openRead();
    press(Qt::Key_Escape);
    EXPECT_FALSE(m_dialog->isVisible());
    EXPECT_EQ(m_dialog->result(), QDialog::Rejected);
    EXPECT_EQ(under.version(), 1);
}

TEST_F(PublishDialogTest, ShowsThatAnotherVersionWasPublishedMeanwhile) {
    const auto draft = under.editedDraft();
    under.rename("other", "Something else");
    open(PublishingUnderTest::opened(draft));
    auto* banner = m_dialog->findChild<ui::Banner*>();
    ASSERT_TRUE(PublishingUnderTest::waitUntil([&] { return banner->isVisible(); }));
    EXPECT_THAT(banner->text().toStdString(), testing::HasSubstr("Version 2 is in force"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_EQ(under.version(), 2);
}

TEST_F(PublishDialogTest, KeepsBackWhatChecksForbid) {
    open(PublishingUnderTest::opened(under.editedDraft()), {{QStringLiteral("Two labels have the key order.")}, 0, {}});
    awaitFigures();
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_EQ(find<QLabel>("publishProblem")->text(), QStringLiteral("Two labels have the key order."));
}

TEST_F(PublishDialogTest, TakesAVersionBack) {
    services::OpenPublication first = PublishingUnderTest::opened(under.editedDraft());
    first.publication.note = "All at once";
    under.publish(first.publication);
    std::optional<services::OpenPublication> back;
    ui::GuiThread gui(&m_window);
    under.desk.takeBack(gui.callback([&](Result<services::OpenPublication> found) { back = std::move(*found); }));
    ASSERT_TRUE(PublishingUnderTest::waitUntil([&] { return back.has_value(); }));
    gui.close();
    open(std::move(*back));
    awaitFigures();
    EXPECT_EQ(m_dialog->windowTitle(), QStringLiteral("Take taxonomy version 2 back"));
    EXPECT_EQ(PublicationChoices::total(*m_dialog->model().impact()).decisions, 20) << "those on charge are to be given anew";
    EXPECT_EQ(m_dialog->problem(), QString());
    under.publish(m_dialog->publication());
    EXPECT_EQ(under.version(), 3);
    EXPECT_EQ(under.inForce().find(under.label("topup"))->name, "topup");
}

/// What the dialog says before is what is there afterwards.
TEST_F(PublishDialogTest, ForetellsWhatTakingBackDoes) {
    services::OpenPublication first = PublishingUnderTest::opened(under.editedDraft());
    first.publication.note = "All at once";
    under.publish(first.publication);
    const auto stats = [&] { return *services::StatsService(*under.fixture.open(ports::Access::ReadOnly), under.fixture.clock).read({}); };
    const auto between = stats();
    ASSERT_EQ(between.queue.waiting, 12) << "those on charge are to be given anew";
    ASSERT_EQ(between.decisions.counted, 20);
    std::optional<services::OpenPublication> back;
    ui::GuiThread gui(&m_window);
    under.desk.takeBack(gui.callback([&](Result<services::OpenPublication> found) { back = std::move(*found); }));
    ASSERT_TRUE(PublishingUnderTest::waitUntil([&] { return back.has_value(); }));
    gui.close();
    open(std::move(*back));
    awaitFigures();
    const services::PublicationImpact foretold = *m_dialog->model().impact();
    EXPECT_EQ(foretold.released, 12);
    EXPECT_EQ(foretold.restored, 12);
    EXPECT_EQ(foretold.waiting, 0);
    EXPECT_EQ(find<QLabel>("publishFigures")->text(),
              QStringLiteral("0 waiting items move to version 3. 12 items leave the queue. 12 decisions that version 2 had reviewed again stand once more."));
    PublishingUnderTest::picture(*m_dialog, QStringLiteral("takeback"));
    under.publish(m_dialog->publication());
    const auto after = stats();
    EXPECT_EQ(after.taxonomy.version(), 3);
    EXPECT_EQ(after.queue.waiting, foretold.waiting + foretold.itemsToReview);
    EXPECT_EQ(after.decisions.counted, foretold.decisions + foretold.restored);
    EXPECT_EQ(after.queue.resolved, between.queue.resolved + foretold.released);
    EXPECT_EQ(under.fixture.problems(), "");
}

TEST_F(PublishDialogTest, TheRuleStandsInItsOwnRow) {
    openRead();
    askForRule();
    auto* table = find<QTableView>("publicationTable");
    auto* rule = find<QWidget>("ruleEditor");
    const int row = rowOf(taxonomy::ChangeKind::Split);
    const auto isWithinRow = [&] {
        const int top = table->rowViewportPosition(row);
        return rule->parentWidget() == table->viewport() && rule->y() > top && rule->geometry().bottom() <= top + table->rowHeight(row);
    };
    EXPECT_TRUE(isWithinRow());
    for (int other = 0; other < m_dialog->model().rowCount(); ++other) {
        EXPECT_EQ(table->rowHeight(other) < table->rowHeight(row), other != row) << other;
    }
    // Enter in a field of the rule opens no choices, and Tab goes from the table into the rule.
    press(Qt::Key_Return);
    EXPECT_EQ(m_dialog->findChild<QComboBox*>(QStringLiteral("whatToDo")), nullptr);
    table->setFocus();
    press(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), find<QLineEdit>("ruleWords"));
    QTest::keyClicks(find<QLineEdit>("ruleWords"), QStringLiteral("charge2, charge11"));
    awaitFigures();
    find<QAbstractButton>("rulePreview")->click();
    ASSERT_TRUE(PublishingUnderTest::waitUntil([&] { return find<QListWidget>("ruleMatches")->count() == 2; }));
    EXPECT_TRUE(PublishingUnderTest::waitUntil(isWithinRow));
    find<QLineEdit>("ruleConfidence")->setFocus();
    QTest::keyClicks(find<QLineEdit>("ruleConfidence"), QStringLiteral("0."));
    EXPECT_EQ(m_dialog->problem(), QStringLiteral("Confidence is a number from 0 to 1.")) << "half a number";
}

TEST_F(PublishDialogTest, FitsASmallWindowAndLargeText) {
    under.theme.setTextPercent(200);
    open(PublishingUnderTest::opened(under.editedDraft()), {{}, 1, QStringLiteral("Exchange via app has no definition.")}, {1024, 640});
    awaitFigures();
    EXPECT_LE(m_dialog->width(), 1024);
    EXPECT_LE(m_dialog->height(), 640);
    const auto* figures = find<QLabel>("publishFigures");
    EXPECT_GE(figures->height(), figures->heightForWidth(figures->width()));
    auto* table = find<QTableView>("publicationTable");
    EXPECT_LE(table->horizontalHeader()->length(), table->viewport()->width());
    PublishingUnderTest::picture(*m_dialog, QStringLiteral("200"));
    under.theme.setTextPercent(100);
    PublishingUnderTest::picture(*m_dialog, QStringLiteral("1024"));
}

TEST_F(PublishDialogTest, IsMirroredWhereLinesBeginAtTheRight) {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    openRead();
    auto* table = find<QTableView>("publicationTable");
    EXPECT_GT(table->columnViewportPosition(Columns::ChangeColumn), table->columnViewportPosition(Columns::ResultColumn));
    EXPECT_TRUE(find<QLineEdit>("publishNote")->text().contains(QStringLiteral("Split")));
    EXPECT_LT(find<QWidget>("publishNow")->mapToGlobal(QPoint()).x(), find<QWidget>("dialogLeave")->mapToGlobal(QPoint()).x());
    PublishingUnderTest::picture(*m_dialog, QStringLiteral("rtl"));
    m_dialog.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST(PublishDialogOfManyLabels, NeedsNoMoreWidgetsAndScrolls) {
    constexpr int labels = 5000;
    std::vector<std::string> keys;
    for (int i = 0; i < labels; ++i) keys.push_back("label_" + std::to_string(i));
    PublishingUnderTest under(keys);
    std::vector<taxonomy::Label> renamed;
    const taxonomy::Taxonomy before = under.inForce();
    for (taxonomy::Label label : before.labels()) {
        label.name = "New name of " + label.key;
        renamed.push_back(std::move(label));
    }
    services::OpenPublication open{{1, taxonomy::Taxonomy::make(before.kind(), renamed, 2).value(), {}, {}, false},
                                   std::make_shared<const taxonomy::Taxonomy>(before)};
    PublishDialog dialog(under.theme, under.desk, std::move(open), {}, nullptr);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog, test::patienceMs));
    QCoreApplication::processEvents();
    EXPECT_LT(dialog.findChildren<QWidget*>().size(), 200);
    EXPECT_EQ(dialog.model().rowCount(), labels);
    auto* table = dialog.findChild<QTableView*>(QStringLiteral("publicationTable"));
    QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(table->currentIndex().row(), labels - 1);
    EXPECT_EQ(table->verticalScrollBar()->value(), table->verticalScrollBar()->maximum());
    ASSERT_TRUE(PublishingUnderTest::waitUntil([&] { return dialog.model().isCurrent(); }));
}

}  // namespace
}  // namespace docket
