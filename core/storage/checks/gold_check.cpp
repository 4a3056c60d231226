#include "core/storage/checks/gold_check.h"

#include "core/codec/stored/event_payload.h"
#include "core/storage/sqlite/chain.h"
#include "core/storage/sqlite/migrations.h"
#include "core/storage/tables/gold_tables.h"
#include "core/storage/tables/label_set_text.h"

#include <fmt/format.h>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace docket::storage {

namespace {

/// Schema from which on there are gold items. A file is checked as it is.
constexpr int firstWithGold = 15;

/// A row of checks, value by value as it is stored.
struct StoredCheck {
    std::vector<std::int64_t> numbers;  ///< id, item, reviewer, kind, visit, certainty, time spent, arm, exposure, version, time, stands
    std::vector<std::string> texts;     ///< expected, labels, note, overturn reason, evidence

    bool operator==(const StoredCheck&) const = default;
};

StoredCheck storedFormOf(const Check& check) {
    const Decision& decision = check.decision;
    const Answer& answer = decision.answer;
    return {{decision.id.value, decision.item.value, decision.reviewer.value, static_cast<std::int64_t>(check.terms.kind), decision.visit.value,
             static_cast<std::int64_t>(answer.certainty), answer.timeSpent.ms, static_cast<std::int64_t>(decision.arm),
             static_cast<std::int64_t>(decision.exposure), decision.taxonomyVersion, decision.at.ms, decision.stands ? 1 : 0},
            {toText(check.expected), toText(answer.labels), answer.note, answer.overturnReason, toText(answer.evidence)}};
}

std::map<std::int64_t, StoredCheck> storedChecks(Connection& connection) {
    auto rows = connection.query(
        "SELECT id, item_id, reviewer_id, kind, visit, certainty, time_spent, arm, exposure, taxonomy_version, at, stands,"
        " expected, labels, note, overturn_reason, evidence FROM checks");
    constexpr int numberCount = 12;
    constexpr int columnCount = 17;
    std::map<std::int64_t, StoredCheck> checks;
    while (rows.step()) {
        StoredCheck& check = checks[rows.integer(0)];
        for (int column = 0; column < numberCount; ++column) check.numbers.push_back(rows.integer(column));
        for (int column = numberCount; column < columnCount; ++column) check.texts.emplace_back(rows.text(column));
    }
    return checks;
}

/// What the events tell of gold items and checks.
class GoldFold {
public:
    explicit GoldFold(Connection& connection) : m_connection(connection) {
        auto names = connection.query("SELECT name, id FROM reviewers");
        while (names.step()) m_reviewers.emplace(names.text(0), names.integer(1));
        auto items = connection.query("SELECT DISTINCT item_id FROM events WHERE kind IN ('gold_added', 'gold_removed', 'checked') AND item_id IS NOT NULL");
        std::vector<ItemId> touched;
        while (items.step()) touched.push_back(items.id<ItemTag>(0));
        for (const ItemId item : touched) fold(item);
    }

    const std::map<ItemId, GoldItem>& gold() const { return m_gold; }
    const std::map<std::int64_t, StoredCheck>& checks() const { return m_checks; }
    const std::vector<std::int64_t>& misnamed() const { return m_misnamed; }  ///< events that tell of another reviewer than their own

private:
    /// What cannot be read, or contradicts what came before, is named by the checks of the chain and of derived state.
    void fold(ItemId item) {
        review::ItemReview review;
        auto rows = m_connection.query("SELECT " DOCKET_EVENT_COLUMNS " FROM events WHERE item_id = $1 ORDER BY id");
        rows.bind(item);
        while (rows.step()) {
            const auto event = eventFrom(rows);
            const auto read = event ? codec::readItemEvent(*event) : Result<review::ItemEvent>(failure(ErrorKind::Damaged, {}));
            if (!read || !review.apply(*read)) return;
            if (const auto* added = std::get_if<review::GoldAdded>(&read->fact)) {
                m_gold[item] = {item, added->labels, added->taxonomyVersion, added->source, added->note, read->id};
            }
            if (std::holds_alternative<review::GoldRemoved>(read->fact)) m_gold.erase(item);
        }
        for (const review::GivenCheck& given : review.checks()) {
            const Decision& decision = given.check.decision;
            m_checks[decision.id.value] = storedFormOf(given.check);
            const auto reviewer = m_reviewers.find(given.reviewer);
            if (reviewer == m_reviewers.end() || reviewer->second != decision.reviewer.value) m_misnamed.push_back(decision.id.value);
        }
    }

