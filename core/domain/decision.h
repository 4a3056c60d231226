#pragma once

#include "core/base/id.h"
#include "core/base/time.h"
#include "core/domain/prediction.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docket {

enum class Certainty { Unstated, Sure, FairlySure, Unsure };

/// How the suggestion is shown for one review of one item.
enum class Arm { Blind, Assisted };

/// What the reviewer had seen of the model when they answered.
enum class Exposure {
    Blind,      ///< nothing
    Assisted,   ///< the suggestion, before any answer of this visit
    Compared,   ///< the suggestion, after a blind first answer of this visit
};

/// A marked span of the item's text that decided the answer: byte offsets into the UTF-8 text, begin < end.
struct EvidenceSpan {
    std::size_t begin = 0;
    std::size_t end = 0;

    bool operator==(const EvidenceSpan&) const = default;
};

/// What a reviewer enters for an item.
struct Answer {
    LabelSet labels;
    Certainty certainty = Certainty::Unstated;
    std::string note;
    std::string overturnReason;
    std::vector<EvidenceSpan> evidence;
    Duration timeSpent;  ///< from the item on screen to the answer; 0 when not measured

    bool operator==(const Answer&) const = default;
};

/// What one reviewer said of one item, once. Never changed; a later one may supersede it.
struct Decision {
    EventId id;
    ItemId item;
    ReviewerId reviewer;
    EventId visit;             ///< first decision of the claim in which it was given; undo takes back a visit
    Answer answer;
    Arm arm = Arm::Blind;
    Exposure exposure = Exposure::Blind;
    std::optional<PredictionId> prediction;
    std::optional<LabelSet> predictedLabels;  ///< copied from the prediction, as this decision's taxonomy version reads them
    std::optional<double> confidence;
    int taxonomyVersion = 0;
    Timestamp at;
    bool stands = true;        ///< false once superseded or undone

    bool operator==(const Decision&) const = default;
    bool overturns() const { return predictedLabels && !haveSameLabels(*predictedLabels, answer.labels); }
};

/// How a resolution came to stand.
enum class ResolutionKind { Single, Consensus, Adjudicated };

/// The labels that stand for an item.
struct Resolution {
    ItemId item;
    LabelSet labels;
    ResolutionKind kind = ResolutionKind::Single;
    EventId decidedBy;  ///< the decision that completed it
    Timestamp at;

    bool operator==(const Resolution&) const = default;
};

std::string_view toString(Certainty certainty);
std::string_view toString(Arm arm);
std::string_view toString(Exposure exposure);
std::string_view toString(ResolutionKind kind);
std::optional<Certainty> parseCertainty(std::string_view word);

}  // namespace docket
