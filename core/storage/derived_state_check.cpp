#include "core/storage/derived_state_check.h"

#include "core/codec/event_payload.h"
#include "core/review/item_review.h"
#include "core/storage/chain.h"
#include "core/storage/decision_tables.h"
#include "core/storage/follow_up_tables.h"
#include "core/storage/label_set_text.h"
#include "core/storage/migrations.h"
#include "core/storage/queue_tables.h"
#include "core/storage/rule_tables.h"
#include "core/storage/standing_prediction.h"

#include <fmt/format.h>

namespace docket::storage {

namespace {

using ports::Problem;
using Problems = std::vector<Problem>;

constexpr std::size_t maxProblems = 100;
/// Schema from which on an entry says to whom it is assigned, and repeats its prediction. A file is checked as it is.
constexpr int firstWithHandling = 3;
/// Likewise that it says who has a part in it, and that there are follow-ups.
constexpr int firstWithParticipants = 8;

/// Folds the events of one item after another and compares each result with the tables.
class Rebuild {
public:
    Rebuild(Connection& connection, Problems& problems, review::Reading reading)
        : m_connection(connection), m_problems(problems), m_reading(std::move(reading)), m_behind(itemsBehind(connection)), m_hasHandling(schemaVersion(connection) >= firstWithHandling) {}

    void run() {
        auto rows = m_connection.query("SELECT " DOCKET_EVENT_COLUMNS " FROM events WHERE item_id IS NOT NULL ORDER BY item_id, id");
        while (rows.step() && m_problems.size() < maxProblems) {
            const auto event = eventFrom(rows);
            if (!event) continue;  // the check of the chain has named it
            if (*event->item != m_item) startItem(*event->item);
            apply(*event);
        }
        finishItem();
        compareTotals();
    }

private:
    void startItem(ItemId item) {
        finishItem();
        m_item = item;
        m_reveals = 0;
        m_isWorkedOn = false;
        auto query = m_connection.query("SELECT reviews_required FROM queue WHERE item_id = $1");
        query.bind(item);
        m_review = review::ItemReview(query.step() ? query.natural(0) : 1, readingOf(item));
    }

    /// What a version brings is written after it is in force; until then the rows of an item are those of the version before.
    review::Reading readingOf(ItemId item) const {
        const auto due = m_behind.find(item);
        return due == m_behind.end() ? m_reading : review::Reading{m_reading.lineage, due->second.version - 1};
    }

    void apply(const review::Event& event) {
        const auto read = codec::readItemEvent(event);
        if (!read) {
            m_problems.push_back({fmt::format("event {}", event.id.value), read.error().message});
            return;
        }
        if (std::holds_alternative<review::Revealed>(read->fact)) ++m_reveals;
        if (const auto* replaced = std::get_if<review::Replaced>(&read->fact)) checkReplaced(event, *replaced);
        else m_isWorkedOn = true;
        if (const auto applied = m_review.apply(*read); !applied) {
            m_problems.push_back({fmt::format("event {}", event.id.value), applied.error().message});
        }
    }

    /// A prediction takes the place of an earlier one of the same item, model, prompt version and time only.
    void checkReplaced(const review::Event& event, const review::Replaced& fact) {
        auto row = m_connection.query("SELECT 1 FROM predictions n JOIN predictions p ON " DOCKET_SAME_PREDICTION
                                      " WHERE n.id = $1 AND n.item_id = $2 AND p.id = $3 AND p.id <= n.id");
        row.bind(fact.prediction, m_item, fact.before.value_or(fact.prediction));
        if (row.step()) return;
        m_problems.push_back({fmt::format("event {}", event.id.value), "tells of a prediction that was replaced, but that is not what is stored"});
    }

    void finishItem() {
        if (m_item.value == 0) return;
        compareDecisions();
        compareResolution();
        compareEntry();
        auto reveals = m_connection.query("SELECT count(*) FROM events e JOIN reveals r ON r.event_id = e.id"
                                         " WHERE e.item_id = $1 AND r.item_id = e.item_id");
        reveals.bind(m_item);
        if (reveals.step() && reveals.integer(0) != m_reveals) differs("reveals");
        m_allReveals += m_reveals;
        m_decisions += static_cast<std::int64_t>(m_review.decisions().size());
    }

    void compareDecisions() {
        auto rows = m_connection.query("SELECT " DOCKET_DECISION_COLUMNS " FROM events e JOIN decisions d ON d.id = e.id"
                                      " WHERE e.item_id = $1 ORDER BY e.id");
        rows.bind(m_item);
        std::vector<Decision> stored;
        try {
            while (rows.step()) stored.push_back(decisionFrom(rows));
        } catch (const DamagedValue&) {
            return differs("decisions");
        }
        if (stored != m_review.decisions()) differs("decisions");
    }

