#pragma once

#include "ui/charts/curve_chart.h"

#include <QPainter>

namespace docket::ui {

/// What lies within the intervals, as a ground for the rest; nothing where the colours are few.
void drawCurveBand(QPainter& painter, const CurveAxes& axes, const std::vector<CurveDot>& dots, const Theme& theme);
/// The lines of the plot with their shares before it, and the counts of the points under it where there is room.
void drawCurveAxes(QPainter& painter, const CurveAxes& axes, const std::vector<CurveDot>& dots, const QString& across, const Theme& theme);
/// The intervals, the line over them, and the points.
void drawCurve(QPainter& painter, const CurveAxes& axes, const std::vector<CurveDot>& dots, const Theme& theme);
/// Room that the shares take before the plot, and the counts with their words under it.
int roomBeforeCurve(const Theme& theme);
int roomUnderCurve(const Theme& theme);

}  // namespace docket::ui
