#include "core/services/insights/model/model_figures.h"
#include "core/services/routing/policy_drafts.h"
#include "core/services/review/review_session.h"
#include "tests/gui/window_under_test.h"
#include "ui/insights/frame/number_words.h"
#include "ui/insights/insights_page.h"

#include <QComboBox>
#include <gtest/gtest.h>

#include <memory>

namespace docket {
namespace {

using test::WindowUnderTest;
using Phase = ui::FiguresController::Phase;

routing::Policy blindWithAudit() {
    routing::Policy policy;
    policy.threshold = 0.6;
    policy.auditRate = 0.5;
    policy.suggestion = routing::SuggestionMode::Blind;
    return policy;
}

/// The page about models in the whole window over a real workspace file, worked by keys.
class ModelPaneTest : public ::testing::Test {
protected:
    explicit ModelPaneTest(const routing::Policy& policy = blindWithAudit()) : m_fixture(test::taxonomyOf({"billing", "refund", "other"}), policy) {}

    /// Predictions of which every sixth is wrong, of either side of the threshold.
    void predict(int from, int count, const std::string& model = "m1") {
        const auto done = ports::inTransaction(*m_writing, [&]() -> Result<> {
            const auto run = m_writing->intake().startRun({"test.jsonl", "jsonl", 1, 1, m_fixture.clock.now(), false});
            if (!run) return std::unexpected(run.error());
            const routing::Router router(blindWithAudit(), m_fixture.taxonomy());
            for (int i = from; i < from + count; ++i) {
                const std::string id = idOf(i);
                const std::string text = "Text of " + id;
                ports::IncomingRecord record;
                record.externalId = id;
                record.text = text;
                record.metadata = "{}";
                record.hasPrediction = true;
                record.model = model;
                record.labels = LabelSet{LabelId{i % 6 == 0 ? 1 + (i + 1) % 3 : 1 + i % 3}};
                record.confidence = i % 4 == 0 ? 0.9 : 0.2 + 0.005 * (i % 60);
                record.confidenceSource = ConfidenceSource::Stated;
                record.outcome = router.route({id, *record.labels, false, record.confidence, {}});
                if (const auto fate = m_writing->intake().add(*run, record); !fate) return std::unexpected(fate.error());
            }
            if (const auto sealed = m_writing->intake().sealBatch(*run, m_fixture.clock.now()); !sealed) return sealed;
            return m_writing->intake().finishRun(*run, {}, m_fixture.clock.now());
        });
        ASSERT_TRUE(done) << done.error().message;
    }
    static std::string idOf(int i) { return "t-" + std::to_string(i); }

    /// All that waits, or so many of it.
    void answer(int most = 1000) {
        services::ReviewSession session(*m_writing, m_fixture.clock, {"Aiko", "s"});
        for (int i = 0; i < most; ++i) {
            const auto next = session.review.claim();
            ASSERT_TRUE(next) << next.error().message;
            if (!*next) break;
            const int number = std::stoi((*next)->item.externalId.substr(2));
            Answer answer;
            answer.labels = {LabelId{1 + number % 3}};
            m_fixture.clock.advance(seconds(3));
            ASSERT_TRUE(session.review.decide((*next)->item.id, answer));
        }
        ASSERT_TRUE(session.review.releaseAll());
    }

