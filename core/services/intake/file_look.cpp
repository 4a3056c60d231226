#include "core/services/intake/file_look.h"

#include "core/codec/records/own_export.h"
#include "core/codec/text/peeked_source.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

namespace docket::services {

namespace {

constexpr std::size_t firstBytesOfFile = 64UL << 10U;

/// As the readers of the two formats tell it.
bool isOwnExport(const codec::FileSample& sample, codec::RecordFormat format) {
    std::set<std::string> names;
    for (const codec::ColumnSample& column : sample.columns) names.insert(format == codec::RecordFormat::Csv ? column.name : column.name.substr(0, column.name.find('.')));
    if (format == codec::RecordFormat::Csv) return codec::isOwnCsvExport(names);
    constexpr std::array added = {"received_at", "reasons", "queue", "decisions", "resolution"};
    return std::ranges::all_of(added, [&](const char* name) { return names.contains(name); });
}

/// The bytes of the file as UTF-8.
Result<std::unique_ptr<codec::PeekedSource>> openAs(ports::Files& files, const std::filesystem::path& file, const std::string& encoding) {
    auto source = files.openSource(file);
    if (!source) return std::unexpected(source.error());
    auto text = codec::asUtf8(std::move(*source), encoding);
    if (!text) return std::unexpected(text.error());
    return std::make_unique<codec::PeekedSource>(std::move(*text));
}

}  // namespace

Result<FileLook> lookAtFile(ports::Files& files, const std::filesystem::path& file, const LookOptions& options) {
    FileLook look;
    auto source = files.openSource(file);
    if (!source) return std::unexpected(source.error());
    look.bytes = (*source)->size();
    if (look.bytes < 0) {
        return failure(ErrorKind::InvalidInput, fmt::format("{} can be read only once, and a look at a file reads it more than once. Give a file.", (*source)->name()));
    }
    const auto named = options.format ? options.format : codec::recordFormatOf(file.filename().string());
    if (options.encoding.empty()) {
        auto encoding = codec::encodingOf(std::move(*source), named.value_or(codec::RecordFormat::Csv));
        if (!encoding) return std::unexpected(encoding.error());
        look.encoding = std::move(*encoding);
    } else {
        look.encoding.name = options.encoding;
    }
    auto text = openAs(files, file, look.encoding.name);
    if (!text) return std::unexpected(text.error());
    const auto first = (*text)->peek(firstBytesOfFile);
    if (!first) return std::unexpected(first.error());
    look.format = options.format.value_or(codec::recordFormatOf(file.filename().string(), *first));
    auto sample = codec::sampleColumns(**text, look.format, options.quoting);
    if (!sample) return std::unexpected(sample.error());
    look.guesses = codec::guessFields(sample->columns, options.labels);
    look.isOwnExport = isOwnExport(*sample, look.format);
    look.sample = std::move(*sample);
    return look;
}

std::vector<std::string> mappingOf(const FileLook& look) {
    std::vector<codec::ColumnMeaning> meanings;
    for (const codec::ColumnGuess& guess : look.guesses) meanings.push_back(guess.meaning);
    return codec::mappingOf(look.sample.names(), meanings);
}

}  // namespace docket::services
