#include "core/storage/checks/derived_state_check.h"

#include "core/review/item_review.h"
#include "core/storage/sqlite/chain.h"
#include "core/storage/sqlite/migrations.h"
#include "core/storage/tables/follow_up_tables.h"
#include "core/storage/tables/item_rows.h"
#include "core/storage/tables/routed_entries.h"
#include "core/storage/tables/rule_tables.h"
#include "core/storage/tables/ruling_tables.h"
#include "core/storage/tables/standing_prediction.h"
#include "core/storage/tables/stored_answers.h"
#include "core/storage/tables/upgrade_note.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace docket::storage {

namespace {

/// Schema from which on an entry says to whom it is assigned, and repeats its prediction. A file is checked as it is.
constexpr int firstWithHandling = 3;

#define DOCKET_ENTRY_COLUMNS(probability) DOCKET_ROUTED_COLUMNS(probability) ", q.state, q.is_flagged, q.answers, q.open_seats, p.item_id, "
#define DOCKET_ENTRY_ROWS " FROM queue q LEFT JOIN predictions p ON p.id = q.prediction_id ORDER BY q.item_id"
constexpr int firstOfProgress = routedColumnCount;
constexpr int firstOfHandling = firstOfProgress + 5;

#define DOCKET_HANDLING_COLUMNS "q.assigned_to, q.predicted IS p.labels AND q.confidence IS p.confidence"

const char* entrySql(bool hasHandling, bool hasProbability) {
    if (hasProbability) return "SELECT " DOCKET_ENTRY_COLUMNS("q.probability") DOCKET_HANDLING_COLUMNS DOCKET_ENTRY_ROWS;
    return hasHandling ? "SELECT " DOCKET_ENTRY_COLUMNS("NULL") DOCKET_HANDLING_COLUMNS DOCKET_ENTRY_ROWS
                       : "SELECT " DOCKET_ENTRY_COLUMNS("NULL") "0, 1" DOCKET_ENTRY_ROWS;
}

/// Schema from which on there are rulings.
constexpr int firstWithRulings = 14;

const char* rulingsSql(bool hasRulings) {
    return hasRulings ? "SELECT " DOCKET_RULING_COLUMNS " FROM rulings r ORDER BY r.item_id, r.id" : "SELECT 0, 0 WHERE 0";
}

/// An entry of the queue beside what routing said of it.
struct StoredEntry {
    RoutedEntry routed;
    std::int64_t state = 0;
    std::int64_t isFlagged = 0;
    std::int64_t answers = 0;
    std::int64_t openSeats = 0;
    std::int64_t assignedTo = 0;
    bool isOfItsPrediction = true;  ///< what it repeats of the prediction is there, and the prediction is of this item
};

StoredEntry entryFrom(const Query& row) {
    StoredEntry entry;
    entry.routed = routedEntryFrom(row);
    entry.state = row.integer(firstOfProgress);
    entry.isFlagged = row.integer(firstOfProgress + 1);
    entry.answers = row.integer(firstOfProgress + 2);
    entry.openSeats = row.integer(firstOfProgress + 3);
    const bool isOfItem = entry.routed.prediction ? row.integer(firstOfProgress + 4) == entry.routed.item : row.isNull(firstOfProgress + 4);
    entry.assignedTo = row.integer(firstOfHandling);
    entry.isOfItsPrediction = isOfItem && row.integer(firstOfHandling + 1) != 0;
    return entry;
}

/// Who is not given an item in the ordinary order.
struct Part {
    int kind = 0;  ///< 1 answered, 2 skipped
    EventId since;

    bool operator==(const Part&) const = default;
};
using Parts = std::map<std::int64_t, Part>;  // by reviewer

/// Folds the events of one item after another and compares each result with the tables.
class Rebuild {
public:
    Rebuild(Connection& connection, ProblemList& problems, review::Reading reading)
        : m_connection(connection),
          m_problems(problems),
          m_reading(std::move(reading)),
          m_behind(itemsBehind(connection)),
          m_hasHandling(schemaVersion(connection) >= firstWithHandling),
          m_entries(connection, entrySql(m_hasHandling, hasProbability(connection))),
          m_events(connection, answeredEventsSql, 3),
          m_resolutions(connection, resolutionsSql),
          m_rulings(connection, rulingsSql(schemaVersion(connection) >= firstWithRulings), 1),
          m_parts(connection, "SELECT item_id, reviewer_id, kind, since_event FROM participations ORDER BY item_id, reviewer_id"),
          m_leases(connection, "SELECT item_id, count(*) FROM leases GROUP BY item_id ORDER BY item_id") {
        auto names = connection.query("SELECT id, name FROM reviewers");
        while (names.step()) m_names.emplace(names.integer(0), names.text(1));
        for (const auto& [id, name] : m_names) m_reviewers.emplace(name, id);
    }

