#include "core/services/insights/calibration/threshold_values.h"

#include "core/routing/router.h"
#include "core/services/insights/calibration/reviewer_errors.h"
#include "core/services/ledger/policy_reading.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace docket::services {

namespace {

constexpr std::int64_t msOfOneDay = 24LL * 60 * 60 * 1000;

Result<> checkValues(const ThresholdRequest& request) {
    constexpr double unlimited = 1e12;
    for (const auto& [value, name, most] : {std::tuple(&request.costWrong, "The cost of a wrong label", unlimited), std::tuple(&request.costReview, "The cost of a review", unlimited),
                                            std::tuple(&request.minutesPerReview, "The time of a review", unlimited), std::tuple(&request.reviewsPerItem, "The number of reviews", unlimited),
                                            std::tuple(&request.errorRate, "The error rate of reviewers", 1.0), std::tuple(&request.predictionsPerDay, "The number of predictions a day", unlimited),
                                            std::tuple(&request.hoursPerDay, "The number of hours a day", unlimited)}) {
        if (!*value || (std::isfinite(**value) && **value >= 0 && **value <= most)) continue;
        return failure(ErrorKind::InvalidInput, fmt::format("{} must be a number from 0 to {:g}.", name, most));
    }
    return {};
}

void takeCosts(const taxonomy::Taxonomy& taxonomy, const ThresholdRequest& request, ThresholdValues& values) {
    double sum = 0;
    bool isSet = false;
    std::int64_t choices = 0;
    for (const taxonomy::Label& label : taxonomy.labels()) {
        const double falsePositive = request.costWrong.value_or(label.costFalsePositive);
        const double falseNegative = request.costWrong.value_or(label.costFalseNegative);
        values.falsePositive.push_back(falsePositive);
        values.falseNegative.push_back(falseNegative);
        if (!label.isChoice()) continue;
        ++choices;
        sum += std::max(falsePositive, falseNegative);
        isSet = isSet || falsePositive != 1 || falseNegative != 1;
    }
    const ValueSource source = request.costWrong ? ValueSource::Given : isSet ? ValueSource::Measured : ValueSource::Assumed;
    values.costWrong = {choices > 0 ? sum / static_cast<double>(choices) : 1, source, request.costWrong ? 0 : choices};
}

/// The days from the first prediction to the last, arrivalDays at the most.
StartingValue predictionsPerDay(const TrafficTable& table, std::optional<double> given) {
    if (given) return {*given, ValueSource::Given, 0};
    const auto predictions = table.predictions();
    if (predictions.empty()) return {};
    const auto [first, last] = std::ranges::minmax_element(predictions, {}, &CountedPrediction::at);
    const std::int64_t lastDay = last->at.ms / msOfOneDay;
    const std::int64_t days = std::min<std::int64_t>(arrivalDays, lastDay - first->at.ms / msOfOneDay + 1);
    const auto counted = std::ranges::count_if(predictions, [&](const CountedPrediction& each) { return lastDay - each.at.ms / msOfOneDay < days; });
    return {static_cast<double>(counted) / static_cast<double>(days), ValueSource::Measured, days};
}

}  // namespace

std::string_view toString(ErrorRateSource source) {
    switch (source) {
        case ErrorRateSource::Given: return "given";
        case ErrorRateSource::Gold: return "gold";
        case ErrorRateSource::BlindDoubles: return "blind_doubles";
        case ErrorRateSource::Unknown: return "unknown";
    }
    return "unknown";
}

std::optional<double> StandingThresholds::of(LabelNumber label) const {
    if (!threshold) return std::nullopt;
    return label < labels.size() && labels[label] ? labels[label] : threshold;
}

Result<ThresholdValues> readThresholdValues(ports::Workspace& workspace, const TrafficTable& table, const ThresholdRequest& request, const std::stop_token& stop) {
    if (const auto checked = checkValues(request); !checked) return std::unexpected(checked.error());
    SizingRequest asked;
    asked.minutesPerReview = request.minutesPerReview;
    asked.reviewsPerItem = request.reviewsPerItem;
    const auto sizing = readSizing(workspace, asked, stop);
    if (!sizing) return std::unexpected(sizing.error());
    ThresholdValues values;
    takeCosts(table.taxonomy(), request, values);
    values.minutesPerReview = sizing->minutesPerReview;
    values.reviewsPerItem = sizing->reviewsPerItem;
    values.isInMinutes = !request.costReview;
    values.pricePerItem = request.costReview.value_or(values.minutesPerItem());
    values.predictionsPerDay = predictionsPerDay(table, request.predictionsPerDay);
    values.hoursPerDay = request.hoursPerDay;
    if (request.errorRate) {
        values.errorRate = {*request.errorRate, ErrorRateSource::Given, {}};
        return values;
    }
    const auto errors = readReviewerErrors(workspace, stop);
    if (!errors) return std::unexpected(errors.error());
    values.errorRate = *errors;
    return values;
}

Result<StandingThresholds> readStandingThresholds(ports::Workspace& workspace, const taxonomy::Taxonomy& taxonomy) {
    return ports::reading(workspace, [&]() -> Result<StandingThresholds> {
        const auto versions = workspace.rules().inForce();
        if (!versions) return std::unexpected(versions.error());
        const auto carried = policyUnder(workspace.rules(), versions->policy, taxonomy.version());
        if (!carried) return std::unexpected(carried.error());
        const routing::Router router(carried->policy, taxonomy);
        StandingThresholds standing;
        standing.policy = versions->policy;
        if (!router.needsRanking()) standing.threshold = carried->policy.threshold;
        standing.auditRate = carried->policy.auditRate;
        standing.hasAuditStrata = !carried->policy.auditStrata.empty();
        for (const taxonomy::Label& label : taxonomy.labels()) standing.labels.push_back(router.ownThreshold(label.id));
        return standing;
    });
}

}  // namespace docket::services
