#pragma once

#include "core/base/error.h"
#include "core/domain/decision.h"
#include "core/review/event.h"

#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace docket::ports {

/// What one person did, of which undo takes back the last.
enum class Trail {
    Reviews,  ///< decided, skipped, flagged, and set in the list of items
    Rulings,  ///< ruled, sent back
};

/// The chain of events, and the decisions, reveals and resolutions derived from it.
/// Every call belongs into a transaction of the caller.
class DecisionLog {
public:
    virtual ~DecisionLog() = default;

    /// Appends to the chain; fills in id, previous and hash, and returns the event as stored.
    virtual Result<review::Event> append(review::Event draft) = 0;
    virtual Result<std::vector<review::Event>> eventsOf(ItemId item) = 0;
    /// The last event of the chain; 0 when there is none.
    virtual Result<EventId> lastEvent() = 0;
    /// Items to which something happened after an event, in ascending order.
    virtual Result<std::vector<ItemId>> touchedAfter(EventId event) = 0;
    /// Items that a taxonomy version had reviewed again, in ascending order.
    virtual Result<std::vector<ItemId>> reopenedBy(int taxonomyVersion) = 0;
    /// The events of one of somebody's trails, with what was undone and redone of it, newest first, until `visit` says stop.
    virtual Result<> visitActions(std::string_view reviewer, Trail trail, const std::function<bool(const review::Event&)>& visit) = 0;

    /// Writes the derived rows of an item: its decisions with whether they stand, and its resolution or none.
    virtual Result<> storeDerived(ItemId item, std::span<const Decision> decisions,
                                  const std::optional<Resolution>& resolution) = 0;
    virtual Result<> storeReveal(EventId event, ItemId item, ReviewerId reviewer,
                                 std::optional<PredictionId> prediction, Timestamp at) = 0;

    /// Id of a reviewer by name; one who is new is added, which is an event.
    virtual Result<ReviewerId> reviewer(std::string_view name, Timestamp now) = 0;
    virtual Result<std::optional<ReviewerId>> findReviewer(std::string_view name) = 0;
    /// Names in alphabetical order.
    virtual Result<std::vector<std::string>> reviewers() = 0;
    /// Last event that a finished export of this item included; nullopt when it was never exported.
    virtual Result<std::optional<Timestamp>> exportedSince(ItemId item, EventId event) = 0;
};

}  // namespace docket::ports
