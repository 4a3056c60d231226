#pragma once

#include "core/storage/sqlite/connection.h"
#include "core/storage/tables/incoming_rows.h"

#include <cstdint>

namespace docket::storage {

/// What seals the rows that a transaction of an import has added: see the event of a batch.
struct RowSeals {
    RowDigest items;
    RowDigest predictions;
    RoutedEntries routed;
    std::int64_t entries = 0;  ///< that were put into the queue

    void add(const ItemRow& row) { appendRow(items, row); }
    void add(const PredictionRow& row) { appendRow(predictions, row); }
    void add(const RoutedEntry& entry) {
        routed.add(entry);
        ++entries;
    }
};

/// Puts records into the tables of a workspace that has no search indexes: thousands with three statements, while a second
/// thread makes their seals. Used by the thread of its connection.
class FirstLoad {
public:
    /// Throws SQLite::Exception.
    explicit FirstLoad(Connection& connection) : m_connection(connection), m_rows(connection) {}

    /// The ids that the records get must be free, and their run be there. Belongs into a write transaction; throws
    /// SQLite::Exception or DamagedValue, after which it has to be rolled back.
    void load(const NewRecords& records, RowSeals& seals);

private:
    void insert(const char* sql, std::int64_t expected);

    Connection& m_connection;
    IncomingRows m_rows;
};

}  // namespace docket::storage
