#pragma once

#include "core/codec/look/field_guess.h"
#include "core/codec/records/file_reading.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace docket::codec {

/// What a reading makes of the columns of a file: one that it does not name is what its own name says. nullopt: it does not
/// fit the file, because it takes a field from what is not there, or says what no meaning of a column can (scores of a
/// label that the column is not named after). A meaning for each name, in their order.
std::optional<std::vector<ColumnMeaning>> meaningsOf(const FileReading& reading, RecordFormat format, std::span<const std::string> names);

/// Whether a reading makes of the columns no more than their own names do.
bool saysWhatNamesSay(const FileReading& reading, RecordFormat format, std::span<const std::string> names);

}  // namespace docket::codec
