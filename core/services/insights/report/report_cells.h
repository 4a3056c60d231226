#pragma once

#include "core/agreement/estimate.h"
#include "core/base/time.h"
#include "core/metrics/population/weighted_accuracy.h"
#include "core/metrics/proportion.h"
#include "core/metrics/share_difference.h"
#include "core/report/plot/ticks.h"
#include "core/report/report.h"
#include "core/taxonomy/taxonomy.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace docket::services {

// How figures stand in a report.

/// How a number is written: a share in percent with one digit, another with three.
enum class Scale { Share, Plain };

std::string scaled(double value, Scale scale);
/// "94.8 to 96.4 %"
std::string scaled(const metrics::Interval& interval, Scale scale);
/// "12,345"
std::string grouped(std::int64_t count);
/// "2026-11-02 09:15 UTC"
std::string momentText(Timestamp at);
/// A stable word as people read it: "cannot_tell" is "cannot tell".
std::string spaced(std::string_view word);
/// Its name, and the key where that is another.
std::string labelText(const taxonomy::Label& label);

report::Cell countCell(std::int64_t count);
/// With so many digits behind the point.
report::Cell numberCell(double value, int digits);
report::Cell shareCell(double share);
report::Cell missingCell(std::string words);
report::Cell momentCell(const std::optional<Timestamp>& at);
/// The value alone, or why there is none; of `n` items.
report::Cell figureCell(const metrics::TrafficFigure& figure, std::int64_t n, Scale scale);
/// Its interval, empty where there is none.
report::Cell intervalCell(const metrics::TrafficFigure& figure, std::int64_t n, Scale scale);
/// Of few observations "too few (12)".
report::Cell shareCell(const metrics::Share& share);
report::Cell intervalCell(const metrics::Share& share);

report::Tile figureTile(std::string name, const metrics::TrafficFigure& figure, std::int64_t n, Scale scale, std::string_view of);
report::Tile shareTile(std::string name, const metrics::Share& share, std::string_view of);
report::Tile differenceTile(std::string name, const metrics::ShareDifference& difference, std::string_view of);
report::Tile estimateTile(std::string name, const agreement::Estimate& figure);
report::Cell estimateCell(const agreement::Estimate& figure);

std::optional<report::NumberBounds> boundsOf(const std::optional<metrics::Interval>& interval);
report::Paragraph missing(std::string words);

}  // namespace docket::services
