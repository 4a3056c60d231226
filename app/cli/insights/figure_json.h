#pragma once

#include "core/metrics/population/weighted_accuracy.h"
#include "core/metrics/proportion.h"

#include <nlohmann/json.hpp>

#include <cstdint>

namespace docket::cli {

/// value, low, high, interval (the method), n and why: why there is no value, or null. With fewer than services::fewestItems behind it
/// ("too_few") nothing of a figure is given.
nlohmann::ordered_json figureJson(const metrics::TrafficFigure& figure, std::int64_t n);
nlohmann::ordered_json figureJson(const metrics::Figure& figure, std::int64_t n);

}  // namespace docket::cli
