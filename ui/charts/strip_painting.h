#pragma once

#include "ui/charts/histogram.h"
#include "ui/common/look/theme.h"

#include <QPainter>

namespace docket::ui {

/// Where values stand in a plot. The axis runs from left to right whatever the direction of the window.
struct HistogramAxis {
    QRectF plot;
    double begin = 0;  ///< at the left; at the right is 1

    double xOf(double value) const { return plot.left() + plot.width() * (value - begin) / (1 - begin); }
};

/// The lines of the plot, with their numbers before it.
void drawHistogramLines(QPainter& painter, const HistogramAxis& axis, const HistogramHeight& height, const Theme& theme);
/// The numbers under the plot.
void drawHistogramAxis(QPainter& painter, const HistogramAxis& axis, const Theme& theme);
/// What is below the threshold in one colour, all else in the other; what is higher than the plot ends in a gash.
void drawHistogramBars(QPainter& painter, const HistogramAxis& axis, const HistogramHeight& height, const HistogramStrip& strip, double threshold, const Theme& theme);
/// Likewise; the tallest one says how many it stands for, where there is room.
void drawHistogramStems(QPainter& painter, const HistogramAxis& axis, const HistogramHeight& height, const HistogramStrip& strip, double threshold, const Theme& theme);
/// What a stem looks like, for a legend.
void drawHistogramSign(QPainter& painter, const QRectF& rect, const Theme& theme);
/// Of bars on either side of the threshold: where the colours are few, they have a pattern, too.
QBrush histogramBrush(bool isBelow, const Theme& theme);
/// Room that the numbers of the lines take before the plot.
int roomBeforePlot(const HistogramHeight& height, const Theme& theme);

}  // namespace docket::ui
