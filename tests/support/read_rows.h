#pragma once

#include "core/codec/records/record_reader.h"
#include "tests/support/memory_source.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

namespace docket::test {

/// All rows of a source, with the batches that they look at.
struct ReadRows {
    std::vector<std::unique_ptr<codec::RecordBatch>> batches;
    std::vector<codec::ReadRecord> records;
    std::vector<codec::RejectedRow> rejected;
    std::string header;
    std::string error;  ///< why the source was refused; empty when it was not

    const ports::IncomingRecord& only() const {
        EXPECT_EQ(records.size(), 1U);
        EXPECT_TRUE(rejected.empty()) << rejected.front().cause;
        static const ports::IncomingRecord none;
        return records.empty() ? none : records.front().record;
    }
    std::string onlyCause() const {
        EXPECT_TRUE(records.empty());
        EXPECT_EQ(rejected.size(), 1U);
        return rejected.empty() ? std::string() : rejected.front().cause;
    }
};

inline ReadRows readRows(ByteSource& source, const taxonomy::Taxonomy& taxonomy, codec::ReadOptions options = {},
                         codec::BatchLimit limit = {}) {
    ReadRows rows;
    auto reader = codec::openRecords(source, taxonomy, std::move(options));
    if (!reader) {
        rows.error = reader.error().message;
        return rows;
    }
    rows.header = (*reader)->header();
    while (true) {
        auto batch = std::make_unique<codec::RecordBatch>();
        if (const auto read = (*reader)->read(*batch, limit); !read) {
            rows.error = read.error().message;
            return rows;
        }
        if (batch->isEmpty()) return rows;
        rows.records.insert(rows.records.end(), batch->records().begin(), batch->records().end());
        rows.rejected.insert(rows.rejected.end(), batch->rejected().begin(), batch->rejected().end());
        rows.batches.push_back(std::move(batch));
    }
}

inline ReadRows readRows(std::string bytes, const taxonomy::Taxonomy& taxonomy, codec::ReadOptions options = {}) {
    MemorySource source(std::move(bytes));
    return readRows(source, taxonomy, std::move(options));
}

}  // namespace docket::test
