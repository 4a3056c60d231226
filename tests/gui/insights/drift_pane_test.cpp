#include "core/base/stable_hash.h"
#include "core/routing/router.h"
#include "core/services/review/review_session.h"
#include "tests/gui/window_under_test.h"
#include "ui/insights/drift/drift_rows.h"
#include "ui/insights/insights_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <gtest/gtest.h>

#include <algorithm>
#include <memory>

namespace docket {
namespace {

using test::WindowUnderTest;
using Phase = ui::FiguresController::Phase;

constexpr std::int64_t hourMs = 3'600'000;
constexpr int days = 40;
constexpr int faultDay = 32;
constexpr int itemsADay = 60;

taxonomy::Taxonomy groupedTaxonomy() {
    std::vector<taxonomy::Label> labels;
    const auto add = [&](const char* key, const char* name, std::optional<LabelId> parent) {
        taxonomy::Label& label = labels.emplace_back();
        label.id = LabelId{static_cast<std::int64_t>(labels.size())};
        label.key = key;
        label.name = name;
        label.parent = parent;
        label.isGroup = !parent;
    };
    add("payments", "Payments", {});
    add("access", "Access", {});
    add("transfers", "Transfers", {});
    for (const char* key : {"billing", "refund"}) add(key, key, LabelId{1});
    for (const char* key : {"login", "pin"}) add(key, key, LabelId{2});
    add("transfer", "transfer", LabelId{3});
    return taxonomy::Taxonomy::make(taxonomy::TaskKind::Single, std::move(labels)).value();
}

routing::Policy watchedPolicy() {
    routing::Policy policy;
    policy.auditRate = 0.05;
    return policy;
}

/// Forty days of predictions, audited and partly reviewed. In the last eight the model is less sure, speaks of transfers three times as often,
/// and answers in prose now and then.
class DriftPaneTest : public ::testing::Test {
protected:
    void addDays() {
        const routing::Router router(watchedPolicy(), m_fixture.taxonomy());
        SeededRandom random(17);
        const auto uniform = [&random] { return static_cast<double>(random.next() >> 11U) * 0x1p-53; };
        const Timestamp begin{m_fixture.clock.now().ms / (24 * hourMs) * (24 * hourMs) - days * 24 * hourMs};
        const auto done = ports::inTransaction(*m_writing, [&]() -> Result<> {
            const auto run = m_writing->intake().startRun({"test.jsonl", "jsonl", 1, 1, m_fixture.clock.now(), false});
            if (!run) return std::unexpected(run.error());
            for (int day = 0; day < days; ++day) {
                for (int i = 0; i < itemsADay; ++i) {
                    const bool isFaulty = day >= faultDay;
                    const std::string id = "d-" + std::to_string(day) + "-" + std::to_string(i);
                    const std::string text = "Please look at the payment number " + std::to_string(random.below(100'000)) + " of my account";
                    const double kind = uniform();
                    const char* key = kind < (isFaulty ? 0.3 : 0.1) ? "transfer" : kind < 0.5 ? "billing" : kind < 0.7 ? "refund" : kind < 0.85 ? "login" : "pin";
                    ports::IncomingRecord record;
                    record.externalId = id;
                    record.text = text;
                    record.createdAt = Timestamp{begin.ms + day * 24 * hourMs + i * 60'000};
                    record.hasPrediction = true;
                    record.model = "intent-8b";
                    record.promptVersion = day < 30 ? "11" : "12";
                    record.confidence = std::min(0.99, 0.75 + 0.3 * uniform() - (isFaulty ? 0.08 : 0.0));
                    record.confidenceSource = ConfidenceSource::Stated;
                    const bool isProse = uniform() < (isFaulty ? 0.15 : 0.01);
                    if (isProse) record.rawOutput = R"("I think that this is about a payment.")";
                    else record.labels = LabelSet{m_fixture.taxonomy().findByKey(key)->id};
                    routing::PredictionFacts facts{id, std::nullopt, isProse, record.confidence, {}};
                    if (record.labels) facts.labels = *record.labels;
                    record.outcome = router.route(facts);
                    if (record.outcome.isEscalated()) m_escalated.push_back(id);
                    if (const auto fate = m_writing->intake().add(*run, record); !fate) return std::unexpected(fate.error());
                }
            }
            if (const auto sealed = m_writing->intake().sealBatch(*run, m_fixture.clock.now()); !sealed) return sealed;
            return m_writing->intake().finishRun(*run, {days * itemsADay, days * itemsADay, days * itemsADay, 0, 0}, m_fixture.clock.now());
        });
        ASSERT_TRUE(done) << done.error().message;
        services::ReviewSession session(*m_writing, m_fixture.clock, {"Aiko", "s"});
        for (std::size_t i = 0; i < 40 && i < m_escalated.size(); ++i) {
            const auto claimed = session.review.claim(m_escalated[i]);
            ASSERT_TRUE(claimed) << claimed.error().message;
            Answer answer;
            answer.labels = {m_fixture.taxonomy().findByKey("billing")->id};
            answer.timeSpent = seconds(4);
            ASSERT_TRUE(session.review.decide(claimed->item.id, answer));
        }
        ASSERT_TRUE(session.review.releaseAll());
    }

    void open(ui::Scheme scheme = ui::Scheme::Light) {
        desk = std::make_unique<WindowUnderTest>(m_fixture, scheme);
        desk->settings.setReviewer(QStringLiteral("Ines"));
        desk->open();
        desk->window->resize(1440, 900);
        desk->press(Qt::Key_5, Qt::ControlModifier);
        ASSERT_NE(desk->window->insightsPage(), nullptr);
        desk->window->insightsPage()->show(ui::InsightsPage::Tab::Drift);
        ASSERT_TRUE(awaitFigures());
    }
    bool awaitFigures() {
        return WindowUnderTest::awaits([this] { return page()->controller().phase() == Phase::Done; });
    }
    ui::DriftPane* page() { return &desk->window->insightsPage()->drift(); }
    template <class Widget = QWidget>
    Widget* find(const char* name) {
        auto* found = page()->findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    QString state() { return find<QLabel>("figuresState")->text(); }
    void press(QWidget* widget, int key) {
        widget->setFocus();
        ASSERT_TRUE(desk->awaitFocus(widget));
        desk->press(key);
    }
    services::CheckReport expected(services::DriftQuestion question = {}) {
        const auto reading = m_fixture.open(ports::Access::ReadOnly);
        const auto drift = services::readDrift(*reading, question, m_fixture.clock.now());
        EXPECT_TRUE(drift);
        return services::checkDrift(*drift, {});
    }
    std::vector<services::KeptAlert> kept() {
        const auto reading = m_fixture.open(ports::Access::ReadOnly);
        return services::AlertBook(*reading, m_fixture.clock, {"reader"}).all().value();
    }

    test::WorkspaceFixture m_fixture{groupedTaxonomy(), watchedPolicy()};
    std::unique_ptr<ports::Workspace> m_writing = m_fixture.open();
    std::unique_ptr<WindowUnderTest> desk;
    std::vector<std::string> m_escalated;
};

TEST_F(DriftPaneTest, ShowsWhatTheServiceSays) {
    addDays();
    open();
    const auto report = expected();
    std::size_t findings = 0;
    for (const services::DetectorReport& detector : report.detectors) {
        auto* tile = find<ui::DetectorTile>(std::string(toString(detector.detector)).c_str());
        EXPECT_EQ(tile->findChild<ui::HealthMark*>()->word(), ui::healthLook(detector.state).word);
        EXPECT_EQ(tile->findChild<QLabel*>(QStringLiteral("detectorNumber"))->text(), ui::measureText(detector));
        const bool isSaid = tile->accessibleDescription().contains(ui::missingText(detector));
        EXPECT_TRUE(isSaid || detector.state != drift::Health::CannotTell) << detector.missing;
        findings += detector.findings.size();
    }
    EXPECT_EQ(report.health(), drift::Health::Act);
    EXPECT_EQ(find<ui::FigureTable>("foundTable")->rows().rowCount(), static_cast<int>(findings));

    auto* escalated = find<ui::ChartCard>("escalatedCard");
    const auto& line = static_cast<ui::SeriesChart&>(escalated->chart()).data();
    const auto* series = report.figures.find(services::SeriesKind::Escalated);
    ASSERT_EQ(line.series.size(), 1U);
    ASSERT_EQ(line.series.front().points.size(), series->points.size());
    EXPECT_EQ(line.band.size(), series->points.size());
    for (std::size_t i = 0; i < series->points.size(); ++i) {
        EXPECT_EQ(line.series.front().points[i].y, series->points[i].value);
        EXPECT_EQ(line.series.front().points[i].isWeak, series->points[i].isOutside);
    }
    ASSERT_EQ(line.marks.size(), 1U) << "what was there at first is no change";
    EXPECT_EQ(line.marks.front().words, QStringLiteral("prompt 12"));

    const auto& shares = static_cast<ui::SmallMultiples&>(find<ui::ChartCard>("sharesCard")->chart()).data();
    ASSERT_EQ(shares.lines.size(), 3U) << "a line for each group";
    EXPECT_EQ(shares.lines.front().name, QStringLiteral("Transfers")) << "what moved comes first";
    EXPECT_TRUE(shares.lines.front().isWeak);
    const auto* transfers = report.figures.find(services::SeriesKind::GroupShare, "transfers");
    EXPECT_EQ(shares.lines.front().values.back(), transfers->points.back().value);
    EXPECT_EQ(shares.lines.front().usual, transfers->usual);
    EXPECT_TRUE(find<>("invalidPanel")->isVisible());
    EXPECT_TRUE(state().isEmpty()) << state().toStdString();
    WindowUnderTest::picture(*desk->window, QStringLiteral("drift-light"));
    desk->window->resize(1440, 1500);
    WindowUnderTest::picture(*desk->window, QStringLiteral("drift-whole"));
    desk->window->resize(1024, 640);
    WindowUnderTest::picture(*desk->window, QStringLiteral("drift-small"));
}

TEST_F(DriftPaneTest, IsSeenInTheDarkToo) {
    addDays();
    open(ui::Scheme::Dark);
    press(find<ui::KeyButton>("keepFound"), Qt::Key_Space);
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return !page()->alerts().alerts().empty(); }));
    WindowUnderTest::picture(*desk->window, QStringLiteral("drift-dark"));
    EXPECT_TRUE(find<>("alertCard")->isVisible());
}

TEST_F(DriftPaneTest, KeepsWhatIsFoundAndTakesNoteOfAnAlert) {
    addDays();
    open();
    const std::size_t entries = m_escalated.size();
    EXPECT_TRUE(find<QLabel>("alertRest")->isVisible()) << "that there are none";
    press(find<ui::KeyButton>("keepFound"), Qt::Key_Space);
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return !page()->alerts().isWriting() && !page()->alerts().alerts().empty(); }));
    EXPECT_EQ(page()->alerts().alerts(), kept());
    EXPECT_TRUE(find<ui::KeyButton>("keepFound")->hasFocus()) << "the focus stays where it was";
    EXPECT_TRUE(find<QLabel>("alertsTold")->text().startsWith(QStringLiteral("Kept: %1 opened").arg(kept().size())));
    const auto cards = page()->findChildren<ui::AlertCard*>();
    ASSERT_EQ(std::size_t(cards.size()), kept().size());
    EXPECT_EQ(kept().front().openedBy, "Ines");

