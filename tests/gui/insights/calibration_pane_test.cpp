#include "core/services/review/review_session.h"
#include "core/services/routing/policy_drafts.h"
#include "tests/gui/window_under_test.h"
#include "ui/insights/calibration/method_words.h"
#include "ui/insights/calibration/threshold_words.h"
#include "ui/insights/insights_page.h"

#include <QAction>
#include <QComboBox>
#include <QStandardItemModel>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace docket {
namespace {

using test::WindowUnderTest;
using Phase = ui::FiguresController::Phase;

routing::Policy halfAudited() {
    routing::Policy policy;
    policy.threshold = 0.7;
    policy.auditRate = 0.5;
    return policy;
}

/// The page in the whole window over a real workspace file, worked by keys.
class CalibrationPaneTest : public ::testing::Test {
protected:
    static constexpr int perLabel = 150;

    static double confidenceOf(int i) { return 0.3 + 0.69 * i / perLabel; }
    /// A model that is too sure of itself, above all of refunds.
    static bool isRight(const std::string& label, int i) {
        const double share = std::pow(confidenceOf(i), label == "refund" ? 3 : 1.4);
        return (i * 37) % 100 < 100 * share;
    }

    void fill() {
        const auto writing = m_fixture.open();
        for (const char* label : {"billing", "refund", "other"}) {
            std::vector<std::optional<double>> confidences;
            for (int i = 0; i < perLabel; ++i) confidences.emplace_back(confidenceOf(i));
            m_fixture.addPredictions(*writing, "m1", ConfidenceSource::Stated, confidences, label, std::string(label) + "-");
        }
    }
    /// Everything that was sent to people, up to so many of each label.
    void decide(int most = perLabel) {
        const auto writing = m_fixture.open();
        services::ReviewSession session(*writing, m_fixture.clock, {"Aiko", "s"}, services::ArmChoice::AlwaysBlind);
        for (const std::string label : {"billing", "refund", "other"}) {
            for (int i = 0; i < most; ++i) {
                const auto claimed = session.review.claim(label + "-" + std::to_string(i + 1));
                if (!claimed) continue;  // accepted, and not drawn
                Answer answer;
                answer.labels = {m_fixture.taxonomy().findByKey(isRight(label, i) ? label : label == "other" ? "billing" : "other")->id};
                answer.timeSpent = seconds(20 + i % 7);
                m_fixture.clock.advance(answer.timeSpent);
                ASSERT_TRUE(session.review.decide(claimed->item.id, answer));
            }
        }
        ASSERT_TRUE(session.review.releaseAll());
    }

