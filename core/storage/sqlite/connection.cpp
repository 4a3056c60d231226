#include "core/storage/sqlite/connection.h"

#include "core/base/caught.h"
#include "core/base/shortened.h"

#include <fmt/format.h>

#include <chrono>
#include <cstring>
#include <random>
#include <thread>

namespace docket::storage {

namespace {

using namespace std::chrono_literals;

/// SQLite's own handler polls with sleeps of up to 100 ms and starves one process among several; short random
/// waits share the lock fairly.
int waitForLock(void*, int attempts) {
    thread_local std::minstd_rand random{std::random_device{}()};
    thread_local std::chrono::steady_clock::time_point deadline;
    const auto now = std::chrono::steady_clock::now();
    if (attempts == 0) deadline = now + 10s;
    if (now > deadline) return 0;
    std::this_thread::sleep_for(std::chrono::microseconds(std::uniform_int_distribution{50, 1000}(random)));
    return 1;
}

// A decision writes some fifteen pages, anywhere in the file: with small ones less goes to disk before a reviewer goes on.
constexpr int pageBytes = 4096;
// To write the log back is the longest thing that a decision can wait for. It is done between decisions, and in the middle of
// work only where that does not end for so long that the log grows without measure.
constexpr int pagesWorthWritingBack = 4 * 1024 * 1024 / pageBytes;
constexpr int pagesOfALongLog = 32 * 1024 * 1024 / pageBytes;

constexpr int instructionsBetweenLooks = 20'000;  // of SQLite's machine: well under a millisecond

int isStopped(void* stop) { return static_cast<const std::stop_token*>(stop)->stop_requested() ? 1 : 0; }

int openFlags(Connection::Mode mode) {
    switch (mode) {
        case Connection::Mode::Create: return SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
        case Connection::Mode::ReadWrite:
        case Connection::Mode::ReadOnly:
        case Connection::Mode::PrivateCopy: return SQLite::OPEN_READWRITE;
        case Connection::Mode::Protected: return SQLite::OPEN_READONLY;
    }
    return SQLite::OPEN_READONLY;
}

}  // namespace

std::int64_t Query::within(int column, std::int64_t least, std::int64_t most) const {
    const std::int64_t value = integer(column);
    if (value >= least && value <= most) return value;
    throw DamagedValue(fmt::format("{} is {}", sqlite3_column_name(m_statement, column), value));
}

Digest Query::digest(int column) const {
    const std::string_view bytes = text(column);
    Digest digest{};
    if (bytes.size() != digest.size()) throw DamagedValue(fmt::format("{} is of {} bytes", sqlite3_column_name(m_statement, column), bytes.size()));
    std::memcpy(digest.data(), bytes.data(), digest.size());
    return digest;
}

bool Query::step() {
    const int code = sqlite3_step(m_statement);
    m_hasRow = code == SQLITE_ROW;
    if (!m_hasRow && code != SQLITE_DONE) check(code);
    return m_hasRow;
}

int Query::run() {
    if (step()) throw std::logic_error(fmt::format("gives rows: {}", sqlite3_sql(m_statement)));
    return sqlite3_changes(sqlite3_db_handle(m_statement));
}

void Query::check(int code) const {
    if (code != SQLITE_OK) throw SQLite::Exception(sqlite3_db_handle(m_statement), code);
}

sqlite3_stmt* Query::throwNoRow() const { throw std::logic_error(fmt::format("has no row: {}", sqlite3_sql(m_statement))); }

Connection::Connection(const std::filesystem::path& file, Mode mode, std::filesystem::path shownAs)
    : m_shownAs(std::move(shownAs)), m_mode(mode), m_use(file), m_database(file.string(), SQLite::OPEN_NOMUTEX | openFlags(mode)) {
    sqlite3* handle = m_database.getHandle();
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_handler(handle, waitForLock, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
}

void Connection::start() {
    // A file that is thrown away if its making ends halfway needs neither a log nor to be on disk before it is whole.
    m_database.exec(m_mode == Mode::Create ? fmt::format("PRAGMA page_size = {}; PRAGMA synchronous = OFF", pageBytes) : "PRAGMA synchronous = FULL");
    // A copy takes its log in, so that nothing beside it is needed any more.
    if (m_mode == Mode::PrivateCopy) m_database.exec("PRAGMA journal_mode = DELETE");
    else if (m_mode != Mode::Protected) startLog();
    if (m_mode == Mode::Create) m_database.exec("PRAGMA journal_mode = MEMORY");
    m_database.exec("PRAGMA foreign_keys = ON");
    setCacheSize(ordinaryCacheKb);
    sqlite3_wal_hook(m_database.getHandle(), noteLog, this);
    if (m_mode != Mode::Create && m_mode != Mode::ReadWrite) m_database.exec("PRAGMA query_only = ON");
    m_use.add(m_database.getFilename());
    m_use.add(companion("-wal"));
    m_use.add(companion("-shm"));
}

int Connection::noteLog(void* connection, sqlite3*, const char*, int pages) {
    auto& self = *static_cast<Connection*>(connection);
    self.m_pagesInLog = pages;
    if (self.m_isDurable && pages >= pagesOfALongLog) self.writeBack();
    return SQLITE_OK;
}

void Connection::rest() {
    if (m_pagesInLog >= pagesWorthWritingBack) writeBack();
}

/// What others still read, or somebody else writes back just now, is left for the next time.
void Connection::writeBack() {
    m_pagesInLog = 0;
    sqlite3_wal_checkpoint_v2(m_database.getHandle(), "main", SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

void Connection::setDurable(bool durable) {
    if (m_mode == Mode::Create || durable == m_isDurable) return;
    m_database.exec(durable ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
    m_isDurable = durable;
}

std::int64_t Connection::logBytes() { return m_pagesInLog * m_database.execAndGet("PRAGMA page_size").getInt64(); }

void Connection::breakOffOn(const std::stop_token& stop) {
    if (!stop.stop_possible()) return;
    sqlite3_progress_handler(m_database.getHandle(), instructionsBetweenLooks, isStopped, const_cast<std::stop_token*>(&stop));
}

void Connection::finish() {
    m_database.exec("PRAGMA synchronous = OFF");
    startLog();
}

std::unique_ptr<Connection> Connection::another() const {
    if (m_mode == Mode::PrivateCopy) return nullptr;
    auto connection = std::make_unique<Connection>(companion(""), m_mode, m_shownAs);
    connection->start();
    return connection;
}

void Connection::readHeader(std::span<unsigned char> bytes) {
    sqlite3_file* file = nullptr;
    int code = sqlite3_file_control(m_database.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (code == SQLITE_OK) code = file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()), 0);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ) throw SQLite::Exception("the beginning of the file could not be read", code);
}

std::filesystem::path Connection::companion(std::string_view suffix) const {
    const char* name = sqlite3_db_filename(m_database.getHandle(), "main");
    return std::string(name == nullptr ? "" : name) + std::string(suffix);
}

/// Where it cannot, SQLite goes on without the log and says so in its answer only.
void Connection::startLog() {
    const std::string mode = m_database.execAndGet("PRAGMA journal_mode = WAL").getString();
    if (mode != "wal") throw NoWriteAheadLog(mode);
}

void Connection::setCacheSize(int kilobytes) { m_database.exec(fmt::format("PRAGMA cache_size = -{}", kilobytes)); }

Query Connection::query(const char* sql) {
    PreparedStatement& statement = m_statements[sql];
    if (!statement) {
        sqlite3_stmt* prepared = nullptr;
        const int code = sqlite3_prepare_v2(m_database.getHandle(), sql, -1, &prepared, nullptr);
        if (code != SQLITE_OK) throw SQLite::Exception(m_database.getHandle(), code);
        statement.reset(prepared);
        for (int i = 1; i <= sqlite3_bind_parameter_count(prepared); ++i) {
            if (sqlite3_bind_parameter_index(prepared, fmt::format("${}", i).c_str()) != i) {
                throw std::logic_error(fmt::format("parameters out of order in: {}", sql));
            }
        }
    }
    return Query(statement.get());
}

Error toError(const SQLite::Exception& exception, const std::filesystem::path& file) {
    const std::string name = file.filename().string();
    const std::string detail = fmt::format("{} (SQLite {})", exception.what(), exception.getExtendedErrorCode());
    switch (exception.getErrorCode() & 0xFF) {
        case SQLITE_FULL:
            return {ErrorKind::DiskFull,
                    fmt::format("Nothing of this step was saved: the disk with {} is full. What was saved before is kept. "
                                "Free some space and try again.", name), detail};
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return {ErrorKind::Busy,
                    fmt::format("{} was in use by another program for over 10 seconds. Nothing was changed; try again.", name), detail};
        case SQLITE_INTERRUPT: return {ErrorKind::Cancelled, "The look into the workspace was stopped. Nothing was changed.", detail};
        case SQLITE_READONLY:
        case SQLITE_PERM:
            return {ErrorKind::ReadOnly,
                    fmt::format("{} or its folder may not be written. Nothing was changed; check the permissions.", name), detail};
        case SQLITE_CORRUPT:
            return {ErrorKind::Damaged,
                    fmt::format("{} is damaged. Nothing was changed; open a backup copy, or run docket verify to see what is wrong.",
                                name), detail};
        case SQLITE_NOTADB:
            return {ErrorKind::NotAWorkspace, fmt::format("{} is not a Docket workspace. Nothing was changed.", name), detail};
        case SQLITE_CANTOPEN:
        case SQLITE_IOERR:
            return {ErrorKind::Io,
                    fmt::format("{} could not be read or written. What was saved before is kept; check the disk and the folder.",
                                name), detail};
        default: return {ErrorKind::Internal, fmt::format("{} could not be used: {}.", name, exception.what()), detail};
    }
}

Error errorInFlight(const std::filesystem::path& file) {
    try {
        throw;
    } catch (const SQLite::Exception& exception) {
        return toError(exception, file);
    } catch (const DamagedValue& value) {
        const std::string what = shortened(value.what(), longestQuote);
        return {ErrorKind::Damaged,
                fmt::format("{} is damaged: {}, which Docket never writes. Nothing was changed; open a backup copy, or run docket verify "
                            "to see what else is wrong.", file.filename().string(), what), what};
    } catch (const NoWriteAheadLog& answer) {
        return {ErrorKind::Io,
                fmt::format("{} lies where SQLite cannot keep a write-ahead log: a network folder, or a file system without shared memory. "
                            "Nothing was changed; move it to a disk of this computer.", file.filename().string()),
                fmt::format("journal_mode is {}", answer.what())};
    } catch (...) {
        return docket::errorInFlight();
    }
}

}  // namespace docket::storage
