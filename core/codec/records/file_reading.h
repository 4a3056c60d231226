#pragma once

#include "core/base/error.h"
#include "core/codec/records/field_map.h"
#include "core/codec/values/record_reading.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace docket::codec {

/// How a file is to be read, as a person decided it.
struct FileReading {
    std::vector<std::string> mapping;  ///< as FieldMap::make takes it
    IdSource ids = IdSource::Field;

    /// Whether it says more than the names of the file do.
    bool isStated() const { return !mapping.empty() || ids != IdSource::Field; }
    bool operator==(const FileReading&) const = default;
};

/// "field", "content", "row"
std::string_view toString(IdSource ids);
std::optional<IdSource> parseIdSource(std::string_view word);

/// What was stated about the fields of a file, and where its ids come from. The entries are in the order of the fields.
FileReading readingOf(const FieldMap& fields, IdSource ids);

/// A reading as a workspace keeps it: {"ids":"row","mapping":["text=body"]}.
std::string writeReading(const FileReading& reading);
/// Refuses what writeReading() does not write of a reading that states something; messages name `where`.
Result<FileReading> readReading(std::string_view json, std::string_view where);

}  // namespace docket::codec
