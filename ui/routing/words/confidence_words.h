#pragma once

#include "core/services/routing/model_confidences.h"
#include "ui/charts/histogram.h"

#include <set>
#include <vector>

namespace docket::ui {

/// A strip for the confidences of each model and source, those with most first, with how they lie to the threshold in words. `trusted`: sources whose
/// confidences count; empty: all.
std::vector<HistogramStrip> stripsOf(const services::ConfidencesByModel& models, double threshold, const std::set<ConfidenceSource>& trusted);

}  // namespace docket::ui
