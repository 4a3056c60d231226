#pragma once

#include "ui/common/look/theme.h"

#include <QPainter>
#include <QPen>

namespace docket::ui {

/// How the numbered series of a chart look: a colour, a dash and a marker each, so that none is told by its colour alone. Where the
/// colours are few, all have the one of text. Numbers are 1 to chartColours.

QColor seriesColor(int number, const Theme& theme);
QPen seriesPen(int number, const Theme& theme);
/// The same line where its figures rest on less than the rest of it does.
QPen estimatePen(int number, const Theme& theme);
void drawMarker(QPainter& painter, const QPointF& at, int number, const Theme& theme);
/// Of a point to be looked at, whatever its series: a square.
void drawWeakMarker(QPainter& painter, const QPointF& at, const Theme& theme);
/// An upright interval with caps.
void drawUprightInterval(QPainter& painter, double x, double low, double high, const QColor& color, const Theme& theme);

}  // namespace docket::ui
