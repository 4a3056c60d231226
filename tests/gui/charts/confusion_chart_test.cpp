#include "tests/gui/charts/chart_samples.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace docket {
namespace {

using namespace ui;

class ConfusionChartTest : public testing::Test {
protected:
    ConfusionChartTest() { theme.apply(); }
    void show(int labels) {
        chart.setData(test::confusionOf(labels));
        chart.resize(620, 360);
        chart.show();
        chart.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&chart));
        chart.setFocus();
        ASSERT_TRUE(chart.matrix().hasFocus());
    }
    void press(int key) { QTest::keyClick(&chart.matrix(), static_cast<Qt::Key>(key)); }
    QString head(int section, Qt::Orientation orientation) const { return chart.findChild<HeatMatrix*>()->model()->headerData(section, orientation).toString(); }

    Theme theme{Scheme::Light};
    ConfusionChart chart{theme};
};

TEST_F(ConfusionChartTest, GivesEachRowALetterThatHeadsItsColumn) {
    show(30);
    EXPECT_EQ(head(1, Qt::Vertical), QStringLiteral("B  Card payment wrong exchange rate 1"));
    EXPECT_EQ(head(1, Qt::Horizontal), QStringLiteral("B"));
    EXPECT_EQ(head(27, Qt::Horizontal), QStringLiteral("AB"));
    EXPECT_EQ(head(30, Qt::Horizontal), QStringLiteral("other"));
    EXPECT_EQ(ConfusionChart::letterOf(25), QStringLiteral("Z"));
    EXPECT_EQ(ConfusionChart::letterOf(26), QStringLiteral("AA"));
    EXPECT_EQ(ConfusionChart::letterOf(702), QStringLiteral("AAA"));
}

TEST_F(ConfusionChartTest, ArrowsGoFromCellToCellAndEnterOpensWhatIsThere) {
    show(11);
    const QSignalSpy activated(&chart, &Chart::activated);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    EXPECT_EQ(chart.current(), (ConfusionChart::Cell{1, 2})) << "blank cells can be passed";
    EXPECT_EQ(chart.matrix().currentIndex().data(Qt::AccessibleTextRole).toString(), chart.currentWords());
    EXPECT_TRUE(chart.currentWords().contains(QStringLiteral("Final label: Card payment wrong exchange rate 1"))) << chart.currentWords().toStdString();
    press(Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(chart.cellOf(activated.front().front().toInt()), (ConfusionChart::Cell{1, 2}));
    chart.setCurrent({3, std::nullopt});
    press(Qt::Key_Enter);
    const auto other = chart.cellOf(activated.back().front().toInt());
    EXPECT_EQ(other, (ConfusionChart::Cell{3, std::nullopt}));
    EXPECT_EQ(chart.countOf(other), 13);
}

TEST_F(ConfusionChartTest, ShowsCountsOrSharesOfTheRowAndKeepsTheCell) {
    show(11);
    chart.setCurrent({2, 2});
    const QModelIndex at = chart.matrix().currentIndex();
    EXPECT_EQ(at.data().toString(), QStringLiteral("182"));
    chart.setValues(ConfusionValues::ShareOfRow);
    EXPECT_EQ(chart.current(), (ConfusionChart::Cell{2, 2}));
    EXPECT_TRUE(chart.matrix().currentIndex().data().toString().startsWith(QStringLiteral("0.")));
    chart.setData(test::confusionOf(2));
    EXPECT_EQ(chart.current(), (ConfusionChart::Cell{0, 0})) << "the cell is not there any more";
}

TEST_F(ConfusionChartTest, ScrollsUnderItsHeadsWithManyLabels) {
    show(150);
    EXPECT_GT(chart.matrix().verticalScrollBar()->maximum(), 0);
    EXPECT_GT(chart.matrix().horizontalScrollBar()->maximum(), 0);
    chart.setCurrent({149, 149});
    const QRect cell = chart.matrix().visualRect(chart.matrix().currentIndex());
    EXPECT_TRUE(chart.matrix().viewport()->rect().contains(cell)) << "the current cell is in sight";
    EXPECT_TRUE(chart.matrix().verticalHeader()->isVisible() && chart.matrix().horizontalHeader()->isVisible());
    EXPECT_EQ(chart.matrix().verticalHeader()->logicalIndexAt(cell.center().y()), 149) << "its name stands beside it";
}

TEST_F(ConfusionChartTest, HasARowInTheTableForEachCellThatHoldsSomething) {
    show(11);
    const ChartFigures figures = chart.figures();
    std::int64_t cells = 0;
    for (int row = 0; row < 11; ++row) {
        for (int column = 0; column < 11; ++column) cells += chart.countOf({row, column}) > 0 ? 1 : 0;
        cells += chart.countOf({row, std::nullopt}) > 0 ? 1 : 0;
    }
    EXPECT_EQ(std::ssize(figures.rows), cells);
    const auto last = static_cast<int>(figures.rows.size()) - 1;
    EXPECT_EQ(chart.cellOf(chart.pointInTable(last, 0)), (ConfusionChart::Cell{10, std::nullopt}));
}

}  // namespace
}  // namespace docket
