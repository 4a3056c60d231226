#pragma once

#include "core/base/id.h"
#include "core/ports/import_readings.h"
#include "core/storage/sqlite/connection.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace docket::storage {

/// Schema from which on there is the table import_mappings. A file that may not be written is read as it is.
inline constexpr int firstWithMappings = 10;

/// Keeps how an import reads its files; in the transaction of its start. Returns the digest of the rows, empty where there
/// are none. Throws SQLite::Exception.
std::string keepReadings(Connection& connection, RunId run, std::span<const ports::KeptReading> readings);

/// See ports::Intake::readingOf(). Throws SQLite::Exception.
std::optional<ports::FormerReading> formerReadingOf(Connection& connection, std::string_view shape);

}  // namespace docket::storage
