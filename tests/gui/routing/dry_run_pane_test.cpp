#include "tests/gui/routing/routing_page_fixture.h"
#include "tests/support/held_files.h"
#include "ui/routing/dry_run/dry_run_pane.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>

#include <memory>
#include <utility>

namespace docket {
namespace {

using routing::Policy;
using services::DryRun;
using test::WindowUnderTest;
using ui::DryRunPeriod;
using ui::DryRunRows;
using ui::Rule;
using Phase = ui::DryRunController::Phase;

class DryRunPaneTest : public test::RoutingPageUnderTest {
protected:
    ui::DryRunController& dryRun() { return page()->dryRun(); }
    QString words(const char* label) { return find<QLabel>(label)->text(); }
    QString cell(int row, int column) { return rows().index(row, column).data().toString(); }
    const DryRunRows& rows() { return find<ui::DryRunTable>("dryRunTable")->rows(); }
    int rowOf(const QString& name) {
        for (int row = 0; row < rows().rowCount(); ++row) {
            if (cell(row, DryRunRows::NameColumn) == name) return row;
        }
        ADD_FAILURE() << "no row is called " << name.toStdString();
        return 0;
    }
    QString ruleDetail(Rule rule) {
        const auto* model = static_cast<const ui::RuleModel*>(page()->rules().model());
        return model->indexOf(rule).data(ui::RuleModel::DetailRole).toString();
    }
    /// Until the dry run of what the screen shows by now is there.
    bool awaitRun() {
        return WindowUnderTest::awaits([this] { return dryRun().phase() == Phase::Done && dryRun().shown()->policy == controller().policy(); });
    }
    void openAndAwait() {
        open();
        desk->window->resize(1440, 900);  // all panes beside each other
        ASSERT_TRUE(awaitRun());
    }
    void enterThreshold(const QString& threshold) {
        enter(Rule::LowConfidence, "policyThreshold", threshold);
        ASSERT_TRUE(WindowUnderTest::awaits([this, number = threshold.toDouble()] { return controller().policy().threshold == number; }));
        ASSERT_TRUE(awaitRun());
    }
    /// What the service says of the same policy.
    DryRun expected(const Policy& policy, std::optional<Timestamp> since = {}) {
        const auto reading = fixture.open(ports::Access::ReadOnly);
        auto run = services::DryRunService(*reading).run({.then = policy, .since = since});
        EXPECT_TRUE(run) << run.error().message;
        return std::move(*run);
    }
    static std::int64_t numberIn(const QString& text) { return QLocale().toLongLong(text.startsWith(QLatin1Char('+')) ? text.mid(1) : text); }
    void expectNumbers(const QString& name, const services::NowAndThen<std::int64_t>& numbers) {
        const int row = rowOf(name);
        EXPECT_EQ(numberIn(cell(row, DryRunRows::NowColumn)), numbers.now) << name.toStdString();
        EXPECT_EQ(numberIn(cell(row, DryRunRows::ThenColumn)), numbers.then) << name.toStdString();
        EXPECT_EQ(numberIn(cell(row, DryRunRows::ChangeColumn)), numbers.then - numbers.now) << name.toStdString();
    }
};

TEST_F(DryRunPaneTest, SaysWhatThePolicyInForceTakesAndNothingToCompareWith) {
    openAndAwait();
    EXPECT_EQ(words("dryRunCount"), QStringLiteral("6 predictions"));
    EXPECT_EQ(cell(rowOf(QStringLiteral("To people")), DryRunRows::NowColumn), QStringLiteral("6"));
    const auto* table = find<QTableView>("dryRunTable");
    EXPECT_TRUE(table->isColumnHidden(DryRunRows::ThenColumn));
    EXPECT_TRUE(table->isColumnHidden(DryRunRows::ChangeColumn));
    EXPECT_FALSE(find<QWidget>("changedItems")->isVisible());
    EXPECT_EQ(ruleDetail(Rule::LowConfidence), QStringLiteral("6 of 6"));
    EXPECT_EQ(words("rulesFoot"), QStringLiteral("6 of 6 to people"));
    EXPECT_EQ(words("rulesPeriod"), QStringLiteral("Last 30 days"));
}

TEST_F(DryRunPaneTest, TheFiguresAreThoseOfTheServiceAndAddUp) {
    fixture.addItems(*fixture.open(), 40, "refund", "r-");
    open();
    goTo(Rule::HighImpact);
    desk->press(Qt::Key_Insert);
    choose(QStringLiteral("refund"));
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return controller().policy().highImpactLabels.contains("refund"); }));
    enterThreshold(QStringLiteral("0.35"));

    const DryRun run = expected(controller().policy());
    EXPECT_EQ(dryRun().shown()->run->effect, run.effect);
    const auto withReason = [&run](Reason reason) {
        const auto at = static_cast<std::size_t>(reason);
        return services::NowAndThen<std::int64_t>{run.effect.now.byReason[at], run.effect.then.byReason[at]};
    };
    expectNumbers(QStringLiteral("To people"), {run.effect.now.toPeople, run.effect.then.toPeople});
    expectNumbers(QStringLiteral("Low confidence"), withReason(Reason::LowConfidence));
    expectNumbers(QStringLiteral("High impact"), withReason(Reason::HighImpact));
    expectNumbers(QStringLiteral("Several reasons"), {-run.effect.now.several(), -run.effect.then.several()});
    expectNumbers(QStringLiteral("Accepted"), {run.effect.now.accepted, run.effect.then.accepted});
    ASSERT_GT(run.effect.then.several(), 0);
    for (const int column : {DryRunRows::NowColumn, DryRunRows::ThenColumn, DryRunRows::ChangeColumn}) {
        std::int64_t parts = 0;
        for (int row = 1; row < rowOf(QStringLiteral("Accepted")); ++row) parts += numberIn(cell(row, column));
        EXPECT_EQ(parts, numberIn(cell(0, column))) << "the reasons less several ones are what goes to people";
    }
    EXPECT_EQ(cell(rowOf(QStringLiteral("Reviewer hours")), DryRunRows::NowColumn), QLocale().toString(run.hours(run.effect.now), 'f', 1));
    EXPECT_EQ(rows().headerData(DryRunRows::NowColumn, Qt::Horizontal).toString(), QStringLiteral("Now, v1"));
    EXPECT_EQ(rows().headerData(DryRunRows::ThenColumn, Qt::Horizontal).toString(), QStringLiteral("Then, v2"));
    EXPECT_EQ(words("changedCount"), QStringLiteral("%1 of 46 change sides").arg(run.changed()));
    EXPECT_EQ(ruleDetail(Rule::LowConfidence), QStringLiteral("%1 of 46, 46 in v1").arg(run.effect.then.byReason[0]));
    EXPECT_EQ(ruleDetail(Rule::HighImpact), QStringLiteral("40 of 46, 0 in v1"));
    EXPECT_EQ(ruleDetail(Rule::ConfusedPairs), QStringLiteral("off, 0 of 46"));
    EXPECT_EQ(ruleDetail(Rule::NoConfidence), QStringLiteral("0 of 46, always on"));
    EXPECT_EQ(words("rulesFoot"), QStringLiteral("%1 of 46 to people, 46 in v1").arg(run.effect.then.toPeople));
}

