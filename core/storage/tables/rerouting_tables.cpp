#include "core/storage/tables/rerouting_tables.h"

#include "core/codec/stored/event_payload.h"
#include "core/storage/sqlite/migrations.h"
#include "core/storage/sqlite/sealed_rows.h"
#include "core/storage/tables/new_records.h"
#include "core/storage/tables/queue_place.h"
#include "core/storage/tables/queue_tables.h"
#include "core/storage/tables/sealing_event.h"

#include <fmt/format.h>

#include <limits>

namespace docket::storage {

using ports::EntryChange;
using ports::EntryChanged;
using ports::Rerouting;

namespace {

#define DOCKET_REROUTING                                                                                               \
    "SELECT r.begun, r.cause, r.policy_version, r.taxonomy_version, r.routes_waiting, r.adds_accepted, r.accepted_since, r.undoes, r.ended," \
    " e.reviewer, e.at FROM reroutings r JOIN events e ON e.id = r.begun "

Rerouting reroutingFrom(const Query& row) {
    Rerouting rerouting;
    rerouting.id = row.id<EventTag>(0);
    rerouting.cause = static_cast<ports::ReroutingCause>(row.within(1, 1, 2));
    rerouting.versions = {row.natural(3), row.natural(2)};
    rerouting.scope = {row.integer(4) != 0, row.integer(5) != 0};
    if (!row.isNull(6)) rerouting.scope.acceptedSince = Timestamp{row.integer(6)};
    if (!row.isNull(7)) rerouting.undoes = row.id<EventTag>(7);
    if (!row.isNull(8)) rerouting.ended = row.id<EventTag>(8);
    rerouting.actor = row.text(9);
    rerouting.begunAt = Timestamp{row.integer(10)};
    return rerouting;
}

QueueState stateOf(const EntryRouting& routing) { return routing.reviewsRequired > 0 ? QueueState::Queued : QueueState::Dismissed; }

std::optional<RoutedEntry> entryFrom(const Query& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(routedEntryFrom(row.text(column)));
}

std::optional<EntryRouting> routingOf(const std::optional<RoutedEntry>& entry) {
    if (!entry) return std::nullopt;
    EntryRouting routing;
    if (entry->prediction) routing.prediction = PredictionId{*entry->prediction};
    routing.reasons = ReasonSet::fromBits(static_cast<std::uint32_t>(entry->reasons));
    routing.priority = entry->priority;
    routing.queuedAt = Timestamp{entry->queuedAt};
    routing.dueAt = Timestamp{entry->dueAt};
    routing.reviewsRequired = static_cast<int>(entry->reviewsRequired);
    routing.probability = entry->probability;
    return routing;
}

void bindEntry(Query& query, const std::optional<RoutedEntry>& entry) {
    if (entry) query.bindBlob(toBytes(*entry));
    else query.bind(std::nullopt);
}

/// The events of its steps lie between its own.
std::pair<EventId, EventId> stepsOf(const Rerouting& rerouting) {
    return {rerouting.id, rerouting.ended.value_or(EventId{std::numeric_limits<std::int64_t>::max()})};
}

}  // namespace

Result<std::optional<Rerouting>> ReroutingTables::open() {
    return guarded(m_connection, [&]() -> Result<std::optional<Rerouting>> {
        if (schemaVersion(m_connection) < firstWithReroutings) return std::nullopt;
        auto row = m_connection.query(DOCKET_REROUTING "WHERE r.ended IS NULL");
        return row.step() ? std::optional(reroutingFrom(row)) : std::nullopt;
    });
}

Result<Rerouting> ReroutingTables::at(EventId id) {
    return guarded(m_connection, [&]() -> Result<Rerouting> {
        auto row = m_connection.query(DOCKET_REROUTING "WHERE r.begun = $1");
        row.bind(id);
        if (!row.step()) return failure(ErrorKind::NotFound, fmt::format("There is no rerouting with event {}.", id.value));
        return reroutingFrom(row);
    });
}

Result<std::optional<Rerouting>> ReroutingTables::of(ports::ReroutingCause cause, int version) {
    return guarded(m_connection, [&]() -> Result<std::optional<Rerouting>> {
        if (schemaVersion(m_connection) < firstWithReroutings) return std::nullopt;
        auto row = m_connection.query(DOCKET_REROUTING "WHERE r.cause = $1 AND iif(r.cause = 1, r.policy_version, r.taxonomy_version) = $2 ORDER BY r.begun DESC");
        row.bind(static_cast<int>(cause), version);
        return row.step() ? std::optional(reroutingFrom(row)) : std::nullopt;
    });
}

Result<EventId> ReroutingTables::begin(const Rerouting& rerouting, Timestamp now) {
    return guarded(m_connection, [&]() -> Result<EventId> {
        const EventId id{m_chain.head().length + 1};
        m_connection.query(
            "INSERT INTO reroutings (begun, cause, policy_version, taxonomy_version, routes_waiting, adds_accepted, accepted_since, undoes)"
            " VALUES ($1, $2, $3, $4, $5, $6, $7, $8)")
            .bind(id, static_cast<int>(rerouting.cause), rerouting.versions.policy, rerouting.versions.taxonomy, rerouting.scope.waiting,
                  rerouting.scope.accepted, rerouting.scope.acceptedSince, rerouting.undoes)
            .run();
        m_chain.append(sealingEvent(review::EventKind::ReroutingBegun, rerouting.actor, now, {id.value, {}, digestOfRows(m_connection, SealedRows::Reroutings, id.value)}));
        return id;
    });
}

std::optional<QueuePlace> ReroutingTables::placeOf(ItemId item) {
    auto row = m_connection.query("SELECT " DOCKET_QUEUE_PLACE_COLUMNS " FROM items i LEFT JOIN queue q ON q.item_id = i.id WHERE i.id = $1");
    row.bind(item);
    return row.step() ? std::optional(queuePlaceFrom(row, 0)) : std::nullopt;
}

Result<std::int64_t> ReroutingTables::apply(std::span<const EntryChange> changes, Timestamp now) {
    return guarded(m_connection, [&]() -> Result<std::int64_t> {
        const EventId step{m_chain.head().length + 1};
        RoutedEntries routed;
        std::int64_t changed = 0;
        for (const EntryChange& change : changes) {
            const auto place = placeOf(change.item);
            const bool isFree = place && (place->standing == ItemStanding::Untouched || place->standing == ItemStanding::Accepted);
            if (!isFree || place->routing != change.before) continue;
            const auto was = routedEntryOf(m_connection, change.item);
            write(change.item, change.before, change.after);
            const auto became = routedEntryOf(m_connection, change.item);
            if (was) routed.remove(*was);
            if (became) routed.add(*became);
            auto row = m_connection.query("INSERT INTO rerouted_entries (event_id, item_id, was, became) VALUES ($1, $2, $3, $4)");
            row.bind(step, change.item);
            bindEntry(row, was);
            bindEntry(row, became);
            row.run();
            ++changed;
        }
        if (changed == 0) return 0;
        review::Event event;
        event.at = now;
        event.kind = review::EventKind::Routed;
        event.payload = codec::writePayload(codec::Routing{routed.blocks(), std::nullopt, digestOfRows(m_connection, SealedRows::ReroutedEntries, step.value)});
        m_chain.append(std::move(event));
        return changed;
    });
}

void ReroutingTables::write(ItemId item, const std::optional<EntryRouting>& before, const std::optional<EntryRouting>& after) {
    if (before) QueueTables::countEntries(m_connection, stateOf(*before), false, -1);
    if (after) QueueTables::countEntries(m_connection, stateOf(*after), false, 1);
    if (!after) m_connection.query("DELETE FROM queue WHERE item_id = $1").bind(item).run();
    else if (before) update(item, *after);
    else insert(item, *after);
}

void ReroutingTables::insert(ItemId item, const EntryRouting& routing) {
    auto known = m_connection.query("SELECT external_id FROM items WHERE id = $1");
    known.bind(item);
    if (!known.step()) return;
    m_connection.query(
        "INSERT INTO queue (item_id, prediction_id, reasons, priority, queued_at, tiebreak, due_at, reviews_required, state, is_flagged, answers,"
        " open_seats, probability) VALUES ($1, $2, 0, 0, $3, $4, 0, 0, 0, 0, 0, 0, NULL)")
        .bind(item, routing.prediction, routing.queuedAt, tiebreakOf(known.text(0)))
        .run();
    update(item, routing);
}

void ReroutingTables::update(ItemId item, const EntryRouting& routing) {
    m_connection.query(
        "UPDATE queue SET prediction_id = $1, reasons = $2, priority = $3, due_at = $4, reviews_required = $5, open_seats = $5, state = $6,"
        " probability = $7, (predicted, confidence) = (SELECT p.labels, p.confidence FROM predictions p WHERE p.id = $1) WHERE item_id = $8")
        .bind(routing.prediction, static_cast<std::int64_t>(routing.reasons.bits()), routing.priority, routing.dueAt, routing.reviewsRequired,
              static_cast<int>(stateOf(routing)), routing.probability, item)
        .run();
}

Result<> ReroutingTables::end(EventId rerouting, std::string_view actor, Timestamp now) {
    return guarded(m_connection, [&]() -> Result<> {
        const auto event = m_chain.append(sealingEvent(review::EventKind::ReroutingEnded, actor, now, {rerouting.value, {}, {}}));
        m_connection.query("UPDATE reroutings SET ended = $1 WHERE begun = $2").bind(event.id, rerouting).run();
        return {};
    });
}

Result<std::vector<EntryChanged>> ReroutingTables::changesOf(const Rerouting& rerouting, std::optional<EntryChanged> last, std::size_t limit) {
    return guarded(m_connection, [&]() -> Result<std::vector<EntryChanged>> {
        const auto [begun, ended] = stepsOf(rerouting);
        auto rows = m_connection.query(
            "SELECT event_id, item_id, was, became FROM rerouted_entries WHERE (event_id, item_id) > ($1, $2) AND event_id < $3"
            " ORDER BY event_id, item_id LIMIT $4");
        rows.bind(last ? last->step : begun, last ? last->change.item : ItemId{}, ended, static_cast<std::int64_t>(limit));
        std::vector<EntryChanged> changes;
        while (rows.step()) {
            changes.push_back({rows.id<EventTag>(0), {rows.id<ItemTag>(1), routingOf(entryFrom(rows, 2)), routingOf(entryFrom(rows, 3))}});
        }
        return changes;
    });
}

Result<std::int64_t> ReroutingTables::countOf(const Rerouting& rerouting) {
    return guarded(m_connection, [&]() -> Result<std::int64_t> {
        const auto [begun, ended] = stepsOf(rerouting);
        auto row = m_connection.query("SELECT count(*) FROM rerouted_entries WHERE event_id > $1 AND event_id < $2");
        row.bind(begun, ended);
        row.step();
        return row.integer(0);
    });
}

}  // namespace docket::storage
