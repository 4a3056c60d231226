#pragma once

#include "core/storage/sqlite/connection.h"
#include "core/storage/tables/new_records.h"

namespace docket::storage {

/// New records as rows of a table `incoming`, from which one INSERT … SELECT takes in thousands of them: SQLite reads their
/// texts where they lie. Its columns have the names that they have in the tables items, predictions and queue. Used by the
/// thread of its connection; a statement that reads the table must not be run any more when it is gone.
class IncomingRows {
public:
    /// Throws SQLite::Exception.
    explicit IncomingRows(Connection& connection);
    IncomingRows(const IncomingRows&) = delete;
    IncomingRows& operator=(const IncomingRows&) = delete;

    /// What the table has from now on.
    void show(const NewRecords& records) { m_records = records; }
    const NewRecords& records() const { return m_records; }

private:
    NewRecords m_records;
};

}  // namespace docket::storage
