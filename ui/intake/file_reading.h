#pragma once

#include "core/codec/records/record_reader.h"
#include "core/codec/values/record_reading.h"

#include <string>
#include <vector>

namespace docket::ui {

/// How a file is to be read, as a person decided it.
struct FileReading {
    std::vector<std::string> mapping;                  ///< as FieldMap::make takes it
    codec::IdSource ids = codec::IdSource::Field;
    codec::RecordFormat format = codec::RecordFormat::Jsonl;

    bool operator==(const FileReading&) const = default;
};

}  // namespace docket::ui