    void run() {
        while (true) {
            m_item = std::min({m_entries.item(), m_events.item(), m_resolutions.item(), m_rulings.item(), m_parts.item()});
            if (m_item == ItemRows::end) break;
            checkItem();
        }
        compareTotal("decision", "SELECT count(*) FROM decisions", "SELECT d.id FROM decisions d LEFT JOIN events e ON e.id = d.id"
                     " WHERE e.item_id IS NULL LIMIT 100", m_decisions);
        compareTotal("reveal", "SELECT count(*) FROM reveals", "SELECT r.event_id FROM reveals r LEFT JOIN events e ON e.id = r.event_id"
                     " WHERE e.item_id IS NULL LIMIT 100", m_reveals);
        compareCounts();
    }

    const RoutedEntries& routed() const { return m_routed; }

private:
    void checkItem() {
        std::optional<StoredEntry> entry;
        if (m_entries.isAt(m_item)) {
            entry = entryFrom(m_entries.row());
            m_entries.step();
        }
        m_review = review::ItemReview(entry ? static_cast<int>(entry->routed.reviewsRequired) : 1, readingOf(m_item));
        m_routedPriority.reset();
        m_facts.clear();
        m_stored.clear();
        m_storedRulings.clear();
        m_isWorkedOn = false;
        m_isGold = false;
        const bool hasEvents = m_events.isAt(m_item);
        for (; m_events.isAt(m_item); m_events.step()) takeEvent();
        compareDecisions();
        compareRulings();
        compareResolution();
        if (entry) compareEntry(*entry, hasEvents);
        else if (m_isWorkedOn) differs("queue", "is not in the queue, although something happened to it");
        compareParts();
    }

    /// What a version brings is written after it is in force; until then the rows of an item are those of the version before.
    review::Reading readingOf(ItemId item) const {
        const auto due = m_behind.find(item);
        return due == m_behind.end() ? m_reading : review::Reading{m_reading.lineage, due->second.version - 1};
    }

    void takeEvent() {
        const Query& row = m_events.row();
        const auto event = eventFrom(row);
        if (!event) return;  // the check of the chain has named it
        const auto read = codec::readItemEvent(*event);
        if (!read) return m_problems.add("events", fmt::format("event {}", event->id.value), read.error().message);
        takeStored(row, *read);
        if (const auto* replaced = std::get_if<review::Replaced>(&read->fact)) checkReplaced(*event, *replaced);
        m_isGold = m_isGold || std::holds_alternative<review::GoldAdded>(read->fact);
        m_isWorkedOn = m_isWorkedOn || isOfEntry(read->fact);
        if (const auto before = priorityBefore(read->fact); before && !m_routedPriority) m_routedPriority = before;
        if (const auto applied = m_review.apply(*read); !applied) {
            return m_problems.add("events", fmt::format("event {}", event->id.value), applied.error().message);
        }
        m_facts.push_back(std::move(*read));
    }

    /// Whether it only happens to what is in the queue. Gold items and checks of them may be of any item.
    bool isOfEntry(const review::Fact& fact) const {
        if (isOfCheck(fact, m_review)) return false;
        if (const auto* revealed = std::get_if<review::Revealed>(&fact)) return !revealed->check || !m_isGold;
        return !std::holds_alternative<review::Replaced>(fact) && !std::holds_alternative<review::GoldAdded>(fact) &&
               !std::holds_alternative<review::GoldRemoved>(fact);
    }

    /// Whether a reviewer answered a check, put one aside, or took that back. `review`: with all that came before.
    static bool isOfCheck(const review::Fact& fact, const review::ItemReview& review) {
        if (const auto* skipped = std::get_if<review::Skipped>(&fact)) return skipped->check.has_value();
        if (const auto* flagged = std::get_if<review::Flagged>(&fact)) return flagged->check.has_value();
        if (const auto* undone = std::get_if<review::Undone>(&fact)) return review.termsOf(undone->visit) != nullptr;
        if (const auto* redone = std::get_if<review::Redone>(&fact)) return review.termsOf(redone->visit) != nullptr;
        return std::holds_alternative<review::Checked>(fact);
    }

