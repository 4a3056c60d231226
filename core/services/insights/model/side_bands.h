#pragma once

#include "core/metrics/population/traffic.h"
#include "core/services/insights/traffic/traffic_table.h"

namespace docket::services {

/// Deciles of the confidences of what was escalated and of what was accepted.
metrics::SideBands sideBands(const TrafficTable& table);

/// A routed prediction as a part of the traffic. `predicted`: nullopt where there is no answer; `rightness`: its probability of being right.
metrics::TrafficItem trafficItem(const CountedPrediction& prediction, std::optional<std::uint32_t> predicted, double rightness);

}  // namespace docket::services