    void compareResolution() {
        auto row = m_connection.query("SELECT labels, kind, decided_by, at FROM resolutions WHERE item_id = $1");
        row.bind(m_item);
        std::optional<Resolution> stored;
        try {
            if (row.step()) {
                stored = Resolution{m_item, labelSetFrom(row.text(0)), row.oneOf(1, ResolutionKind::Adjudicated),
                                    row.id<EventTag>(2), Timestamp{row.integer(3)}};
            }
        } catch (const DamagedValue&) {
            return differs("resolution");
        }
        if (stored != m_review.resolution()) differs("resolution");
    }

    void compareEntry() {
        auto row = m_connection.query("SELECT state, is_flagged, answers, open_seats, (SELECT count(*) FROM leases l"
                                      " WHERE l.item_id = queue.item_id) FROM queue WHERE item_id = $1");
        row.bind(m_item);
        if (!row.step()) {
            if (m_isWorkedOn) differs("queue entry");
            return;
        }
        const bool flagged = m_review.isFlagged();
        const std::int64_t seats = (flagged ? 0 : m_review.reviewsWanted()) - row.integer(4);
        const bool same = row.integer(0) == static_cast<int>(m_review.state()) && (row.integer(1) != 0) == flagged &&
                          row.integer(2) == m_review.answers() && row.integer(3) == seats;
        if (!same) differs("queue entry");
        if (m_hasHandling) compareHandling();
    }

    void compareHandling() {
        auto row = m_connection.query("SELECT coalesce((SELECT r.name FROM reviewers r WHERE r.id = queue.assigned_to), ''), priority"
                                      " FROM queue WHERE item_id = $1");
        row.bind(m_item);
        row.step();
        if (row.text(0) != m_review.assignee().value_or("")) differs("assignment");
        if (const auto priority = m_review.priority(); priority && *priority != row.real(1)) differs("priority");
    }

    /// Rows that belong to no event of an item are found by their number only.
    void compareTotals() {
        compareTotal("decisions", "SELECT count(*) FROM decisions", m_decisions);
        compareTotal("reveals", "SELECT count(*) FROM reveals", m_allReveals);
    }

    void compareTotal(const char* what, const char* sql, std::int64_t told) {
        auto query = m_connection.query(sql);
        if (query.step() && query.integer(0) != told) {
            m_problems.push_back({what, fmt::format("{} are stored, the events tell of {}", query.integer(0), told)});
        }
    }

    void differs(std::string_view what) {
        auto name = m_connection.query("SELECT external_id FROM items WHERE id = $1");
        name.bind(m_item);
        const std::string id = name.step() ? std::string(name.text(0)) : fmt::format("with number {}", m_item.value);
        m_problems.push_back({fmt::format("item {}", id), fmt::format("the stored {} is not what its events tell", what)});
    }