    /// A prediction takes the place of an earlier one of the same item, model, prompt version and time only.
    void checkReplaced(const review::Event& event, const review::Replaced& fact) {
        auto row = m_connection.query("SELECT 1 FROM predictions n JOIN predictions p ON " DOCKET_SAME_PREDICTION
                                      " WHERE n.id = $1 AND n.item_id = $2 AND p.id = $3 AND p.id <= n.id");
        row.bind(fact.prediction, m_item, fact.before.value_or(fact.prediction));
        if (row.step()) return;
        m_problems.add("events", fmt::format("event {}", event.id.value), "tells of a prediction that was replaced, but that is not what is stored");
    }

    /// The rows that stand beside the event.
    void takeStored(const Query& row, const review::ItemEvent& event) {
        if (const auto decision = storedDecisionFrom(row)) {
            ++m_decisions;
            m_stored.push_back(*decision);
        }
        if (const auto* ruled = std::get_if<review::Ruled>(&event.fact)) checkName(event.id, event.reviewer, ruled->ruling.adjudicator);
        if (const auto* decided = std::get_if<review::Decided>(&event.fact)) checkName(event.id, event.reviewer, decided->decision.reviewer);
        const auto reveal = storedRevealFrom(row);
        m_reveals += reveal ? 1 : 0;
        std::optional<StoredReveal> told;
        if (const auto* revealed = std::get_if<review::Revealed>(&event.fact)) {
            told = {event.id.value, m_item.value, idOf(event.reviewer), revealed->prediction ? std::optional(revealed->prediction->value) : std::nullopt, event.at.ms};
        }
        if (reveal != told) differs("reveals", fmt::format("the stored reveal of event {} is not what the event tells", event.id.value));
    }

    void checkName(EventId event, const std::string& told, ReviewerId reviewer) {
        const auto name = m_names.find(reviewer.value);
        if (name != m_names.end() && name->second == told) return;
        m_problems.add("reviewers", fmt::format("reviewer {}", reviewer.value),
                       fmt::format("is {}, but event {} tells that it is {}", name == m_names.end() ? "not there" : fmt::format("\"{}\"", name->second),
                                   event.value, told));
    }

    std::int64_t idOf(const std::string& reviewer) const {
        const auto found = m_reviewers.find(reviewer);
        return found == m_reviewers.end() ? 0 : found->second;
    }

    void compareDecisions() {
        const auto& told = m_review.decisions();
        for (std::size_t i = 0; i < std::max(told.size(), m_stored.size()); ++i) {
            if (i >= told.size()) return differs("decisions", fmt::format("decision {} is stored, but nobody gave it", m_stored[i].id));
            if (i >= m_stored.size()) return differs("decisions", fmt::format("decision {} is not stored", told[i].id.value));
            if (const StoredDecision due = storedFormOf(told[i]); due != m_stored[i]) {
                return differs("decisions", fmt::format("decision {} is not stored as its event tells it ({})", told[i].id.value, differencesBetween(due, m_stored[i])));
            }
        }
    }

    void compareRulings() {
        for (; m_rulings.isAt(m_item); m_rulings.step()) m_storedRulings.push_back(storedRulingFrom(m_rulings.row()));
        std::vector<StoredRuling> told;
        for (const Ruling& ruling : m_review.rulings()) told.push_back(storedFormOf(ruling));
        if (told != m_storedRulings) differs("rulings", "its stored rulings are not what its events tell");
    }

    void compareResolution() {
        std::optional<StoredResolution> stored;
        if (m_resolutions.isAt(m_item)) {
            stored = storedResolutionFrom(m_resolutions.row());
            m_resolutions.step();
        }
        const auto told = m_review.resolution();
        if (stored == (told ? std::optional(storedFormOf(*told)) : std::nullopt)) return;
        differs("resolutions", !told ? "a resolution is stored, but its answers do not make one; it would go out as training data"
                              : !stored ? std::string("its answers make a resolution, but none is stored")
                                        : std::string("the stored resolution is not what its answers make"));
    }