    desk->dialogs.typed = QStringLiteral("It is the season.");
    const auto* first = find<ui::AlertCard>("alertCard");
    const std::int64_t number = first->alert().alert.number;
    press(first->findChild<QWidget*>(QStringLiteral("acknowledge")), Qt::Key_Space);
    const auto acknowledged = [&] {
        const auto all = page()->alerts().alerts();
        const auto alert = std::ranges::find(all, number, &services::KeptAlert::number);
        return alert != all.end() && !alert->acknowledged.empty();
    };
    ASSERT_TRUE(WindowUnderTest::awaits(acknowledged));
    EXPECT_EQ(page()->alerts().alerts(), kept());
    EXPECT_TRUE(find<>("alertList")->isAncestorOf(QApplication::focusWidget())) << "the focus stays in the list";
    const ui::AlertCard* card = nullptr;
    const auto isShown = [&] {
        for (const auto* each : page()->findChildren<ui::AlertCard*>()) {
            if (each->isVisible() && each->alert().alert.number == number && !each->alert().notes.empty()) card = each;
        }
        return card != nullptr;
    };
    ASSERT_TRUE(WindowUnderTest::awaits(isShown));
    EXPECT_TRUE(card->alert().notes.front().endsWith(QStringLiteral("It is the season."))) << "who did, when, and why";
    EXPECT_EQ(card->findChild<QWidget*>(QStringLiteral("acknowledge")), nullptr);
    EXPECT_EQ(page()->findChildren<ui::AlertCard*>().back()->alert().alert.number, number) << "what nobody has noted comes first";
    EXPECT_EQ(m_escalated.size(), entries);
    EXPECT_EQ(m_fixture.problems(), "");
    WindowUnderTest::picture(*desk->window, QStringLiteral("drift-alerts"));
}

