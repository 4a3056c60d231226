#pragma once

#include "ui/charts/series_layout.h"

#include <QPainter>

namespace docket::ui {

/// Behind the lines: the ranges, the band, the axes and the marks.
void drawSeriesGround(QPainter& painter, const SeriesData& data, const SeriesLayout& layout, const Theme& theme);
/// A line with its gaps, its intervals and its markers.
void drawSeriesLine(QPainter& painter, const Series& series, const PlotScale& scale, const Theme& theme);
/// An upright line where the position is, with a dot on the first series.
void drawSeriesPosition(QPainter& painter, const SeriesData& data, const SeriesLayout& layout, const Theme& theme);
/// The words of marks, ranges and the position, over the plot.
void drawSeriesHeads(QPainter& painter, const SeriesLayout& layout, const Theme& theme);
/// What the axes are and the legend, within `whole`, for lines that run in `direction`.
void drawSeriesWords(QPainter& painter, const SeriesData& data, const SeriesLayout& layout, const QRect& whole, Qt::LayoutDirection direction, const Theme& theme);

/// The value of a line between two of its points; nullopt: it has none there.
std::optional<double> valueOn(const Series& series, double x);

}  // namespace docket::ui
