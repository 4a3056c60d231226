#pragma once

#include "core/codec/records/file_reading.h"
#include "core/codec/records/record_reader.h"

namespace docket::ui {

/// How a file is to be read, as a person decided it, in the format that it was seen to have.
struct FileReading : codec::FileReading {
    codec::RecordFormat format = codec::RecordFormat::Jsonl;
    bool isSynthetic = false;  ///< a machine wrote the texts

    bool operator==(const FileReading&) const = default;
};

}  // namespace docket::ui
