#include "tests/gui/routing/routing_page_fixture.h"
#include "ui/charts/chart_pane.h"
#include "ui/routing/words/confidence_words.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QScrollBar>

#include <array>

namespace docket {
namespace {

using routing::Policy;
using test::WindowUnderTest;
using ui::HistogramStrip;
using ui::Rule;

/// A model whose confidences rise steadily, one that sits on few values, and one that has none.
void addModels(test::WorkspaceFixture& fixture) {
    const auto workspace = fixture.open();
    std::vector<std::optional<double>> rising;
    for (int band = 30; band < 100; ++band) {
        const int count = band < 92 ? (band - 28) : 1200;
        for (int i = 0; i < count; ++i) rising.emplace_back((band + (i + 0.5) / count) / 100);
    }
    fixture.addPredictions(*workspace, "intent-8b@0412", ConfidenceSource::LogProbs, rising, "billing", "r-");
    std::vector<std::optional<double>> few;
    for (const auto& [value, count] : std::initializer_list<std::pair<double, int>>{{0.5, 20}, {0.7, 80}, {0.8, 350}, {0.85, 140}, {0.9, 160}, {0.95, 140}, {1, 10}}) {
        few.insert(few.end(), static_cast<std::size_t>(count), value);
    }
    fixture.addPredictions(*workspace, "gpt-small", ConfidenceSource::Stated, few, "refund", "f-");
    fixture.addPredictions(*workspace, "silent", ConfidenceSource::None, std::vector<std::optional<double>>(30), "other", "s-");
}

class ConfidenceChartTest : public test::RoutingPageUnderTest {
protected:
    ConfidenceChartTest() { addModels(fixture); }

