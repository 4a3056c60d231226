#include "tests/support/golden.h"
#include "tests/support/tampering.h"
#include "tests/support/worked_workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>

// Everything that can be changed in a workspace behind Docket's back: verify finds it, or it stands here why it need not.

namespace docket {
namespace {

namespace fs = std::filesystem;

/// Columns in which one value is as good as another, because nothing that was decided, exported or put in force follows
/// from them. Their text is looked at all the same.
const std::map<std::string, std::string>& exceptions() {
    static const std::string draft = "a draft was not submitted: it changes with every word and is shown to its author before it counts";
    static const std::string hold = "a hold ends by itself after minutes; how many there are is held against the open seats of the entry";
    static const std::string check = "a check in hand ends by itself after minutes, or with an answer whose event tells what it was held against and how it looked";
    static const std::string sitting = "a sitting only says how long somebody was there; it ends with the program";
    static const std::string next = "who holds the draft of a taxonomy, and since when, decides nothing; its labels are held against its edits";
    static const std::string due = "an item that a version or a study still has to reach is held against the version before until then, and against the one in "
                                   "force from then on";
    static const std::string drawn = "what was drawn comes into the study by events of its own; until then nobody was asked";
    static const std::string meant = "what the draft of a policy says decides nothing: whoever publishes it looks at it first, and is told what it changes";
    static const std::string ruled = "what an adjudicator has in hand was not saved: it is shown to them before it counts, and a hold ends by itself";
    static const std::string seen = "which rulings a reviewer has been told of decides nothing";
    static const std::string under = "an export under way has given nothing out yet; when its process has ended, what stands in its folder decides";
    static const std::map<std::string, std::string> columns = {
        {"follow_ups.kind", due},          {"follow_ups.first_item", due}, {"follow_ups.actor", due},       {"follow_ups.items", due},
        {"drawn_items.is_reserve", drawn}, {"drawn_items.label_id", drawn}, {"drawn_items.position", drawn}, {"drawn_items.item_id", drawn},
        {"drawn_items.priority", drawn},   {"drawn_items.due_at", drawn},  {"export_intents.id", under},    {"export_intents.hidden", under},
        {"export_intents.directory", under}, {"export_intents.format", under}, {"export_intents.recipe", under}, {"export_intents.at", under},
        {"export_intents.manifest_sha256", under}, {"export_intents.records", under}, {"export_intents.items", under},
        {"drafts.reviewer_id", draft}, {"drafts.item_id", draft},  {"drafts.says_none", draft},  {"drafts.certainty", draft},
        {"drafts.note", draft},        {"drafts.reasons", draft},  {"drafts.time_spent", draft}, {"drafts.saved_at", draft},
        {"leases.reviewer_id", hold},  {"leases.session", hold},   {"leases.claimed_at", hold},  {"leases.expires_at", hold},
        {"check_holds.item_id", check},    {"check_holds.reviewer_id", check}, {"check_holds.session", check},  {"check_holds.kind", check},
        {"check_holds.since_event", check}, {"check_holds.expected", check},   {"check_holds.taxonomy_version", check}, {"check_holds.reasons", check},
        {"check_holds.due_at", check},     {"check_holds.reviews_required", check}, {"check_holds.claimed_at", check}, {"check_holds.expires_at", check},
        {"check_holds.priority", check},   {"check_holds.is_assigned", check},
        {"open_sessions.session", sitting}, {"open_sessions.reviewer_id", sitting}, {"open_sessions.place", sitting},
        {"open_sessions.process", sitting}, {"open_sessions.opened_at", sitting},   {"open_sessions.seen_at", sitting},
        {"taxonomy_draft.author", next},    {"taxonomy_draft.started_at", next},    {"taxonomy_draft.changed_at", next},
        {"taxonomy_draft.revision", next},  {"draft_edits.at", next},
        {"policy_draft.author", next},      {"policy_draft.started_at", next},      {"policy_draft.changed_at", next},
        {"policy_draft.revision", next},    {"policy_draft.step", meant},           {"policy_draft_steps.at", next},
        {"ruling_holds.item_id", ruled},     {"ruling_holds.reviewer_id", ruled}, {"ruling_holds.session", ruled},   {"ruling_holds.claimed_at", ruled},
        {"ruling_holds.expires_at", ruled},  {"ruling_drafts.reviewer_id", ruled}, {"ruling_drafts.item_id", ruled}, {"ruling_drafts.says_none", ruled},
        {"ruling_drafts.cause", ruled},      {"ruling_drafts.note", ruled},       {"ruling_drafts.proposal", ruled}, {"ruling_drafts.is_gold", ruled},
        {"ruling_drafts.time_spent", ruled}, {"ruling_drafts.saved_at", ruled},   {"rulings_seen.reviewer_id", seen}, {"rulings_seen.through", seen},
        {"policy_draft_steps.document", meant}, {"policy_draft_steps.taxonomy_version", meant}, {"policy_draft_steps.reason", meant},
    };
    return columns;
}

/// Tables whose rows may come and go.
const std::map<std::string, std::string>& looseTables() {
    static const std::map<std::string, std::string> tables = {
        {"drafts", "a draft was not submitted: its author sees that it is gone or there"},
        {"ruling_holds", "a hold ends by itself"},
        {"ruling_drafts", "a draft was not saved: its author sees that it is gone or there"},
        {"rulings_seen", "which rulings a reviewer has been told of decides nothing"},
        {"waiting_proposals", "what was proposed stands in the ruling; that it waits to be put into a draft decides nothing"},
        {"open_sessions", "a sitting only says how long somebody was there"},
        {"check_holds", "a check in hand ends by itself after minutes"},
        {"follow_ups", "where a step makes a difference to an item, its rows are not what its events tell once the step is missing"},
        {"drawn_items", "what was drawn comes into the study by events of its own"},
        {"export_intents", "an export under way has given nothing out yet"},
    };
    return tables;
}

/// Rows that can come and go without a trace: a count of none, and what was undone and could be done again.
std::string rowsThatCount(const std::string& table) {
    if (table == "queue_counts") return "entries > 0";
    if (table == "draft_edits") return "is_undone = 0";
    if (table == "policy_draft_steps") return "step <= (SELECT step FROM policy_draft)";
    return "1";
}

/// Tables whose columns are not looked at one by one.
const std::map<std::string, std::string>& ownTables() {
    static const std::string index = "SQLite's own tables of the index of words: nothing but search reads it, and to build it anew to compare takes longer "
                                     "than all other checks together; its size and a sample of items are looked at";
    static const std::map<std::string, std::string> tables = {
        {"item_words", index}, {"item_words_data", index}, {"item_words_idx", index}, {"item_words_config", index},
    };
    return tables;
}

struct Column {
    std::string name;
    std::string type;
    bool isKey = false;
    std::string table;   ///< that it refers to; empty: none
    std::string target;  ///< the column there
};

class TamperTest : public ::testing::Test {
protected:
    static void SetUpTestSuite() {
        s_worked = std::make_unique<test::WorkedWorkspace>();
        s_content = test::contentOf(s_worked->fixture.path());
    }
    static void TearDownTestSuite() { s_worked.reset(); }

