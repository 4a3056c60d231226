#pragma once

#include "core/services/insights/traffic/traffic_table.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace docket::services {

/// A prediction with a label and a confidence whose right answer is known, and how many predictions like it it stands for.
struct SampledReference {
    std::size_t prediction = 0;  ///< its place among the predictions of the table
    double confidence = 0;       ///< in [0, 1]
    bool isRight = false;
    double weight = 1;           ///< of all traffic: inverseRate, and its part of those of its kind that nobody has resolved; of what was reviewed: 1
    double inverseRate = 1;      ///< 1/π, π being the probability with which routing sends such a prediction to people
    bool isAudited = false;      ///< it was accepted, and drawn for audit

    bool operator==(const SampledReference&) const = default;
};

/// What is known of the predictions of a table, and what of it is left out.
struct ReferenceSample {
    std::vector<SampledReference> references;  ///< in the order of the predictions
    std::int64_t audited = 0;            ///< of them
    std::int64_t auditDrawn = 0;         ///< accepted and drawn for audit with a label and a confidence, known or not
    std::int64_t withoutLabel = 0;       ///< resolved, and nothing was said: wrong, counted apart
    std::int64_t withoutConfidence = 0;  ///< resolved, with a label and no confidence
    std::int64_t led = 0;                ///< resolved by somebody who had seen what the model said; with References::Unled they are left out
    std::int64_t notDrawn = 0;           ///< resolved, and sent to people by neither rule nor audit: of all traffic they are left out
    std::int64_t waiting = 0;            ///< escalated or drawn, and not resolved

    std::int64_t size() const { return static_cast<std::int64_t>(references.size()); }
};

/// The references that a figure about confidence rests on. Of all traffic each weighs 1/π (Horvitz and Thompson 1952). Where not everything that was
/// sent to people is resolved, those that are stand for the others that were sent for the same cause at about the same confidence (post-stratified in ten
/// bands, merged until each has fewestOfBand): what waits is not the same as what was done first. O(n).
ReferenceSample sampleReferences(const TrafficTable& table, References references, Population population);

/// Fewest resolved predictions of a band of confidence that stand for others.
inline constexpr std::int64_t fewestOfBand = 5;

/// Whether a rule that looks at no threshold sends the prediction to people, so that it is reviewed whatever the threshold is.
bool isAlwaysReviewed(const CountedPrediction& prediction);

}  // namespace docket::services
