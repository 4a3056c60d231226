#include "tests/gui/charts/chart_samples.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <set>

namespace docket {
namespace {

using namespace ui;
using test::confusionOf;

/// A chart of points with figures and one without.
struct PointSample {
    const char* name;
    std::function<std::unique_ptr<PointChart>(const Theme&)> filled;
    std::function<std::unique_ptr<PointChart>(const Theme&)> empty;
};

void PrintTo(const PointSample& sample, std::ostream* out) { *out << sample.name; }

template <class Kind, class Fill, class... More>
PointSample sampleOf(const char* name, Fill fill, More... more) {
    const auto make = [more...](const Theme& theme) { return std::make_unique<Kind>(theme, more...); };
    return {name,
            [make, fill](const Theme& theme) {
                auto chart = make(theme);
                fill(*chart);
                return std::unique_ptr<PointChart>(std::move(chart));
            },
            [make](const Theme& theme) { return std::unique_ptr<PointChart>(make(theme)); }};
}

SeriesData withoutPosition() {
    SeriesData data = test::costPerThreshold();
    data.position.reset();
    return data;
}

const std::array pointSamples = {
    sampleOf<CurveChart>("curve", [](CurveChart& chart) { chart.setDots(test::learningCurve()); }, QStringLiteral("examples")),
    sampleOf<SeriesChart>("time", [](SeriesChart& chart) { chart.setData(test::escalationPerDay()); }),
    sampleOf<SeriesChart>("lines", [](SeriesChart& chart) { chart.setData(withoutPosition()); }),
    sampleOf<ReliabilityChart>("reliability", [](ReliabilityChart& chart) { chart.setBins(test::reliabilityBins()); }),
    sampleOf<BarChart>("bars", [](BarChart& chart) { chart.setBars(test::labelsByF1()); }, QStringLiteral("F1"), QStringLiteral("Labels")),
    sampleOf<SmallMultiples>("multiples", [](SmallMultiples& chart) { chart.setData(test::shareOfGroups()); }),
};

class PointChartTest : public testing::TestWithParam<PointSample> {
protected:
    PointChartTest() {
        theme.apply();
        chart = GetParam().filled(theme);
        shown(*chart);
    }
    static void shown(QWidget& widget) {
        widget.resize(widget.sizeHint());
        widget.show();
        widget.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&widget));
        widget.setFocus();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(chart.get(), static_cast<Qt::Key>(key), modifiers); }

    Theme theme{Scheme::Light};
    std::unique_ptr<PointChart> chart;
};

TEST_P(PointChartTest, KeysReachEveryPoint) {
    std::set<int> reached;
    std::vector<int> open{chart->current()};
    ASSERT_GE(chart->current(), 0);
    while (!open.empty()) {
        const int from = open.back();
        open.pop_back();
        if (!reached.insert(from).second) continue;
        for (const int key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End}) {
            chart->setCurrent(from);
            press(key);
            open.push_back(chart->current());
        }
    }
    EXPECT_EQ(reached.size(), static_cast<std::size_t>(chart->pointCount()));
}

TEST_P(PointChartTest, EndsAtTheOutermostPoints) {
    press(Qt::Key_Home);
    const int first = chart->current();
    press(Qt::Key_Left);
    EXPECT_EQ(chart->current(), first);
    press(Qt::Key_End);
    const int last = chart->current();
    press(Qt::Key_Right);
    EXPECT_EQ(chart->current(), last);
    EXPECT_GT(last, first);
}

