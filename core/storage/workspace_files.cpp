#include "core/storage/workspace_files.h"

#include "core/storage/checks/verifier.h"
#include "core/storage/files/atomic_move.h"
#include "core/storage/files/private_copy.h"
#include "core/storage/files/sqlite_files.h"
#include "core/storage/files/unfinished.h"
#include "core/storage/files/unfinished_exports.h"
#include "core/storage/files/write_access.h"
#include "core/storage/sqlite/file_header.h"
#include "core/storage/sqlite_workspace.h"
#include "core/storage/tables/intake_indexes.h"
#include "core/storage/tables/upgrade_note.h"

#include <SQLiteCpp/Backup.h>
#include <fmt/format.h>
#include <sqlite3.h>

namespace docket::storage {

namespace {

namespace fs = std::filesystem;

constexpr int pagesInOneStep = 2048;  // of a copy; after each it can be stopped

/// The first of NAME.backup, NAME-2.backup, … that nothing has: a copy made for an earlier upgrade is not of this file.
fs::path freeName(const std::string& name, std::string_view ending) {
    std::error_code error;
    fs::path free = fmt::format("{}{}", name, ending);
    for (int n = 2; fs::exists(fs::symlink_status(free, error)); ++n) free = fmt::format("{}-{}{}", name, n, ending);
    return free;
}

void removeWithCompanions(const fs::path& file) {
    std::error_code ignored;
    for (const char* suffix : {"", "-wal", "-shm", "-journal"}) fs::remove(file.string() + suffix, ignored);
}

/// Gives a finished workspace its name, unless that is not wanted any more; what is left of it goes away when that fails.
Result<> publish(const fs::path& temporary, const fs::path& file, const std::stop_token& stop) {
    const Result<> moved = stop.stop_requested() ? failure(ErrorKind::Cancelled, fmt::format("{} was not made: interrupted.", file.string()))
                                                 : moveIntoPlace(temporary, file);
    removeWithCompanions(temporary);
    return moved;
}

Result<> fill(Connection& connection, std::span<const Migration> steps, const ports::NewWorkspace& content) {
    return guarded(connection, [&]() -> Result<> {
        applyMigrations(connection, steps, content.now, noteUpgrade);
        SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
        connection.query("INSERT INTO workspace (id, created_at, chain_length, chain_hash) VALUES (1, $1, 0, $2)")
            .bind(content.now)
            .bindBlob(std::string_view("\0", 1))
            .run();
        createIntakeIndexes(connection);
        Chain chain(connection);
        RuleTables rules(connection, chain);
        if (const auto published = rules.publish({content.taxonomy, {}, {}, content.author, content.now}); !published) {
            return std::unexpected(published.error());
        }
        if (const auto saved = rules.publish({content.policy, {}, {}, content.author, content.now}); !saved) {
            return std::unexpected(saved.error());
        }
        transaction.commit();
        return {};
    });
}

/// Makes the workspace under a name that nobody else knows; whoever calls gives it its own, or removes it.
Result<> makeUnder(const fs::path& temporary, const fs::path& file, std::span<const Migration> steps, const ports::NewWorkspace& content) try {
    if (const auto made = makeDatabaseFile(temporary); !made) return made;
    auto connection = std::make_unique<Connection>(temporary, Connection::Mode::Create);
    connection->start();
    if (const auto filled = fill(*connection, steps, content); !filled) return filled;
    if (content.fill) {
        if (const auto filled = content.fill(std::make_unique<SqliteWorkspace>(std::move(connection))); !filled) return filled;
    }
    connection.reset();
    Connection(temporary, Connection::Mode::Create).finish();
    return {};
} catch (...) {
    return std::unexpected(errorInFlight(file));
}

}  // namespace

Result<> SqliteWorkspaceFiles::create(const fs::path& file, const ports::NewWorkspace& content) try {
    if (const auto free = checkTarget(file); !free) return free;
    const fs::path temporary = temporaryBeside(file);
    const auto made = makeUnder(temporary, file, m_steps, content);
    if (made) return publish(temporary, file, m_stop);
    removeWithCompanions(temporary);
    return made;
} catch (...) {
    return std::unexpected(errorInFlight(file));
}

Result<std::unique_ptr<Connection>> SqliteWorkspaceFiles::start(const fs::path& file, Connection::Mode mode) {
    auto connection = std::make_unique<Connection>(file, mode);
    if (const auto checked = checkHeader(*connection, newestSchema()); !checked) return std::unexpected(checked.error());
    // Without the index of its log, which whoever has it open keeps beside it, SQLite can read such a file only by
    // leaving out the log, and with it every decision since the last checkpoint.
    std::error_code error;
    if (mode == Connection::Mode::Protected && !fs::exists(connection->companion("-shm"), error)) {
        connection.reset();
        const auto copy = PrivateCopy::make(file);
        if (!copy) return std::unexpected(copy.error());
        connection = std::make_unique<Connection>(copy->file(), Connection::Mode::PrivateCopy, file);
        connection->start();
        return connection;
    }
    connection->start();
    return connection;
}

Result<std::unique_ptr<Connection>> SqliteWorkspaceFiles::connect(const fs::path& file, ports::Access access) {
    if (const auto checked = checkFile(file); !checked) return std::unexpected(checked.error());
    const bool writable = isWritable(file);
    if (access == ports::Access::ReadWrite && !writable) {
        return failure(ErrorKind::ReadOnly, fmt::format("{} or its folder is write-protected. It was not changed; make it "
                                                        "writable, or work on a copy.", file.string()));
    }
    const auto mode = access == ports::Access::ReadWrite ? Connection::Mode::ReadWrite
                      : writable                         ? Connection::Mode::ReadOnly
                                                         : Connection::Mode::Protected;
    try {
        auto started = start(file, mode);
        if (!started) return std::unexpected(started.error());
        auto connection = std::move(*started);
        if (access == ports::Access::ReadOnly) connection->breakOffOn(m_stop);
        const int schema = schemaVersion(*connection);
        if (schema > newestSchema()) {
            return failure(ErrorKind::NewerSchema,
                           fmt::format("{} was made by a newer Docket (schema {}, this one knows {}). It was not changed; open "
                                       "it with the newer program.", file.string(), schema, newestSchema()));
        }
        auto row = connection->prepareOnce("SELECT count(*) FROM workspace");
        if (!row.executeStep() || row.getColumn(0).getInt() != 1) {
            return failure(ErrorKind::Damaged, fmt::format("{} is damaged: its first table is empty. It was not changed; open a "
                                                           "backup copy.", file.string()));
        }
        return connection;
    } catch (const SQLite::Exception& exception) {
        Error error = toError(exception, file);
        // A file that carries Docket's mark but lacks its tables is a broken workspace, not a defect in Docket.
        if (error.kind == ErrorKind::Internal) {
            error = {ErrorKind::Damaged, fmt::format("{} is damaged: {}. It was not changed; open a backup copy.", file.string(),
                                                     exception.what()), error.detail};
        }
        return std::unexpected(error);
    }
}

Result<> SqliteWorkspaceFiles::upgrade(Connection& connection) {
    return guarded(connection, [&]() -> Result<> {
        const int schema = schemaVersion(connection);
        if (schema == newestSchema()) return {};
        const fs::path copy = freeName(fmt::format("{}.schema-{}", connection.file().string(), schema), ".backup");
        if (const auto copied = backup(connection.file(), copy); !copied) return std::unexpected(copied.error());
        const auto applied = guarded(connection, [&]() -> Result<> {
            applyMigrations(connection, m_steps, m_clock.now(), noteUpgrade);
            return {};
        });
        if (applied) return {};
        return failure(applied.error().kind,
                       fmt::format("{} As it was before, it is also in {}.", applied.error().message, copy.string()), applied.error().detail);
    });
}

Result<std::unique_ptr<ports::Workspace>> SqliteWorkspaceFiles::open(const fs::path& file, ports::Access access) try {
    auto connection = connect(file, access);
    if (!connection) return std::unexpected(connection.error());
    Connection& opened = **connection;
    if (access == ports::Access::ReadOnly) {
        if (schemaVersion(opened) < newestSchema()) {
            return failure(ErrorKind::Conflict, fmt::format("{} was made by an older Docket (schema {}). Open it once for writing to "
                                                            "upgrade it; a backup copy is made first.", file.string(), schemaVersion(opened)));
        }
    } else if (const auto upgraded = upgrade(opened); !upgraded) {
        return std::unexpected(upgraded.error());
    }
    return guarded(opened, [&]() -> Result<std::unique_ptr<ports::Workspace>> {
        if (access == ports::Access::ReadWrite && isLoading(opened)) {
            SQLite::Transaction transaction(opened.database(), SQLite::TransactionBehavior::IMMEDIATE);
            finishLoading(opened);
            transaction.commit();
        }
        auto workspace = std::make_unique<SqliteWorkspace>(std::move(*connection));
        if (access == ports::Access::ReadWrite) {
            removeAbandoned(fs::absolute(file).parent_path());
            settleExports(*workspace);
        }
        return workspace;
    });
} catch (...) {
    return std::unexpected(errorInFlight(file));
}

Result<std::vector<ports::Problem>> SqliteWorkspaceFiles::verify(const fs::path& file) try {
    auto connection = connect(file, ports::Access::ReadOnly);
    if (!connection) return std::unexpected(connection.error());
    auto problems = guarded(**connection, [&]() -> Result<std::vector<ports::Problem>> {
        const auto beside = (*connection)->another();
        if (beside) beside->breakOffOn(m_stop);
        return findProblems(**connection, beside.get(), m_steps, m_progress);
    });
    if (problems && m_stop.stop_requested()) return failure(ErrorKind::Cancelled, fmt::format("{} was not verified: interrupted.", file.string()));
    return problems;
} catch (...) {
    return std::unexpected(errorInFlight(file));
}

Result<std::int64_t> SqliteWorkspaceFiles::backup(const fs::path& file, const fs::path& target) try {
    if (const auto free = checkTarget(target); !free) return std::unexpected(free.error());
    auto connection = connect(file, ports::Access::ReadOnly);
    if (!connection) return std::unexpected(connection.error());
    const fs::path temporary = temporaryBeside(target);
    if (const auto made = makeDatabaseFile(temporary); !made) return std::unexpected(made.error());
    const auto copied = guarded(**connection, [&]() -> Result<> {
        Connection copy(temporary, Connection::Mode::Create);
        (*connection)->execute("BEGIN; SELECT count(*) FROM workspace");  // one state, however long the copy takes
        SQLite::Backup pages(copy.database(), (*connection)->database());
        for (int code = SQLITE_OK; code != SQLITE_DONE;) {
            if (m_stop.stop_requested()) return failure(ErrorKind::Cancelled, fmt::format("{} was not made: interrupted.", target.string()));
            code = pages.executeStep(pagesInOneStep);
            if (m_progress) m_progress(pages.getTotalPageCount() - pages.getRemainingPageCount(), pages.getTotalPageCount());
            if (code != SQLITE_OK && code != SQLITE_DONE) throw SQLite::Exception("the workspace cannot be copied", code);
        }
        return {};
    });
    if (!copied) {
        removeWithCompanions(temporary);
        return std::unexpected(copied.error());
    }
    if (const auto moved = publish(temporary, target, m_stop); !moved) return std::unexpected(moved.error());
    std::error_code error;
    return static_cast<std::int64_t>(fs::file_size(target, error));
} catch (...) {
    return std::unexpected(errorInFlight(file));
}

}  // namespace docket::storage
