#include "core/calibration/mappings/mapping_choice.h"

#include "core/calibration/mappings/mapping_fit.h"
#include "core/calibration/reliability/folds.h"

#include <algorithm>

namespace docket::calibration {

namespace {

using References = std::span<const CalibrationReference>;

std::vector<Outcome> outcomesOf(References references) {
    std::vector<Outcome> outcomes;
    outcomes.reserve(references.size());
    for (const auto& each : references) outcomes.push_back({each.raw.value, each.isRight, each.weight});
    return outcomes;
}

std::vector<LabelScores> labelScoresOf(References references) {
    std::vector<LabelScores> items;
    items.reserve(references.size());
    for (const auto& each : references) items.push_back({each.raw.scores, each.rightLabel, each.weight});
    return items;
}

template <class Parameters>
std::optional<Mapping> asMapping(const std::optional<Parameters>& parameters) {
    if (!parameters) return std::nullopt;
    return Mapping(*parameters);
}

std::optional<Mapping> fitted(MappingKind kind, References references) {
    switch (kind) {
        case MappingKind::None: break;
        case MappingKind::Platt: return asMapping(fitPlatt(outcomesOf(references)));
        case MappingKind::Beta: return asMapping(fitBeta(outcomesOf(references)));
        case MappingKind::Temperature: return asMapping(fitTemperature(labelScoresOf(references)));
        case MappingKind::Isotonic: return asMapping(fitIsotonic(outcomesOf(references)));
    }
    return NoMapping{};
}

/// Each reference by the mapping of the other folds. Empty: it could not be fitted or applied on some of them.
std::vector<double> crossFitted(MappingKind kind, References references, std::uint64_t seed) {
    std::vector<double> values(references.size());
    for (std::uint64_t fold = 0; fold < foldCount; ++fold) {
        std::vector<CalibrationReference> others;
        for (const auto& each : references) {
            if (foldOf(each.externalId, seed) != fold) others.push_back(each);
        }
        if (others.size() == references.size()) continue;  // the fold is empty
        const auto mapping = fitted(kind, others);
        if (!mapping) return {};
        for (std::size_t i = 0; i < references.size(); ++i) {
            if (foldOf(references[i].externalId, seed) != fold) continue;
            const auto value = calibrated(*mapping, references[i].raw);
            if (!value) return {};
            values[i] = *value;
        }
    }
    return values;
}

std::optional<ConfidenceFigures> figuresOf(References references, const std::vector<double>& confidences) {
    auto outcomes = outcomesOf(references);
    for (std::size_t i = 0; i < outcomes.size(); ++i) outcomes[i].confidence = confidences[i];
    const auto loss = logLoss(outcomes);
    if (!loss) return std::nullopt;
    return ConfidenceFigures{*loss, *brierScore(outcomes), *calibrationError(reliabilityBins(outcomes, Binning::EqualWidth)), auroc(outcomes)};
}

MappingCandidate candidateOf(MappingKind kind, References references, std::uint64_t seed) {
    MappingCandidate candidate;
    candidate.kind = kind;
    if (static_cast<std::int64_t>(references.size()) < leastReferences(kind)) {
        candidate.notOffered = NotOffered::TooFewReferences;
        return candidate;
    }
    if (const auto mapping = fitted(kind, references)) {
        candidate.mapping = *mapping;
        candidate.crossFitted = crossFitted(kind, references, seed);
    }
    if (candidate.crossFitted.size() != references.size()) candidate.notOffered = NotOffered::NoWholeScores;
    else candidate.figures = figuresOf(references, candidate.crossFitted);
    return candidate;
}

}  // namespace

std::int64_t leastReferences(MappingKind kind) {
    switch (kind) {
        case MappingKind::None: return 0;
        case MappingKind::Platt: return 100;
        case MappingKind::Beta: return 100;
        case MappingKind::Temperature: return 100;
        case MappingKind::Isotonic: return 1000;
    }
    return 0;
}

MappingChoice chooseMapping(References references, std::uint64_t seed) {
    MappingChoice choice;
    choice.references = static_cast<std::int64_t>(references.size());
    const auto audited = std::ranges::count_if(references, &CalibrationReference::isAudited);
    if (!references.empty()) choice.auditedShare = static_cast<double>(audited) / static_cast<double>(references.size());
    for (const auto kind : {MappingKind::None, MappingKind::Platt, MappingKind::Beta, MappingKind::Temperature, MappingKind::Isotonic}) {
        choice.candidates.push_back(candidateOf(kind, references, seed));
        const auto& figures = choice.candidates.back().figures;
        if (figures && figures->logLoss < choice[choice.chosen].figures->logLoss) choice.chosen = kind;
    }
    return choice;
}

}  // namespace docket::calibration
