#pragma once

#include "core/ports/traffic.h"
#include "core/review/item_review.h"
#include "core/storage/sqlite/connection.h"
#include "core/storage/tables/review_fold.h"

#include <string>
#include <vector>

namespace docket::storage {

/// A pass over predictions without texts, with what became of their items as a version reads it: by item, those of an item as they
/// came. Throws SQLite::Exception.
class TrafficRows {
public:
    TrafficRows(Connection& connection, review::Reading reading);

    Result<> visit(bool withScores, const ports::TrafficVisit& visit);

private:
    /// What a row views, which keeps its memory from row to row.
    struct Sets {
        LabelSet predicted;
        LabelSet reference;
    };

    void readPrediction(const Query& row, ports::TrafficRow& out);
    void readEntry(const Query& row, ports::TrafficRow& out) const;
    void readReference(const Query& row, ports::TrafficRow& out);
    Result<> readFolded(ports::TrafficRow& out);
    std::string externalIdOf(ItemId item);
    bool isReadOtherwise(ItemId item);

    Connection& m_connection;
    review::Reading m_reading;
    std::vector<ItemId> m_otherwise;  ///< ascending
    std::size_t m_next = 0;           ///< of them, the first that the pass has not gone by
    ReviewFold m_fold;
    Sets m_sets;
    std::string m_folded;          ///< external id of the item folded last
    std::string m_overturnReason;  ///< of its decision
};

}  // namespace docket::storage
