#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/series_data.h"

namespace docket::ui {

/// A row for each x that any line has a point at, with the value of each line; where a line has intervals, their ends in columns of their
/// own, and where there is a band, its ends. The marks are rows at their x, too.
ChartFigures figuresOf(const SeriesData& data);
/// The x of a row of that table.
double acrossInTable(const SeriesData& data, int row);
/// The series that a column of it is of; nullopt: it is of none alone.
std::optional<std::size_t> seriesInTable(const SeriesData& data, int column);

}  // namespace docket::ui