    void compareEntry(const StoredEntry& entry, bool hasEvents) {
        const bool flagged = m_review.isFlagged();
        const auto state = m_review.state();
        std::int64_t leases = 0;
        while (m_leases.item() < m_item) m_leases.step();
        if (m_leases.isAt(m_item)) leases = m_leases.row().integer(1);
        const std::int64_t seats = (flagged ? 0 : m_review.reviewsWanted()) - leases;
        const bool same = entry.state == static_cast<std::int64_t>(state) && entry.isFlagged == (flagged ? 1 : 0) &&
                          entry.answers == m_review.answers() && entry.openSeats == seats;
        if (!same) {
            differs("queue", hasEvents ? "the stored queue entry (state, flag, answers or open seats) is not what its events tell"
                                       : "nothing happened to it, but its queue entry (state, flag, answers or open seats) says otherwise");
        }
        if (!entry.isOfItsPrediction) differs("queue", "its queue entry tells another prediction than it has");
        if (m_hasHandling) compareHandling(entry);
        ++m_counts[{entry.state, entry.isFlagged}];
        RoutedEntry routed = entry.routed;
        routed.priority = m_routedPriority.value_or(routed.priority);
        m_routed.add(routed);
    }

    void compareHandling(const StoredEntry& entry) {
        const auto name = m_review.assignee().value_or("");
        if (entry.assignedTo != (name.empty() ? 0 : idOf(name))) {
            differs("queue", name.empty() ? std::string("it is assigned to somebody, but nobody did that") : fmt::format("it was assigned to {}, but the entry says otherwise", name));
        }
        if (const auto priority = m_review.priority(); priority && *priority != entry.routed.priority) {
            differs("queue", fmt::format("its priority was set to {}, but the entry says {}", *priority, entry.routed.priority));
        }
    }

    /// Nothing that is offered to its reviewer follows from it.
    static bool isOnlyNoted(const review::Fact& fact) {
        return std::holds_alternative<review::Revealed>(fact) || std::holds_alternative<review::GoldAdded>(fact) ||
               std::holds_alternative<review::GoldRemoved>(fact);
    }

    /// What an item's participations follow from: each reviewer's last own action as it was then.
    Parts partsAsWritten() const {
        Parts parts;
        review::ItemReview review(m_review.routedReviews(), readingOf(m_item));
        for (const review::ItemEvent& event : m_facts) {
            if (!review.apply(event)) return parts;
            if (isOnlyNoted(event.fact) || isOfCheck(event.fact, review)) continue;
            const std::int64_t reviewer = idOf(event.reviewer);
            if (reviewer == 0) continue;
            parts.erase(reviewer);
            if (const auto skip = review.skippedSince(event.reviewer)) parts[reviewer] = {2, *skip};
            else if (const auto part = review.partOf(event.reviewer); part && review.reviewsWanted() > 0) parts[reviewer] = {1, *part};
        }
        return parts;
    }

    /// A skip stands in the table for as long as it stands in the events. That somebody has answered may still be noted
    /// when nothing more is asked for; it must be while more is, so that they are not given the item a second time.
    void compareParts() {
        Parts stored;
        for (; m_parts.isAt(m_item); m_parts.step()) {
            stored[m_parts.row().integer(1)] = {static_cast<int>(std::clamp<std::int64_t>(m_parts.row().integer(2), 0, 3)), m_parts.row().id<EventTag>(3)};
        }
        const bool isWanted = m_review.reviewsWanted() > 0;
        if (stored.empty() && (m_facts.empty() || (!isWanted && !hasSkip()))) return;
        const Parts written = partsAsWritten();
        for (const auto& [reviewer, name] : m_names) {
            const auto part = stored.find(reviewer);
            const auto skip = m_review.skippedSince(name);
            const auto own = m_review.partOf(name);
            const std::optional<Part> found = part == stored.end() ? std::nullopt : std::optional(part->second);
            bool isRight = !found;
            if (skip) isRight = found == Part{2, *skip};
            else if (found) isRight = own && *found == Part{1, *own};
            else if (isWanted && own) isRight = written.find(reviewer) == written.end();
            if (!isRight) differs("participations", fmt::format("who has answered or skipped it is not noted as its events tell ({})", name));
            stored.erase(reviewer);
        }
        if (!stored.empty()) differs("participations", "it is noted as answered or skipped by somebody who is not there");
    }

    bool hasSkip() const {
        return std::ranges::any_of(m_facts, [](const review::ItemEvent& event) { return std::holds_alternative<review::Skipped>(event.fact); });
    }

