#pragma once

#include "core/calibration/mappings/mapping.h"
#include "core/calibration/reliability/calibration_error.h"
#include "core/calibration/reliability/probability_scores.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace docket::calibration {

/// An item whose right answer is known: what a mapping is fitted on. Not owned: id and scores outlive the call.
struct CalibrationReference {
    std::string_view externalId;            ///< says which fold it is in
    RawConfidence raw;
    bool isRight = false;
    std::optional<std::size_t> rightLabel;  ///< its place in raw.scores; nullopt: it has no score there
    double weight = 1;                      ///< 1/π, > 0
    bool isAudited = false;                 ///< it was accepted and drawn for audit
};

/// The fewest references from which each mapping is offered; fewer say too little of its parameters.
std::int64_t leastReferences(MappingKind kind);

/// Weighted figures of confidences.
struct ConfidenceFigures {
    double logLoss = 0;
    BrierScore brier;                ///< its parts over 10 bins of equal width
    CalibrationError error;          ///< over 10 bins of equal width
    std::optional<double> auroc;     ///< nullopt: all are right, or all are wrong
};

/// Why a mapping is not offered.
enum class NotOffered {
    TooFewReferences,
    NoWholeScores,  ///< a temperature needs those of every reference, and the right label among them
};

/// A line of the table of mappings.
struct MappingCandidate {
    MappingKind kind = MappingKind::None;
    std::optional<NotOffered> notOffered;  ///< then the rest is empty
    Mapping mapping;                       ///< fitted on all references
    std::vector<double> crossFitted;       ///< parallel to the references: each by the mapping of the four other folds
    std::optional<ConfidenceFigures> figures;  ///< of what was cross-fitted
};

/// All mappings and the one that foretells best what it was not fitted on.
struct MappingChoice {
    std::vector<MappingCandidate> candidates;  ///< one for each kind, in their order
    MappingKind chosen = MappingKind::None;
    std::int64_t references = 0;
    std::optional<double> auditedShare;        ///< of the references, unweighted; nullopt of none

    const MappingCandidate& operator[](MappingKind kind) const { return candidates[static_cast<std::size_t>(kind)]; }
};

/// Fits every mapping that is offered and chooses the one with the lowest cross-fitted log loss, of equal ones the first (Stone 1974).
/// Of no references: none, without figures. Pure; a fit of isotonic is O(n log n), of the others O(n) times at most some
/// hundred steps.
MappingChoice chooseMapping(std::span<const CalibrationReference> references, std::uint64_t seed = 0);

}  // namespace docket::calibration
