#include "core/services/insights/calibration/threshold_draft.h"

#include <fmt/format.h>

namespace docket::services {

namespace {

std::string changeInWords(std::string_view what, std::optional<double> now, double then, int digits, std::string_view unit) {
    if (!now) return fmt::format("{} {:.{}f}{}", what, then, digits, unit);
    return fmt::format("{} {:.{}f} → {:.{}f}{}", what, *now, digits, then, digits, unit);
}

template <class Figure>
std::optional<double> figureOf(const calibration::ThresholdPoint* point, Figure figure) {
    return point == nullptr ? std::nullopt : std::optional(static_cast<double>(figure(*point)));
}

}  // namespace

PolicyProposal proposalByLabel(const taxonomy::Taxonomy& taxonomy, const calibration::LabelThresholds& thresholds) {
    PolicyProposal proposal;
    proposal.threshold = thresholds.common;
    for (std::size_t label = 0; label < thresholds.labels.size(); ++label) {
        const calibration::LabelThreshold& own = thresholds.labels[label];
        if (own.ownPart > 0 && own.threshold != thresholds.common) proposal.labelThresholds.emplace(taxonomy.labels()[label].key, own.threshold);
    }
    return proposal;
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