    void SetUp() override { ASSERT_EQ(problemsAfter(""), "") << "before anything was changed"; }

    /// What verify says of a copy in which `sql` was done, with nothing in its way; the triggers are as before.
    std::string problemsAfter(const std::string& sql, int* changes = nullptr) {
        const fs::path copy = s_worked->fixture.folder / "copy.docket";
        for (const char* suffix : {"", "-wal", "-shm"}) fs::remove(copy.string() + suffix);
        std::ofstream(copy, std::ios::binary) << s_content;
        {
            test::Tampering tampering(copy);
            try {
                const int changed = tampering.run(sql);
                if (changes != nullptr) *changes = changed;
            } catch (const SQLite::Exception& exception) {
                ADD_FAILURE() << sql << ": " << exception.what();
            }
        }
        const auto found = s_worked->fixture.files.verify(copy);
        if (!found) return found.error().message;
        std::string lines;
        for (const ports::Problem& problem : *found) lines += problem.where + ": " + problem.what + "\n";
        return lines;
    }

    void expectFound(const std::string& sql) {
        int changes = 0;
        const std::string problems = problemsAfter(sql, &changes);
        EXPECT_NE(problems, "") << "not found: " << sql;
        const bool isOfRows = sql.starts_with("UPDATE") || sql.starts_with("INSERT") || sql.starts_with("DELETE");
        EXPECT_TRUE(!isOfRows || changes > 0) << "nothing was changed: " << sql;
        std::cout << (std::getenv("DOCKET_TELL") != nullptr ? sql + "\n    " + problems : "");
    }

