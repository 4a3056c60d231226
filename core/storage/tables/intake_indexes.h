#pragma once

#include "core/storage/sqlite/connection.h"

#include <vector>

namespace docket::storage {

/// The indexes over items, predictions and queue. A first import leaves them out and builds them at its end,
/// which is more than twice as fast as keeping them; `workspace.is_loading` says that they are missing.

/// The statements that make them, each "CREATE … IF NOT EXISTS name ON …".
std::vector<const char*> intakeIndexes();

bool isLoading(Connection& connection);
/// Drops the indexes of an empty workspace. Belongs into a write transaction.
void startLoading(Connection& connection);
/// Builds what is missing. Belongs into a write transaction; does nothing where loading is over.
void finishLoading(Connection& connection);
/// Makes the indexes of a new workspace.
void createIntakeIndexes(Connection& connection);

}  // namespace docket::storage