TEST_F(DriftPaneTest, SaysWhyAnAlertCannotBeAcknowledged) {
    addDays();
    open();
    press(find<ui::KeyButton>("keepFound"), Qt::Key_Space);
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return !page()->alerts().isWriting() && !page()->alerts().alerts().empty(); }));
    page()->alerts().acknowledge(9999, {});
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return find<QLabel>("alertsTold")->text().contains(QStringLiteral("no alert 9999")); }));
    EXPECT_FALSE(page()->alerts().isWriting());
}

TEST_F(DriftPaneTest, EnterOpensTheItemsOfADetectorAndOfAFinding) {
    addDays();
    open();
    press(find<>("format_errors"), Qt::Key_Return);
    ASSERT_TRUE(WindowUnderTest::awaits([this] {
        const auto* search = desk->find<QLineEdit>("queueSearch");
        return search != nullptr && search->isVisible() && search->text() == QStringLiteral("reason:invalid_output");
    }));
    desk->press(Qt::Key_5, Qt::ControlModifier);
    auto* found = find<ui::FigureTable>("foundTable");
    const auto rows = ui::findingRows(*page()->controller().answer(), 1000);
    const auto share = std::ranges::find_if(rows.searches, [](const QString& search) { return search.startsWith(QStringLiteral("label:")); });
    ASSERT_NE(share, rows.searches.end());
    found->setCurrentIndex(found->rows().index(static_cast<int>(share - rows.searches.begin()), 0));
    press(found, Qt::Key_Return);
    ASSERT_TRUE(WindowUnderTest::awaits([&] { return desk->find<QLineEdit>("queueSearch")->isVisible() && desk->find<QLineEdit>("queueSearch")->text() == *share; }));
}

