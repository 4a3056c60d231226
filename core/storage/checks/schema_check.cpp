#include "core/storage/checks/schema_check.h"

#include "core/storage/tables/intake_indexes.h"
#include "core/storage/tables/upgrade_note.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace docket::storage {

namespace {

struct SchemaEntry {
    std::string type;
    std::string table;
    std::string sql;

    bool operator==(const SchemaEntry&) const = default;
};
using Schema = std::map<std::string, SchemaEntry>;  // by name

/// Without comments, quotes around names, and how it is set in lines: SQLite versions differ in those.
std::string normalised(std::string_view sql) {
    std::string text;
    bool isInString = false;
    for (std::size_t i = 0; i < sql.size(); ++i) {
        const char c = sql[i];
        if (!isInString && sql.substr(i, 2) == "--") {
            i = std::min(sql.find('\n', i), sql.size()) - 1;
            continue;
        }
        if (c == '\'') isInString = !isInString;
        if (c == '"' && !isInString) continue;
        const bool isBlank = !isInString && (c == ' ' || c == '\n' || c == '\t' || c == '\r');
        if (!isBlank) text += c;
        else if (!text.empty() && text.back() != ' ') text += ' ';
    }
    return text;
}

Schema schemaOf(SQLite::Database& database) {
    Schema schema;
    SQLite::Statement rows(database, "SELECT name, type, tbl_name, coalesce(sql, '') FROM sqlite_schema");
    while (rows.executeStep()) {
        schema[rows.getColumn(0).getString()] = {rows.getColumn(1).getString(), rows.getColumn(2).getString(), normalised(rows.getColumn(3).getString())};
    }
    return schema;
}

/// What these steps make, and the indexes of the intake, which are made beside them.
Schema schemaAfter(std::span<const Migration> steps, std::span<const char* const> indexes) {
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(migrationJournalSql);
    for (const Migration& step : steps) database.exec(std::string(step.sql));
    for (const char* sql : indexes) database.exec(sql);
    return schemaOf(database);
}

std::set<std::string> intakeIndexNames() {
    std::set<std::string> names;
    for (const char* sql : intakeIndexes()) {
        const std::string_view text(sql);
        constexpr std::string_view before = "IF NOT EXISTS ";
        const auto from = text.find(before) + before.size();
        names.emplace(text.substr(from, text.find(' ', from) - from));
    }
    return names;
}

class SchemaCheck {
public:
    SchemaCheck(Connection& connection, std::span<const Migration> steps, ProblemList& problems)
        : m_connection(connection), m_steps(steps), m_problems(problems), m_version(schemaVersion(connection)) {}

    bool run() {
        const Schema stored = schemaOf(m_connection.database());
        if (const auto noted = stored.find("migrations"); noted != stored.end() && noted->second.type == "table") checkSteps();
        const std::size_t known = std::min<std::size_t>(static_cast<std::size_t>(std::max(m_version, 0)), m_steps.size());
        if (known < static_cast<std::size_t>(firstWithSeals)) return compareOlder(stored, known);
        return compare(stored, schemaAfter(m_steps.first(known), intakeIndexes()));
    }

private:
    void checkSteps() {
        std::vector<int> noted;
        auto rows = m_connection.query("SELECT number, name FROM migrations ORDER BY number");
        while (rows.step()) {
            noted.push_back(rows.smallInteger(0));
            const auto step = std::ranges::find(m_steps, noted.back(), &Migration::number);
            if (step != m_steps.end() && step->name != rows.text(1)) say("migration", std::to_string(noted.back()), fmt::format("is noted as {}, but is {}", rows.text(1), step->name));
        }
        for (const int number : changedMigrations(m_connection, m_steps)) say("migration", std::to_string(number), "was applied with another text than this Docket has");
        std::vector<int> due(static_cast<std::size_t>(std::max(m_version, 0)));
        std::ranges::generate(due, [n = 0]() mutable { return ++n; });
        if (noted != due) {
            say("schema", "version", fmt::format("the file says {}, but {} steps up to {} are noted", m_version, noted.size(), noted.empty() ? 0 : noted.back()));
        }
    }

    /// Before the chain sealed everything the indexes of the intake were others, and they decide nothing.
    bool compareOlder(const Schema& stored, std::size_t known) {
        Schema expected = schemaAfter(m_steps.first(known), {});
        Schema found = stored;
        for (const std::string& name : intakeIndexNames()) {
            expected.erase(name);
            found.erase(name);
        }
        return compare(found, expected);
    }

    bool compare(Schema found, const Schema& expected) {
        const auto intake = intakeIndexNames();
        const bool isLoading = docket::storage::isLoading(m_connection);
        bool isReadable = true;
        std::size_t missingOfIntake = 0;
        for (const auto& [name, entry] : expected) {
            const auto stored = found.find(name);
            if (stored == found.end()) {
                if (intake.contains(name)) ++missingOfIntake;
                if (intake.contains(name) && isLoading) continue;
                say(entry.type, name, "is missing");
            } else if (stored->second != entry) {
                say(entry.type, name, stored->second.type != entry.type ? fmt::format("was replaced by a {}", stored->second.type)
                                                                       : std::string("is not as Docket makes it"));
            }
            isReadable = isReadable && (entry.type != "table" || (stored != found.end() && stored->second == entry));
        }
        for (const auto& [name, entry] : found) {
            if (!expected.contains(name)) say(entry.type, name, "was not made by Docket");
        }
        if (isLoading && missingOfIntake == 0) say("workspace", "is_loading", "the file says that a first import is under way, but all of its indexes are there");
        return isReadable;
    }

    void say(std::string_view type, std::string_view name, std::string what) { m_problems.add("schema", fmt::format("{} {}", type, name), std::move(what)); }

    Connection& m_connection;
    std::span<const Migration> m_steps;
    ProblemList& m_problems;
    int m_version;
};

}  // namespace

bool checkSchema(Connection& connection, std::span<const Migration> steps, ProblemList& problems) { return SchemaCheck(connection, steps, problems).run(); }

}  // namespace docket::storage
