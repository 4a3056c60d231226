#pragma once

#include "core/base/id.h"
#include "core/base/time.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docket {

/// Labels in the order of the taxonomy. Empty is an answer in a multi-label task.
using LabelSet = std::vector<LabelId>;

inline bool has(const LabelSet& labels, LabelId label) { return std::ranges::find(labels, label) != labels.end(); }

/// Whether two sets hold the same labels. The order of a set is that of its taxonomy version, so sets of two versions
/// may differ in it.
inline bool haveSameLabels(const LabelSet& a, const LabelSet& b) {
    return a == b || (a.size() == b.size() && std::is_permutation(a.begin(), a.end(), b.begin()));
}

/// A model's score of one label, in [0, 1].
struct LabelScore {
    LabelId label;
    double score = 0;

    bool operator==(const LabelScore&) const = default;
};

/// Where a confidence came from.
enum class ConfidenceSource {
    None,       ///< there is no confidence; that is never 0
    Stated,     ///< the record gave it
    Scores,     ///< taken from the scores of the labels
    Agreement,  ///< share of repeated answers that agree with the label
    LogProbs,   ///< label log-probabilities, normalised over the labels given
};

std::string_view toString(ConfidenceSource source);  ///< "label_logprobs"; None is "none"
std::optional<ConfidenceSource> parseConfidenceSource(std::string_view word);

/// What one model version said of an item.
struct Prediction {
    PredictionId id;
    ItemId item;
    std::string model;
    std::string promptVersion;
    std::optional<Timestamp> createdAt;
    /// nullopt: nothing was predicted, or what was predicted is not in the taxonomy (see rawOutput).
    std::optional<LabelSet> labels;
    std::optional<double> confidence;  ///< in [0, 1]
    ConfidenceSource confidenceSource = ConfidenceSource::None;
    std::string scores;                ///< JSON object label key → score, verbatim; empty when there were none
    std::string rationale;
    std::string rawOutput;             ///< JSON of what the model said, where it is no label of the taxonomy
    std::string signals;               ///< JSON object with the record's "samples" and "label_logprobs", verbatim
    int taxonomyVersion = 0;

    bool operator==(const Prediction&) const = default;
};

}  // namespace docket
