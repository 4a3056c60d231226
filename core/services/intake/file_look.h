#pragma once

#include "core/base/error.h"
#include "core/codec/look/column_sample.h"
#include "core/codec/look/encoding_check.h"
#include "core/codec/look/field_guess.h"
#include "core/codec/records/record_reader.h"
#include "core/ports/files.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace docket::services {

/// What a file of records is, by its first rows: how it is written, and what its columns most likely are.
struct FileLook {
    codec::RecordFormat format = codec::RecordFormat::Jsonl;  ///< as it is written, whatever its name says
    codec::FileEncoding encoding;
    std::int64_t bytes = -1;
    codec::FileSample sample;
    std::vector<codec::ColumnGuess> guesses;  ///< one for each column of the sample
    bool isOwnExport = false;                 ///< of Docket, with what people decided beside the predictions
};

/// How to look, where that is stated.
struct LookOptions {
    std::optional<codec::RecordFormat> format{};  ///< nullopt: as it is written
    std::string encoding{};                       ///< as iconv names it; empty: UTF-8, or else what it most likely is
    codec::CsvQuoting quoting = codec::CsvQuoting::Auto;
    std::span<const std::string> labels{};        ///< keys that are known to be labels
};

/// Looks at a file. Its encoding takes reading it until that is clear, at most to its end; of its rows the first are read.
/// Refuses what cannot be read twice (standard input), what is no text, and what has no row. A file in another encoding is
/// looked at in the one that it most likely has, and the look holds why an import refuses it.
Result<FileLook> lookAtFile(ports::Files& files, const std::filesystem::path& file, const LookOptions& options = {});

/// The mapping that the guesses make, as FieldMap::make takes it.
std::vector<std::string> mappingOf(const FileLook& look);

}  // namespace docket::services
