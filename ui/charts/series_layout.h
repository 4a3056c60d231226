#pragma once

#include "ui/charts/series_data.h"

#include <QRect>

#include <vector>

namespace docket::ui {

/// Words over the plot that belong to an x.
struct HeadWords {
    QString words;
    QRectF place;
    bool isWarn = false;
    bool isPosition = false;
};

/// Where the parts of a chart of lines stand in `whole`.
struct SeriesLayout {
    PlotScale scale;
    std::vector<PlotTick> rungs;
    std::vector<PlotTick> feet;
    std::vector<QRectF> legend;  ///< of each series, thought out for lines that begin at the left; empty: there is one series alone
    QRectF upWords;              ///< likewise
    QRectF acrossWords;
    std::vector<HeadWords> heads;
    double headTop = 0;          ///< where the upright lines begin
};

SeriesLayout layOutSeries(const SeriesData& data, const QRect& whole, const Theme& theme);

}  // namespace docket::ui