    static SQLite::Database reading() { return SQLite::Database(s_worked->fixture.path().string(), SQLite::OPEN_READWRITE); }

    /// The tables of the file itself, without those that the index of words keeps for itself.
    static std::vector<std::string> tables() {
        return test::Tampering(s_worked->fixture.path()).texts("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY name");
    }

    static std::vector<Column> columnsOf(const std::string& table) {
        auto database = reading();
        SQLite::Statement rows(database, fmt::format("SELECT name, type, pk FROM pragma_table_info('{}')", table));
        std::vector<Column> columns;
        while (rows.executeStep()) columns.push_back({rows.getColumn(0).getString(), rows.getColumn(1).getString(), rows.getColumn(2).getInt() > 0, {}, {}});
        SQLite::Statement references(database, fmt::format("SELECT \"from\", \"table\", \"to\" FROM pragma_foreign_key_list('{}')", table));
        while (references.executeStep()) {
            const auto column = std::ranges::find(columns, references.getColumn(0).getString(), &Column::name);
            column->table = references.getColumn(1).getString();
            column->target = references.getColumn(2).getString();
        }
        return columns;
    }

    /// The first and the last row by its key.
    static std::vector<std::string> endsOf(const std::string& table, const std::vector<Column>& columns) {
        std::string key;
        for (const Column& column : columns) {
            if (column.isKey) key += (key.empty() ? "" : ", ") + column.name;
        }
        std::vector<std::string> ends;
        for (const char* order : {"ASC", "DESC"}) {
            std::string ordered;
            for (const Column& column : columns) {
                if (column.isKey) ordered += (ordered.empty() ? "" : ", ") + column.name + " " + order;
            }
            ends.push_back(fmt::format("WHERE ({}) = (SELECT {} FROM {} WHERE {} ORDER BY {} LIMIT 1)", key, key, table, rowsThatCount(table), ordered));
        }
        return ends;
    }

