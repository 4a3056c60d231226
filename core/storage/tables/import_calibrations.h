#pragma once

#include "core/ports/intake.h"
#include "core/storage/sqlite/chain.h"
#include "core/storage/sqlite/connection.h"

namespace docket::storage {

/// Keeps in the table import_calibrations which mappings a run begins with, and seals that by an event; nothing where it begins with none.
/// Throws SQLite::Exception.
void keepUsedCalibrations(Connection& connection, Chain& chain, RunId id, const ports::ImportRun& run);

}  // namespace docket::storage