TEST_F(DriftPaneTest, ChartsBecomeTablesAndEscComesBack) {
    addDays();
    open();
    auto* escalated = find<ui::ChartCard>("escalatedCard");
    escalated->chart().setFocus();
    ASSERT_TRUE(desk->awaitFocus(&escalated->chart()));
    desk->press(Qt::Key_I, Qt::ControlModifier);
    for (const char* card : {"escalatedCard", "confidenceCard", "sharesCard"}) EXPECT_TRUE(find<ui::ChartCard>(card)->isTable()) << card;
    EXPECT_TRUE(escalated->copied().startsWith(QStringLiteral("Day\tRate\tusual from\tusual to\tMark\n"))) << escalated->copied().left(80).toStdString();
    WindowUnderTest::picture(*desk->window, QStringLiteral("drift-tables"));
    desk->press(Qt::Key_Escape);
    EXPECT_TRUE(desk->awaitFocus(find<>("label_drift")));
}

TEST_F(DriftPaneTest, AsksForWhatIsChosenAndKeepsOnlyWhatIsFoundInAll) {
    addDays();
    open();
    auto* bucket = find<ui::SegmentedSwitch>("driftBucket");
    bucket->choose(2);
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return page()->controller().phase() == Phase::Done && page()->controller().asked().bucket == services::BucketLength::Week; }));
    services::DriftQuestion weekly;
    weekly.bucket = services::BucketLength::Week;
    EXPECT_EQ(page()->controller().answer()->report.figures.series, expected(weekly).figures.series);
    EXPECT_TRUE(find<ui::KeyButton>("keepFound")->isEnabled());
    auto* maker = find<QComboBox>("driftMaker");
    ASSERT_EQ(maker->count(), 3) << "all, and two prompts";
    maker->setCurrentIndex(1);
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return page()->controller().phase() == Phase::Done && page()->controller().asked().isNarrow(); }));
    EXPECT_FALSE(find<ui::KeyButton>("keepFound")->isEnabled());
    EXPECT_EQ(maker->count(), 3) << "the others can still be chosen";
}

