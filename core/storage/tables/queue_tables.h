#pragma once

#include "core/ports/review_queue.h"
#include "core/storage/sqlite/connection.h"

namespace docket::storage {

/// The review queue over the tables queue, leases and participations. `open_seats` of an entry is the number of
/// reviews asked for less the leases of those who have not answered; entries with none are not in the claim index.
/// That index has entries with the same participants together, so that a claim goes over each such group once and not over
/// its entries: what it costs depends on how many different groups of people there are, and not on what they have done.
class QueueTables : public ports::ReviewQueue {
public:
    explicit QueueTables(Connection& connection) : m_connection(connection) {}

    Result<std::optional<QueueEntry>> find(ItemId item) override;
    Result<std::optional<ItemId>> nextFor(ReviewerId reviewer, Timestamp now, std::span<const LabelId> skills = {}) override;
    Result<std::int64_t> assignedTo(ReviewerId reviewer) override;

    Result<std::optional<ItemId>> firstWaiting() override;

    Result<> addLease(const Lease& lease) override;
    Result<std::optional<Lease>> leaseOf(ItemId item, ReviewerId reviewer) override;
    Result<std::vector<Lease>> leasesOf(ReviewerId reviewer) override;
    Result<std::vector<Lease>> leasesOn(ItemId item) override;
    Result<std::optional<std::string>> holderOf(ItemId item, Timestamp now) override;
    Result<int> openSeats(ItemId item, Timestamp now) override;
    Result<> removeLease(ItemId item, ReviewerId reviewer) override;
    Result<int> renewLeases(std::string_view session, Timestamp now, Timestamp expiresAt) override;

    Result<> setProgress(ItemId item, const ports::QueueProgress& progress) override;
    Result<> setHandling(ItemId item, double priority, std::optional<ReviewerId> assignee) override;
    Result<> setParticipation(ItemId item, ReviewerId reviewer, ports::Participation participation,
                              EventId since) override;
    Result<ports::QueueCounts> counts(Timestamp now) override;

    /// Keeps the counts by state right when `entries` come (or go, when negative).
    static void countEntries(Connection& connection, QueueState state, bool isFlagged, std::int64_t entries);

private:
    /// An entry in the order of claims.
    struct Claimable {
        ItemId item;
        double priority = 0;
        std::int64_t queuedAt = 0;
        std::int64_t tiebreak = 0;

        bool operator<(const Claimable& other) const;
    };
    std::optional<Claimable> firstOpen(ReviewerId reviewer, ReviewerId assignee, std::string_view skills = {});
    std::optional<Claimable> firstAmong(const std::string& participants, ReviewerId reviewer, ReviewerId assignee, std::string_view skills);
    std::optional<std::string> participantsAfter(const std::string& participants, ReviewerId assignee);
    std::optional<ItemId> firstSkipped(ReviewerId reviewer);
    void noteParticipants(ItemId item);
    void giveUpExpired(Timestamp now);

    Connection& m_connection;
};

}  // namespace docket::storage