    void openChart() {
        open();
        goTo(Rule::LowConfidence);
        awaitFigures();
    }
    void awaitFigures() {
        ASSERT_TRUE(WindowUnderTest::awaits([this] { return page()->confidences().confidences() != nullptr && !page()->confidences().isReading(); }));
    }
    ui::ThresholdChart& chart() { return *find<ui::ThresholdChart>("confidenceChart"); }
    QTableView& table() { return *find<QTableView>("confidenceTable"); }
    void focusChart() {
        chart().setFocus();
        ASSERT_TRUE(desk->awaitFocus(&chart()));
    }
    const HistogramStrip& stripOf(const char* model) {
        const auto found = std::ranges::find_if(chart().strips(), [model](const HistogramStrip& strip) { return strip.name.startsWith(QLatin1String(model)); });
        EXPECT_NE(found, chart().strips().end()) << model;
        return *found;
    }
    bool awaitThreshold(double threshold) {
        return awaitDraft([threshold](const Policy& policy) { return policy.threshold == threshold; }) &&
               WindowUnderTest::awaits([&] { return chart().threshold().value == threshold && controller().canUndo(); });
    }
};

TEST_F(ConfidenceChartTest, ShowsTheNumbersThatAreStored) {
    openChart();
    const auto stored = services::readModelConfidences(*fixture.open(ports::Access::ReadOnly));
    ASSERT_TRUE(stored);
    ASSERT_EQ(chart().strips().size(), 4U);
    EXPECT_EQ(&stripOf("intent"), &chart().strips().front()) << "the model with most comes first";
    for (const auto& [model, confidences] : *stored) {
        for (const auto& [source, spread] : confidences.bySource) {
            const HistogramStrip& strip = stripOf(model.c_str());
            ASSERT_EQ(strip.bars.size(), spread.bands().size());
            std::vector<std::int64_t> all = strip.bars;
            for (const ui::HistogramStem& stem : strip.stems) all[metrics::ConfidenceSpread::bandOf(stem.value)] += stem.count;
            EXPECT_TRUE(std::ranges::equal(all, spread.bands())) << model;
            ASSERT_EQ(strip.stems.size(), spread.ties().size());
            for (std::size_t i = 0; i < strip.stems.size(); ++i) {
                EXPECT_EQ(strip.stems[i].value, spread.ties()[i].value);
                EXPECT_EQ(strip.stems[i].count, spread.ties()[i].count);
            }
        }
    }
    EXPECT_EQ(stripOf("gpt-small").words, QStringLiteral("100 of 900 below 0.80, 350 exactly on it; 7 different values, 0.8 % of all; 38.9 % are exactly 0.80"));
    EXPECT_EQ(stripOf("silent").words, QStringLiteral("0 of 30 have one"));
    EXPECT_TRUE(stripOf("silent").bars.empty());
    EXPECT_TRUE(stripOf("intent").words.contains(QStringLiteral("bars are cut at "))) << stripOf("intent").words.toStdString();
}

TEST_F(ConfidenceChartTest, KeysMoveTheThresholdOfTheDraft) {
    openChart();
    focusChart();
    EXPECT_EQ(chart().other(), std::nullopt);
    desk->press(Qt::Key_Right);
    ASSERT_TRUE(awaitThreshold(0.81));
    ASSERT_TRUE(chart().other().has_value());
    EXPECT_EQ(chart().other()->words, QStringLiteral("v1: 0.80"));
    desk->press(Qt::Key_PageUp);
    ASSERT_TRUE(awaitThreshold(0.86));
    desk->press(Qt::Key_PageDown);
    ASSERT_TRUE(awaitThreshold(0.81));
    desk->press(Qt::Key_Left);
    desk->press(Qt::Key_Left);
    ASSERT_TRUE(awaitThreshold(0.79));
    EXPECT_EQ(find<QLineEdit>("policyThreshold")->text(), QStringLiteral("0.79"));
    EXPECT_TRUE(chart().hasFocus());
    desk->press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(awaitThreshold(0.8));
    desk->press(Qt::Key_Tab);
    EXPECT_TRUE(WindowUnderTest::awaits([this] { return !chart().hasFocus(); })) << "Tab leaves the chart";
}

TEST_F(ConfidenceChartTest, KeysAreMirroredAsTheWindowIsAndTheAxisIsNot) {
    openChart();
    chart().setLayoutDirection(Qt::RightToLeft);
    focusChart();
    desk->press(Qt::Key_Left);
    ASSERT_TRUE(awaitThreshold(0.81));
    desk->press(Qt::Key_Right);
    ASSERT_TRUE(awaitThreshold(0.8));
}

TEST_F(ConfidenceChartTest, IsATableToo) {
    openChart();
    focusChart();
    desk->press(Qt::Key_I, Qt::ControlModifier);
    ASSERT_TRUE(desk->awaitFocus(&table()));
    EXPECT_FALSE(chart().isVisible());
    QAbstractItemModelTester tester(table().model());
    const auto stored = services::readModelConfidences(*fixture.open(ports::Access::ReadOnly));
    std::map<QString, std::int64_t> counted;
    for (int row = 0; row < table().model()->rowCount(); ++row) {
        counted[table().model()->index(row, 0).data().toString()] += QLocale().toLongLong(table().model()->index(row, ui::HistogramModel::CountColumn).data().toString());
    }
    EXPECT_EQ(counted[QStringLiteral("gpt-small, stated")], stored->at("gpt-small").bySource.at(ConfidenceSource::Stated).count());
    EXPECT_EQ(counted[QStringLiteral("intent-8b@0412, log-probs")], stored->at("intent-8b@0412").bySource.at(ConfidenceSource::LogProbs).count());
    const auto tied = table().model()->match(table().model()->index(0, ui::HistogramModel::ValuesColumn), Qt::DisplayRole, QStringLiteral("exactly 0.80"));
    ASSERT_EQ(tied.size(), 1);
    EXPECT_EQ(tied.front().siblingAtColumn(ui::HistogramModel::ShareColumn).data().toString(), QStringLiteral("38.9 %"));
    desk->press(Qt::Key_I, Qt::ControlModifier);
    EXPECT_TRUE(desk->awaitFocus(&chart()));
}

TEST_F(ConfidenceChartTest, IsASliderForWhoDoesNotSeeIt) {
    openChart();
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&chart());
    ASSERT_NE(spoken, nullptr);
    EXPECT_EQ(spoken->role(), QAccessible::Slider);
    EXPECT_EQ(spoken->text(QAccessible::Name), QStringLiteral("Stored confidences and the threshold"));
    EXPECT_EQ(spoken->text(QAccessible::Value), QStringLiteral("0.80"));
    EXPECT_TRUE(spoken->text(QAccessible::Description).contains(QStringLiteral("silent: 0 of 30 have one")));
    ASSERT_NE(spoken->valueInterface(), nullptr);
    spoken->valueInterface()->setCurrentValue(0.87);
    ASSERT_TRUE(awaitThreshold(0.87));
    EXPECT_EQ(spoken->valueInterface()->currentValue().toDouble(), 0.87);
}

TEST_F(ConfidenceChartTest, WhatIsNotTrustedIsSaid) {
    openChart();
    controller().edit([](Policy& policy) { policy.trustedSources = {ConfidenceSource::LogProbs}; });
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return stripOf("gpt-small").words.contains(QStringLiteral("not trusted")); }));
    EXPECT_FALSE(stripOf("intent").words.contains(QStringLiteral("not trusted")));
}