    void open(ui::Scheme scheme = ui::Scheme::Light) {
        // Something waits, so that the window opens on an item.
        m_fixture.addPredictions(*m_fixture.open(), "m1", ConfidenceSource::Stated, {0.31}, "billing", "late-");
        desk = std::make_unique<WindowUnderTest>(m_fixture, scheme);
        desk->settings.setReviewer(QStringLiteral("Ines"));
        desk->open();
        desk->window->resize(1440, 900);
        desk->press(Qt::Key_5, Qt::ControlModifier);
        ASSERT_NE(desk->window->insightsPage(), nullptr);
        desk->press(Qt::Key_PageDown, Qt::ControlModifier);
        ASSERT_EQ(desk->window->insightsPage()->tab(), ui::InsightsPage::Tab::Calibration);
        ASSERT_TRUE(awaitFigures());
    }
    bool awaitFigures() {
        return WindowUnderTest::awaits([this] { return page()->controller().phase() == Phase::Done; });
    }
    ui::CalibrationPane* page() { return &desk->window->insightsPage()->calibration(); }
    const ui::CalibrationPage& figures() { return *page()->controller().figures(); }
    template <class Widget>
    Widget* find(const char* name) {
        auto* found = page()->findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    ui::SeriesChart* costs() { return static_cast<ui::SeriesChart*>(&find<ui::ChartCard>("costCard")->chart()); }
    QString cell(const char* table, int row, int column) { return find<ui::FigureTable>(table)->rows().index(row, column).data().toString(); }
    QString aside(const char* card) { return find<ui::ChartCard>(card)->findChild<QLabel*>(QStringLiteral("chartAside"))->text(); }
    QString state() { return find<QLabel>("figuresState")->text(); }
    QString banner() { return desk->window->insightsPage()->banner()->text(); }
    QAction* draftAction() { return desk->window->findChild<QAction*>(QStringLiteral("figures.draft")); }
    void focusCosts() {
        costs()->setFocus();
        ASSERT_TRUE(desk->awaitFocus(costs()));
    }
    std::optional<routing::Policy> draftOnDisk(const std::string& author) {
        const auto reading = m_fixture.open(ports::Access::ReadOnly);
        const auto open = services::PolicyDrafts(*reading, m_fixture.clock, author).look();
        EXPECT_TRUE(open) << open.error().message;
        return open->isBegun() ? std::optional(open->policy) : std::nullopt;
    }

    test::WorkspaceFixture m_fixture{test::taxonomyOf({"billing", "refund", "other"}), halfAudited()};
    std::unique_ptr<WindowUnderTest> desk;
};

TEST_F(CalibrationPaneTest, SaysWhatIsMissing) {
    fill();
    open();
    EXPECT_EQ(state(), QStringLiteral("No item with a confidence has a final label that counts: what a confidence is worth will show once some were reviewed."));
    EXPECT_EQ(aside("beforeCard"), QStringLiteral("ECE too few (0)"));
    EXPECT_TRUE(costs()->isEmpty());
    EXPECT_EQ(costs()->emptyWords(), QStringLiteral("0 of 30 final labels with a confidence"));
    EXPECT_EQ(cell("simulatorTable", 4, 2), QStringLiteral("too few (0)"));
    EXPECT_EQ(page()->threshold(), 0.7) << "nothing is known to cost less";
    EXPECT_TRUE(find<ui::SwitchNotes>("switchNotes")->words().back().endsWith(QStringLiteral("that takes reviewed items, and there are none yet.")));
    EXPECT_FALSE(draftAction()->isEnabled());
    WindowUnderTest::picture(*desk->window, QStringLiteral("calibration-empty"));
}

TEST_F(CalibrationPaneTest, ShowsWhatTheServicesSay) {
    fill();
    decide();
    open();
    const auto reading = m_fixture.open(ports::Access::ReadOnly);
    const auto table = services::readTraffic(*reading, {}, m_fixture.clock.now(), true);
    ASSERT_TRUE(table);
    const auto calibrated = services::calibrationFigures(*table, {});
    const auto ece = [](const std::optional<services::ConfidenceRecord>& record) { return QStringLiteral("ECE %1").arg(QLocale().toString(record->figures.error.expected, 'f', 3)); };
    EXPECT_EQ(aside("beforeCard"), ece(calibrated.all.before));
    EXPECT_EQ(aside("afterCard"), ece(calibrated.all.after));
    EXPECT_LT(calibrated.all.after->figures.error.expected, calibrated.all.before->figures.error.expected) << "the model is too sure of itself";

    const auto values = services::readThresholdValues(*reading, *table, {});
    const auto standing = services::readStandingThresholds(*reading, table->taxonomy());
    ASSERT_TRUE(values && standing);
    const services::ThresholdBasis basis(*table, calibrated.sample, *values, services::mappingWithoutScores(*table, calibrated.sample));
    const auto expected = services::simulateThresholds(basis, *standing);
    ASSERT_TRUE(expected.lowest && expected.lowest->threshold);
    EXPECT_EQ(page()->threshold(), expected.lowest->threshold) << "the lowest cost is what is tried at first";
    EXPECT_EQ(cell("simulatorTable", 0, 1), QLocale().toString(100 * expected.now->acceptedShare, 'f', 2) + QStringLiteral(" %"));
    EXPECT_EQ(cell("simulatorTable", 0, 2), QLocale().toString(100 * expected.lowest->acceptedShare, 'f', 2) + QStringLiteral(" %"));
    EXPECT_EQ(cell("simulatorTable", 2, 2), QLocale().toString(expected.lowest->hours, 'f', 1) + QStringLiteral(" h"));
    EXPECT_EQ(costs()->data().series.front().points.size(), expected.days.size());
    const auto promise = services::thresholdPromises(basis, table->labelCount(), {}).ofAll;
    const QStringList notes = find<ui::SwitchNotes>("switchNotes")->words();
    EXPECT_TRUE(notes.contains(QStringLiteral("The 50.00 % audit sample stays on at every threshold; without it these numbers cannot be checked.")));
    const QString promised = promise.threshold ? ui::thresholdText(*promise.threshold) : promise.needed ? QLocale().toString(qlonglong{*promise.needed}) : QStringLiteral("too many");
    EXPECT_TRUE(std::ranges::any_of(notes, [&](const QString& note) { return note.startsWith(QStringLiteral("With 95 % certainty at most 2 %")) && note.contains(promised); })) << notes.join(u'\n').toStdString();
    EXPECT_TRUE(state().isEmpty()) << state().toStdString();
    WindowUnderTest::picture(*desk->window, QStringLiteral("calibration-light"));
    desk->window->resize(1024, 640);
    WindowUnderTest::picture(*desk->window, QStringLiteral("calibration-small"));
}

TEST_F(CalibrationPaneTest, KeysMoveTheThresholdAndTheTableFollows) {
    fill();
    decide();
    open();
    focusCosts();
    const double lowest = *page()->threshold();
    desk->press(Qt::Key_PageUp);
    desk->press(Qt::Key_Right);
    const double moved = *page()->threshold();
    EXPECT_NEAR(moved, lowest + 0.06, 0.011);
    EXPECT_EQ(costs()->data().position->words, QStringLiteral("at %1").arg(ui::thresholdText(moved)));
    EXPECT_EQ(costs()->data().marks.back().words, QStringLiteral("lowest %1").arg(ui::thresholdText(lowest)));
    EXPECT_EQ(find<ui::FigureTable>("simulatorTable")->rows().headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("At %1").arg(ui::thresholdText(moved)));
    const auto& day = *figures().simulation.at(moved);
    EXPECT_EQ(cell("simulatorTable", 0, 2), QLocale().toString(100 * day.acceptedShare, 'f', 2) + QStringLiteral(" %"));
    const auto hundredths = [](double share) { return std::round(100 * 100 * share) / 100; };
    EXPECT_TRUE(cell("simulatorTable", 0, 3).contains(QLocale().toString(std::abs(hundredths(day.acceptedShare) - hundredths(figures().simulation.now->acceptedShare)), 'f', 2)))
        << "a change is that of the figures shown";
    desk->press(Qt::Key_Home);
    EXPECT_EQ(*page()->threshold(), lowest) << "the very threshold, between two hundredths";
    EXPECT_EQ(costs()->data().position->words, QStringLiteral("lowest %1").arg(ui::thresholdText(lowest)));
    EXPECT_EQ(costs()->data().marks.size(), 1U) << "the one now; the lowest is the position";
    QTest::mouseClick(costs(), Qt::LeftButton, {}, {costs()->width() - 20, costs()->height() / 2});
    EXPECT_GT(*page()->threshold(), 0.9);
}

TEST_F(CalibrationPaneTest, ADraftSaysTheThresholdThatIsTried) {
    fill();
    decide();
    open();
    focusCosts();
    desk->press(Qt::Key_PageUp);
    const double tried = *page()->threshold();
    ASSERT_TRUE(draftAction()->isEnabled());
    desk->press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return banner().contains(QStringLiteral("The draft of policy 2 has the threshold")); }));
    EXPECT_TRUE(banner().contains(ui::thresholdText(tried)));
    const auto draft = draftOnDisk("Ines");
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->threshold, tried);
    WindowUnderTest::picture(*desk->window, QStringLiteral("calibration-drafted"));
    desk->press(Qt::Key_8, Qt::ControlModifier);
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return desk->window->routingPage()->controller().desk() != nullptr; }));
    EXPECT_EQ(desk->window->routingPage()->controller().policy().threshold, tried);
    EXPECT_FALSE(draftAction()->isEnabled()) << "of another screen";
}

