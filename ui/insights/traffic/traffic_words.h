#pragma once

#include "core/metrics/population/weighted_accuracy.h"
#include "core/services/insights/traffic/traffic_table.h"

#include <QString>

namespace docket::ui {

// Figures about a model in words; plain text on one line. Never a number where there is none.

/// "95.6 %", "too few (12)", or why there is none.
QString shareText(const metrics::TrafficFigure& figure, std::int64_t n);
/// "95.0 to 96.1 %"; empty: there is none.
QString shareIntervalText(const metrics::TrafficFigure& figure, std::int64_t n);
/// "0.842"
QString scoreText(const metrics::TrafficFigure& figure, std::int64_t n, int digits = 3);
/// "0.831 to 0.853"; empty: there is none.
QString scoreIntervalText(const metrics::TrafficFigure& figure, std::int64_t n, int digits = 3);
/// How the interval was made, for a tool tip.
QString methodText(metrics::IntervalMethod method);
/// Name of a label on one line; of noLabel that nothing was said.
QString labelName(const services::TrafficTable& table, services::LabelNumber label);

}  // namespace docket::ui
