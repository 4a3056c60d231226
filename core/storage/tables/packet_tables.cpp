#include "core/storage/tables/packet_tables.h"

#include "core/storage/sqlite/sealed_rows.h"
#include "core/storage/tables/sealing_event.h"

#include <fmt/format.h>

#include <utility>

namespace docket::storage {

namespace {

#define DOCKET_PACKET_COLUMNS \
    "p.number, p.key, p.reviewer_id, p.made_by, p.made_at, p.held_until, p.taxonomy_version, p.last_event, p.last_hash"

Packet packetFrom(const Query& row) {
    return {row.natural(0),          std::string(row.text(1)), row.id<ReviewerTag>(2), std::string(row.text(3)), Timestamp{row.integer(4)}, Timestamp{row.integer(5)},
            row.natural(6),          row.id<EventTag>(7),      row.digest(8)};
}

std::optional<Packet> firstOf(Query& rows) { return rows.step() ? std::optional(packetFrom(rows)) : std::nullopt; }

}  // namespace

Result<int> PacketTables::add(const Packet& packet, std::span<const PacketItem> items) {
    return guarded(m_connection, [&]() -> Result<int> {
        const int number = static_cast<int>(lastNumber(m_connection, SealedRows::Packets)) + 1;
        m_connection.query(
            "INSERT INTO packets (number, key, reviewer_id, made_by, made_at, held_until, taxonomy_version, last_event, last_hash)"
            " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)")
            .bind(number, packet.key, packet.reviewer, packet.madeBy, packet.madeAt, packet.heldUntil, packet.taxonomyVersion, packet.lastEvent, packet.lastHash)
            .run();
        for (const PacketItem& item : items) {
            m_connection.query("INSERT INTO packet_items (packet, item_id, prediction_id) VALUES ($1, $2, $3)").bind(number, item.item, item.prediction).run();
        }
        m_chain.append(sealingEvent(review::EventKind::PacketMade, packet.madeBy, packet.madeAt,
                                    {number, toHex(packet.lastHash), digestOfRows(m_connection, SealedRows::Packets, number)}));
        return number;
    });
}

Result<std::optional<Packet>> PacketTables::find(int number) {
    return guarded(m_connection, [&]() -> Result<std::optional<Packet>> {
        auto rows = m_connection.query("SELECT " DOCKET_PACKET_COLUMNS " FROM packets p WHERE p.number = $1");
        rows.bind(number);
        return firstOf(rows);
    });
}

Result<std::optional<Packet>> PacketTables::findByKey(std::string_view key) {
    return guarded(m_connection, [&]() -> Result<std::optional<Packet>> {
        auto rows = m_connection.query("SELECT " DOCKET_PACKET_COLUMNS " FROM packets p WHERE p.key = $1");
        rows.bind(key);
        return firstOf(rows);
    });
}

Result<std::vector<PacketItem>> PacketTables::itemsOf(int packet) {
    return guarded(m_connection, [&]() -> Result<std::vector<PacketItem>> {
        auto rows = m_connection.query("SELECT item_id, prediction_id FROM packet_items WHERE packet = $1 ORDER BY item_id");
        rows.bind(packet);
        std::vector<PacketItem> items;
        while (rows.step()) {
            PacketItem& item = items.emplace_back(rows.id<ItemTag>(0), std::nullopt);
            if (!rows.isNull(1)) item.prediction = rows.id<PredictionTag>(1);
        }
        return items;
    });
}

Result<std::vector<ports::ListedPacket>> PacketTables::list(Timestamp now) {
    return guarded(m_connection, [&]() -> Result<std::vector<ports::ListedPacket>> {
        auto rows = m_connection.query(
            "SELECT " DOCKET_PACKET_COLUMNS ", r.name, (SELECT count(*) FROM packet_items i WHERE i.packet = p.number),"
            " (SELECT count(*) FROM packet_items i WHERE i.packet = p.number AND EXISTS"
            "   (SELECT 1 FROM events e JOIN decisions d ON d.id = e.id WHERE e.item_id = i.item_id AND d.reviewer_id = p.reviewer_id AND d.stands = 1)),"
            " (SELECT count(*) FROM packet_items i JOIN leases l ON l.item_id = i.item_id AND l.reviewer_id = p.reviewer_id"
            "   WHERE i.packet = p.number AND l.session = p.key AND l.expires_at > $1)"
            " FROM packets p JOIN reviewers r ON r.id = p.reviewer_id ORDER BY p.number DESC");
        rows.bind(now);
        std::vector<ports::ListedPacket> packets;
        while (rows.step()) packets.push_back({packetFrom(rows), std::string(rows.text(9)), rows.integer(10), rows.integer(11), rows.integer(12)});
        return packets;
    });
}

Result<std::vector<ports::MergedEvent>> PacketTables::mergedOf(int packet, ItemId item) {
    return guarded(m_connection, [&]() -> Result<std::vector<ports::MergedEvent>> {
        auto rows = m_connection.query(
            "SELECT m.source, m.hash, m.event_id FROM events e JOIN packet_events m ON m.event_id = e.id WHERE e.item_id = $1 AND m.packet = $2 ORDER BY e.id");
        rows.bind(item, packet);
        std::vector<ports::MergedEvent> merged;
        while (rows.step()) merged.push_back({rows.id<EventTag>(0), rows.digest(1), rows.id<EventTag>(2)});
        return merged;
    });
}

Result<> PacketTables::noteMerged(int packet, std::span<const ports::MergedEvent> merged, std::string_view by, Timestamp now) {
    return guarded(m_connection, [&]() -> Result<> {
        const EventId step{m_chain.head().length + 1};
        for (const ports::MergedEvent& each : merged) {
            m_connection.query("INSERT INTO packet_events (merged, event_id, packet, source, hash) VALUES ($1, $2, $3, $4, $5)")
                .bind(step, each.event, packet, each.source, each.hash)
                .run();
        }
        m_chain.append(sealingEvent(review::EventKind::PacketMerged, by, now, {step.value, {}, digestOfRows(m_connection, SealedRows::PacketEvents, step.value)}));
        return {};
    });
}

Result<std::optional<PacketSlip>> PacketTables::slip() {
    return guarded(m_connection, [&]() -> Result<std::optional<PacketSlip>> {
        auto row = m_connection.query(
            "SELECT s.key, s.origin, s.workspace, r.name, s.made_by, s.made_at, s.held_until, s.taxonomy_version"
            " FROM packet_slip s JOIN reviewers r ON r.id = s.reviewer_id");
        if (!row.step()) return std::nullopt;
        return PacketSlip{std::string(row.text(0)), row.digest(1),        std::string(row.text(2)), std::string(row.text(3)), std::string(row.text(4)),
                          Timestamp{row.integer(5)}, Timestamp{row.integer(6)}, row.natural(7)};
    });
}

Result<review::Event> PacketTables::setSlip(const PacketSlip& slip) {
    return guarded(m_connection, [&]() -> Result<review::Event> {
        const int changed = m_connection.query(
            "INSERT INTO packet_slip (id, key, origin, workspace, reviewer_id, made_by, made_at, held_until, taxonomy_version)"
            " SELECT 1, $1, $2, $3, r.id, $4, $5, $6, $7 FROM reviewers r WHERE r.name = $8")
            .bind(slip.key, slip.origin, slip.workspace, slip.madeBy, slip.madeAt, slip.heldUntil, slip.taxonomyVersion, slip.reviewer)
            .run();
        if (changed != 1) return failure(ErrorKind::Internal, fmt::format("A packet is for {}, who is not in it.", slip.reviewer));
        return m_chain.append(sealingEvent(review::EventKind::Packed, slip.madeBy, slip.madeAt,
                                           {1, toHex(slip.origin), digestOfRows(m_connection, SealedRows::PacketSlip, 1)}));
    });
}

Result<std::optional<review::Event>> PacketTables::event(EventId id) {
    return guarded(m_connection, [&]() -> Result<std::optional<review::Event>> {
        auto rows = m_connection.query("SELECT " DOCKET_EVENT_COLUMNS " FROM events WHERE id = $1");
        rows.bind(id);
        return rows.step() ? eventFrom(rows) : std::nullopt;
    });
}

Result<> PacketTables::visitEvents(EventId after, const std::function<Result<>(const review::Event&)>& visit) {
    return guarded(m_connection, [&]() -> Result<> {
        auto rows = m_connection.query("SELECT " DOCKET_EVENT_COLUMNS " FROM events WHERE id > $1 ORDER BY id");
        rows.bind(after);
        while (rows.step()) {
            const auto event = eventFrom(rows);
            if (!event) return failure(ErrorKind::Damaged, fmt::format("Event {} cannot be read.", rows.integer(0)));
            if (const auto visited = visit(*event); !visited) return visited;
        }
        return {};
    });
}

}  // namespace docket::storage