TEST_F(CalibrationPaneTest, WhatSpeaksForADraftStandsInTheNoteOfWhoPublishesIt) {
    fill();
    decide();
    open();
    find<QAbstractButton>("draftAudit")->click();
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return banner().contains(QStringLiteral("the audit rates of")); }));
    EXPECT_FALSE(draftOnDisk("Ines")->auditStrata.empty());
    desk->press(Qt::Key_8, Qt::ControlModifier);
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return desk->window->routingPage()->controller().desk() != nullptr; }));
    desk->window->findChild<QAction*>(QStringLiteral("policy.publish"))->trigger();
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return desk->window->findChild<QLineEdit*>(QStringLiteral("policyNote")) != nullptr; }));
    const QString note = desk->window->findChild<QLineEdit*>(QStringLiteral("policyNote"))->text();
    EXPECT_TRUE(note.contains(QStringLiteral("tells the accuracy of all traffic to ±"))) << note.toStdString();
}

TEST_F(CalibrationPaneTest, AnAuditIsPlannedForWhatIsAsked) {
    fill();
    decide();
    open();
    const QString before = find<QLabel>("auditWords")->text();
    auto* points = find<QLineEdit>("auditPoints");
    points->setFocus();
    ASSERT_TRUE(desk->awaitFocus(points));
    points->selectAll();
    desk->type(QStringLiteral("10"));
    desk->press(Qt::Key_Return);
    ASSERT_TRUE(WindowUnderTest::awaits([&] { return find<QLabel>("auditWords")->text() != before; }));
    EXPECT_EQ(page()->controller().auditPrecision(), 0.1);
    WindowUnderTest::picture(*desk->window, QStringLiteral("calibration-audit"));
}

