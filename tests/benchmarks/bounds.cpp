#include "tests/benchmarks/bounds.h"

#include "tests/benchmarks/measure.h"

#include <fmt/format.h>
#include <simdjson.h>
#include <sqlite3.h>

#include <fcntl.h>
#include <unistd.h>

#include <stdexcept>
#include <string>

namespace docket::bench {

namespace {

void check(int code, sqlite3* database) {
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW) throw std::runtime_error(sqlite3_errmsg(database));
}

void insertAll(const std::filesystem::path& predictions, sqlite3* database) {
    check(sqlite3_exec(database, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536;"
                                 "CREATE TABLE bare (id TEXT, text TEXT, label TEXT, confidence REAL, scores TEXT, model TEXT,"
                                 " prompt TEXT, created TEXT, metadata TEXT)", nullptr, nullptr, nullptr), database);
    sqlite3_stmt* insert = nullptr;
    check(sqlite3_prepare_v2(database, "INSERT INTO bare VALUES (?,?,?,?,?,?,?,?,?)", -1, &insert, nullptr), database);
    simdjson::ondemand::parser parser;
    const simdjson::padded_string file = simdjson::padded_string::load(predictions.string());
    simdjson::ondemand::document_stream records = parser.iterate_many(file);
    const auto text = [&](int column, std::string_view value) {
        sqlite3_bind_text(insert, column, value.data(), static_cast<int>(value.size()), SQLITE_STATIC);
    };
    const auto value = [](simdjson::ondemand::document_reference& document, const char* key) { return std::string_view(document[key].get_string()); };
    sqlite3_exec(database, "BEGIN", nullptr, nullptr, nullptr);
    std::int64_t count = 0;
    for (auto record : records) {
        simdjson::ondemand::document_reference document = record.value();
        text(1, value(document, "id"));
        text(2, value(document, "text"));
        text(3, value(document, "label"));
        sqlite3_bind_double(insert, 4, double(document["confidence"].get_double()));
        text(5, std::string_view(document["scores"].raw_json_token()));
        text(6, value(document, "model"));
        text(7, value(document, "prompt_version"));
        text(8, value(document, "created_at"));
        text(9, std::string_view(document["metadata"].raw_json_token()));
        check(sqlite3_step(insert), database);
        sqlite3_reset(insert);
        if (++count % 20'000 == 0) sqlite3_exec(database, "COMMIT; BEGIN", nullptr, nullptr, nullptr);
    }
    sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr);
    sqlite3_finalize(insert);
}

/// Steps a query and touches every value of it; something of what was there.
std::size_t stepAll(sqlite3* database, const std::string& sql) {
    sqlite3_stmt* query = nullptr;
    check(sqlite3_prepare_v2(database, sql.c_str(), -1, &query, nullptr), database);
    std::size_t touched = 0;
    while (sqlite3_step(query) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(query); ++column) {
            const int type = sqlite3_column_type(query, column);
            if (type == SQLITE_INTEGER) touched += static_cast<std::size_t>(sqlite3_column_int64(query, column));
            else if (type == SQLITE_FLOAT) touched += static_cast<std::size_t>(sqlite3_column_double(query, column) > 0.5);
            else if (const auto* bytes = static_cast<const char*>(sqlite3_column_blob(query, column)); bytes != nullptr)
                touched += static_cast<unsigned char>(bytes[0]) + static_cast<std::size_t>(sqlite3_column_bytes(query, column));
        }
    }
    sqlite3_finalize(query);
    return touched;
}

}  // namespace

double bareInsert(const std::filesystem::path& predictions, const std::filesystem::path& databaseFile) {
    return secondsOf([&] {
        sqlite3* database = nullptr;
        check(sqlite3_open(databaseFile.c_str(), &database), database);
        insertAll(predictions, database);
        sqlite3_close(database);
    });
}

std::vector<double> durableWrites(const std::filesystem::path& file, int count) {
    const int out = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    const std::string block(20'000, 'x');
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        times.push_back(secondsOf([&] {
            if (::pwrite(out, block.data(), block.size(), 0) < 0 || ::fdatasync(out) != 0) throw std::runtime_error("cannot write");
        }));
    }
    ::close(out);
    return times;
}

double stepEverything(const std::filesystem::path& workspace) {
    sqlite3* database = nullptr;
    check(sqlite3_open_v2(workspace.c_str(), &database, SQLITE_OPEN_READONLY, nullptr), database);
    std::size_t touched = 0;
    const double seconds = secondsOf([&] {
        for (const char* table : {"items", "predictions", "queue", "events", "decisions", "resolutions"}) touched += stepAll(database, fmt::format("SELECT * FROM {}", table));
    });
    sqlite3_close(database);
    if (touched == 0) throw std::runtime_error("nothing was stored");
    return seconds;
}

double stepResolved(const std::filesystem::path& workspace) {
    sqlite3* database = nullptr;
    check(sqlite3_open_v2(workspace.c_str(), &database, SQLITE_OPEN_READONLY, nullptr), database);
    std::size_t touched = 0;
    const double seconds = secondsOf([&] {
        touched = stepAll(database, "SELECT i.external_id, i.text, i.metadata, s.labels, s.at, p.labels, p.confidence, p.scores FROM resolutions s"
                                    " CROSS JOIN items i ON i.id = s.item_id LEFT JOIN queue q ON q.item_id = i.id"
                                    " LEFT JOIN predictions p ON p.id = q.prediction_id ORDER BY s.item_id");
    });
    sqlite3_close(database);
    if (touched == 0) throw std::runtime_error("nothing was resolved");
    return seconds;
}

}  // namespace docket::bench
