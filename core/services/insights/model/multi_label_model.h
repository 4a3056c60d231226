#pragma once

#include "core/services/insights/model/model_figures.h"

namespace docket::services {

/// Adds the figures of a multi-label model. All traffic: items of each side (escalated, accepted) stand for all of it, those of the audit with
/// their weight; the share of items with the very same set is by strata of confidence, and so has an interval.
void addMultiLabel(const TrafficTable& table, const ModelQuestion& question, ModelFigures& figures);

}  // namespace docket::services
