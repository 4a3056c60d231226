#pragma once

#include "core/services/insights/drift/drift_desk.h"
#include "ui/charts/series_data.h"
#include "ui/charts/small_multiples.h"

#include <QString>

#include <string>
#include <vector>

namespace docket::ui {

// What the charts of drift show of an answer, which has predictions.

/// A series over time with the band of what is usual, and a dashed line where something new came into force. `name`: over its column of
/// the table.
SeriesData driftSeriesData(const services::DriftAnswer& answer, services::SeriesKind kind, const QString& name);
/// "last day 9.8 %, usual 8.1 %"
QString lastAndUsual(const services::DriftAnswer& answer, services::SeriesKind kind);

/// The share of each group, or of each label where there are no groups: what is alerted on first, then the largest.
struct ShareLines {
    SmallMultiplesData data;
    std::vector<std::string> labels;  ///< keys, parallel to the lines; empty: they are groups
    std::size_t all = 0;              ///< of which the lines are the first
    bool areGroups = false;
};
inline constexpr std::size_t mostShareLines = 12;
ShareLines shareLines(const services::DriftAnswer& answer);

}  // namespace docket::ui
