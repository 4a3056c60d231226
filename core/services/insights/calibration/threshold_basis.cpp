#include "core/services/insights/calibration/threshold_basis.h"

#include <algorithm>

namespace docket::services {

namespace {

LabelNumber singleLabelOf(const TrafficTable& table, const CountedPrediction& prediction) { return table.isMultiLabel() ? noLabel : prediction.predicted; }

/// Whether routing accepted it, audited or not: what is right of such predictions only the audit tells.
bool wentItsWay(const CountedPrediction& prediction) { return prediction.route == Route::Accepted || prediction.route == Route::Audited; }

/// Everything that was drawn for audit stands for as many more as were drawn and are not resolved, whatever its confidence.
double auditedPart(const ReferenceSample& sample) {
    return sample.audited > 0 ? static_cast<double>(sample.auditDrawn) / static_cast<double>(sample.audited) : 1;
}

}  // namespace

ThresholdBasis::ThresholdBasis(const TrafficTable& table, const ReferenceSample& sample, const ThresholdValues& values, const calibration::Mapping& probabilities) {
    const ErrorCosts costs(table, sample, values);
    traffic.reserve(table.predictions().size());
    trafficLabels.reserve(table.predictions().size());
    for (const CountedPrediction& prediction : table.predictions()) {
        if (!prediction.hasAnswer || prediction.confidence < 0) {
            ++withoutConfidence;
        } else if (isAlwaysReviewed(prediction)) {
            ++alwaysReviewed;
        } else {
            const double probability = calibration::calibrated(probabilities, {prediction.confidence}).value_or(prediction.confidence);
            traffic.push_back({prediction.confidence, probability, costs.expected(prediction)});
            trafficLabels.push_back(singleLabelOf(table, prediction));
        }
    }
    const double part = auditedPart(sample);
    const bool isAllReviewed = std::ranges::none_of(table.predictions(), wentItsWay);
    for (const SampledReference& each : sample.references) {
        const CountedPrediction& prediction = table.predictions()[each.prediction];
        if (isAlwaysReviewed(prediction)) continue;
        references.push_back({each.confidence, each.isRight, each.weight, each.isAudited || isAllReviewed, costs.of(each)});
        referenceLabels.push_back(singleLabelOf(table, prediction));
        promiseWeights.push_back(each.isAudited ? each.inverseRate * part : each.weight);
    }
    question.review = {values.minutesPerItem(), values.minutesPerItem() > 0 ? values.pricePerItem / values.minutesPerItem() : 0, values.errorRate.value};
    question.capacity = {values.predictionsPerDay.value, values.hoursPerDay};
    question.withoutConfidence = alwaysReviewed + withoutConfidence;
}

}  // namespace docket::services
