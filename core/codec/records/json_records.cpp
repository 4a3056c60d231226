#include "core/codec/records/json_records.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::codec {

namespace {

std::string tooLongRow() { return fmt::format("the row is over {} MiB", maxRowBytes >> 20U); }

/// A row as it came, on one line: line breaks stand between the parts of JSON only.
std::string_view onOneLine(std::string_view raw, RecordBatch& batch) {
    if (raw.find_first_of("\r\n") == std::string_view::npos) return raw;
    std::string line(raw);
    std::ranges::replace_if(line, [](char c) { return c == '\r' || c == '\n'; }, ' ');
    return batch.keep(line);
}

std::vector<std::string> notesOf(FieldMap& map, const KeyCensus& census) {
    std::vector<std::string> notes = map.meet(census.names);
    for (const std::string& path : map.leftOut()) {
        if (!census.hasPath(path)) notes.push_back(fmt::format("\"{}\" is to be left out, and the first rows have no such key.", path));
    }
    return notes;
}

}  // namespace

JsonRecords::JsonRecords(KeyCensus census, FieldMap fields, RecordRules rules)
    : m_census(std::move(census)), m_map(std::move(fields)), m_notes(notesOf(m_map, m_census)), m_row(m_map, rules.isMultiLabel()),
      m_rules(std::move(rules)) {}

void JsonRecords::take(std::string_view raw, RowPlace place, const RecordBatch::Block& block, RecordBatch& batch) {
    batch.hold(block);
    m_fields.clear();
    const std::string_view kept = place.number > 0 ? onOneLine(raw, batch) : raw;
    try {
        if (trimmed(raw).size() > maxRowBytes) throw RowRefusal{tooLongRow()};
        m_row.read(trimmed(raw), batch, m_fields);
        ReadRecord record = m_rules.apply(m_fields, place, batch);
        record.raw = kept;
        batch.add(std::move(record));
    } catch (RowRefusal& refusal) {
        batch.reject({place, std::string(m_fields.id.value_or("")), std::move(refusal.cause), kept, false});
    }
}

void JsonRecords::passOver(std::string_view piece, RowPlace place, bool isContinuation, const RecordBatch::Block& block, RecordBatch& batch) {
    batch.hold(block);
    const std::string_view kept = place.number > 0 ? onOneLine(piece, batch) : piece;
    batch.reject({place, {}, isContinuation ? std::string() : tooLongRow(), kept, isContinuation});
}

std::vector<Field> JsonRecords::unmet() const {
    std::vector<Field> fields;
    for (const FieldMap::Source& source : m_map.sources()) {
        const bool isId = source.field == Field::Id && !source.path.empty() && source.variant.empty() && !m_census.names.empty();
        if ((m_map.isMapped(source.field) || isId) && !m_census.hasPath(source.path) && !m_row.hasMet(source.field)) fields.push_back(source.field);
    }
    return fields;
}

}  // namespace docket::codec
