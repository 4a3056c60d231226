#pragma once

#include "core/services/insights/calibration/threshold_figures.h"
#include "core/services/routing/policy_proposal.h"

#include <string>

namespace docket::services {

/// The thresholds by label that are not the common one, which is that of all others.
PolicyProposal proposalByLabel(const taxonomy::Taxonomy& taxonomy, const calibration::LabelThresholds& thresholds);

/// What speaks for a change, to be put before the people who decide about it: "accepted 91.8 → 89.9 %, to review 743 → 922, …". `now`: nullptr where
/// routing decides by no threshold.
std::string figuresInWords(const calibration::ThresholdPoint* now, const calibration::ThresholdPoint& then, const ReferenceSample& sample);

}  // namespace docket::services
