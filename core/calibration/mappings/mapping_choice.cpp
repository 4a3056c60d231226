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

/// References by confidence, so that equal ones stand beside each other, with the fold of each.
struct Folded {
    std::vector<CalibrationReference> references;
    std::vector<std::uint64_t> folds;

    Folded(References given, std::uint64_t seed) : references(given.begin(), given.end()) {
        std::ranges::stable_sort(references, {}, [](const CalibrationReference& each) { return each.raw.value; });
        for (const auto& each : references) folds.push_back(foldOf(each.externalId, seed));
    }

    std::vector<CalibrationReference> without(std::uint64_t fold) const {
        std::vector<CalibrationReference> others;
        others.reserve(references.size());
        for (std::size_t i = 0; i < references.size(); ++i) {
            if (folds[i] != fold) others.push_back(references[i]);
        }
        return others;
    }
};

/// The mapping of the other folds for each fold; nullopt: the fold is empty. Empty: it could not be fitted on some of them.
std::vector<std::optional<Mapping>> mappingsOfFolds(MappingKind kind, const Folded& folded) {
    std::vector<std::optional<Mapping>> mappings(foldCount);
    for (std::uint64_t fold = 0; fold < foldCount; ++fold) {
        const auto others = folded.without(fold);
        if (others.size() == folded.references.size()) continue;
        mappings[fold] = fitted(kind, others);
        if (!mappings[fold]) return {};
    }
    return mappings;
}

/// Each reference by the mapping of the other folds. Empty: it could not be fitted or applied on some of them.
std::vector<double> crossFitted(MappingKind kind, References references, const Folded& folded, std::uint64_t seed) {
    const auto mappings = mappingsOfFolds(kind, folded);
    if (mappings.empty()) return {};
    std::vector<double> values;
    values.reserve(references.size());
    for (const auto& each : references) {
        const auto value = calibrated(*mappings[foldOf(each.externalId, seed)], each.raw);
        if (!value) return {};
        values.push_back(*value);
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

MappingCandidate candidateOf(MappingKind kind, References references, const Folded& folded, std::uint64_t seed) {
    MappingCandidate candidate;
    candidate.kind = kind;
    if (static_cast<std::int64_t>(references.size()) < leastReferences(kind)) {
        candidate.notOffered = NotOffered::TooFewReferences;
        return candidate;
    }
    if (const auto mapping = fitted(kind, folded.references)) {
        candidate.mapping = *mapping;
        candidate.crossFitted = crossFitted(kind, references, folded, seed);
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
    const Folded folded(references, seed);
    for (const auto kind : {MappingKind::None, MappingKind::Platt, MappingKind::Beta, MappingKind::Temperature, MappingKind::Isotonic}) {
        choice.candidates.push_back(candidateOf(kind, references, folded, seed));
        const auto& figures = choice.candidates.back().figures;
        if (figures && figures->logLoss < choice[choice.chosen].figures->logLoss) choice.chosen = kind;
    }
    return choice;
}

}  // namespace docket::calibration
