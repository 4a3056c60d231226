#pragma once

#include "core/services/insights/calibration/threshold_figures.h"
#include "core/services/routing/policy_drafts.h"

#include <map>
#include <string>

namespace docket::services {

/// Thresholds that a policy is to have.
struct ThresholdProposal {
    std::optional<double> threshold;       ///< nullopt: as it is
    std::map<std::string, double> labels;  ///< by key; the others keep theirs

    bool operator==(const ThresholdProposal&) const = default;
};

/// The thresholds by label that are not the common one, which is that of all others.
ThresholdProposal proposalByLabel(const taxonomy::Taxonomy& taxonomy, const calibration::LabelThresholds& thresholds);

/// Makes the own draft of the policy, begun now where there is none, say these thresholds, which are of the raw confidence: it goes by that then,
/// a review share goes, and everything else stays. Nothing is routed by it
/// before it is published. Errors: of PolicyDrafts; InvalidInput where nothing is proposed.
Result<OpenPolicyDraft> draftThresholds(PolicyDrafts& drafts, const ThresholdProposal& proposal);

/// What speaks for a change, to be put before the people who decide about it: "accepted 91.8 → 89.9 %, to review 743 → 922, …". `now`: nullptr where
/// routing decides by no threshold.
std::string figuresInWords(const calibration::ThresholdPoint* now, const calibration::ThresholdPoint& then, const ReferenceSample& sample);

}  // namespace docket::services