TEST_F(ConfidenceChartTest, F5CountsAnew) {
    openChart();
    fixture.addPredictions(*fixture.open(), "late", ConfidenceSource::Scores, {0.4}, "billing", "l-");
    desk->press(Qt::Key_F5);
    EXPECT_TRUE(WindowUnderTest::awaits([this] { return chart().strips().size() == 5; }));
}

TEST_F(ConfidenceChartTest, ARuleOfSharesHasNoChart) {
    openChart();
    controller().edit([](Policy& policy) { policy.reviewShare = 0.2; });
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return !chart().isVisible(); }));
    EXPECT_FALSE(desk->window->findChild<QAction*>(QStringLiteral("panes.chart"))->isEnabled());
}

TEST_F(ConfidenceChartTest, LooksAsItIsShown) {
    openChart();
    enter(Rule::LowConfidence, "policyThreshold", QStringLiteral("0.87"));
    ASSERT_TRUE(awaitThreshold(0.87));
    desk->window->resize(1440, 900);
    WindowUnderTest::picture(*desk->window, QStringLiteral("confidences-light"));
    desk->theme.setScheme(ui::Scheme::Dark);
    focusChart();
    WindowUnderTest::picture(*desk->window, QStringLiteral("confidences-dark"));
    desk->theme.setHighContrast(true);
    WindowUnderTest::picture(*desk->window, QStringLiteral("confidences-contrast"));
    desk->theme.setHighContrast(false);
    desk->theme.setScheme(ui::Scheme::Light);
    desk->press(Qt::Key_I, Qt::ControlModifier);
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return find<QScrollArea>("ruleForm")->widget()->height() == find<QScrollArea>("ruleForm")->viewport()->height(); }));
    WindowUnderTest::picture(*desk->window, QStringLiteral("confidences-table"));
    desk->press(Qt::Key_I, Qt::ControlModifier);
    desk->window->resize(1024, 640);
    WindowUnderTest::picture(*desk->window, QStringLiteral("confidences-1024"));
    desk->window->resize(1440, 900);
    desk->theme.setTextPercent(200);
    find<QScrollArea>("ruleForm")->verticalScrollBar()->setValue(chart().mapTo(find<QScrollArea>("ruleForm")->widget(), QPoint()).y());
    WindowUnderTest::picture(*desk->window, QStringLiteral("confidences-200"));
    desk->theme.setTextPercent(100);
    controller().edit([](Policy& policy) {
        policy.reviewShare = 0.2;
        policy.modelShares = {{"gpt-small", 0.35}};
        policy.labelShares = {{"refund", 0.5}};
    });
    ASSERT_TRUE(WindowUnderTest::awaits([this] { return !chart().isVisible(); }));
    WindowUnderTest::picture(*desk->window, QStringLiteral("confidences-shares"));
}

TEST(Histogram, CutsOnlyWhatWouldDwarfTheOthers) {
    HistogramStrip strip{{}, {}, {10, 20, 30, 40, 50}};
    EXPECT_EQ(ui::heightOf(strip).cut, 0);
    EXPECT_EQ(ui::heightOf(strip).top, 60);
    EXPECT_EQ(ui::heightOf(strip).step, 20);
    strip.bars.push_back(100'000);
    strip.bars.insert(strip.bars.end(), 4, 45);
    EXPECT_EQ(ui::heightOf(strip).cut, 100'000);
    EXPECT_LT(ui::heightOf(strip).top, 200);
    EXPECT_EQ(ui::heightOf({}).top, 1) << "nothing has a height that can be divided by";
}

TEST(Histogram, TheAxisBeginsAtTheTenthBelowWhatIsShown) {
    HistogramStrip strip{{}, {}, std::vector<std::int64_t>(100)};
    strip.bars[47] = 1;
    EXPECT_DOUBLE_EQ(ui::beginOfAxis(std::array{strip}, 0.8), 0.4);
    EXPECT_DOUBLE_EQ(ui::beginOfAxis(std::array{strip}, 0.35), 0.3) << "the threshold is always on it";
    strip.stems.push_back({0.2, 5});
    EXPECT_DOUBLE_EQ(ui::beginOfAxis(std::array{strip}, 0.8), 0.2);
    EXPECT_DOUBLE_EQ(ui::beginOfAxis({}, 1), 0.9) << "an axis is not of length 0";
}

}  // namespace
}  // namespace docket
