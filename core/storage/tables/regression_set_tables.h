#pragma once

#include "core/ports/regression_sets.h"
#include "core/storage/sqlite/chain.h"
#include "core/storage/sqlite/connection.h"

namespace docket::storage {

/// Schema from which on there are regression sets.
inline constexpr int firstWithRegressionSets = 19;

/// Regression sets over the tables regression_sets and regression_items.
class RegressionSetTables : public ports::RegressionSets {
public:
    RegressionSetTables(Connection& connection, Chain& chain) : m_connection(connection), m_chain(chain) {}

    Result<std::vector<ports::RegressionSet>> all() override;
    Result<std::optional<ports::RegressionSet>> find(std::string_view name) override;
    Result<ports::RegressionSet> make(const ports::RegressionSet& set, std::span<const ports::RegressionItem> items) override;
    Result<> visit(int number, const std::function<Result<>(const ports::PredictedReference&)>& visit) override;

private:
    /// Files of an earlier schema that are only read have none.
    bool hasSets();

    Connection& m_connection;
    Chain& m_chain;
};

/// The digest of a set by what is stored now, in hexadecimal; see ports::RegressionSets. Throws SQLite::Exception.
std::string digestOfRegressionSet(Connection& connection, std::int64_t number);

}  // namespace docket::storage
