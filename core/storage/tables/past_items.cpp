#include "core/storage/tables/past_items.h"

#include "core/codec/stored/event_payload.h"
#include "core/storage/sqlite/chain.h"
#include "core/storage/tables/label_set_text.h"
#include "core/storage/tables/review_fold.h"
#include "core/storage/tables/routed_entries.h"

#include <fmt/format.h>

#include <limits>
#include <map>
#include <set>

namespace docket::storage {

namespace {

class PastItems {
public:
    PastItems(Connection& connection, review::Reading reading, const PastMarks& marks)
        : m_connection(connection), m_reading(std::move(reading)), m_marks(marks), m_fold(connection, m_reading) {}

    void putBackEntries() {
        undoReroutings();
        dropLaterEntries();
        forgetLaterPredictions();
    }

    Result<> fold(ItemId item) {
        const auto priority = priorityBeforeLater(item);
        if (!priority) return std::unexpected(priority.error());
        const auto review = m_fold.reviewOf(item);
        if (!review) return std::unexpected(review.error());
        const review::ItemReview untouched(reviewsRequired(item), m_reading);
        const review::ItemReview& then = *review != nullptr ? **review : untouched;
        putEntry(item, then, *priority);
        putAnswers(then);
        putResolution(item, then.resolution());
        return {};
    }

    Result<> putBackGold() {
        std::set<ItemId> items;
        auto later = m_connection.query("SELECT item_id FROM main.events NOT INDEXED WHERE id > $1 AND kind IN ('gold_added', 'gold_removed') AND item_id IS NOT NULL");
        later.bind(m_marks.event);
        while (later.step()) items.insert(later.id<ItemTag>(0));
        for (const ItemId item : items) {
            if (const auto put = putGold(item); !put) return put;
        }
        return {};
    }

private:
    /// Entries that an import, a ranking or a study brought since. Those that came with another prediction are told by their time.
    void dropLaterEntries() {
        m_connection.query("DELETE FROM temp.queue WHERE queued_at > $1").bind(m_marks.at).run();
        m_connection.query("DELETE FROM temp.queue WHERE prediction_id IN (SELECT prediction_id FROM temp.waiting_predictions)").run();
        m_connection.query("DELETE FROM temp.queue WHERE reviews_required = 0"
                           " AND NOT EXISTS (SELECT 1 FROM events e WHERE e.item_id = queue.item_id AND e.kind = 'sampled')")
            .run();
    }

    void forgetLaterPredictions() {
        m_connection.query("UPDATE temp.queue SET prediction_id = (SELECT max(p.id) FROM predictions p WHERE p.item_id = queue.item_id) WHERE prediction_id > $1")
            .bind(m_marks.lastPrediction)
            .run();
    }

    /// The first rerouting after the event says what an entry had been.
    void undoReroutings() {
        auto rows = m_connection.query("SELECT item_id, was, event_id FROM main.rerouted_entries WHERE event_id > $1 ORDER BY event_id, item_id");
        rows.bind(m_marks.event);
        while (rows.step()) {
            const auto item = rows.id<ItemTag>(0);
            if (item.value > m_marks.lastItem || !m_reroutedBy.emplace(item, rows.id<EventTag>(2)).second) continue;
            m_connection.query("DELETE FROM temp.queue WHERE item_id = $1").bind(item).run();
            if (!rows.isNull(1)) insert(routedEntryFrom(rows.text(1)));
        }
    }

    void insert(const RoutedEntry& entry) {
        const QueueState state = entry.reviewsRequired > 0 ? QueueState::Queued : QueueState::Dismissed;
        m_connection.query(
            "INSERT INTO temp.queue (item_id, prediction_id, reasons, priority, queued_at, tiebreak, due_at, reviews_required, state, is_flagged, answers,"
            " open_seats, assigned_to, participants, probability, predicted, confidence)"
            " SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, 0, 0, $8, 0, '', $10, p.labels, p.confidence FROM (SELECT 1) LEFT JOIN predictions p ON p.id = $2")
            .bind(entry.item, entry.prediction, entry.reasons, entry.priority, entry.queuedAt, entry.tiebreak, entry.dueAt, entry.reviewsRequired,
                  static_cast<int>(state), entry.probability)
            .run();
    }

