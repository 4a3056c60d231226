#pragma once

#include "core/metrics/population/weighted_accuracy.h"
#include "core/metrics/proportion.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace docket::cli {

/// "stratified_wilson"; how an interval was made.
std::string_view toString(metrics::IntervalMethod method);

/// value, low, high, interval (the method), n and why: why there is no value, or null. With fewer than services::fewestItems behind it
/// ("too_few") nothing of a figure is given.
nlohmann::ordered_json figureJson(const metrics::TrafficFigure& figure, std::int64_t n);
nlohmann::ordered_json figureJson(const metrics::Figure& figure, std::int64_t n);

/// The same in words: "0.842 [0.831, 0.853]"; "too few (12)".
std::string figureText(const metrics::TrafficFigure& figure, std::int64_t n);
/// Of a share, in percent: "95.6 % [95.0, 96.1]".
std::string shareFigureText(const metrics::TrafficFigure& figure, std::int64_t n);

}  // namespace docket::cli