TEST_F(CalibrationPaneTest, AMappingIsAppliedToImportsAndTakenOff) {
    fill();
    decide();
    open();
    const auto state = [this] { return find<QLabel>("mappingState")->text(); };
    EXPECT_TRUE(state().startsWith(QStringLiteral("No mapping is applied to"))) << state().toStdString();
    EXPECT_FALSE(find<QAbstractButton>("takeMappingOff")->isVisible());
    ASSERT_TRUE(find<QAbstractButton>("applyMapping")->isEnabled());
    find<QAbstractButton>("applyMapping")->click();
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return banner().startsWith(QStringLiteral("Calibration 1 is applied to")); })) << banner().toStdString();
    ASSERT_TRUE(WindowUnderTest::awaits([&] { return state().startsWith(QStringLiteral("Calibration 1 (")); })) << state().toStdString();
    EXPECT_FALSE(find<QAbstractButton>("confirmMapping")->isVisible()) << "nothing was redefined";
    WindowUnderTest::picture(*desk->window, QStringLiteral("calibration-applied"));
    {
        const auto reading = m_fixture.open(ports::Access::ReadOnly);
        const auto applied = reading->calibrations().applied();
        ASSERT_TRUE(applied);
        EXPECT_EQ(applied->size(), 1U);
    }
    find<QAbstractButton>("takeMappingOff")->click();
    ASSERT_TRUE(WindowUnderTest::awaits([&] { return state().startsWith(QStringLiteral("No mapping is applied to")); })) << state().toStdString();
    EXPECT_TRUE(m_fixture.problems().empty());
}

TEST_F(CalibrationPaneTest, SomebodyElsesDraftIsLeftAlone) {
    fill();
    decide();
    const auto writing = m_fixture.open();
    ASSERT_TRUE(services::PolicyDrafts(*writing, m_fixture.clock, "Nina").open());
    open();
    desk->press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return desk->window->insightsPage()->banner()->isError(); }));
    EXPECT_TRUE(banner().startsWith(QStringLiteral("Nina holds the draft of the policy."))) << banner().toStdString();
    EXPECT_EQ(draftOnDisk("Nina")->threshold, 0.7);
}

