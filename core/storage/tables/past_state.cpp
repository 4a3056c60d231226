#include "core/storage/tables/past_state.h"

#include "core/storage/sqlite/id_block.h"
#include "core/storage/sqlite/migrations.h"
#include "core/storage/tables/dataset_recipe_tables.h"
#include "core/storage/tables/past_items.h"
#include "core/storage/tables/past_marks.h"
#include "core/storage/tables/review_fold.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace docket::storage {

namespace {

/// A connection that only reads writes its own tables meanwhile.
class OwnTablesMayBeWritten {
public:
    explicit OwnTablesMayBeWritten(Connection& connection) : m_connection(connection), m_onlyReads(connection.database().execAndGet("PRAGMA query_only").getInt() != 0) {
        if (m_onlyReads) m_connection.execute("PRAGMA query_only = OFF");
    }
    ~OwnTablesMayBeWritten() {
        if (m_onlyReads) m_connection.database().tryExec("PRAGMA query_only = ON");
    }
    OwnTablesMayBeWritten(const OwnTablesMayBeWritten&) = delete;
    OwnTablesMayBeWritten& operator=(const OwnTablesMayBeWritten&) = delete;

private:
    Connection& m_connection;
    bool m_onlyReads;
};

std::vector<std::string> columnNames(Connection& connection, const char* table) {
    std::vector<std::string> names;
    auto rows = connection.prepareOnce(fmt::format("SELECT name FROM pragma_table_info('{}', 'main') ORDER BY cid", table));
    while (rows.executeStep()) names.push_back(rows.getColumn(0).getString());
    return names;
}

/// Puts views and tables before those of the file. `t` is the table of the file in conditions and values.
class Shadows {
public:
    explicit Shadows(Connection& connection) : m_connection(connection) {}

    using Values = std::map<std::string, std::string, std::less<>>;
    /// The rows that a condition holds for, with other values in some columns.
    void view(const char* table, const std::string& condition, const Values& values = {}) {
        std::vector<std::string> columns;
        for (const std::string& name : columnNames(m_connection, table)) {
            const auto other = values.find(name);
            columns.push_back(other == values.end() ? "t." + name : fmt::format("{} AS {}", other->second, name));
        }
        m_connection.execute(fmt::format("CREATE TEMP VIEW {0} AS SELECT {1} FROM main.{0} t WHERE {2}", table, fmt::join(columns, ", "), condition));
    }

    /// The same as a table, to be changed. Its first column is its key.
    void copy(const char* table, const std::string& condition) {
        std::vector<std::string> columns = columnNames(m_connection, table);
        const std::string all = fmt::format("{}", fmt::join(columns, ", "));
        columns.front() += " INTEGER PRIMARY KEY";
        m_connection.execute(fmt::format("CREATE TEMP TABLE {} ({})", table, fmt::join(columns, ", ")));
        m_connection.execute(fmt::format("INSERT INTO temp.{0} ({1}) SELECT {1} FROM main.{0} t WHERE {2}", table, all, condition));
    }

private:
    Connection& m_connection;
};

class PastState {
public:
    PastState(Connection& connection, RuleTables& rules, PastMarks marks) : m_connection(connection), m_rules(rules), m_marks(std::move(marks)), m_shadows(connection) {}

    Result<> show() {
        auto changed = changedSince();
        if (!changed) return std::unexpected(changed.error());
        showRules();
        showRows();
        showFollowUps();
        showWaiting();
        m_rules.forget();
        const auto lineage = m_rules.lineage();
        if (!lineage) return std::unexpected(lineage.error());
        return foldPastItems(m_connection, {*lineage, m_marks.versions.taxonomy}, m_marks, *changed);
    }

private:
    /// Items whose derived rows may not be what they were, ascending.
    Result<std::vector<ItemId>> changedSince() {
        const auto lineage = m_rules.lineage();
        if (!lineage) return std::unexpected(lineage.error());
        std::vector<ItemId> items = itemsReadOtherwise(m_connection, {*lineage, m_marks.versions.taxonomy});
        auto touched = m_connection.query("SELECT item_id FROM main.events NOT INDEXED WHERE id > $1 AND item_id IS NOT NULL");
        touched.bind(m_marks.event);
        while (touched.step()) items.push_back(touched.id<ItemTag>(0));
        std::ranges::sort(items);
        items.erase(std::ranges::unique(items).begin(), items.end());
        std::erase_if(items, [&](ItemId item) { return item.value > m_marks.lastItem; });
        return items;
    }

    std::string upTo(const char* column, std::int64_t last) const { return fmt::format("t.{} <= {}", column, last); }

