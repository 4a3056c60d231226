#include "core/services/insights/model/right_probability.h"

#include "core/calibration/mappings/mapping_choice.h"
#include "core/calibration/mappings/mapping_fit.h"
#include "core/calibration/reliability/folds.h"
#include "core/services/insights/model/model_figures.h"

#include <array>

namespace docket::services {

namespace {

using calibration::Mapping;
using calibration::Outcome;

std::optional<Mapping> fitted(const std::vector<Outcome>& outcomes) {
    const auto n = static_cast<std::int64_t>(outcomes.size());
    if (n >= calibration::leastReferences(calibration::MappingKind::Isotonic)) {
        if (auto isotonic = calibration::fitIsotonic(outcomes)) return Mapping(std::move(*isotonic));
    }
    if (n >= calibration::leastReferences(calibration::MappingKind::Platt)) {
        if (const auto platt = calibration::fitPlatt(outcomes)) return Mapping(*platt);
    }
    return std::nullopt;
}

bool isOutcome(const TrafficTable& table, const CountedPrediction& prediction, References references) {
    return prediction.hasAnswer && prediction.confidence >= 0 && prediction.probability > 0 && isUsed(table, prediction, references);
}

}  // namespace

std::vector<double> rightProbabilities(const TrafficTable& table, References references) {
    std::vector<Outcome> all;
    std::array<std::vector<Outcome>, calibration::foldCount> withoutFold;
    for (const CountedPrediction& prediction : table.predictions()) {
        if (!isOutcome(table, prediction, references)) continue;
        const Outcome outcome{prediction.confidence, table.isRight(prediction), 1 / static_cast<double>(prediction.probability)};
        const std::uint64_t own = calibration::foldOf(table.referenceOf(prediction).externalId);
        all.push_back(outcome);
        for (std::uint64_t fold = 0; fold < calibration::foldCount; ++fold) {
            if (fold != own) withoutFold[fold].push_back(outcome);
        }
    }
    const auto whole = fitted(all);
    if (!whole) return {};
    std::array<std::optional<Mapping>, calibration::foldCount> byFold;
    for (std::size_t fold = 0; fold < byFold.size(); ++fold) byFold[fold] = fitted(withoutFold[fold]);

    std::vector<double> probabilities;
    probabilities.reserve(table.predictions().size());
    for (const CountedPrediction& prediction : table.predictions()) {
        const bool isKnown = isOutcome(table, prediction, references);
        const auto& mapping = isKnown ? byFold[calibration::foldOf(table.referenceOf(prediction).externalId)] : whole;
        const bool hasProbability = prediction.hasAnswer && prediction.confidence >= 0;
        probabilities.push_back(hasProbability ? calibration::calibrated(mapping ? *mapping : *whole, {prediction.confidence}).value_or(prediction.confidence) : 0);
    }
    return probabilities;
}

}  // namespace docket::services
