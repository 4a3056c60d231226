#include "core/storage/tables/queue_tables.h"

#include "core/storage/tables/entry_reasons.h"

#include <fmt/format.h>

#include <tuple>

namespace docket::storage {

namespace {

Lease leaseFrom(const Query& row) {
    return {row.id<ItemTag>(0), row.id<ReviewerTag>(1), std::string(row.text(2)), Timestamp{row.integer(3)},
            Timestamp{row.integer(4)}};
}

}  // namespace

Result<std::optional<QueueEntry>> QueueTables::find(ItemId item) {
    return guarded(m_connection, [&]() -> Result<std::optional<QueueEntry>> {
        auto query = m_connection.query(
            "SELECT q.prediction_id, " DOCKET_ENTRY_REASONS_COLUMN("q") ", q.priority, q.queued_at, q.tiebreak, q.due_at, q.reviews_required,"
            " q.state, q.is_flagged, q.assigned_to FROM queue q WHERE q.item_id = $1");
        query.bind(item);
        if (!query.step()) return std::nullopt;
        QueueEntry entry;
        entry.item = item;
        if (!query.isNull(0)) entry.prediction = query.id<PredictionTag>(0);
        entry.reasons = query.reasons(1);
        entry.priority = query.real(2);
        entry.queuedAt = Timestamp{query.integer(3)};
        entry.tiebreak = query.integer(4);
        entry.dueAt = Timestamp{query.integer(5)};
        entry.reviewsRequired = query.natural(6);
        entry.state = query.oneOf(7, QueueState::Dismissed);
        entry.isFlagged = query.integer(8) != 0;
        if (query.integer(9) != 0) entry.assignee = query.id<ReviewerTag>(9);
        return entry;
    });
}

void QueueTables::giveUpExpired(Timestamp now) {
    // Mostly there is none, and to look costs far less than a change that finds nothing to do in six indexes.
    auto expired = m_connection.query("SELECT 1 FROM leases WHERE expires_at <= $1 LIMIT 1");
    expired.bind(now);
    if (!expired.step()) return;
    m_connection.query(
        "UPDATE queue SET open_seats = open_seats + (SELECT count(*) FROM leases l"
        "   WHERE l.item_id = queue.item_id AND l.expires_at <= $1)"
        " WHERE item_id IN (SELECT l.item_id FROM leases l WHERE l.expires_at <= $1)")
        .bind(now)
        .run();
    m_connection.query("DELETE FROM leases WHERE expires_at <= $1").bind(now).run();
}

bool QueueTables::Claimable::operator<(const Claimable& other) const {
    return std::tie(other.priority, queuedAt, tiebreak) < std::tie(priority, other.queuedAt, other.tiebreak);
}

/// The first entry for a reviewer among those that are assigned to `assignee`, or to nobody. `skills`: label ids as a JSON list;
/// empty: all.
std::optional<QueueTables::Claimable> QueueTables::firstOpen(ReviewerId reviewer, ReviewerId assignee, std::string_view skills) {
    const std::string own = fmt::format(" {} ", reviewer.value);
    std::optional<Claimable> first;
    for (std::optional<std::string> participants = ""; participants; participants = participantsAfter(*participants, assignee)) {
        if (participants->contains(own)) continue;
        const auto entry = firstAmong(*participants, reviewer, assignee, skills);
        if (entry && (!first || *entry < *first)) first = entry;
    }
    return first;
}

#define DOCKET_FIRST_AMONG(skilled)                                                                           \
    "SELECT q.item_id, q.priority, q.queued_at, q.tiebreak FROM queue q"                                     \
    " WHERE q.open_seats > 0 AND q.assigned_to = $1 AND q.participants = $2"                                 \
    " AND NOT EXISTS (SELECT 1 FROM leases l WHERE l.item_id = q.item_id AND l.reviewer_id = $3)" skilled    \
    " ORDER BY q.priority DESC, q.queued_at, q.tiebreak LIMIT 1"
#define DOCKET_IS_SKILLED(list)                                                                                              \
    " AND (coalesce(q.predicted, '') = ''"                                                                                  \
    " OR EXISTS (SELECT 1 FROM json_each(" list ") k WHERE ' ' || q.predicted || ' ' LIKE '% ' || k.value || ' %'))"

std::optional<QueueTables::Claimable> QueueTables::firstAmong(const std::string& participants, ReviewerId reviewer, ReviewerId assignee,
                                                              std::string_view skills) {
    auto row = m_connection.query(skills.empty() ? DOCKET_FIRST_AMONG("") : DOCKET_FIRST_AMONG(DOCKET_IS_SKILLED("$4")));
    row.bind(assignee, participants, reviewer);
    if (!skills.empty()) row.bind(skills);
    if (!row.step()) return std::nullopt;
    return Claimable{row.id<ItemTag>(0), row.real(1), row.integer(2), row.integer(3)};
}

/// The next people, in the order of the index, who have a part in an entry with an open seat.
std::optional<std::string> QueueTables::participantsAfter(const std::string& participants, ReviewerId assignee) {
    auto row = m_connection.query(
        "SELECT participants FROM queue WHERE open_seats > 0 AND assigned_to = $1 AND participants > $2 ORDER BY participants LIMIT 1");
    row.bind(assignee, participants);
    if (!row.step()) return std::nullopt;
    return std::string(row.text(0));
}

std::optional<ItemId> QueueTables::firstSkipped(ReviewerId reviewer) {
    auto skipped = m_connection.query(
        "SELECT p.item_id FROM participations p JOIN queue q ON q.item_id = p.item_id"
        " WHERE p.reviewer_id = $1 AND p.is_offered = 1 AND q.assigned_to IN (0, $1)"
        " AND NOT EXISTS (SELECT 1 FROM leases l WHERE l.item_id = q.item_id AND l.reviewer_id = $1)"
        " ORDER BY p.since_event LIMIT 1");
    skipped.bind(reviewer);
    if (!skipped.step()) return std::nullopt;
    return skipped.id<ItemTag>(0);
}

Result<std::optional<ItemId>> QueueTables::nextFor(ReviewerId reviewer, Timestamp now, std::span<const LabelId> skills) {
    return guarded(m_connection, [&]() -> Result<std::optional<ItemId>> {
        giveUpExpired(now);
        std::string list;
        for (const LabelId label : skills) list += fmt::format("{}{}", list.empty() ? "[" : ",", label.value);
        if (!list.empty()) list += ']';
        const auto own = firstOpen(reviewer, reviewer);
        const auto anybodys = firstOpen(reviewer, ReviewerId{}, list);
        if (own && anybodys) return *own < *anybodys ? own->item : anybodys->item;
        if (own || anybodys) return own ? own->item : anybodys->item;
        return firstSkipped(reviewer);
    });
}

Result<std::int64_t> QueueTables::assignedTo(ReviewerId reviewer) {
    return guarded(m_connection, [&]() -> Result<std::int64_t> {
        auto row = m_connection.query(
            "SELECT count(*) FROM (SELECT 1 FROM (SELECT item_id FROM queue WHERE open_seats > 0 AND assigned_to = $1"
            " UNION ALL SELECT q.item_id FROM leases l JOIN queue q ON q.item_id = l.item_id"
            " WHERE l.reviewer_id = $1 AND q.assigned_to = $1 AND q.open_seats <= 0) entry"
            " WHERE NOT EXISTS (SELECT 1 FROM participations p WHERE p.item_id = entry.item_id AND p.reviewer_id = $1 AND p.kind = 1) LIMIT $2)");
        row.bind(reviewer, mostAssigned);
        row.step();
        return row.integer(0);
    });
}

Result<std::optional<ItemId>> QueueTables::firstWaiting() {
    return guarded(m_connection, [&]() -> Result<std::optional<ItemId>> {
        constexpr ReviewerId nobody;
        std::optional<Claimable> first;
        auto assignees = m_connection.query("SELECT 0 UNION SELECT id FROM reviewers");
        while (assignees.step()) {
            const auto entry = firstOpen(nobody, assignees.id<ReviewerTag>(0));
            if (entry && (!first || *entry < *first)) first = entry;
        }
        if (!first) return std::nullopt;
        return first->item;
    });
}

Result<> QueueTables::addLease(const Lease& lease) {
    return guarded(m_connection, [&]() -> Result<> {
        m_connection.query(
            "INSERT INTO leases (item_id, reviewer_id, session, claimed_at, expires_at) VALUES ($1, $2, $3, $4, $5)")
            .bind(lease.item, lease.reviewer, lease.session, lease.claimedAt, lease.expiresAt)
            .run();
        m_connection.query("UPDATE queue SET open_seats = open_seats - 1 WHERE item_id = $1").bind(lease.item).run();
        return {};
    });
}

Result<std::optional<Lease>> QueueTables::leaseOf(ItemId item, ReviewerId reviewer) {
    return guarded(m_connection, [&]() -> Result<std::optional<Lease>> {
        auto query = m_connection.query(
            "SELECT item_id, reviewer_id, session, claimed_at, expires_at FROM leases"
            " WHERE item_id = $1 AND reviewer_id = $2");
        query.bind(item, reviewer);
        if (!query.step()) return std::nullopt;
        return leaseFrom(query);
    });
}

Result<std::vector<Lease>> QueueTables::leasesOf(ReviewerId reviewer) {
    return guarded(m_connection, [&]() -> Result<std::vector<Lease>> {
        auto query = m_connection.query(
            "SELECT l.item_id, l.reviewer_id, l.session, l.claimed_at, l.expires_at"
            " FROM leases l JOIN queue q ON q.item_id = l.item_id WHERE l.reviewer_id = $1"
            " ORDER BY q.priority DESC, q.queued_at, q.tiebreak");
        query.bind(reviewer);
        std::vector<Lease> leases;
        while (query.step()) leases.push_back(leaseFrom(query));
        return leases;
    });
}

Result<std::vector<Lease>> QueueTables::leasesOn(ItemId item) {
    return guarded(m_connection, [&]() -> Result<std::vector<Lease>> {
        auto query = m_connection.query("SELECT item_id, reviewer_id, session, claimed_at, expires_at FROM leases WHERE item_id = $1");
        query.bind(item);
        std::vector<Lease> leases;
        while (query.step()) leases.push_back(leaseFrom(query));
        return leases;
    });
}

Result<std::optional<std::string>> QueueTables::holderOf(ItemId item, Timestamp now) {
    return guarded(m_connection, [&]() -> Result<std::optional<std::string>> {
        auto query = m_connection.query(
            "SELECT r.name FROM leases l JOIN reviewers r ON r.id = l.reviewer_id"
            " WHERE l.item_id = $1 AND l.expires_at > $2 ORDER BY l.claimed_at DESC LIMIT 1");
        query.bind(item, now);
        if (!query.step()) return std::nullopt;
        return std::string(query.text(0));
    });
}

Result<int> QueueTables::openSeats(ItemId item, Timestamp now) {
    return guarded(m_connection, [&]() -> Result<int> {
        giveUpExpired(now);
        auto query = m_connection.query("SELECT open_seats FROM queue WHERE item_id = $1");
        query.bind(item);
        return query.step() ? query.smallInteger(0) : 0;
    });
}

Result<> QueueTables::removeLease(ItemId item, ReviewerId reviewer) {
    return guarded(m_connection, [&]() -> Result<> {
        const int removed =
            m_connection.query("DELETE FROM leases WHERE item_id = $1 AND reviewer_id = $2").bind(item, reviewer).run();
        if (removed == 0) return {};
        m_connection.query("UPDATE queue SET open_seats = open_seats + 1 WHERE item_id = $1").bind(item).run();
        return {};
    });
}

Result<int> QueueTables::renewLeases(std::string_view session, Timestamp now, Timestamp expiresAt) {
    return guarded(m_connection, [&]() -> Result<int> {
        return m_connection.query("UPDATE leases SET expires_at = $1 WHERE session = $2 AND expires_at > $3")
            .bind(expiresAt, session, now)
            .run();
    });
}

Result<> QueueTables::setProgress(ItemId item, const ports::QueueProgress& progress) {
    return guarded(m_connection, [&]() -> Result<> {
        auto before = m_connection.query("SELECT state, is_flagged FROM queue WHERE item_id = $1");
        before.bind(item);
        if (!before.step()) return {};
        const auto oldState = before.oneOf(0, QueueState::Dismissed);
        const bool wasFlagged = before.integer(1) != 0;
        if (oldState != progress.state || wasFlagged != progress.isFlagged) {
            countEntries(m_connection, oldState, wasFlagged, -1);
            countEntries(m_connection, progress.state, progress.isFlagged, 1);
        }
        const int wanted = progress.isFlagged ? 0 : progress.reviewsWanted;
        m_connection.query(
            "UPDATE queue SET state = $1, is_flagged = $2, answers = $3,"
            " open_seats = $4 - (SELECT count(*) FROM leases l WHERE l.item_id = queue.item_id) WHERE item_id = $5")
            .bind(static_cast<int>(progress.state), progress.isFlagged, progress.answers, wanted, item)
            .run();
        return {};
    });
}

Result<> QueueTables::setHandling(ItemId item, double priority, std::optional<ReviewerId> assignee) {
    return guarded(m_connection, [&]() -> Result<> {
        m_connection.query("UPDATE queue SET priority = $1, assigned_to = $2 WHERE item_id = $3")
            .bind(priority, assignee.value_or(ReviewerId{}), item)
            .run();
        return {};
    });
}

void QueueTables::countEntries(Connection& connection, QueueState state, bool isFlagged, std::int64_t entries) {
    connection.query(
        "INSERT INTO queue_counts (state, is_flagged, entries) VALUES ($1, $2, $3)"
        " ON CONFLICT (state, is_flagged) DO UPDATE SET entries = queue_counts.entries + excluded.entries")
        .bind(static_cast<int>(state), isFlagged, entries)
        .run();
}

Result<> QueueTables::setParticipation(ItemId item, ReviewerId reviewer, ports::Participation participation,
                                       EventId since) {
    return guarded(m_connection, [&]() -> Result<> {
        if (participation == ports::Participation::None) {
            const int removed = m_connection.query("DELETE FROM participations WHERE item_id = $1 AND reviewer_id = $2").bind(item, reviewer).run();
            if (removed > 0) noteParticipants(item);
            return {};
        }
        m_connection.query(
            "INSERT INTO participations (item_id, reviewer_id, kind, since_event, is_offered)"
            " VALUES ($1, $2, $3, $4, $3 = 2 AND EXISTS (SELECT 1 FROM queue q WHERE q.item_id = $1 AND q.open_seats > 0))"
            " ON CONFLICT (item_id, reviewer_id) DO UPDATE SET kind = excluded.kind, since_event = excluded.since_event,"
            " is_offered = excluded.is_offered")
            .bind(item, reviewer, static_cast<int>(participation), since)
            .run();
        noteParticipants(item);
        return {};
    });
}

void QueueTables::noteParticipants(ItemId item) {
    auto rows = m_connection.query("SELECT reviewer_id FROM participations WHERE item_id = $1 ORDER BY reviewer_id");
    rows.bind(item);
    std::string participants;
    while (rows.step()) participants += fmt::format("{}{} ", participants.empty() ? " " : "", rows.integer(0));
    m_connection.query("UPDATE queue SET participants = $1 WHERE item_id = $2 AND participants <> $1").bind(participants, item).run();
}

Result<ports::QueueCounts> QueueTables::counts(Timestamp now) {
    return guarded(m_connection, [&]() -> Result<ports::QueueCounts> {
        ports::QueueCounts counts;
        auto query = m_connection.query("SELECT state, is_flagged, entries FROM queue_counts");
        while (query.step()) {
            counts.add(query.oneOf(0, QueueState::Dismissed), query.integer(1) != 0, query.integer(2));
        }
        auto leases = m_connection.query("SELECT count(*) FROM leases WHERE expires_at > $1");
        leases.bind(now);
        leases.step();
        counts.leased = leases.integer(0);
        return counts;
    });
}

}  // namespace docket::storage
