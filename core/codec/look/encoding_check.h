#pragma once

#include "core/base/byte_source.h"
#include "core/base/error.h"
#include "core/codec/records/record_reader.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace docket::codec {

/// Whether the name of an encoding is that of UTF-8.
bool isNameOfUtf8(std::string_view encoding);

/// The source as UTF-8: itself, where the encoding is empty or that. Refuses as makeTranscodedSource() does.
Result<std::unique_ptr<ByteSource>> asUtf8(std::unique_ptr<ByteSource> source, const std::string& encoding);

/// Decides once for a whole file of records whether it is UTF-8. Refuses one most of whose rows with bytes over 0x7F are none,
/// with the first place, a guess of what was meant, and the option that reads it; of JSON, which is UTF-8 by its standard
/// and often damaged in single rows, only where that is one row in ten and more than one. In others a bad row is
/// rejected by itself. Where another encoding is stated, refuses a file that is UTF-8 all the same, as one with the rejected
/// rows of another is. Reads the source to its end, or until it is clear.
Result<> checkEncoding(ByteSource& source, RecordFormat format, std::string_view stated = {});

/// What a file of records is written in.
struct FileEncoding {
    std::string name;                ///< as --encoding takes it: "utf-8", or the first guess
    std::optional<Error> refusal{};  ///< why it is refused without --encoding; nullopt: it is UTF-8
};

/// The same decision, where somebody wants to know what the file is. Refuses only what cannot be text, and what cannot be read.
Result<FileEncoding> encodingOf(std::unique_ptr<ByteSource> source, RecordFormat format);

/// The same by the first bytes alone, of a source that cannot be read twice.
Result<> checkEncoding(std::string_view firstBytes, const std::string& name, RecordFormat format, std::string_view stated = {});

}  // namespace docket::codec
