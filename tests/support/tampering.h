#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <string>
#include <vector>

namespace docket::test {

/// A workspace file opened by somebody who is not Docket: nothing refuses what they do.
class Tampering {
public:
    explicit Tampering(const std::filesystem::path& file) : m_database(file.string(), SQLite::OPEN_READWRITE) {
        m_database.exec("PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA writable_schema = ON;");
    }

    /// Does it with the triggers out of the way, which are there again afterwards, unless it is about triggers. Returns how
    /// many rows were changed. Throws SQLite::Exception.
    int run(const std::string& sql) {
        const bool keepsTriggers = !sql.contains("TRIGGER");
        const auto triggers = texts("SELECT sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name");
        if (keepsTriggers) {
            for (const auto& name : texts("SELECT name FROM sqlite_schema WHERE type = 'trigger'")) m_database.exec("DROP TRIGGER " + name);
        }
        const int before = m_database.getTotalChanges();
        m_database.exec(sql);
        const int changes = m_database.getTotalChanges() - before;
        if (keepsTriggers) {
            for (const auto& trigger : triggers) m_database.tryExec(trigger);  // its table may be gone
        }
        return changes;
    }

    std::vector<std::string> texts(const std::string& sql) {
        std::vector<std::string> found;
        SQLite::Statement rows(m_database, sql);
        while (rows.executeStep()) found.push_back(rows.getColumn(0).getString());
        return found;
    }
    SQLite::Database& database() { return m_database; }

private:
    SQLite::Database m_database;
};

}  // namespace docket::test
