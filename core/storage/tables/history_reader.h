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

/// The model whose prediction a decision was about; empty: it was about none. Throws SQLite::Exception.
std::string modelOf(Connection& connection, const Decision& decision);

/// The decisions and rulings of items in ascending order, read along with a pass over the items. Throws SQLite::Exception.
class HistoryReader {
public:
    /// `reading` outlives the reader.
    HistoryReader(Connection& connection, const review::Reading& reading);

    /// The record views what was read until the next one.
    void readFor(ports::Record& record);

private:
    void readOf(ItemId item);
    void readRulingsOf(ItemId item);

    const review::Reading& m_reading;
    Query m_rows;
    bool m_hasRow;
    Query m_rulingRows;
    bool m_hasRuling;
    std::vector<Decision> m_decisions;
    std::vector<LabelSet> m_answers;
    std::vector<std::optional<LabelSet>> m_predicted;
    std::vector<std::string> m_reviewers;
    std::vector<std::string> m_models;
    std::vector<Ruling> m_rulings;
    std::vector<LabelSet> m_ruled;
    std::vector<std::string> m_adjudicators;
};

}  // namespace docket::storage
