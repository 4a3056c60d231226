#pragma once

#include "core/calibration/mappings/mapping_choice.h"
#include "core/calibration/reliability/reliability_bins.h"
#include "core/services/insights/calibration/reference_sample.h"
#include "core/services/insights/calibration/reference_scores.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace docket::services {

/// What is asked about how far a confidence can be taken at its word.
struct CalibrationQuestion {
    References references = References::Unled;
    Population population = Population::Weighted;
    std::optional<calibration::MappingKind> method{};  ///< nullopt: the one that foretells best what it was not fitted on
    std::uint64_t seed = 0;                            ///< of the folds

    bool operator==(const CalibrationQuestion&) const = default;
};

/// How confidences turned out, weighted. Of no references it is not there at all.
struct ConfidenceRecord {
    calibration::ConfidenceFigures figures;
    calibration::CalibrationError ofEqualCount;           ///< ECE, MCE and ACE over the bins of equal count
    std::vector<calibration::ReliabilityBin> equalWidth;  ///< 10; some may be empty
    std::vector<calibration::ReliabilityBin> equalCount;  ///< 10 or fewer
};

std::optional<ConfidenceRecord> confidenceRecord(std::span<const calibration::Outcome> outcomes);

/// Before and after a mapping. After: each reference by the mapping that was fitted without its fold.
struct CalibrationRecord {
    std::int64_t n = 0;
    std::optional<ConfidenceRecord> before;
    std::optional<ConfidenceRecord> after;
};

/// Of the references whose predicted label it is; in a multi-label task of its own scores on all of them, right meaning that the reference has it.
struct LabelCalibration {
    LabelNumber label = 0;
    CalibrationRecord record;
};

/// Everything that is said about a model's confidence. Labels by their number in the taxonomy of the table.
struct CalibrationFigures {
    ReferenceSample sample;
    calibration::MappingChoice methods;  ///< all of them; each with its cross-fitted figures, or why it is not offered
    calibration::MappingKind used = calibration::MappingKind::None;  ///< the one asked for, where it is offered; else the one chosen
    CalibrationRecord all;
    std::vector<LabelCalibration> labels;  ///< that have a reference, in the order of the taxonomy

    const calibration::Mapping& mapping() const { return methods[used].mapping; }
    bool isOffered(calibration::MappingKind kind) const { return !methods[kind].notOffered; }
};

/// The table must be of one model, and of one prompt version where its confidence changed with that. A temperature is offered only where the table
/// has scores, which takes as long again for each step as there are labels. In a multi-label task a label's own scores are given before alone: a mapping
/// is one of the record's confidence.
CalibrationFigures calibrationFigures(const TrafficTable& table, const CalibrationQuestion& question);

/// The mapping by which a confidence that has no scores beside it becomes a probability: the best that needs none, fitted on the sample.
calibration::Mapping mappingWithoutScores(const TrafficTable& table, const ReferenceSample& sample, std::uint64_t seed = 0);

}  // namespace docket::services