TEST_P(PointChartTest, EachPointIsAPartOfItsOwnWithItsWords) {
    QAccessible::setActive(true);
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(chart.get());
    ASSERT_NE(spoken, nullptr);
    EXPECT_EQ(spoken->role(), QAccessible::Chart);
    ASSERT_EQ(spoken->childCount(), chart->pointCount());
    const QRect whole(chart->mapToGlobal(QPoint(0, 0)), chart->size());
    std::set<QString> names;
    for (int point = 0; point < chart->pointCount(); ++point) {
        QAccessibleInterface* part = spoken->child(point);
        EXPECT_EQ(part->text(QAccessible::Name), chart->wordsOf(point));
        EXPECT_TRUE(whole.adjusted(-2, -2, 2, 2).intersects(part->rect())) << point;
        EXPECT_EQ(part->state().focused, point == chart->current());
        names.insert(part->text(QAccessible::Name));
    }
    EXPECT_EQ(names.size(), static_cast<std::size_t>(chart->pointCount())) << "none is called as another";
    spoken->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(chart->current(), 0);
    EXPECT_EQ(chart->accessibleDescription(), chart->wordsOf(0));
}

TEST_P(PointChartTest, EnterAndADoubleClickAskForWhatAPointStandsFor) {
    const QSignalSpy activated(chart.get(), &Chart::activated);
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.back().front().toInt(), chart->current());
    const int last = chart->pointCount() - 1;
    QTest::mouseClick(chart.get(), Qt::LeftButton, {}, chart->placeOf(last).center());
    EXPECT_EQ(chart->current(), last);
    QTest::mouseDClick(chart.get(), Qt::LeftButton, {}, chart->placeOf(last).center());
    ASSERT_EQ(activated.count(), 2);
    EXPECT_EQ(activated.back().front().toInt(), last);
}

TEST_P(PointChartTest, EveryRowOfItsTableIsFilled) {
    const ChartFigures figures = chart->figures();
    ASSERT_FALSE(figures.rows.empty());
    for (const FigureRow& row : figures.rows) EXPECT_EQ(row.cells.size(), figures.columns.size());
    std::set<int> points;
    for (int row = 0; std::cmp_less(row, figures.rows.size()); ++row) {
        for (int column = 0; std::cmp_less(column, figures.columns.size()); ++column) points.insert(chart->pointInTable(row, column));
    }
    points.erase(-1);
    EXPECT_EQ(points.size(), static_cast<std::size_t>(chart->pointCount())) << "each point can be opened from the table, too";
}

TEST_P(PointChartTest, SaysWhatIsMissingWhereItIsEmpty) {
    const auto none = GetParam().empty(theme);
    none->setEmptyWords(QStringLiteral("0 of 200 decisions needed"));
    shown(*none);
    EXPECT_TRUE(none->isEmpty());
    EXPECT_EQ(none->current(), -1);
    EXPECT_EQ(none->accessibleDescription(), QStringLiteral("0 of 200 decisions needed"));
    const QSignalSpy activated(none.get(), &Chart::activated);
    for (const int key : {Qt::Key_Left, Qt::Key_Up, Qt::Key_Home, Qt::Key_End, Qt::Key_Return}) QTest::keyClick(none.get(), static_cast<Qt::Key>(key));
    EXPECT_EQ(activated.count(), 0);
    QImage with = none->grab().toImage();
    none->setEmptyWords(QString());
    EXPECT_NE(none->grab().toImage(), with) << "the words are seen";
}

INSTANTIATE_TEST_SUITE_P(All, PointChartTest, testing::ValuesIn(pointSamples), [](const auto& tested) { return std::string(tested.param.name); });

class SeriesPositionTest : public testing::Test {
protected:
    SeriesPositionTest() {
        theme.apply();
        chart.setData(test::costPerThreshold());
        chart.resize(600, 320);
        chart.show();
    }
    double at() const { return chart.data().position->at; }

    Theme theme{Scheme::Light};
    SeriesChart chart{theme};
};