    void open(ui::Scheme scheme = ui::Scheme::Light) {
        desk = std::make_unique<WindowUnderTest>(m_fixture, scheme);
        desk->settings.setReviewer(QStringLiteral("Ines"));
        desk->window->openWorkspace(QString::fromStdString(m_fixture.path().string()));
        ASSERT_TRUE(WindowUnderTest::awaits([&] { return desk->window->hasWorkspace(); }));
        desk->window->resize(1440, 900);
        desk->press(Qt::Key_5, Qt::ControlModifier);
        ASSERT_NE(desk->window->insightsPage(), nullptr);
        ASSERT_EQ(desk->window->insightsPage()->tab(), ui::InsightsPage::Tab::Model);
        ASSERT_TRUE(awaitFigures());
    }
    bool awaitFigures() {
        return WindowUnderTest::awaits([this] { return pane()->controller().phase() == Phase::Done; });
    }
    ui::ModelPane* pane() { return &desk->window->insightsPage()->model(); }
    template <class Widget>
    Widget* find(const char* name) {
        auto* found = pane()->findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    QString tile(const char* name) { return find<QWidget>(name)->findChild<QLabel*>(QStringLiteral("figureValue"))->text(); }
    QString state() { return find<QLabel>("figuresState")->text(); }
    services::ModelFigures expected(const services::ModelQuestion& question, const services::TrafficQuestion& traffic = {}) {
        const auto reading = m_fixture.open(ports::Access::ReadOnly);
        const auto table = services::readTraffic(*reading, traffic, m_fixture.clock.now());
        EXPECT_TRUE(table);
        return services::modelFigures(*table, question);
    }
    static QString percent(double share) { return ui::percentOf(ui::fixedText(100 * share, 1)); }

    test::WorkspaceFixture m_fixture;
    std::unique_ptr<ports::Workspace> m_writing = m_fixture.open();
    std::unique_ptr<WindowUnderTest> desk;
};

TEST_F(ModelPaneTest, SaysThatThereIsNothingToSayYet) {
    open();
    EXPECT_EQ(state(), QStringLiteral("0 predictions: there is nothing to say of a model yet."));
    for (const char* part : {"figureStrip", "qualityPanel", "f1Card", "confusionCard", "reasonsPanel"}) EXPECT_FALSE(find<QWidget>(part)->isVisible()) << part;
    WindowUnderTest::picture(*desk->window, QStringLiteral("model-empty"));
}

TEST_F(ModelPaneTest, SaysThatNothingWasAudited) {
    predict(1, 240);
    answer(60);
    open();
    EXPECT_TRUE(state().startsWith(QStringLiteral("What the model did unwatched is not known"))) << state().toStdString();
    EXPECT_EQ(tile("accuracyTile"), QStringLiteral("no audit"));
    EXPECT_EQ(tile("routedTile"), QStringLiteral("too few (0)"));
}

TEST_F(ModelPaneTest, ShowsWhatTheServiceSaysOfEitherPopulation) {
    predict(1, 480);
    answer();
    open();
    const auto weighted = expected({services::Population::Weighted, services::References::Unled});
    EXPECT_TRUE(state().isEmpty()) << state().toStdString();
    const bool isSharper = weighted.sharper->savedItems.value_or(0) >= 1;
    EXPECT_EQ(tile("accuracyTile"), percent(*(isSharper ? weighted.sharper->accuracy : weighted.accuracy).figure.value));
    EXPECT_EQ(tile("routedTile"), percent(*weighted.errorWhenRouted.figure.value));
    EXPECT_EQ(tile("overturnTile"), percent(*weighted.overturns.value()));
    auto* matrix = find<QWidget>("confusionCard")->findChild<ui::ConfusionChart*>();
    ASSERT_NE(matrix, nullptr);
    EXPECT_EQ(matrix->data().names, (std::vector<QString>{QStringLiteral("billing"), QStringLiteral("refund"), QStringLiteral("other")}));
    WindowUnderTest::picture(*desk->window, QStringLiteral("model-light"));
    desk->window->resize(1024, 640);
    WindowUnderTest::picture(*desk->window, QStringLiteral("model-small"));
    desk->window->resize(1440, 900);

    find<ui::SegmentedSwitch>("trafficPopulation")->choose(0);
    ASSERT_TRUE(awaitFigures());
    const auto reviewed = expected({services::Population::Reviewed, services::References::Unled});
    EXPECT_EQ(tile("accuracyTile"), percent(*reviewed.accuracy.figure.value));
    EXPECT_EQ(tile("macroTile"), ui::fixedText(*reviewed.macroF1.figure.value, 3));
    const auto& rows = find<ui::FigureTable>("qualityTable")->rows();
    ASSERT_EQ(rows.rowCount(), 3);
    double before = 0;
    for (int row = 0; row < rows.rowCount(); ++row) {
        const QString key = rows.index(row, 0).data().toString();
        const auto label = std::ranges::find_if(reviewed.labels, [&](const auto& each) { return m_fixture.taxonomy().labels()[each.label].key == key.toStdString(); });
        ASSERT_NE(label, reviewed.labels.end()) << key.toStdString();
        EXPECT_EQ(rows.index(row, 2).data().toString(), ui::fixedText(*label->precision.figure.value, 2));
        EXPECT_GE(*label->f1.figure.value, before) << "the lowest F1 first";
        before = *label->f1.figure.value;
    }
    for (const auto& cell : reviewed.confusion) EXPECT_EQ(matrix->data().counts[cell.reference][cell.predicted], cell.items);
}

TEST_F(ModelPaneTest, IsSeenInTheDarkToo) {
    predict(1, 480);
    answer();
    open(ui::Scheme::Dark);
    WindowUnderTest::picture(*desk->window, QStringLiteral("model-dark"));
}

routing::Policy assistedWithAudit() {
    routing::Policy policy = blindWithAudit();
    policy.suggestion = routing::SuggestionMode::Assisted;
    return policy;
}

/// Where people may look at what the model said.
class SeenModelPaneTest : public ModelPaneTest {
protected:
    SeenModelPaneTest() : ModelPaneTest(assistedWithAudit()) {}
};

TEST_F(SeenModelPaneTest, ACellOpensItsItemsInTheQueue) {
    predict(1, 480);
    answer();
    open();
    find<ui::SegmentedSwitch>("trafficReferences")->choose(1);
    ASSERT_TRUE(awaitFigures());
    const auto figures = expected({services::Population::Reviewed, services::References::Any});
    const auto wrong = std::ranges::find_if(figures.confusion, [](const auto& cell) { return cell.reference != cell.predicted; });
    ASSERT_NE(wrong, figures.confusion.end());
    auto* matrix = find<QWidget>("confusionCard")->findChild<ui::ConfusionChart*>();
    matrix->setCurrent({static_cast<int>(wrong->reference), static_cast<int>(wrong->predicted)});
    matrix->matrix().setFocus();
    desk->press(Qt::Key_Return);
    ASSERT_TRUE(WindowUnderTest::awaits([&] { return desk->window->queuePage() != nullptr && !desk->window->queuePage()->model().question().search.empty() && desk->window->queuePage()->model().count().value_or(0) > 0; }));
    EXPECT_EQ(desk->window->queuePage()->model().count(), wrong->items);
    const auto& labels = m_fixture.taxonomy().labels();
    EXPECT_EQ(desk->window->queuePage()->model().question().search, "final:" + labels[wrong->reference].key + " label:" + labels[wrong->predicted].key);
}

TEST_F(ModelPaneTest, AConfusedPairAndARareLabelGoIntoTheDraft) {
    predict(1, 480);
    answer();
    open();
    auto* matrix = static_cast<ui::ConfusionChart*>(&find<ui::ChartCard>("confusionCard")->chart());
    auto* pair = find<QAbstractButton>("draftPair");
    matrix->setCurrent({.row = 0, .column = 0});
    EXPECT_FALSE(pair->isEnabled()) << "a label is not confused with itself";
    matrix->setCurrent({.row = 0, .column = 1});
    ASSERT_TRUE(pair->isEnabled());
    matrix->setFocus();
    desk->press(Qt::Key_Return, Qt::ControlModifier);
    const auto banner = [this] { return desk->window->insightsPage()->banner()->text(); };
    ASSERT_TRUE(WindowUnderTest::awaits([&] { return banner().contains(QStringLiteral("as a confused pair")); })) << banner().toStdString();
    auto* labels = find<ui::FigureTable>("qualityTable");
    labels->setFocus();
    labels->setCurrentIndex(labels->model()->index(0, 0));
    desk->press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(WindowUnderTest::awaits([&] { return banner().contains(QStringLiteral("as a rare label")); })) << banner().toStdString();
    const auto reading = m_fixture.open(ports::Access::ReadOnly);
    const auto draft = services::PolicyDrafts(*reading, m_fixture.clock, "Ines").look();
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->policy.confusedPairs, (std::vector<std::pair<std::string, std::string>>{{"billing", "refund"}}));
    EXPECT_EQ(draft->policy.rareLabels.size(), 1U);
    EXPECT_EQ(draft->reasons.size(), 2U);
    WindowUnderTest::picture(*desk->window, QStringLiteral("model-drafted"));
}

TEST_F(ModelPaneTest, AReportIsWrittenAsAPageAndForPaper) {
    predict(1, 480);
    answer();
    open();
    auto* button = desk->window->insightsPage()->findChild<QAbstractButton*>(QStringLiteral("saveReport"));
    ASSERT_NE(button, nullptr);
    const auto banner = [this] { return desk->window->insightsPage()->banner()->text(); };
    const auto written = [&](const char* name) {
        desk->dialogs.file = QString::fromStdString((m_fixture.folder / name).string());
        EXPECT_TRUE(WindowUnderTest::awaits([&] { return button->isEnabled(); }));
        button->click();
        EXPECT_TRUE(WindowUnderTest::awaits([&] { return banner().contains(QLatin1String(name)) || desk->window->insightsPage()->banner()->isError(); })) << banner().toStdString();
        QFile file(desk->dialogs.file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    EXPECT_TRUE(written("r.html").startsWith("<!DOCTYPE html>"));
    EXPECT_TRUE(written("r.pdf").startsWith("%PDF-"));
    desk->dialogs.file = QString::fromStdString((m_fixture.folder / "r.txt").string());
    button->click();
    ASSERT_TRUE(WindowUnderTest::awaits([&] { return desk->window->insightsPage()->banner()->isError(); }));
    EXPECT_FALSE(QFile::exists(desk->dialogs.file));
}

TEST_F(ModelPaneTest, EveryChartOfEveryPageIsKeptAsADrawingWhereItIsAsked) {
    predict(1, 480);
    answer();
    open();
    const auto cards = desk->window->insightsPage()->findChildren<ui::ChartCard*>();
    ASSERT_GE(cards.size(), 8);
    for (ui::ChartCard* card : cards) {
        desk->dialogs.file = QString::fromStdString((m_fixture.folder / ("card-" + card->chart().accessibleName().toStdString() + ".svg")).string());
        Q_EMIT card->pictureAsked(ui::PictureKind::Svg);
        EXPECT_TRUE(WindowUnderTest::awaits([&] { return QFileInfo(desk->dialogs.file).size() > 0; })) << card->chart().accessibleName().toStdString();
    }
    ASSERT_TRUE(WindowUnderTest::awaits([&] { return !desk->window->insightsPage()->banner()->text().isEmpty(); }));
}

TEST_F(ModelPaneTest, GoesFromPageToPageAndShowsChartsAsTables) {
    predict(1, 480);
    answer();
    open();
    desk->press(Qt::Key_I, Qt::ControlModifier);
    EXPECT_TRUE(find<ui::ChartCard>("confusionCard")->isTable());
    desk->press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_NE(desk->window->insightsPage()->tab(), ui::InsightsPage::Tab::Model);
    desk->press(Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(desk->window->insightsPage()->tab(), ui::InsightsPage::Tab::Model);
    EXPECT_TRUE(find<ui::ChartCard>("confusionCard")->isTable()) << "as it was left";
    desk->press(Qt::Key_I, Qt::ControlModifier);
    EXPECT_FALSE(find<ui::ChartCard>("confusionCard")->isTable());
}

TEST_F(ModelPaneTest, AsksOfOneModelAloneAndSaysWhatHasChangedSince) {
    predict(1, 240);
    predict(400, 60, "m2");
    answer();
    open();
    auto* makers = find<QComboBox>("trafficMaker");
    ASSERT_EQ(makers->count(), 3);
    EXPECT_EQ(makers->itemText(1), QStringLiteral("m1")) << "the one with most predictions first";
    makers->setCurrentIndex(2);
    ASSERT_TRUE(awaitFigures());
    EXPECT_EQ(pane()->controller().figures()->counts.predictions, 60);

    predict(1000, 30, "m2");
    answer(3);
    desk->window->insightsPage()->refresh();
    ASSERT_TRUE(WindowUnderTest::awaits([&] { return pane()->controller().changed() > 0; }));
    EXPECT_TRUE(state().contains(QStringLiteral("changed since"))) << state().toStdString();
    desk->press(Qt::Key_F5);
    ASSERT_TRUE(WindowUnderTest::awaits([&] { return pane()->controller().figures()->counts.predictions == 90; }));
    EXPECT_TRUE(state().isEmpty()) << state().toStdString();
}

}  // namespace
}  // namespace docket
