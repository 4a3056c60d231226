#pragma once

#include "ui/charts/plot/time_ticks.h"
#include "ui/common/look/theme.h"

#include <QPainter>
#include <QRectF>

#include <algorithm>
#include <vector>

namespace docket::ui {

/// What the numbers of an axis are. Share: 0 to 1, written in percent. Time: as timeAt() has it.
enum class AxisKind { Number, Share, Time };

/// A number in a table or a sentence, with as many digits as it needs: none after the point where it is whole, else two of them or four
/// digits in all.
QString axisText(double value, AxisKind kind);

/// Where numbers stand in a plot: from left to right whatever the direction of the window, and upwards.
struct PlotScale {
    QRectF plot;
    double left = 0;    ///< the number at the left edge
    double right = 1;
    double bottom = 0;
    double top = 1;

    double xOf(double across) const { return right == left ? plot.center().x() : plot.left() + plot.width() * (across - left) / (right - left); }
    double yOf(double up) const { return top == bottom ? plot.center().y() : plot.bottom() - plot.height() * (up - bottom) / (top - bottom); }
    /// What lies beyond the axis upwards is cut off at its end.
    QPointF at(double across, double up) const { return {xOf(across), yOf(std::clamp(up, std::min(bottom, top), std::max(bottom, top)))}; }
    double acrossAt(double x) const { return plot.width() <= 0 ? left : left + (right - left) * (x - plot.left()) / plot.width(); }
};

/// At most `most` round places on an axis, with their words.
std::vector<PlotTick> axisTicks(double low, double high, int most, AxisKind kind);

/// Lines across the plot with their words before it.
void drawRungs(QPainter& painter, const PlotScale& scale, const std::vector<PlotTick>& ticks, const Theme& theme);
/// Words under the plot, where there is room, from the left; none sticks out at the sides.
void drawFeet(QPainter& painter, const PlotScale& scale, const std::vector<PlotTick>& ticks, const Theme& theme);
/// Room that the words take before the plot, and under it.
double roomBeforeRungs(const std::vector<PlotTick>& ticks, const Theme& theme);
double roomForFeet(const Theme& theme);
/// As many words as have room in this width under a plot.
int mostFeet(double width, AxisKind kind, const Theme& theme);

}  // namespace docket::ui
