#pragma once

#include "core/metrics/population/weighted_accuracy.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace docket::services {

/// Why a figure is not given, as a stable word ("too_few" of fewer than fewestItems, "never_predicted"); nullopt: it is given.
std::optional<std::string_view> whyNot(const metrics::Figure& figure, std::int64_t n);
/// The same for people: "too few (12)", "never predicted".
std::string whyNotText(const metrics::Figure& figure, std::int64_t n);

/// "0.842 [0.831, 0.853]", or why there is none.
std::string figureText(const metrics::TrafficFigure& figure, std::int64_t n);
/// Of a share, in percent: "95.6 % [95.0, 96.1]".
std::string shareFigureText(const metrics::TrafficFigure& figure, std::int64_t n);

/// "stratified_wilson"; how an interval was made.
std::string_view toString(metrics::IntervalMethod method);

}  // namespace docket::services
