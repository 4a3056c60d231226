#include "core/services/insights/calibration/calibration_figures.h"

#include <algorithm>

namespace docket::services {

using calibration::CalibrationReference;
using calibration::MappingKind;
using calibration::Outcome;

namespace {

std::vector<CalibrationReference> fitted(const TrafficTable& table, const ReferenceSample& sample, const ReferenceScores* scores) {
    std::vector<CalibrationReference> references;
    references.reserve(sample.references.size());
    for (std::size_t i = 0; i < sample.references.size(); ++i) {
        const SampledReference& each = sample.references[i];
        const CountedPrediction& prediction = table.predictions()[each.prediction];
        const CountedReference& known = table.referenceOf(prediction);
        CalibrationReference reference{known.externalId, {each.confidence}, each.isRight, std::nullopt, each.weight, each.isAudited};
        const auto column = scores == nullptr || table.isMultiLabel() ? std::nullopt : scores->columnOf(prediction.predicted);
        if (column) {
            reference.raw.scores = scores->of(i);
            reference.raw.label = *column;
            if (!reference.raw.scores.empty() && known.count > 0) reference.rightLabel = scores->columnOf(known.label);
        }
        references.push_back(reference);
    }
    return references;
}

std::vector<Outcome> outcomesOf(const ReferenceSample& sample) {
    std::vector<Outcome> outcomes;
    outcomes.reserve(sample.references.size());
    for (const SampledReference& each : sample.references) outcomes.push_back({each.confidence, each.isRight, each.weight});
    return outcomes;
}

std::vector<Outcome> withConfidences(std::vector<Outcome> outcomes, const std::vector<double>& confidences) {
    for (std::size_t i = 0; i < outcomes.size(); ++i) outcomes[i].confidence = confidences[i];
    return outcomes;
}

CalibrationRecord recordOf(std::span<const Outcome> before, std::span<const Outcome> after) {
    return {static_cast<std::int64_t>(before.size()), confidenceRecord(before), confidenceRecord(after)};
}

using ByLabel = std::vector<std::vector<Outcome>>;

ByLabel byPredictedLabel(const TrafficTable& table, const ReferenceSample& sample, const std::vector<Outcome>& outcomes) {
    ByLabel labels(table.labelCount());
    for (std::size_t i = 0; i < outcomes.size(); ++i) labels[table.predictions()[sample.references[i].prediction].predicted].push_back(outcomes[i]);
    return labels;
}

/// Of each label its own score on every reference that has scores.
ByLabel byOwnScore(const TrafficTable& table, const ReferenceSample& sample, const ReferenceScores& scores) {
    ByLabel labels(table.labelCount());
    for (std::size_t i = 0; i < sample.references.size(); ++i) {
        const auto row = scores.of(i);
        const auto right = table.labelsOf(table.referenceOf(table.predictions()[sample.references[i].prediction]));
        for (std::size_t column = 0; column < row.size(); ++column) {
            const LabelNumber label = scores.labels()[column];
            labels[label].push_back({row[column], std::ranges::binary_search(right, label), sample.references[i].weight});
        }
    }
    return labels;
}

}  // namespace

std::optional<ConfidenceRecord> confidenceRecord(std::span<const Outcome> outcomes) {
    if (outcomes.empty()) return std::nullopt;
    ConfidenceRecord record;
    record.equalWidth = calibration::reliabilityBins(outcomes, calibration::Binning::EqualWidth);
    record.equalCount = calibration::reliabilityBins(outcomes, calibration::Binning::EqualCount);
    record.figures = {*calibration::logLoss(outcomes), *calibration::brierScore(outcomes), *calibration::calibrationError(record.equalWidth), calibration::auroc(outcomes)};
    record.ofEqualCount = *calibration::calibrationError(record.equalCount);
    return record;
}

CalibrationFigures calibrationFigures(const TrafficTable& table, const CalibrationQuestion& question) {
    CalibrationFigures figures;
    figures.sample = sampleReferences(table, question.references, question.population);
    const ReferenceScores scores(table, figures.sample);
    const auto references = fitted(table, figures.sample, &scores);
    figures.methods = calibration::chooseMapping(references, question.seed);
    figures.used = question.method && figures.isOffered(*question.method) ? *question.method : figures.methods.chosen;

    const auto before = outcomesOf(figures.sample);
    const auto after = withConfidences(before, figures.methods[figures.used].crossFitted);
    figures.all = recordOf(before, after);
    const ByLabel labelsBefore = table.isMultiLabel() ? byOwnScore(table, figures.sample, scores) : byPredictedLabel(table, figures.sample, before);
    const ByLabel labelsAfter = table.isMultiLabel() ? ByLabel(labelsBefore.size()) : byPredictedLabel(table, figures.sample, after);
    for (LabelNumber label = 0; label < labelsBefore.size(); ++label) {
        if (!labelsBefore[label].empty()) figures.labels.push_back({label, recordOf(labelsBefore[label], labelsAfter[label])});
    }
    return figures;
}

calibration::Mapping mappingWithoutScores(const TrafficTable& table, const ReferenceSample& sample, std::uint64_t seed) {
    const auto choice = calibration::chooseMapping(fitted(table, sample, nullptr), seed);
    return choice[choice.chosen].mapping;
}

}  // namespace docket::services