TEST_F(SeriesPositionTest, KeysMoveItByStepsWithinItsBounds) {
    const QSignalSpy moved(&chart, &SeriesChart::positionMoved);
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_NEAR(at(), 0.88, 1e-9);
    ASSERT_EQ(moved.count(), 1);
    EXPECT_NEAR(moved.front().front().toDouble(), 0.88, 1e-9);
    EXPECT_EQ(chart.data().position->words, QStringLiteral("0.88"));
    EXPECT_EQ(chart.currentWords(), chart.data().series.front().points[38].words) << "the point beside it";
    QTest::keyClick(&chart, Qt::Key_PageUp);
    EXPECT_NEAR(at(), 0.93, 1e-9);
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_NEAR(at(), 0.98, 1e-9);
    QTest::keyClick(&chart, Qt::Key_Home);
    EXPECT_NEAR(at(), 0.87, 1e-9) << "where the lowest cost is";
    QTest::keyClick(&chart, Qt::Key_Down);
    EXPECT_EQ(chart.currentWords(), chart.data().series[1].points[37].words) << "the line below, at the same place";
}

TEST_F(SeriesPositionTest, ThePointerMovesItToTheNearestStep) {
    const SeriesLayout layout = layOutSeries(chart.data(), chart.rect(), theme);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(qRound(layout.scale.xOf(0.7)), 100));
    EXPECT_NEAR(at(), 0.7, 1e-9);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(2, 100));
    EXPECT_NEAR(at(), 0.5, 1e-9);
}

TEST_F(SeriesPositionTest, IsAValueToAssistiveTechnology) {
    QAccessible::setActive(true);
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&chart);
    ASSERT_NE(spoken->valueInterface(), nullptr);
    EXPECT_EQ(spoken->role(), QAccessible::Slider);
    EXPECT_EQ(spoken->text(QAccessible::Value), QStringLiteral("lowest 0.87"));
    spoken->valueInterface()->setCurrentValue(0.6);
    EXPECT_NEAR(at(), 0.6, 1e-9);
    SeriesChart plain(theme);
    plain.setData(withoutPosition());
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&plain)->valueInterface(), nullptr);
}

TEST(SeriesFigures, HaveARowForEachXWithItsMarks) {
    SeriesData data{.series = {{QStringLiteral("Rate"), {{1, 0.5, {}, 0.4, 0.6}, {2, std::nullopt, {}}}, 1}}, .across = {AxisKind::Number, QStringLiteral("Week")}, .up = {AxisKind::Share}};
    data.band = {{1, 0.3, 0.7}, {3, 0.3, 0.7}};
    data.marks = {{2, QStringLiteral("v7")}};
    Theme theme(Scheme::Light);
    SeriesChart chart(theme);
    chart.setData(data);
    QStringList lines;
    const ChartFigures figures = chart.figures();
    for (const FigureRow& row : figures.rows) {
        QStringList cells;
        for (const FigureCell& cell : row.cells) cells << cell.text;
        lines << cells.join(QLatin1Char('|'));
    }
    EXPECT_EQ(lines, QStringList({QStringLiteral("1|50.0 %|40.0 %|60.0 %|30.0 %|70.0 %|"), QStringLiteral("2||||||v7"), QStringLiteral("3||||30.0 %|70.0 %|")}));
    EXPECT_EQ(chart.pointCount(), 1) << "a gap is no point";
    EXPECT_EQ(chart.pointInTable(0, 0), 0);
    EXPECT_EQ(chart.pointInTable(1, 1), -1);
}

TEST(SmallMultiplesGrid, IsAsHighAsItsRows) {
    Theme theme(Scheme::Light);
    SmallMultiples chart(theme);
    chart.setData(test::shareOfGroups());
    EXPECT_GT(chart.heightForWidth(250), 4 * chart.heightForWidth(1400)) << "nine rows of one, or two";
    chart.resize(800, chart.heightForWidth(800));
    EXPECT_EQ(chart.columnCount(), 3);
    QTest::keyClick(&chart, Qt::Key_Down);
    EXPECT_EQ(chart.current(), 3);
    chart.setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.current(), 4) << "the grid is mirrored, and Left is left";
    EXPECT_LT(chart.placeOf(4).left(), chart.placeOf(3).left());
}

}  // namespace
}  // namespace docket
