#pragma once

#include "core/base/error.h"
#include "core/domain/queue_entry.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace docket::ports {

/// What an item's review has come to, as the queue must know it.
struct QueueProgress {
    QueueState state = QueueState::Queued;
    int answers = 0;         ///< standing decisions
    int reviewsWanted = 1;   ///< further answers that are asked for, not counting those under way
    bool isFlagged = false;

    bool operator==(const QueueProgress&) const = default;
};

/// Why an entry is not given to a reviewer in the ordinary order.
enum class Participation {
    None,
    Answered,  ///< has answered it already; never again
    Skipped,   ///< comes after all others
};

struct QueueCounts {
    std::int64_t waiting = 0;    ///< queued or in review, not flagged
    std::int64_t leased = 0;
    std::int64_t inDispute = 0;
    std::int64_t flagged = 0;
    std::int64_t resolved = 0;
    std::int64_t dismissed = 0;

    /// Counts `n` further entries of a state.
    void add(QueueState state, bool isFlagged, std::int64_t n) {
        if (state == QueueState::Resolved) resolved += n;
        else if (state == QueueState::Dismissed) dismissed += n;
        else if (isFlagged) flagged += n;
        else if (state == QueueState::InDispute) inDispute += n;
        else waiting += n;
    }
    bool operator==(const QueueCounts&) const = default;
};

/// Queue entries and the leases on them. Every call belongs into a transaction of the caller.
class ReviewQueue {
public:
    virtual ~ReviewQueue() = default;

    virtual Result<std::optional<QueueEntry>> find(ItemId item) = 0;
    /// The first entry with an open seat that this reviewer neither holds nor has answered: highest priority,
    /// then oldest, then lowest tiebreak; skipped ones last, in the order of skipping. One that is assigned goes
    /// to nobody else. Leases that ran out before `now` are given up first. `skills`: where there are any, of what is for anybody
    /// only items for which one of these labels was predicted, or none.
    virtual Result<std::optional<ItemId>> nextFor(ReviewerId reviewer, Timestamp now, std::span<const LabelId> skills = {}) = 0;
    /// How many entries are for this reviewer alone and wait for them or are in their hands, counted up to `mostAssigned`.
    virtual Result<std::int64_t> assignedTo(ReviewerId reviewer) = 0;
    static constexpr std::int64_t mostAssigned = 1'000;

    /// The first entry with an open seat in that order, for whom ever it may be. Changes nothing.
    virtual Result<std::optional<ItemId>> firstWaiting() = 0;

    virtual Result<> addLease(const Lease& lease) = 0;
    virtual Result<std::optional<Lease>> leaseOf(ItemId item, ReviewerId reviewer) = 0;
    virtual Result<std::vector<Lease>> leasesOf(ReviewerId reviewer) = 0;
    virtual Result<std::vector<Lease>> leasesOn(ItemId item) = 0;
    /// Name of the reviewer who holds the item at `now`, the latest claim first.
    virtual Result<std::optional<std::string>> holderOf(ItemId item, Timestamp now) = 0;
    /// Reviews of the item that somebody could start at `now`; 0 or less: none.
    virtual Result<int> openSeats(ItemId item, Timestamp now) = 0;
    virtual Result<> removeLease(ItemId item, ReviewerId reviewer) = 0;
    /// Moves the end of all unexpired leases of a session; returns how many there were.
    virtual Result<int> renewLeases(std::string_view session, Timestamp now, Timestamp expiresAt) = 0;

    virtual Result<> setProgress(ItemId item, const QueueProgress& progress) = 0;
    /// What people set by hand, from the list of items.
    virtual Result<> setHandling(ItemId item, double priority, std::optional<ReviewerId> assignee) = 0;
    virtual Result<> setParticipation(ItemId item, ReviewerId reviewer, Participation participation, EventId since) = 0;
    virtual Result<QueueCounts> counts(Timestamp now) = 0;
};

}  // namespace docket::ports