TEST_F(DryRunPaneTest, EveryEditLeadsToNewFigures) {
    openAndAwait();
    for (const char* threshold : {"0.2", "0.4", "0.8"}) {
        enterThreshold(QLatin1String(threshold));
        EXPECT_EQ(dryRun().shown()->run->effect, expected(controller().policy()).effect) << threshold;
        EXPECT_EQ(numberIn(cell(0, DryRunRows::NowColumn)), dryRun().shown()->run->effect.now.toPeople) << threshold;
    }
    EXPECT_TRUE(find<QTableView>("dryRunTable")->isColumnHidden(DryRunRows::ThenColumn)) << "it says what is in force again";
}

TEST_F(DryRunPaneTest, AThresholdOfALabelIsToldFromTheUsualOne) {
    openAndAwait();
    goTo(Rule::OwnThresholds);
    desk->press(Qt::Key_Insert);
    choose(QStringLiteral("billing"));
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return controller().policy().labelThresholds.contains("billing"); }));
    ASSERT_TRUE(awaitRun());
    EXPECT_EQ(ruleDetail(Rule::OwnThresholds), QStringLiteral("6 of 6, 0 in v1"));
    EXPECT_EQ(ruleDetail(Rule::LowConfidence), QStringLiteral("0 of 0, 6 in v1"));
}