TEST_F(CalibrationPaneTest, AMappingThatIsNotOfferedSaysWhy) {
    fill();
    decide();
    open();
    auto* methods = find<QComboBox>("calibrationMethod");
    const auto& choice = figures().calibration.methods;
    EXPECT_EQ(methods->itemText(0), QStringLiteral("Automatic: %1").arg(ui::mappingName(choice.chosen)));
    const auto* items = qobject_cast<QStandardItemModel*>(methods->model());
    const int isotonic = methods->findData(static_cast<int>(calibration::MappingKind::Isotonic));
    EXPECT_EQ(methods->itemText(isotonic), QStringLiteral("Isotonic, from 1,000 final labels"));
    EXPECT_FALSE(items->item(isotonic)->isEnabled());
    const int platt = methods->findData(static_cast<int>(calibration::MappingKind::Platt));
    ASSERT_TRUE(items->item(platt)->isEnabled());
    methods->setCurrentIndex(platt);
    Q_EMIT methods->activated(platt);
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return page()->controller().phase() == Phase::Done && figures().calibration.used == calibration::MappingKind::Platt; }));
    EXPECT_EQ(methods->currentIndex(), platt);
    focusCosts();
    desk->press(Qt::Key_I, Qt::ControlModifier);
    EXPECT_TRUE(find<ui::FigureTable>("mappingTable")->isVisible());
    EXPECT_EQ(cell("mappingTable", 1, 3), QLocale().toString(choice[calibration::MappingKind::Platt].figures->error.expected, 'f', 4));
    EXPECT_EQ(cell("mappingTable", 1, 4), QStringLiteral("used"));
    EXPECT_EQ(cell("mappingTable", 4, 4), QStringLiteral("from 1,000 final labels"));
    EXPECT_TRUE(desk->awaitFocus(&find<ui::ChartCard>("costCard")->table())) << "the focus stays with the figures";
    WindowUnderTest::picture(*desk->window, QStringLiteral("calibration-tables"));
}

TEST_F(CalibrationPaneTest, HoursThatAreEnteredAreACapacity) {
    fill();
    decide();
    open();
    auto* hours = find<QLineEdit>("hoursPerDay");
    hours->setFocus();
    ASSERT_TRUE(desk->awaitFocus(hours));
    desk->type(QStringLiteral("1.5"));
    desk->press(Qt::Key_Return);
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return page()->controller().phase() == Phase::Done && figures().values.hoursPerDay == 1.5; }));
    EXPECT_TRUE(std::ranges::any_of(costs()->data().ranges, [](const ui::ChartRange& range) { return range.words == QStringLiteral("over capacity"); }));
    EXPECT_TRUE(find<ui::SwitchNotes>("switchNotes")->words().front().startsWith(QStringLiteral("The team gives 1.5 hours a day.")));
    WindowUnderTest::picture(*desk->window, QStringLiteral("calibration-capacity"));
}

TEST_F(CalibrationPaneTest, IsSeenInTheDarkToo) {
    fill();
    decide();
    open(ui::Scheme::Dark);
    WindowUnderTest::picture(*desk->window, QStringLiteral("calibration-dark"));
}

TEST_F(CalibrationPaneTest, APageThatIsLeftWhileItComputesIsComputedWhenItIsSeenAgain) {
    fill();
    decide(40);
    open();
    desk->press(Qt::Key_PageUp, Qt::ControlModifier);
    desk->press(Qt::Key_PageDown, Qt::ControlModifier);
    desk->press(Qt::Key_PageUp, Qt::ControlModifier);
    auto& model = desk->window->insightsPage()->model().controller();
    EXPECT_TRUE(WindowUnderTest::awaits([&] { return model.phase() == Phase::Done; }));
    desk->press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_TRUE(awaitFigures());
}

}  // namespace
}  // namespace docket
