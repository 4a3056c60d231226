#include "core/codec/records/record_reader.h"

#include "core/base/ascii.h"
#include "core/codec/records/csv_reader.h"
#include "core/codec/records/json_array_reader.h"
#include "core/codec/records/jsonl_reader.h"
#include "core/codec/records/own_export.h"
#include "core/codec/text/input_window.h"
#include "core/codec/text/json_elements.h"
#include "core/codec/text/text_encoding.h"
#include "core/codec/text/text_sniffer.h"
#include "core/codec/values/row_fields.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::codec {

namespace {

bool endsWith(std::string_view name, std::string_view ending) {
    return name.size() >= ending.size() && lowerAscii(name.substr(name.size() - ending.size())) == lowerAscii(ending);
}

/// Whether a line, or what comes before its end, begins as records of JSON do.
bool beginsAsJson(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const std::string_view inside = trimmed(text);
    if (!inside.starts_with('{') && !inside.starts_with('[')) return false;
    const auto next = inside.find_first_not_of(blanks, 1);
    const std::string_view within = inside.starts_with('{') ? "\"}" : "{]";
    return next != std::string_view::npos && within.contains(inside[next]);
}

/// Whether any line does.
bool hasLineOfJson(std::string_view text) {
    for (std::size_t begin = 0; begin != std::string_view::npos;) {
        const auto end = text.find('\n', begin);
        if (beginsAsJson(text.substr(begin, end == std::string_view::npos ? end : end - begin))) return true;
        begin = end == std::string_view::npos ? end : end + 1;
    }
    return false;
}

}  // namespace

std::string_view toString(RecordFormat format) { return format == RecordFormat::Jsonl ? "jsonl" : "csv"; }

std::optional<RecordFormat> parseRecordFormat(std::string_view word) {
    if (word == "jsonl") return RecordFormat::Jsonl;
    if (word == "csv") return RecordFormat::Csv;
    return std::nullopt;
}

std::optional<RecordFormat> recordFormatOf(std::string_view fileName) {
    for (const std::string_view ending : {".jsonl", ".ndjson", ".json"}) {
        if (endsWith(fileName, ending)) return RecordFormat::Jsonl;
    }
    for (const std::string_view ending : {".csv", ".tsv"}) {
        if (endsWith(fileName, ending)) return RecordFormat::Csv;
    }
    return std::nullopt;
}

RecordFormat recordFormatOf(std::string_view fileName, std::string_view firstBytes) {
    const std::string_view text = withoutMark(firstBytes);
    if (beginsAsJson(text)) return RecordFormat::Jsonl;
    const auto named = recordFormatOf(fileName);
    return named == RecordFormat::Jsonl && hasLineOfJson(text) ? RecordFormat::Jsonl : RecordFormat::Csv;
}

Result<std::unique_ptr<RecordReader>> openRecords(ByteSource& source, const taxonomy::Taxonomy& taxonomy,
                                                  ReadOptions options) {
    InputWindow window(source);
    if (const auto more = window.more(); !more) return std::unexpected(more.error());
    if (const auto text = checkIsText(window.visible(), source.name()); !text) return std::unexpected(text.error());
    window.consume(window.visible().size() - withoutMark(window.visible()).size());
    const bool madeIds = options.reading.ids != IdSource::Field;
    if (madeIds) options.fields.leaveOut(Field::Id);
    RecordRules rules(taxonomy, options.scores, options.reading, withBytesWrittenOut(source.name()));
    if (options.format == RecordFormat::Csv) return makeCsvReader(std::move(window), source.name(), options, rules);
    if (const auto own = ownFileWithoutRecords(window.visible()); !own.empty() && !options.fields.isMapped(Field::Id) && !madeIds) {
        return failure(ErrorKind::InvalidInput,
                       fmt::format("{} is {}, without the ids of its items. Nothing was imported; what can be read back is an export with "
                                   "--format native.", source.name(), own));
    }
    if (isJsonOverLines(window.visible())) return makeJsonArrayReader(std::move(window), options.fields, std::move(rules));
    return makeJsonlReader(std::move(window), options.fields, std::move(rules));
}

}  // namespace docket::codec
