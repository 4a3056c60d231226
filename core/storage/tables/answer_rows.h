#pragma once

#include "core/ports/records.h"
#include "core/review/item_review.h"
#include "core/storage/sqlite/connection.h"

#include <functional>
#include <span>
#include <vector>

namespace docket::storage {

/// A pass over standing decisions and rulings without texts, as a version reads them: in the order given, then the rulings, and
/// last those on items that the version reads otherwise than the tables, item by item. Throws SQLite::Exception.
class AnswerRows {
public:
    AnswerRows(Connection& connection, review::Reading reading);

    Result<> visit(const std::function<Result<>(const ports::DecisionRow&)>& visit);
    /// Where decisions come from, in the same order; no rulings.
    Result<> visitOrigins(const std::function<Result<>(const ports::DecisionOrigin&)>& visit);

private:
    using Visit = std::function<Result<>(const ports::DecisionRow&)>;

    bool isReadOtherwise(ItemId item) const;
    LabelSet read(std::string_view labels, int given) const;
    Result<> visitRulings(const Visit& visit);
    Result<> visitFolded(const Visit& visit);
    Result<> visitFoldedRuling(const review::ItemReview& review, const Visit& visit);
    ReasonSet reasonsOf(ItemId item);

    Connection& m_connection;
    review::Reading m_reading;
    std::vector<ItemId> m_otherwise;  ///< ascending
};

}  // namespace docket::storage
