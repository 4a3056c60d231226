#pragma once

#include "core/calibration/mappings/mapping.h"
#include "core/metrics/population/audit_plan.h"
#include "core/services/insights/calibration/reference_sample.h"
#include "core/services/routing/policy_proposal.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace docket::services {

/// What is audited of a part of what routing accepts, as a stratum of a policy says it.
struct AdvisedStratum {
    std::optional<LabelNumber> label;  ///< predicted; nullopt: any other than those that have strata of their own
    double from = 0;                   ///< confidences from here on
    std::optional<double> below;       ///< and below this; nullopt: however high
    std::int64_t size = 0;             ///< accepted predictions of the table
    std::int64_t audited = 0;          ///< of them, those whose right answer is known by the audit
    double errors = 0;                 ///< expected share of wrong ones
    std::int64_t items = 0;            ///< to be audited

    double rate() const { return size > 0 ? static_cast<double>(items) / static_cast<double>(size) : 0; }
    bool operator==(const AdvisedStratum&) const = default;
};

/// How large an audit must be for the accuracy of all traffic to be known so closely, and where it tells the most.
struct AuditAdvice {
    double asked = 0;             ///< half width of the 95 % interval that is asked for
    double halfWidth = 0;         ///< expected of the plan
    std::int64_t items = 0;       ///< of the plan, of a traffic like this one
    double standingHalfWidth = 0; ///< expected of what was audited so far; infinite where a part has nothing
    std::int64_t audited = 0;     ///< so far
    std::vector<AdvisedStratum> strata;
};

/// Neyman's allocation (1934) with a floor of metrics::auditFloor items, over up to four bands of confidence, of about fifty predictions or more, of each
/// label with a hundred accepted ones and a fiftieth of all, and of the others together. Expected errors: what the audit found in the stratum, drawn to its calibrated probabilities as if four more items
/// had shown these. `halfWidth` > 0. nullopt: nothing is accepted, or a multi-label task, whose predictions have no one label to be told apart by.
std::optional<AuditAdvice> auditAdvice(const TrafficTable& table, const ReferenceSample& sample, const calibration::Mapping& probabilities, double halfWidth);

/// The strata of a policy that audits so, those of a label before the others; what speaks for them is its reason.
PolicyProposal auditProposal(const AuditAdvice& advice, const taxonomy::Taxonomy& taxonomy);

}  // namespace docket::services