    /// Values that would be as good: of another row that is there, of the same enumeration, a moment before.
    static std::vector<std::string> otherValues(const std::string& table, const Column& column) {
        std::vector<std::string> values;
        for (int other = 0; other < 8 && !column.table.empty(); ++other) {
            values.push_back(fmt::format("(SELECT p.{0} FROM {1} p WHERE p.{0} IS NOT {2}.{3} ORDER BY p.{0} LIMIT 1 OFFSET {4})", column.target, column.table,
                                         table, column.name, other));
        }
        if (column.type == "INTEGER" && !column.isKey) values.push_back(fmt::format("CASE {0} WHEN 0 THEN 1 WHEN 1 THEN 0 ELSE coalesce({0} - 1, 1) END", column.name));
        for (const int by : {1, 100'000}) values.push_back(anotherValue(column, by));
        return values;
    }

    static std::string anotherValue(const Column& column, int by) {
        if (column.type == "INTEGER") return fmt::format("coalesce({} + {}, 1)", column.name, by);
        if (column.type == "REAL") return fmt::format("coalesce({} + 0.25, 0.25)", column.name);
        if (column.type == "TEXT") return fmt::format("coalesce({} || 'x', 'x')", column.name);
        return fmt::format("CAST(coalesce({0} || x'01', x'01') AS BLOB)", column.name);
    }

    static bool isPossible(test::Tampering& tampering, const std::string& sql) {
        tampering.database().exec("BEGIN");
        bool isDone = true;
        try {
            tampering.run(sql);
        } catch (const SQLite::Exception&) {
            isDone = false;
        }
        tampering.database().exec("ROLLBACK");
        return isDone;
    }

    /// Whether the first of the other values that can be written is found.
    bool isFound(test::Tampering& probe, const std::string& table, const Column& column, const std::string& where) {
        for (const std::string& value : otherValues(table, column)) {
            const std::string sql = fmt::format("UPDATE {} SET {} = {} {}", table, column.name, value, where);
            if (!isPossible(probe, sql)) continue;
            int changes = 0;
            const bool found = problemsAfter(sql, &changes) != "";
            EXPECT_EQ(changes, 1) << sql;
            return found;
        }
        ADD_FAILURE() << table << "." << column.name << " could not be changed";
        return false;
    }

    static inline std::unique_ptr<test::WorkedWorkspace> s_worked;
    static inline std::string s_content;
};

TEST_F(TamperTest, OnlyTheIndexOfWordsIsNotLookedAtByColumns) {
    const auto others = test::Tampering(s_worked->fixture.path()).texts(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type <> 'table' ORDER BY name");
    std::set<std::string> names;
    for (const auto& [name, reason] : ownTables()) names.insert(name);
    EXPECT_EQ(std::set<std::string>(others.begin(), others.end()), names);
}

TEST_F(TamperTest, EveryTableHasRows) {
    auto database = reading();
    for (const std::string& table : tables()) EXPECT_GT(database.execAndGet("SELECT count(*) FROM " + table).getInt(), 0) << table;
}

TEST_F(TamperTest, EveryColumnOfEveryTableIsLookedAt) {
    std::set<std::string> excepted;
    test::Tampering probe(s_worked->fixture.path());
    for (const std::string& table : tables()) {
        const auto columns = columnsOf(table);
        for (const Column& column : columns) {
            const std::string name = table + "." + column.name;
            for (const std::string& where : endsOf(table, columns)) {
                if (isFound(probe, table, column, where)) continue;
                EXPECT_TRUE(exceptions().contains(name)) << name << " was changed (" << where << ") and verify found nothing";
            }
            if (exceptions().contains(name)) excepted.insert(name);
        }
    }
    for (const auto& [name, reason] : exceptions()) EXPECT_TRUE(excepted.contains(name)) << name << " is excepted and is not there";
}

TEST_F(TamperTest, EverythingThatIsTextIsText) {
    for (const std::string& table : tables()) {
        const auto columns = columnsOf(table);
        for (const Column& column : columns) {
            if (column.type != "TEXT") continue;
            for (const char* bytes : {"x'C328'", "x'41004200'"}) {
                const std::string sql = fmt::format("UPDATE {0} SET {1} = CAST({2} AS TEXT) {3}", table, column.name, bytes, endsOf(table, columns).front());
                const char* words = table == "events" && column.name == "kind" ? "cannot be read" : "not valid UTF-8";
                EXPECT_NE(problemsAfter(sql).find(words), std::string::npos) << sql;
            }
        }
    }
}

TEST_F(TamperTest, NoRowComesOrGoesUnseen) {
    for (const std::string& table : tables()) {
        if (looseTables().contains(table)) continue;
        const auto columns = columnsOf(table);
        for (const std::string& where : endsOf(table, columns)) expectFound(fmt::format("DELETE FROM {} {}", table, where));
        std::string names;
        std::string values;
        for (const Column& column : columns) {
            const std::string comma = names.empty() ? "" : ", ";
            const bool isUnique = column.name == "name" || column.name == "external_id" || column.name == "key" || column.name == "model";
            names += comma + column.name;
            values += comma + (column.isKey || isUnique ? anotherValue(column, 1'000) : column.name);
        }
        expectFound(fmt::format("INSERT INTO {0} ({1}) SELECT {2} FROM {0} LIMIT 1", table, names, values));
    }
}

// Changes that look like what Docket itself writes.
TEST_F(TamperTest, WhatLooksRightIsFoundToo) {
    for (const char* sql : {
             "INSERT INTO resolutions (item_id, labels, kind, decided_by, at) SELECT (SELECT max(id) FROM items), labels, kind, decided_by, at FROM resolutions LIMIT 1",
             "INSERT INTO resolutions (item_id, labels, kind, decided_by, at) SELECT i.id, '1', 0, (SELECT min(id) FROM decisions), 1 FROM items i"
             " WHERE i.external_id = 'a-3'",
             "UPDATE decisions SET stands = 7 WHERE stands = 1",
             "UPDATE decisions SET stands = 0 WHERE id = (SELECT max(id) FROM decisions WHERE stands = 1)",
             "UPDATE reviewers SET name = CASE name WHEN 'ada' THEN 'ben~' ELSE 'ada~' END WHERE name IN ('ada', 'ben');"
             "UPDATE reviewers SET name = replace(name, '~', '')",
             "UPDATE reviewers SET name = 'eve' WHERE name = 'dora'",
             "INSERT INTO policy_versions (version, document, author, created_at) SELECT max(version) + 1, document, author, created_at FROM policy_versions",
             "INSERT INTO taxonomy_versions (version, kind, state, author, created_at, fewest_labels, most_labels, note, step)"
             " SELECT max(version) + 1, kind, 'published', author, created_at, fewest_labels, most_labels, note, step FROM taxonomy_versions;"
             "INSERT INTO labels (version, label_id, position, key, name, description, includes, excludes, examples, parent_id, threshold,"
             " cost_false_positive, cost_false_negative, is_high_impact, is_group, shortcut, exclude_uses, counter_examples, is_exclusive, is_archived, colour)"
             " SELECT 3, label_id, position, key, name, description, includes, excludes, examples, parent_id, threshold,"
             " cost_false_positive, cost_false_negative, is_high_impact, is_group, shortcut, exclude_uses, counter_examples, is_exclusive, is_archived, colour"
             " FROM labels WHERE version = 2",
             "UPDATE taxonomy_versions SET state = 'published' WHERE version = 1",
             "UPDATE taxonomy_versions SET state = 'superseded' WHERE version = 2",
             "UPDATE taxonomy_versions SET note = '' WHERE version = 2",
             "DELETE FROM queue WHERE item_id = (SELECT id FROM items WHERE external_id = 'late-1');"
             "UPDATE queue_counts SET entries = entries - 1 WHERE state = 0 AND is_flagged = 0",
             "UPDATE queue SET reasons = 256 WHERE item_id = (SELECT id FROM items WHERE external_id = 'late-1')",
             "UPDATE queue SET queued_at = queued_at - 1 WHERE item_id = (SELECT id FROM items WHERE external_id = 'late-1')",
             "UPDATE queue SET priority = 3 WHERE answers = 0 AND assigned_to = 0",
             "UPDATE queue SET due_at = due_at - 60000",
             "UPDATE queue SET reviews_required = 2, open_seats = open_seats + 1 WHERE item_id = (SELECT id FROM items WHERE external_id = 'late-1')",
             "UPDATE queue SET prediction_id = NULL, predicted = NULL, confidence = NULL WHERE item_id = 1",
             "UPDATE queue SET (prediction_id, predicted, confidence) = (SELECT id, labels, confidence FROM predictions ORDER BY id LIMIT 1)"
             " WHERE item_id = 1",
             "UPDATE import_runs SET taxonomy_version = 2 WHERE id = 1",
             "UPDATE import_runs SET policy_version = 2 WHERE id = 1",
             "UPDATE predictions SET run_id = 2 WHERE run_id = 1",
             "UPDATE reveals SET prediction_id = NULL",
             "UPDATE participations SET kind = 3 - kind",
             "DELETE FROM participations WHERE kind = 2",
             "DELETE FROM participations WHERE kind = 1 AND item_id = (SELECT id FROM items WHERE external_id = 'two-2')",
             "DELETE FROM export_runs",
             "DELETE FROM exported_items",
             "UPDATE export_runs SET last_event = last_event - 1",
             "DELETE FROM waiting_predictions",
             "INSERT INTO waiting_predictions (prediction_id) VALUES (1)",
             "UPDATE workspace SET is_loading = 1",
             "UPDATE search_progress SET indexed_through = 0",
             "UPDATE search_progress SET indexed_through = 9223372036854775807",
             "DELETE FROM migrations WHERE number = (SELECT max(number) FROM migrations)",
             "UPDATE migrations SET name = 'other' WHERE number = 3",
             "DELETE FROM item_words_data WHERE id > 10",
             "UPDATE studies SET reviewers = reviewers + 4294967296",
             "DELETE FROM study_items WHERE study = 1",
             "UPDATE draft_labels SET position = position + 1",
             "UPDATE gold_items SET labels = '2' WHERE item_id = (SELECT id FROM items WHERE external_id = 'a-3')",
             "INSERT INTO gold_items (item_id, labels, taxonomy_version, source, note, added) SELECT i.id, g.labels, g.taxonomy_version, g.source, g.note, g.added"
             " FROM gold_items g, items i WHERE i.external_id = 'a-9' LIMIT 1",
             "UPDATE checks SET expected = labels, labels = expected WHERE expected <> labels",
             "UPDATE checks SET stands = 1",
             "UPDATE checks SET kind = 3 - kind",
             "DELETE FROM checks WHERE stands = 0",
             "UPDATE check_holds SET session = ''",
             "UPDATE check_holds SET expected = '99'",
             "UPDATE check_holds SET reviews_required = 0",
         }) {
        expectFound(sql);
    }
}

TEST_F(TamperTest, TheSchemaIsThatOfTheMigrations) {
    auto database = reading();
    SQLite::Statement rows(database, "SELECT type, name FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'item~_words~_%' ESCAPE '~' ORDER BY name");
    while (rows.executeStep()) {
        const std::string type = rows.getColumn(0).getString();
        const std::string name = rows.getColumn(1).getString();
        SCOPED_TRACE(name);
        if (type == "trigger") expectFound("DROP TRIGGER " + name);
        if (type == "index") expectFound("DROP INDEX " + name);
        if (type != "table") continue;
        expectFound("DROP TABLE " + name);
        expectFound(fmt::format("DROP TABLE {0}; CREATE VIEW {0} AS SELECT 1 AS id", name));
        if (name == "item_words") continue;
        expectFound(fmt::format("ALTER TABLE {} ADD COLUMN more INTEGER", name));
        expectFound(fmt::format("CREATE TEMP TABLE kept AS SELECT * FROM {0}; DROP TABLE {0}; CREATE TABLE {0} AS SELECT * FROM kept", name));
    }
    for (const char* sql : {
             "CREATE TRIGGER quiet AFTER INSERT ON decisions BEGIN DELETE FROM reveals; END",
             "DROP TRIGGER events_are_kept; CREATE TRIGGER events_are_kept BEFORE DELETE ON events BEGIN SELECT 1; END",
             "CREATE VIEW more AS SELECT 1",
             "CREATE INDEX more ON decisions (item_id)",
             "CREATE TABLE more (id INTEGER PRIMARY KEY)",
             "DROP INDEX queue_claim; CREATE INDEX queue_claim ON queue (priority)",
             "PRAGMA user_version = 6",
             "PRAGMA user_version = 0",
             "UPDATE sqlite_schema SET sql = replace(sql, 'stands IN (0, 1)', '1') WHERE name = 'decisions'",
             "UPDATE sqlite_schema SET sql = replace(sql, ' REFERENCES items (id)', '') WHERE name = 'predictions'",
         }) {
        expectFound(sql);
    }
}

TEST_F(TamperTest, ClosedSetsOfValuesRefuseOthers) {
    const fs::path copy = s_worked->fixture.folder / "checked.docket";
    std::ofstream(copy, std::ios::binary) << s_content;
    SQLite::Database database(copy.string(), SQLite::OPEN_READWRITE);
    for (const char* sql : {"UPDATE decisions SET stands = 7", "UPDATE decisions SET exposure = 3", "UPDATE decisions SET arm = 2", "UPDATE decisions SET certainty = 4",
                            "UPDATE workspace SET is_loading = 2", "UPDATE taxonomy_versions SET state = 'draft'", "UPDATE labels SET is_group = 2",
                            "UPDATE import_runs SET is_ranked = 2", "UPDATE predictions SET confidence_source = 5", "UPDATE queue SET state = 5",
                            "UPDATE queue SET is_flagged = 2", "UPDATE queue_counts SET state = 9", "UPDATE participations SET kind = 3",
                            "UPDATE resolutions SET kind = 3", "UPDATE drafts SET certainty = 4", "UPDATE draft_edits SET is_undone = 2",
                            "UPDATE studies SET reviewers = 6", "UPDATE gold_items SET source = 5", "UPDATE checks SET kind = 3", "UPDATE check_holds SET kind = 0"}) {
        EXPECT_THROW(database.exec(sql), SQLite::Exception) << sql;
    }
}

}  // namespace
}  // namespace docket
