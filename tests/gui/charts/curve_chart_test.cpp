#include "ui/charts/curve_chart.h"

#include <gtest/gtest.h>

namespace docket::ui {
namespace {

CurveDot dot(double count, double share, double around) {
    return {count, Whisker{.value = share, .low = share - around, .high = share + around}, QString::number(count)};
}

TEST(CurveAxes, PutEachDoublingEquallyFar) {
    const CurveAxes axes = axesOf({dot(20, 0.5, 0.04), dot(40, 0.6, 0.04), dot(160, 0.7, 0.04)}, QRectF(10, 0, 300, 100));
    EXPECT_DOUBLE_EQ(axes.xOf(20), 10);
    EXPECT_DOUBLE_EQ(axes.xOf(40), 110);
    EXPECT_DOUBLE_EQ(axes.xOf(160), 310);
}

TEST(CurveAxes, GoFromTenthToTenthAroundAllIntervals) {
    const CurveAxes axes = axesOf({dot(20, 0.5, 0.04), dot(40, 0.78, 0.04)}, QRectF(0, 0, 100, 100));
    EXPECT_DOUBLE_EQ(axes.lowest, 0.4);
    EXPECT_DOUBLE_EQ(axes.highest, 0.9);
    EXPECT_DOUBLE_EQ(axes.yOf(0.4), 100);
    EXPECT_DOUBLE_EQ(axes.yOf(0.9), 0);
    EXPECT_DOUBLE_EQ(axes.yOf(2), 0) << "what lies beyond is cut off there";
}

TEST(CurveAxes, HaveRoomWhereAllPointsAreAlike) {
    for (const double share : {0.0, 0.5, 1.0}) {
        const CurveAxes axes = axesOf({{20, {.value = share}, {}}, {40, {.value = share}, {}}}, QRectF(0, 0, 100, 100));
        EXPECT_GE(axes.highest - axes.lowest, 0.0999) << share;
        EXPECT_GE(axes.lowest, -1e-9) << share;
        EXPECT_LE(axes.highest, 1 + 1e-9) << share;
    }
    const CurveAxes one = axesOf({dot(20, 0.5, 0.1)}, QRectF(0, 0, 100, 100));
    EXPECT_DOUBLE_EQ(one.xOf(20), 50);
    EXPECT_TRUE(axesOf({}, QRectF()).plot.isNull());
}

}  // namespace
}  // namespace docket::ui
