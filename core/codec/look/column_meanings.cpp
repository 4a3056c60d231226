#include "core/codec/look/column_meanings.h"

#include <algorithm>

namespace docket::codec {

namespace {

/// Whether all that is taken or left out is there, and scores are those of the label that a column is named after.
bool fits(const FieldMap& map, std::span<const std::string> names) {
    const auto isThere = [&](const std::string& path) { return std::ranges::find(names, path) != names.end(); };
    return std::ranges::all_of(map.sources(), [&](const FieldMap::Source& source) { return !map.isMapped(source.field) || isThere(source.path); }) &&
           std::ranges::all_of(map.leftOut(), isThere) &&
           std::ranges::all_of(map.scoreColumns(), [&](const FieldMap::ScoreColumn& score) {
               return isThere(score.column) && isScoreColumn(score.column) && score.column.substr(scorePrefix.size()) == score.label;
           });
}

ColumnMeaning meaningOf(const std::string& name, const FieldMap& map, RecordFormat format) {
    for (const FieldMap::Source& source : map.sources()) {
        const bool isNamed = !source.path.empty() && (source.path == name || source.variant == name);
        if (isNamed && !(format == RecordFormat::Csv && isStructured(source.field))) return ColumnMeaning::of(source.field);
    }
    if (map.isKeptOrLeftOut(name)) return std::ranges::find(map.kept(), name) != map.kept().end() ? ColumnMeaning::kept() : ColumnMeaning::leftOut();
    return format == RecordFormat::Csv && isScoreColumn(name) ? ColumnMeaning::score() : ColumnMeaning::kept();
}

}  // namespace

std::optional<std::vector<ColumnMeaning>> meaningsOf(const FileReading& reading, RecordFormat format, std::span<const std::string> names) {
    const bool isCsv = format == RecordFormat::Csv;
    auto map = FieldMap::make(reading.mapping);
    if (!map || !fits(*map, names)) return std::nullopt;
    if (reading.ids != IdSource::Field) map->leaveOut(Field::Id);
    map->meet(names, isCsv ? std::span<const Field>(structuredFields) : std::span<const Field>());
    std::vector<ColumnMeaning> meanings;
    for (const std::string& name : names) meanings.push_back(meaningOf(name, *map, format));
    return meanings;
}

bool saysWhatNamesSay(const FileReading& reading, RecordFormat format, std::span<const std::string> names) {
    const auto meanings = meaningsOf(reading, format, names);
    return reading.ids == IdSource::Field && meanings && meanings == meaningsOf({}, format, names);
}

}  // namespace docket::codec