TEST_F(DriftPaneTest, SaysThatNoPredictionAnswers) {
    addDays();
    m_fixture.clock.advance(minutes(60 * 24 * 40));
    open();
    find<QComboBox>("driftPeriod")->setCurrentIndex(static_cast<int>(ui::FiguresPeriod::Week));
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return page()->controller().phase() == Phase::Done && page()->controller().answer()->reading.counts.predictions == 0; }));
    EXPECT_EQ(state(), QStringLiteral("0 predictions answer this. Choose a longer period or another model."));
    for (const char* part : {"detectorTiles", "foundPanel", "escalatedCard", "sharesCard", "invalidPanel"}) EXPECT_FALSE(find<>(part)->isVisible()) << part;
    EXPECT_TRUE(find<>("alertsPanel")->isVisible()) << "what was kept is there in any case";
}

TEST_F(DriftPaneTest, SaysTooFewInsteadOfAFigure) {
    m_fixture.addPredictions(*m_writing, "m1", ConfidenceSource::Stated, std::vector<std::optional<double>>(12, 0.4), "billing");
    open();
    auto* card = find<ui::ChartCard>("escalatedCard");
    EXPECT_TRUE(card->findChild<QLabel*>(QStringLiteral("chartAside"))->text().contains(QStringLiteral("too few (12)")));
    const auto& line = static_cast<ui::SeriesChart&>(card->chart()).data().series.front();
    EXPECT_TRUE(line.points.back().isEstimate);
    EXPECT_TRUE(line.points.back().words.endsWith(QStringLiteral("too few (12)")));
    EXPECT_EQ(find<>("label_drift")->findChild<ui::HealthMark*>()->word(), QStringLiteral("Cannot tell"));
}

TEST_F(DriftPaneTest, ItsModelKeepsItsPromises) {
    addDays();
    const auto reading = m_fixture.open(ports::Access::ReadOnly);
    auto drift = services::readDrift(*reading, {}, m_fixture.clock.now());
    ASSERT_TRUE(drift);
    services::CheckReport report = services::checkDrift(*drift, {});
    const services::DriftAnswer answer{std::move(*drift), std::move(report)};
    ui::FigureRows rows;
    const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (auto& [columns, filled, searches] : {ui::findingRows(answer, 1200), ui::invalidRows(answer, 500)}) {
        EXPECT_EQ(filled.size(), searches.size());
        ASSERT_FALSE(filled.empty());
        EXPECT_EQ(filled.front().cells.size(), columns.size());
        rows.setFigures(columns, filled);
    }
}

}  // namespace
}  // namespace docket
