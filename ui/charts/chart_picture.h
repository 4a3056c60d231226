#pragma once

#include "ui/charts/chart.h"

#include <QByteArray>

namespace docket::ui {

enum class PictureKind { Png, Svg };

/// A chart as a file holds it: as it is drawn, on the ground that charts stand on, without the focus. PNG has two dots for each px, or one
/// where that would be more than 50 million. `title`: what the picture is of.
QByteArray pictureOf(const Chart& chart, PictureKind kind, const QString& title);

/// A chart's table as lines of tab-separated values.
QString tabSeparated(const ChartFigures& figures);

}  // namespace docket::ui
