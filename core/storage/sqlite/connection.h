#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/sha256.h"
#include "core/base/time.h"
#include "core/domain/queue_entry.h"
#include "core/ports/workspace.h"
#include "core/storage/files/sqlite_files.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <concepts>
#include <cstdint>
#include <filesystem>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <stop_token>
#include <string_view>
#include <unordered_map>

namespace docket::storage {

/// A stored value that no Docket writes: the file was changed by something else. Thrown inside storage; see guarded().
class DamagedValue : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Where the file lies, SQLite cannot keep its log. Thrown inside storage; see guarded().
class NoWriteAheadLog : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

struct FinalizeStatement {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using PreparedStatement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

/// One use of a prepared statement: bind in order, then step. Columns and parameters count from 0 and 1. The
/// statement is reset when the use ends. Throws SQLite::Exception; see guarded(). Over SQLite itself: every value of every
/// row comes through here.
class Query {
public:
    explicit Query(sqlite3_stmt* statement) : m_statement(statement) {}
    ~Query() {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    template <class... Values>
    Query& bind(const Values&... values) {
        (bindNext(values), ...);
        return *this;
    }
    /// Binds text that outlives the statement's execution, without a copy.
    Query& bindKept(const std::string& text) {
        bindText(text, SQLITE_STATIC);
        return *this;
    }

    Query& bindBlob(std::string_view bytes) {
        check(sqlite3_bind_blob(m_statement, ++m_bound, bytes.data(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT));
        return *this;
    }

    /// The next row; false at the end.
    bool step();
    /// Runs a statement that gives no rows; returns how many rows it changed.
    int run();

    bool isNull(int column) const { return sqlite3_column_type(row(), column) == SQLITE_NULL; }
    std::int64_t integer(int column) const { return sqlite3_column_int64(row(), column); }
    /// A number that must lie within limits; throws DamagedValue.
    std::int64_t within(int column, std::int64_t least, std::int64_t most) const;
    int smallInteger(int column) const {
        return static_cast<int>(within(column, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
    }
    /// A count or a version, which is never negative.
    int natural(int column) const { return static_cast<int>(within(column, 0, std::numeric_limits<int>::max())); }
    /// A value of an enumeration that is stored as its number, from 0 to `last`; throws DamagedValue for another.
    template <class Enum>
    Enum oneOf(int column, Enum last) const {
        return static_cast<Enum>(within(column, 0, static_cast<std::int64_t>(last)));
    }
    /// The same for a set of reasons.
    ReasonSet reasons(int column) const {
        constexpr std::int64_t all = (std::int64_t{1} << reasonCount) - 1;
        return ReasonSet::fromBits(static_cast<std::uint32_t>(within(column, 0, all)));
    }
    double real(int column) const { return sqlite3_column_double(row(), column); }
    /// Valid until the next step. Also for blobs.
    std::string_view text(int column) const {
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(row(), column));
        return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
    }
    template <class Tag>
    Id<Tag> id(int column) const {
        return Id<Tag>{integer(column)};
    }
    /// Throws DamagedValue where it is none.
    Digest digest(int column) const;

private:
    /// Throws unless there is a row.
    sqlite3_stmt* row() const { return m_hasRow ? m_statement : throwNoRow(); }
    sqlite3_stmt* throwNoRow() const;
    void check(int code) const;

    void bindText(std::string_view text, sqlite3_destructor_type lifetime) {
        check(sqlite3_bind_text(m_statement, ++m_bound, text.data() == nullptr ? "" : text.data(), static_cast<int>(text.size()), lifetime));
    }
    void bindNext(std::int64_t value) { check(sqlite3_bind_int64(m_statement, ++m_bound, value)); }
    void bindNext(int value) { bindNext(std::int64_t{value}); }
    void bindNext(double value) { check(sqlite3_bind_double(m_statement, ++m_bound, value)); }
    void bindNext(std::string_view value) { bindText(value, SQLITE_TRANSIENT); }
    void bindNext(const std::string& value) { bindText(value, SQLITE_TRANSIENT); }
    void bindNext(const char* value) { bindText(value, SQLITE_TRANSIENT); }
    void bindNext(Timestamp value) { bindNext(value.ms); }
    void bindNext(const Digest& value) { bindBlob({reinterpret_cast<const char*>(value.data()), value.size()}); }
    /// Of bool alone: a plain overload would take every number and pointer that has none.
    template <std::same_as<bool> Flag>
    void bindNext(Flag value) {
        bindNext(value ? 1 : 0);
    }
    void bindNext(std::nullopt_t) { check(sqlite3_bind_null(m_statement, ++m_bound)); }
    template <class Tag>
    void bindNext(Id<Tag> value) {
        bindNext(value.value);
    }
    template <class Value>
    void bindNext(const std::optional<Value>& value) {
        if (value) {
            bindNext(*value);
        } else {
            bindNext(std::nullopt);
        }
    }

    sqlite3_stmt* m_statement;
    int m_bound = 0;
    bool m_hasRow = false;
};

/// One SQLite connection to a workspace file, with its pragmas, its busy handler and its prepared statements.
/// Used by one thread at a time.
class Connection {
public:
    enum class Mode {
        Create,       ///< the file must not exist yet, or be empty; nobody else knows it, and it is safe on disk only when it is whole
        ReadWrite,
        ReadOnly,     ///< of a file that may be written: SQLite keeps its companions in order
        Protected,    ///< of a file that may not be written; reads beside those who have it open, or not at all
        PrivateCopy,  ///< of a copy that nobody else knows and whose name may go away after start()
    };

    /// Opens the file and reads nothing of it: start() has to follow. Messages speak of `shownAs`. Throws SQLite::Exception.
    Connection(const std::filesystem::path& file, Mode mode, std::filesystem::path shownAs);
    Connection(const std::filesystem::path& file, Mode mode) : Connection(file, mode, file) {}
    /// Sets the connection up; from then on it is counted among those that use the file. Throws SQLite::Exception or
    /// NoWriteAheadLog.
    void start();
    /// Ends the making of a file, without start(): from now on it is opened as others are. Its content is not flushed to disk.
    void finish();

    /// Another connection to the same file, for another thread; nullptr to a private copy, whose name may be gone.
    /// Throws as start().
    std::unique_ptr<Connection> another() const;

    /// Copies the first bytes of the file into `bytes`, through SQLite's own descriptor; what the file does not have is
    /// zero. Also before start(). Throws SQLite::Exception.
    void readHeader(std::span<unsigned char> bytes);
    /// A file that SQLite keeps beside this one: "-wal" or "-shm".
    std::filesystem::path companion(std::string_view suffix) const;

    /// A prepared statement, kept for the life of the connection. `sql` must be a literal; its parameters are
    /// $1, $2, … and first appear in that order.
    Query query(const char* sql);
    /// A statement that is used once.
    void execute(const std::string& sql) { m_database.exec(sql); }
    SQLite::Statement prepareOnce(const std::string& sql) { return SQLite::Statement(m_database, sql); }

    /// Whether a commit from now on waits until it is on disk, with all before it, and sees to it that the log does not become
    /// long; else a LogDrain has to. Outside a transaction; nothing to a file that is being made, which is on disk when it is whole.
    void setDurable(bool durable);
    bool isDurable() const { return m_isDurable; }
    /// How long the log was after the last commit that was not waited for.
    std::int64_t logBytes();

    /// Between two pieces of work, when nobody waits for the answer of one: writes the log back where it has grown. Keeps
    /// nobody waiting who works on the file meanwhile.
    void rest();

    /// How much of the file is kept in memory; sorting for an index takes as much again at a time.
    void setCacheSize(int kilobytes);
    static constexpr int ordinaryCacheKb = 64 * 1024;

    /// From when `stop` is requested, every statement fails with Cancelled. `stop` outlives the connection.
    void breakOffOn(const std::stop_token& stop);

    SQLite::Database& database() { return m_database; }
    /// The file as messages name it.
    const std::filesystem::path& file() const { return m_shownAs; }

private:
    void startLog();
    static int noteLog(void* connection, sqlite3* database, const char* name, int pages);
    void writeBack();

    std::filesystem::path m_shownAs;
    Mode m_mode;
    bool m_isDurable = true;
    SqliteFileUse m_use;  // ends after the database is closed
    SQLite::Database m_database;
    int m_pagesInLog = 0;  // when this connection last wrote to it
    std::unordered_map<const char*, PreparedStatement> m_statements;
};

/// What an SQLite failure means to the user of `file`.
Error toError(const SQLite::Exception& exception, const std::filesystem::path& file);
/// The same for the exception that is being handled, whatever it is. For catch clauses only.
Error errorInFlight(const std::filesystem::path& file);

/// Runs the body of a public function; every exception ends here.
template <class Body>
auto guarded(const Connection& connection, Body&& body) -> decltype(body()) {
    try {
        return body();
    } catch (...) {
        return std::unexpected(errorInFlight(connection.file()));
    }
}

}  // namespace docket::storage
