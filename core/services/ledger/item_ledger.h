#pragma once

#include "core/base/error.h"
#include "core/ports/workspace.h"
#include "core/review/item_review.h"

#include <optional>
#include <string>
#include <string_view>

namespace docket::services {

/// The review of one queue entry inside a transaction, read under the taxonomy version in force: its state rebuilt from
/// its events, new events recorded to the chain, and everything that follows from them written beside it. Where that
/// version still has something to do with the item, this is written before anything else happens to it.
class ItemLedger {
public:
    /// NotFound when the item is not in the queue.
    static Result<ItemLedger> open(ports::Workspace& workspace, ItemId item);

    /// The same, and for an item that is in no queue its review without an entry: only what has to do with gold items and checks
    /// is recorded there. Its entry() has nothing but the item and its last prediction.
    static Result<ItemLedger> openAny(ports::Workspace& workspace, ItemId item);

    bool isInQueue() const { return m_isInQueue; }
    const QueueEntry& entry() const { return m_entry; }
    const review::ItemReview& review() const { return m_review; }

    /// Appends an event of `reviewer`; returns its id.
    Result<EventId> record(review::Fact fact, std::string_view reviewer, Timestamp now);
    /// Writes what the version in force still has to do with the item; nothing where that was done.
    Result<> catchUp(Timestamp now);
    /// Writes decisions, resolution and the entry's progress, and how the entry is to be offered to `reviewer`.
    Result<> derive(std::string_view reviewer, ReviewerId reviewerId);
    /// The same where what was recorded was of a check: writes the answers to checks, and whether the entry is flagged.
    Result<> deriveChecks();
    /// The same for everybody who has a part in the entry: when it was not they who changed how it is read.
    Result<> deriveForAll();
    /// Writes decisions, resolution, progress and what was set by hand: for events of the list of items.
    Result<> deriveEntry();

private:
    static Result<ItemLedger> openEntry(ports::Workspace& workspace, QueueEntry entry);
    Result<EventId> append(review::Fact fact, std::string_view reviewer, Timestamp now);
    Result<> offerTo(std::string_view reviewer, ReviewerId reviewerId);
    Result<> storeAnswers();
    Result<> storeProgress();

    ItemLedger(ports::Workspace& workspace, QueueEntry entry, review::Reading reading)
        : m_workspace(&workspace), m_entry(std::move(entry)), m_review(m_entry.reviewsRequired, std::move(reading)) {}

    ports::Workspace* m_workspace;
    QueueEntry m_entry;
    bool m_isInQueue = true;
    review::ItemReview m_review;
    std::optional<ports::FollowUps> m_due;
    Timestamp m_now{};  ///< of what was recorded last
};

}  // namespace docket::services