    Connection& m_connection;
    std::map<std::string, std::int64_t, std::less<>> m_reviewers;
    std::map<ItemId, GoldItem> m_gold;
    std::map<std::int64_t, StoredCheck> m_checks;
    std::vector<std::int64_t> m_misnamed;
};

std::string itemName(Connection& connection, ItemId item) {
    auto name = connection.query("SELECT external_id FROM items WHERE id = $1");
    name.bind(item);
    return fmt::format("item {}", name.step() ? std::string(name.text(0)) : std::to_string(item.value));
}

/// Texts that are no label set as Docket writes one, though one can be read from them.
std::set<ItemId> misspelt(Connection& connection) {
    auto rows = connection.query("SELECT item_id, labels FROM gold_items");
    std::set<ItemId> items;
    while (rows.step()) {
        if (toText(labelSetFrom(rows.text(1))) != rows.text(1)) items.insert(rows.id<ItemTag>(0));
    }
    return items;
}

void compareGold(Connection& connection, const std::map<ItemId, GoldItem>& told, ProblemList& problems) {
    const auto wrong = misspelt(connection);
    std::map<ItemId, GoldItem> stored;
    for (GoldItem& gold : readGoldItems(connection)) stored.emplace(gold.item, std::move(gold));
    for (const auto& [item, gold] : told) {
        const auto found = stored.find(item);
        if (found == stored.end()) problems.add("gold items", itemName(connection, item), "was made a gold item, but is not stored as one");
        else if (found->second != gold || wrong.contains(item)) problems.add("gold items", itemName(connection, item), "the stored gold item is not what its events tell");
    }
    for (const auto& [item, gold] : stored) {
        if (!told.contains(item)) problems.add("gold items", itemName(connection, item), "is stored as a gold item, but nobody made it one");
    }
}

void compareChecks(Connection& connection, const std::map<std::int64_t, StoredCheck>& told, ProblemList& problems) {
    const auto stored = storedChecks(connection);
    for (const auto& [id, check] : told) {
        const auto found = stored.find(id);
        if (found == stored.end()) problems.add("checks", fmt::format("check {}", id), "was answered, but is not stored");
        else if (found->second != check) problems.add("checks", fmt::format("check {}", id), "is not stored as its events tell it");
    }
    for (const auto& [id, check] : stored) {
        if (!told.contains(id)) problems.add("checks", fmt::format("check {}", id), "is stored, but nobody answered it");
    }
}

void checkHolds(Connection& connection, ProblemList& problems) {
    auto rows = connection.query(
        "SELECT h.item_id, h.session <> '' AND h.expires_at > h.claimed_at AND h.since_event BETWEEN 0 AND (SELECT max(id) FROM events)"
        "   AND h.reviews_required BETWEEN 1 AND 9 AND EXISTS (SELECT 1 FROM taxonomy_versions v WHERE v.version = h.taxonomy_version),"
        " h.expected, h.reasons, h.taxonomy_version FROM check_holds h");
    std::vector<ItemId> wrong;
    while (rows.step()) {
        bool isRight = rows.integer(1) != 0 && rows.integer(3) > 0 && rows.integer(3) < (1 << reasonCount);
        const LabelSet expected = labelSetFrom(rows.text(2));
        isRight = isRight && toText(expected) == rows.text(2);
        for (const LabelId label : expected) {
            auto known = connection.query("SELECT 1 FROM labels WHERE version = $1 AND label_id = $2");
            known.bind(rows.integer(4), label);
            isRight = isRight && known.step();
        }
        if (!isRight) wrong.push_back(rows.id<ItemTag>(0));
    }
    for (const ItemId item : wrong) problems.add("checks", fmt::format("check of {} in hand", itemName(connection, item)), "has values that no check has");
}

}  // namespace

void checkGold(Connection& connection, ProblemList& problems) {
    if (schemaVersion(connection) < firstWithGold) return;
    const GoldFold told(connection);
    compareGold(connection, told.gold(), problems);
    compareChecks(connection, told.checks(), problems);
    for (const std::int64_t event : told.misnamed()) problems.add("checks", fmt::format("check {}", event), "is of another reviewer than its event tells");
    checkHolds(connection, problems);
}

}  // namespace docket::storage
