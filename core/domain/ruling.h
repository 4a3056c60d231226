#pragma once

#include "core/base/id.h"
#include "core/base/time.h"
#include "core/domain/decision.h"
#include "core/domain/prediction.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docket {

/// What decided a ruling: why reviewers came to differ. The values are stored; add at the end only.
enum class RulingCause { DefinitionUnclear, ReviewerSlip, Ambiguous, MissingContext, NewLabel, Other };
inline constexpr std::array rulingCauses = {RulingCause::DefinitionUnclear, RulingCause::ReviewerSlip, RulingCause::Ambiguous,
                                            RulingCause::MissingContext,    RulingCause::NewLabel,     RulingCause::Other};

std::string_view toString(RulingCause cause);  ///< "definition_unclear"
std::optional<RulingCause> parseRulingCause(std::string_view word);

/// What an adjudicator enters for an item.
struct RulingAnswer {
    LabelSet labels;
    RulingCause cause = RulingCause::Other;
    std::string note;      ///< to the reviewers
    std::vector<EvidenceSpan> evidence;
    bool isGold = false;   ///< the item becomes a gold item with these labels
    std::string proposal;  ///< another definition of the label; empty: none. Only where one label was ruled
    Duration timeSpent;    ///< from the item on screen to the ruling; 0 when not measured

    bool operator==(const RulingAnswer&) const = default;
};

/// The labels that an adjudicator, who is none of its reviewers, set for an item. Never changed; a later one may supersede it.
struct Ruling {
    EventId id;
    ItemId item;
    ReviewerId adjudicator;
    EventId visit;         ///< first ruling of the hold in which it was given; undo takes back a visit
    RulingAnswer answer;
    Exposure exposure = Exposure::Blind;  ///< Compared: changed after the first ruling had shown what the model said
    std::optional<LabelSet> predictedLabels;  ///< of the entry's prediction, as this ruling's taxonomy version reads them
    int taxonomyVersion = 0;
    Timestamp at;
    bool stands = true;    ///< false once superseded, undone, or reviewed anew under a later version

    bool operator==(const Ruling&) const = default;
};

/// What was entered for a ruling and not saved.
struct RulingDraft {
    ItemId item;
    RulingAnswer answer;
    bool saysNone = false;             ///< that no label fits was chosen
    std::optional<RulingCause> cause;  ///< the one that was chosen, if one was
    Timestamp savedAt;

    bool operator==(const RulingDraft&) const = default;
    bool isEmpty() const {
        return answer.labels.empty() && !saysNone && !cause && answer.note.empty() && answer.evidence.empty() && answer.proposal.empty() && !answer.isGold;
    }
};

/// A hold of one adjudicator on an item that they rule on.
struct RulingHold {
    ItemId item;
    ReviewerId adjudicator;
    std::string session;
    Timestamp claimedAt;
    Timestamp expiresAt;

    bool operator==(const RulingHold&) const = default;
};

}  // namespace docket
