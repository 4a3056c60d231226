#pragma once

#include "core/domain/decision.h"

#include <optional>
#include <string>
#include <vector>

namespace docket {

/// What one reviewer has entered for one item and not submitted.
struct Draft {
    ItemId item;
    Answer answer;                     ///< with the time spent so far; its reason is not given yet
    bool saysNone = false;             ///< the empty label set was chosen, and is not just the start
    std::vector<std::string> reasons;  ///< given so far, one for each difference from the suggestion
    std::optional<EventId> visit;      ///< entered after this answer of the same visit, while comparing
    Timestamp savedAt;

    bool operator==(const Draft&) const = default;
    /// Nothing was entered, however long it took.
    bool isEmpty() const {
        return answer.labels.empty() && !saysNone && reasons.empty() && answer.certainty == Certainty::Unstated && answer.note.empty() &&
               answer.evidence.empty();
    }
};

}  // namespace docket
