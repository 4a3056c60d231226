#pragma once

#include "core/ports/records.h"
#include "core/review/item_review.h"
#include "core/storage/sqlite/connection.h"

#include <optional>
#include <string>
#include <vector>

namespace docket::storage {

/// What had been predicted for a decision, as a version reads it.
std::optional<LabelSet> predictedFor(const Decision& decision, const review::Reading& reading);

/// The decisions of items in ascending order, read along with a pass over the items. Throws SQLite::Exception.
class HistoryReader {
public:
    /// `reading` outlives the reader.
    HistoryReader(Connection& connection, const review::Reading& reading);

    /// The record views what was read until the next one.
    void readFor(ports::Record& record);

private:
    void readOf(ItemId item);

    const review::Reading& m_reading;
    Query m_rows;
    bool m_hasRow;
    std::vector<Decision> m_decisions;
    std::vector<LabelSet> m_answers;
    std::vector<std::optional<LabelSet>> m_predicted;
    std::vector<std::string> m_reviewers;
    std::vector<std::string> m_models;
};

}  // namespace docket::storage