TEST_F(DryRunPaneTest, ThePeriodNarrowsIt) {
    fixture.clock.advance(Duration{20LL * 24 * 60 * 60 * 1000});
    fixture.addItems(*fixture.open(), 4, "refund", "r-");
    openAndAwait();
    EXPECT_EQ(words("dryRunCount"), QStringLiteral("10 predictions"));
    auto* period = find<QComboBox>("dryRunPeriod");
    period->setFocus();
    desk->press(Qt::Key_Up);
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return words("dryRunCount") == QLatin1String("4 predictions"); }));
    EXPECT_EQ(words("rulesPeriod"), QStringLiteral("Last 7 days"));
    EXPECT_EQ(words("rulesFoot"), QStringLiteral("4 of 4 to people"));
    fixture.clock.advance(Duration{20LL * 24 * 60 * 60 * 1000});
    desk->press(Qt::Key_F5);
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return words("dryRunState").startsWith(QLatin1String("0 predictions in this time")); }));
    desk->press(Qt::Key_End);
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return words("dryRunCount") == QLatin1String("10 predictions"); }));
    EXPECT_EQ(dryRun().shown()->period, DryRunPeriod::All);
}

TEST_F(DryRunPaneTest, AnItemThatChangesSidesIsOpenedInTheQueue) {
    openAndAwait();
    enterThreshold(QStringLiteral("0.35"));
    auto* items = find<ui::ChangedItems>("changedItems");
    EXPECT_TRUE(items->isVisible());
    EXPECT_EQ(items->model()->rowCount(), static_cast<int>(dryRun().shown()->run->shown.size()));
    QAbstractItemModelTester tester(items->model());
    const services::ChangedItem& first = dryRun().shown()->run->shown.front();
    EXPECT_EQ(items->model()->index(0, 0).data(ui::ChangedItemRows::IdRole).toString().toStdString(), first.externalId);
    EXPECT_EQ(items->model()->index(0, 0).data(ui::ChangedItemRows::SideRole).toString(), QStringLiteral("accepted"));
    items->setFocus();
    items->setCurrentIndex(items->model()->index(0, 0));
    desk->press(Qt::Key_Return);
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return desk->window->queuePage() != nullptr && desk->window->queuePage()->isVisible(); }));
    ui::QueueModel& queue = desk->window->queuePage()->model();
    ASSERT_TRUE(WindowUnderTest::awaits([&queue] { return queue.rowCount() == 1 && queue.itemAt(0) != nullptr; }));
    EXPECT_EQ(queue.itemAt(0)->item.externalId, first.externalId);
}

TEST_F(DryRunPaneTest, WhatIsImportedMeanwhileMakesItStaleUntilF5) {
    openAndAwait();
    fixture.addItems(*fixture.open(), 3, "refund", "r-");
    page()->refresh();
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return dryRun().isStale(); }));
    EXPECT_TRUE(words("dryRunState").contains(QStringLiteral("Predictions came in since: F5 computes again"))) << words("dryRunState").toStdString();
    EXPECT_EQ(words("dryRunCount"), QStringLiteral("6 predictions")) << "nothing moves under one's eyes";
    desk->press(Qt::Key_F5);
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return words("dryRunCount") == QLatin1String("9 predictions"); }));
    EXPECT_FALSE(find<QWidget>("dryRunState")->isVisible());
}

TEST_F(DryRunPaneTest, LooksAsItIsShown) {
    fixture.addItems(*fixture.open(), 400, "refund", "r-");
    openAndAwait();
    enterThreshold(QStringLiteral("0.35"));
    WindowUnderTest::picture(*desk->window, QStringLiteral("dry-run-light"));
    desk->theme.setScheme(ui::Scheme::Dark);
    WindowUnderTest::picture(*desk->window, QStringLiteral("dry-run-dark"));
    const QImage rules = page()->rules().grab().toImage();
    EXPECT_EQ(rules.pixelColor(rules.width() / 2, rules.height() - 2), desk->theme.color(ui::Role::Base)) << "a list follows another look";
}

/// The screen without the window, over files that keep a reader waiting as long as the test wants.
class SlowDryRunTest : public ::testing::Test {
protected:
    explicit SlowDryRunTest(int items = 6) {
        const auto workspace = m_fixture.open();
        if (items > 0) m_fixture.addItems(*workspace, items);
        m_theme.apply();
    }
    void make(ports::Access access = ports::Access::ReadWrite) {
        m_writer.emplace(m_fixture.open(access));
        m_desk.emplace(m_files, m_fixture.path());
        m_page = std::make_unique<ui::RoutingPage>(m_theme, m_actions, *m_writer, *m_desk, m_files, m_fixture.path(), m_fixture.clock, "Ines");
        m_page->resize(1440, 900);
        m_page->show();
    }
    ui::DryRunController& dryRun() { return m_page->dryRun(); }
    template <class Widget = QWidget>
    Widget* find(const char* name) {
        return m_page->findChild<Widget*>(QLatin1String(name));
    }
    QString words(const char* label) { return find<QLabel>(label)->text(); }
    bool awaitPhase(Phase phase) {
        return test::waitUntil([this, phase] { return dryRun().phase() == phase; });
    }

