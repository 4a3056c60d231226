#pragma once

#include "core/services/insights/traffic/traffic_table.h"

#include <vector>

namespace docket::services {

/// Of each prediction of the table the probability of being right, by what the references of other folds show of its confidence; parallel
/// to them, in [0, 1], 0 without a confidence. Isotonic from 1,000 references on, Platt's from 100; empty where there are fewer.
std::vector<double> rightProbabilities(const TrafficTable& table, References references);

}  // namespace docket::services