    int reviewsRequired(ItemId item) {
        auto row = m_connection.query("SELECT reviews_required FROM queue WHERE item_id = $1");
        row.bind(item);
        return row.step() ? row.natural(0) : 1;
    }

    /// What the first event since that set a priority says of the one before it; what a rerouting came before is put back already.
    Result<std::optional<double>> priorityBeforeLater(ItemId item) {
        auto rows = m_connection.query("SELECT " DOCKET_EVENT_COLUMNS " FROM main.events WHERE item_id = $1 AND id > $2 AND id < $3 AND kind IN ('prioritised', 'sampled') ORDER BY id LIMIT 1");
        const auto rerouted = m_reroutedBy.find(item);
        rows.bind(item, m_marks.event, rerouted == m_reroutedBy.end() ? EventId{std::numeric_limits<std::int64_t>::max()} : rerouted->second);
        if (!rows.step()) return std::nullopt;
        const auto event = eventFrom(rows);
        if (!event) return failure(ErrorKind::Damaged, fmt::format("Event {} cannot be read. Check the workspace with docket verify.", rows.integer(0)));
        const auto read = codec::readItemEvent(*event);
        if (!read) return std::unexpected(read.error());
        return priorityBefore(read->fact);
    }

    void putEntry(ItemId item, const review::ItemReview& then, std::optional<double> before) {
        const auto set = then.priority();
        m_connection.query("UPDATE temp.queue SET state = $1, is_flagged = $2, answers = $3, priority = coalesce($4, priority) WHERE item_id = $5")
            .bind(static_cast<int>(then.state()), then.isFlagged(), then.answers(), set ? set : before, item)
            .run();
    }

    void putAnswers(const review::ItemReview& then) {
        for (const Decision& decision : then.decisions()) putStands(decision.id, decision.stands);
        for (const Ruling& ruling : then.rulings()) putStands(ruling.id, ruling.stands);
    }

    void putStands(EventId answer, bool stands) { m_connection.query("INSERT INTO temp.past_answers (id, stands) VALUES ($1, $2)").bind(answer, stands).run(); }

    void putResolution(ItemId item, const std::optional<Resolution>& resolution) {
        m_connection.query("DELETE FROM temp.resolutions WHERE item_id = $1").bind(item).run();
        if (!resolution) return;
        m_connection.query("INSERT INTO temp.resolutions (item_id, labels, kind, decided_by, at) VALUES ($1, $2, $3, $4, $5)")
            .bind(item, toText(resolution->labels), static_cast<int>(resolution->kind), resolution->decidedBy, resolution->at)
            .run();
    }

    Result<> putGold(ItemId item) {
        m_connection.query("DELETE FROM temp.gold_items WHERE item_id = $1").bind(item).run();
        auto rows = m_connection.query("SELECT " DOCKET_EVENT_COLUMNS " FROM events WHERE item_id = $1 AND kind IN ('gold_added', 'gold_removed') ORDER BY id DESC LIMIT 1");
        rows.bind(item);
        if (!rows.step()) return {};
        const auto event = eventFrom(rows);
        if (!event) return failure(ErrorKind::Damaged, fmt::format("Event {} cannot be read. Check the workspace with docket verify.", rows.integer(0)));
        const auto read = codec::readItemEvent(*event);
        if (!read) return std::unexpected(read.error());
        const auto* added = std::get_if<review::GoldAdded>(&read->fact);
        if (added == nullptr) return {};
        m_connection.query("INSERT INTO temp.gold_items (item_id, labels, taxonomy_version, source, note, added) VALUES ($1, $2, $3, $4, $5, $6)")
            .bind(item, toText(added->labels), added->taxonomyVersion, static_cast<int>(added->source), added->note, event->id)
            .run();
        return {};
    }

    Connection& m_connection;
    review::Reading m_reading;
    const PastMarks& m_marks;
    ReviewFold m_fold;
    std::map<ItemId, EventId> m_reroutedBy;  ///< the first step of a rerouting after the event
};

}  // namespace

Result<> foldPastItems(Connection& connection, const review::Reading& reading, const PastMarks& marks, std::span<const ItemId> changed) {
    PastItems items(connection, reading, marks);
    items.putBackEntries();
    for (const ItemId item : changed) {
        if (const auto folded = items.fold(item); !folded) return folded;
    }
    return items.putBackGold();
}

}  // namespace docket::storage
