#pragma once

#include "core/base/id.h"
#include "core/base/time.h"
#include "core/domain/queue_entry.h"

#include <cstdint>
#include <optional>

namespace docket {

/// What routing says of an entry of the queue.
struct EntryRouting {
    std::optional<PredictionId> prediction;  ///< the one that the suggestion comes from
    ReasonSet reasons;
    double priority = 0;
    Timestamp queuedAt;
    Timestamp dueAt;
    int reviewsRequired = 1;
    std::optional<double> probability;       ///< with which routing sends such a prediction to people; nullopt: it was not kept

    bool operator==(const EntryRouting&) const = default;
};

/// Whose an item is: each is one of these. Only what is accepted or untouched may be routed anew.
enum class ItemStanding : std::uint8_t {
    Accepted,   ///< routing took the prediction, and nobody ever saw the item
    Untouched,  ///< waits, and nobody has done anything with it
    Answered,   ///< waits for a further answer or for a ruling
    Held,       ///< on somebody's desk, or in their drafts
    Flagged,
    Handled,    ///< waits; somebody looked at it, skipped it, assigned it or set its priority
    InStudy,
    Over,       ///< resolved, or dismissed by people
    Arriving,   ///< an import that is under way has yet to route it
};
inline constexpr int standingCount = 9;

/// An item as routing finds it when it looks at it anew.
struct QueuePlace {
    ItemStanding standing = ItemStanding::Accepted;
    std::optional<EntryRouting> routing;  ///< nullopt: it has no entry
    Timestamp receivedAt;

    bool operator==(const QueuePlace&) const = default;
};

}  // namespace docket
