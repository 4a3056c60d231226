#include "core/storage/sqlite/migrations.h"

#include "core/base/sha256.h"

#include <fmt/format.h>

namespace docket::storage {

int schemaVersion(Connection& connection) {
    auto row = connection.query("PRAGMA user_version");
    row.step();
    return row.smallInteger(0);
}

void applyMigrations(Connection& connection, std::span<const Migration> steps, Timestamp now, const AfterMigration& after) {
    for (const Migration& step : steps) {
        if (step.number <= schemaVersion(connection)) continue;
        SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
        // Another process may have been faster while this one waited for the lock.
        if (step.number <= schemaVersion(connection)) continue;
        connection.execute(migrationJournalSql);
        connection.execute(std::string(step.sql));
        connection.query("INSERT INTO migrations (number, name, sha256, applied_at) VALUES ($1, $2, $3, $4)")
            .bind(step.number, step.name, toHex(sha256(step.sql)), now)
            .run();
        after(connection, step.number, now);
        connection.execute(fmt::format("PRAGMA application_id = {}", applicationId));
        connection.execute(fmt::format("PRAGMA user_version = {}", step.number));
        transaction.commit();
    }
}

std::vector<int> changedMigrations(Connection& connection, std::span<const Migration> steps) {
    std::vector<int> changed;
    auto query = connection.query("SELECT number, sha256 FROM migrations ORDER BY number");
    while (query.step()) {
        for (const Migration& step : steps) {
            const bool differs = step.number == query.smallInteger(0) && toHex(sha256(step.sql)) != query.text(1);
            if (differs) changed.push_back(step.number);
        }
    }
    return changed;
}

}  // namespace docket::storage