    void showRules() {
        m_shadows.view("taxonomy_versions", upTo("version", m_marks.versions.taxonomy),
                       {{"state", fmt::format("iif(t.version = {}, 'published', 'superseded')", m_marks.versions.taxonomy)}});
        m_shadows.view("policy_versions", upTo("version", m_marks.versions.policy));
        const std::string ended = fmt::format("{}", fmt::join(m_marks.endedStudies, ", "));
        m_shadows.view("studies", upTo("number", m_marks.lastStudy), {{"ended_at", fmt::format("iif(t.number IN ({}), t.ended_at, NULL)", ended)}});
        m_shadows.view("study_items", fmt::format("EXISTS (SELECT 1 FROM main.events e WHERE e.item_id = t.item_id AND e.id <= {} AND e.kind = 'sampled')", m_marks.event.value));
    }

    void showRows() {
        m_shadows.view("items", upTo("id", m_marks.lastItem));
        m_shadows.view("predictions", upTo("id", m_marks.lastPrediction));
        m_connection.execute("CREATE TEMP TABLE past_answers (id INTEGER PRIMARY KEY, stands INTEGER NOT NULL)");
        const Shadows::Values stands = {{"stands", "coalesce((SELECT a.stands FROM temp.past_answers a WHERE a.id = t.id), t.stands)"}};
        m_shadows.view("decisions", upTo("id", m_marks.event.value), stands);
        m_shadows.view("rulings", upTo("id", m_marks.event.value), stands);
        m_shadows.copy("resolutions", upTo("item_id", m_marks.lastItem));
        m_shadows.copy("queue", upTo("item_id", m_marks.lastItem));
        m_shadows.copy("gold_items", upTo("item_id", m_marks.lastItem));
        m_connection.execute("CREATE TEMP VIEW queue_counts AS SELECT state, is_flagged, count(*) AS entries FROM queue GROUP BY state, is_flagged");
        m_shadows.view("events", upTo("id", m_marks.event.value));
    }

    /// What a version had brought that was not written yet: what still is not, and what was written since.
    void showFollowUps() {
        m_connection.execute("CREATE TEMP TABLE follow_ups (kind, first_item, number, actor, items)");
        m_connection.execute(fmt::format("INSERT INTO temp.follow_ups SELECT kind, first_item, number, actor, items FROM main.follow_ups"
                                         " WHERE kind IN (1, 2) AND number <= {}", m_marks.versions.taxonomy));
        auto later = m_connection.query("SELECT item_id, CAST(json_extract(payload, '$.version') AS INTEGER) FROM main.events NOT INDEXED"
                                        " WHERE id > $1 AND kind = 'reopened' AND item_id IS NOT NULL");
        later.bind(m_marks.event);
        while (later.step()) {
            if (later.integer(1) > m_marks.versions.taxonomy) continue;
            const auto item = later.id<ItemTag>(0);
            m_connection.query("INSERT INTO temp.follow_ups (kind, first_item, number, actor, items) VALUES (1, $1, $2, '', $3)")
                .bind(item, later.integer(1))
                .bindBlob(encodeIds(item, std::span(&item, 1)))
                .run();
        }
    }

    void showWaiting() {
        m_connection.execute("CREATE TEMP TABLE waiting_predictions (prediction_id INTEGER PRIMARY KEY)");
        m_connection.execute(fmt::format("INSERT INTO temp.waiting_predictions SELECT prediction_id FROM main.waiting_predictions WHERE prediction_id <= {}", m_marks.lastPrediction));
        for (const codec::RowRange& range : m_marks.waiting) {
            m_connection.query("INSERT OR IGNORE INTO temp.waiting_predictions SELECT id FROM main.predictions WHERE id BETWEEN $1 AND $2").bind(range.first, range.last).run();
        }
    }

    Connection& m_connection;
    RuleTables& m_rules;
    PastMarks m_marks;
    Shadows m_shadows;
};

}  // namespace

Result<> showPast(Connection& connection, RuleTables& rules, EventId event) {
    if (schemaVersion(connection) < firstWithRecipes) {
        return failure(ErrorKind::Conflict, fmt::format("{} is of an earlier version of Docket and cannot be read as of then. Open it for work once, which brings it up to date.",
                                                        connection.file().filename().string()));
    }
    const OwnTablesMayBeWritten writing(connection);
    auto marks = pastMarksOf(connection, event);
    if (!marks) return std::unexpected(marks.error());
    return PastState(connection, rules, std::move(*marks)).show();
}

}  // namespace docket::storage