    Connection& m_connection;
    Problems& m_problems;
    review::Reading m_reading;
    std::map<ItemId, DueItem> m_behind;
    bool m_hasHandling = false;
    ItemId m_item;
    review::ItemReview m_review;
    bool m_isWorkedOn = false;  ///< something happened to it that only happens to entries
    std::int64_t m_reveals = 0;
    std::int64_t m_allReveals = 0;
    std::int64_t m_decisions = 0;
};

void checkUntouchedEntries(Connection& connection, Problems& problems) {
    auto rows = connection.query(
        "SELECT i.external_id FROM queue q JOIN items i ON i.id = q.item_id"
        " WHERE NOT EXISTS (SELECT 1 FROM events e WHERE e.item_id = q.item_id)"
        " AND (q.state <> 0 OR q.is_flagged <> 0 OR q.answers <> 0 OR q.open_seats <> q.reviews_required -"
        "   (SELECT count(*) FROM leases l WHERE l.item_id = q.item_id)) LIMIT 100");
    while (rows.step()) {
        problems.push_back({fmt::format("item {}", rows.text(0)), "nothing happened to it, but its queue entry says otherwise"});
    }
}

/// What an entry keeps of its prediction, so that a list need not look there; and no assignment without an event.
void checkCopies(Connection& connection, Problems& problems) {
    auto rows = connection.query(
        "SELECT i.external_id FROM queue q JOIN items i ON i.id = q.item_id LEFT JOIN predictions p ON p.id = q.prediction_id"
        " WHERE q.predicted IS NOT p.labels OR q.confidence IS NOT p.confidence LIMIT 100");
    while (rows.step()) problems.push_back({fmt::format("item {}", rows.text(0)), "its queue entry tells another prediction than it has"});
    auto assigned = connection.query(
        "SELECT i.external_id FROM queue q JOIN items i ON i.id = q.item_id"
        " WHERE q.assigned_to <> 0 AND NOT EXISTS (SELECT 1 FROM events e WHERE e.item_id = q.item_id) LIMIT 100");
    while (assigned.step()) problems.push_back({fmt::format("item {}", assigned.text(0)), "it is assigned, but nobody did that"});
}

/// What claims are found by.
void checkParticipants(Connection& connection, Problems& problems) {
    auto entries = connection.query(
        "SELECT i.external_id FROM (SELECT p.item_id, ' ' || group_concat(p.reviewer_id, ' ') || ' ' AS people FROM"
        "   (SELECT item_id, reviewer_id FROM participations ORDER BY item_id, reviewer_id) p GROUP BY p.item_id) t"
        " JOIN queue q ON q.item_id = t.item_id JOIN items i ON i.id = t.item_id WHERE q.participants <> t.people"
        " UNION ALL SELECT i.external_id FROM queue q JOIN items i ON i.id = q.item_id WHERE q.participants <> ''"
        "   AND NOT EXISTS (SELECT 1 FROM participations p WHERE p.item_id = q.item_id) LIMIT 100");
    while (entries.step()) {
        problems.push_back({fmt::format("item {}", entries.text(0)), "its queue entry names other people than have answered or skipped it"});
    }
    auto skips = connection.query(
        "SELECT i.external_id FROM participations p JOIN queue q ON q.item_id = p.item_id JOIN items i ON i.id = p.item_id"
        " WHERE p.is_offered <> (p.kind = 2 AND q.open_seats > 0) LIMIT 100");
    while (skips.step()) problems.push_back({fmt::format("item {}", skips.text(0)), "who skipped it would not be offered it as the queue says"});
}

/// What is still to be written must follow from the version in force, or from the study that is open.
void checkFollowUps(Connection& connection, Problems& problems) {
    auto rows = connection.query(
        "SELECT count(*) FROM follow_ups f WHERE CASE WHEN f.kind = 3"
        " THEN NOT EXISTS (SELECT 1 FROM studies s WHERE s.number = f.number AND s.ended_at IS NULL)"
        " ELSE f.number <> (SELECT max(v.version) FROM taxonomy_versions v) END");
    if (rows.step() && rows.integer(0) > 0) problems.push_back({"follow-ups", "are to be written of a version or study that is over"});
    auto drawn = connection.query(
        "SELECT count(*) FROM drawn_items d WHERE NOT EXISTS (SELECT 1 FROM studies s WHERE s.number = d.study AND s.ended_at IS NULL)");
    if (drawn.step() && drawn.integer(0) > 0) problems.push_back({"drawn items", "are to come into a study that is over"});
}

void checkCounts(Connection& connection, Problems& problems) {
    auto rows = connection.query(
        "SELECT k.state, k.is_flagged, coalesce(c.entries, 0), coalesce(n.entries, 0) FROM"
        " (SELECT state, is_flagged FROM queue_counts UNION SELECT state, is_flagged FROM queue) k"
        " LEFT JOIN queue_counts c ON c.state = k.state AND c.is_flagged = k.is_flagged"
        " LEFT JOIN (SELECT state, is_flagged, count(*) AS entries FROM queue GROUP BY state, is_flagged) n"
        "   ON n.state = k.state AND n.is_flagged = k.is_flagged");
    while (rows.step()) {
        if (rows.integer(2) == rows.integer(3)) continue;
        problems.push_back({"queue", fmt::format("{} entries are {}, but {} were counted", rows.integer(3),
                                                 toString(rows.oneOf(0, QueueState::Dismissed)), rows.integer(2))});
    }
}

}  // namespace

void checkDerivedState(Connection& connection, Problems& problems) {
    Chain chain(connection);
    const auto lineage = RuleTables(connection, chain).lineage();
    if (!lineage) {
        problems.push_back({"taxonomy versions", lineage.error().message});
        return;
    }
    Rebuild(connection, problems, {*lineage, (*lineage)->latest()}).run();
    checkUntouchedEntries(connection, problems);
    if (schemaVersion(connection) >= firstWithHandling) checkCopies(connection, problems);
    if (schemaVersion(connection) >= firstWithParticipants) {
        checkParticipants(connection, problems);
        checkFollowUps(connection, problems);
    }
    checkCounts(connection, problems);
}

}  // namespace docket::storage