    /// Rows that belong to no event of an item.
    void compareTotal(const char* thing, const char* countSql, const char* straySql, std::int64_t told) {
        auto count = m_connection.query(countSql);
        if (!count.step() || count.integer(0) == told) return;
        auto strays = m_connection.query(straySql);
        while (strays.step()) m_problems.add(thing, fmt::format("{} {}", thing, strays.integer(0)), "is stored, but belongs to no event of an item");
    }

    void compareCounts() {
        auto rows = m_connection.query("SELECT state, is_flagged, entries FROM queue_counts");
        while (rows.step()) {
            const auto counted = m_counts.extract({rows.integer(0), rows.integer(1)});
            sayCount(rows.integer(0), counted.empty() ? 0 : counted.mapped(), rows.integer(2));
        }
        for (const auto& [stage, entries] : m_counts) sayCount(stage.first, entries, 0);
    }

    void sayCount(std::int64_t state, std::int64_t entries, std::int64_t counted) {
        if (entries == counted) return;
        const bool isKnown = state >= 0 && state <= static_cast<std::int64_t>(QueueState::Dismissed);
        m_problems.add("counts", "queue", fmt::format("{} entries are {}, but {} were counted", entries,
                                                      isKnown ? toString(static_cast<QueueState>(state)) : "in no state", counted));
    }

    void differs(std::string_view kind, std::string what) {
        auto name = m_connection.query("SELECT external_id FROM items WHERE id = $1");
        name.bind(m_item);
        const std::string id = name.step() ? std::string(name.text(0)) : fmt::format("with number {}", m_item.value);
        m_problems.add(kind, fmt::format("item {}", id), std::move(what));
    }

    Connection& m_connection;
    ProblemList& m_problems;
    review::Reading m_reading;
    std::map<ItemId, DueItem> m_behind;
    bool m_hasHandling = false;
    ItemRows m_entries;
    ItemRows m_events;
    ItemRows m_resolutions;
    ItemRows m_rulings;
    ItemRows m_parts;
    ItemRows m_leases;
    std::map<std::int64_t, std::string> m_names;
    std::map<std::string, std::int64_t, std::less<>> m_reviewers;

    ItemId m_item;
    review::ItemReview m_review;
    std::optional<double> m_routedPriority;  ///< before somebody set one
    std::vector<review::ItemEvent> m_facts;
    std::vector<StoredDecision> m_stored;
    std::vector<StoredRuling> m_storedRulings;
    bool m_isWorkedOn = false;  ///< something happened to it that only happens to entries
    bool m_isGold = false;

    RoutedEntries m_routed;
    std::map<std::pair<std::int64_t, std::int64_t>, std::int64_t> m_counts;  ///< by state and flag
    std::int64_t m_decisions = 0;
    std::int64_t m_reveals = 0;
};

std::string nameOf(Connection& connection, std::int64_t item) {
    auto name = connection.query("SELECT external_id FROM items WHERE id = $1");
    name.bind(item);
    return name.step() ? std::string(name.text(0)) : fmt::format("number {}", item);
}

void compareRouting(Connection& connection, const RoutedEntries& stored, const RoutedEntries& told, ProblemList& problems) {
    auto last = connection.query("SELECT coalesce(max(id), 1) FROM items");
    last.step();
    for (const auto& block : stored.differencesFrom(told)) {
        const std::string where = fmt::format("queue entries of the items {} to {}", nameOf(connection, std::max<std::int64_t>(block.firstItem, 1)),
                                              nameOf(connection, std::min(block.lastItem, last.integer(0))));
        if (block.entries != block.otherEntries) {
            problems.add("routing", where, fmt::format("{} are stored, but imports routed {} into the queue", block.entries, block.otherEntries));
        } else {
            problems.add("routing", where, "their reasons, priorities, order, due times, reviews asked for or predictions are not what imports said; "
                                           "items may be reviewed in another order, or with another suggestion");
        }
    }
}

}  // namespace

void checkDerivedState(Connection& connection, const ToldWorkspace& told, ProblemList& problems) {
    Chain chain(connection);
    const auto lineage = RuleTables(connection, chain).lineage();
    if (!lineage) return problems.add("taxonomy version", "taxonomy versions", lineage.error().message);
    Rebuild rebuild(connection, problems, {*lineage, (*lineage)->latest()});
    rebuild.run();
    if (schemaVersion(connection) >= firstWithSeals) compareRouting(connection, rebuild.routed(), told.routed, problems);
}

}  // namespace docket::storage