    test::WorkspaceFixture m_fixture;
    test::HeldFiles m_files{m_fixture.files};
    ui::Theme m_theme{ui::Scheme::Light};
    QWidget m_window;  // whose keys the actions have
    ui::ActionRegistry m_actions{&m_window};
    std::optional<services::Writer> m_writer;
    std::optional<services::DryRunDesk> m_desk;
    std::unique_ptr<ui::RoutingPage> m_page;
};

TEST_F(SlowDryRunTest, WhatTakesLongIsCancelledByEscAndComputedAgain) {
    m_files.hold();
    make();
    EXPECT_TRUE(find("dryRunTable")->isHidden()) << "no figures before they are computed";
    EXPECT_EQ(words("rulesFoot"), QString());
    ASSERT_TRUE(test::waitUntil([this] { return dryRun().isLate(); }));
    EXPECT_TRUE(find("dryRunProgress")->isVisible());
    QTest::keyClick(&m_page->rules(), Qt::Key_Escape);
    EXPECT_EQ(dryRun().phase(), Phase::Cancelled);
    EXPECT_FALSE(find("dryRunProgress")->isVisible());
    EXPECT_EQ(words("dryRunState"), QStringLiteral("Cancelled. F5 computes again."));
    m_files.letGo();
    m_page->lookAgain();
    ASSERT_TRUE(awaitPhase(Phase::Done));
    EXPECT_TRUE(find("dryRunTable")->isVisible());
}

TEST_F(SlowDryRunTest, AButtonCancelsToo) {
    m_files.hold();
    make();
    ASSERT_TRUE(test::waitUntil([this] { return dryRun().isLate(); }));
    find<QAbstractButton>("dryRunCancel")->click();
    EXPECT_EQ(dryRun().phase(), Phase::Cancelled);
    m_files.letGo();
    auto* period = find<QComboBox>("dryRunPeriod");
    period->setCurrentIndex(static_cast<int>(DryRunPeriod::All));
    EXPECT_TRUE(awaitPhase(Phase::Done)) << "another question is asked all the same";
}

TEST_F(SlowDryRunTest, AnErrorIsSaid) {
    m_files.hold();
    make();
    ASSERT_TRUE(awaitPhase(Phase::Computing));
    std::filesystem::rename(m_fixture.path(), m_fixture.folder / "elsewhere.docket");
    m_files.letGo();
    ASSERT_TRUE(awaitPhase(Phase::Failed));
    EXPECT_TRUE(words("dryRunState").contains(QStringLiteral("F5 computes again"))) << words("dryRunState").toStdString();
    EXPECT_TRUE(find("dryRunState")->isVisible());
    std::filesystem::rename(m_fixture.folder / "elsewhere.docket", m_fixture.path());
    m_page->lookAgain();
    EXPECT_TRUE(awaitPhase(Phase::Done));
}

TEST_F(SlowDryRunTest, AWorkspaceThatCanOnlyBeReadIsTriedToo) {
    make(ports::Access::ReadOnly);
    ASSERT_TRUE(awaitPhase(Phase::Done));
    EXPECT_EQ(words("dryRunCount"), QStringLiteral("6 predictions"));
    EXPECT_EQ(words("rulesFoot"), QStringLiteral("6 of 6 to people"));
}

class EmptyDryRunTest : public SlowDryRunTest {
protected:
    EmptyDryRunTest() : SlowDryRunTest(0) {}
};

TEST_F(EmptyDryRunTest, SaysThatThereIsNothingAndFollowsTheFirstImport) {
    make();
    ASSERT_TRUE(awaitPhase(Phase::Done));
    EXPECT_EQ(words("dryRunState"), QStringLiteral("0 predictions, import first."));
    EXPECT_TRUE(find("dryRunTable")->isHidden());
    EXPECT_EQ(words("rulesFoot"), QString());
    m_fixture.addItems(*m_fixture.open(), 3);
    m_page->refresh();
    ASSERT_TRUE(test::waitUntil([this] { return words("dryRunCount") == QLatin1String("3 predictions"); }));
    EXPECT_TRUE(find("dryRunTable")->isVisible());
}

}  // namespace
}  // namespace docket
