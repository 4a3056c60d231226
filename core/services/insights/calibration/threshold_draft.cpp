#include "core/services/insights/calibration/threshold_draft.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::services {

namespace {

/// A policy has no threshold above 1, and one just above the highest confidence is as good as that.
double inPolicy(double threshold) { return std::min(threshold, 1.0); }

std::string changeInWords(std::string_view what, std::optional<double> now, double then, int digits, std::string_view unit) {
    if (!now) return fmt::format("{} {:.{}f}{}", what, then, digits, unit);
    return fmt::format("{} {:.{}f} → {:.{}f}{}", what, *now, digits, then, digits, unit);
}

template <class Figure>
std::optional<double> figureOf(const calibration::ThresholdPoint* point, Figure figure) {
    return point == nullptr ? std::nullopt : std::optional(static_cast<double>(figure(*point)));
}

}  // namespace

ThresholdProposal proposalByLabel(const taxonomy::Taxonomy& taxonomy, const calibration::LabelThresholds& thresholds) {
    ThresholdProposal proposal;
    proposal.threshold = inPolicy(thresholds.common);
    for (std::size_t label = 0; label < thresholds.labels.size(); ++label) {
        const calibration::LabelThreshold& own = thresholds.labels[label];
        if (own.ownPart > 0 && own.threshold != thresholds.common) proposal.labels.emplace(taxonomy.labels()[label].key, inPolicy(own.threshold));
    }
    return proposal;
}

Result<OpenPolicyDraft> draftThresholds(PolicyDrafts& drafts, const ThresholdProposal& proposal) {
    if (!proposal.threshold && proposal.labels.empty()) return failure(ErrorKind::InvalidInput, "There is no threshold to be drafted. Nothing was changed.");
    const auto open = drafts.open();
    if (!open) return open;
    routing::Policy policy = open->policy;
    routing::dropReviewShare(policy);
    policy.confidence = routing::ConfidenceKind::Raw;
    if (proposal.threshold) policy.threshold = inPolicy(*proposal.threshold);
    for (const auto& [key, threshold] : proposal.labels) policy.labelThresholds[key] = threshold;
    return drafts.change(policy);
}

std::string figuresInWords(const calibration::ThresholdPoint* now, const calibration::ThresholdPoint& then, const ReferenceSample& sample) {
    using calibration::ThresholdPoint;
    std::string words = changeInWords("accepted", figureOf(now, [](const ThresholdPoint& point) { return 100 * point.acceptedShare; }), 100 * then.acceptedShare, 2, " %");
    words += changeInWords(", to review", figureOf(now, [](const ThresholdPoint& point) { return point.toReview; }), static_cast<double>(then.toReview), 0, "");
    words += changeInWords(", hours", figureOf(now, [](const ThresholdPoint& point) { return point.hours; }), then.hours, 1, "");
    words += changeInWords(", wrong labels routed", figureOf(now, [](const ThresholdPoint& point) { return point.wrongRouted; }), then.wrongRouted, 0, "");
    words += changeInWords(", cost", figureOf(now, [](const ThresholdPoint& point) { return point.cost; }), then.cost, 1, "");
    if (then.costInterval) words += fmt::format(" (95 %: {:.1f} to {:.1f})", then.costInterval->low, then.costInterval->high);
    return words + fmt::format("; by {} references, {} of them from the audit", sample.size(), sample.audited);
}

}  // namespace docket::services
