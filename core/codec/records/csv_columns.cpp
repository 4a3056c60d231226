#include "core/codec/records/csv_columns.h"

#include "core/base/nearest_word.h"
#include "core/codec/records/record_reader.h"
#include "core/codec/text/csv_formula.h"
#include "core/codec/text/json_text.h"
#include "core/codec/text/small_json.h"
#include "core/codec/text/text_sniffer.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace docket::codec {

namespace {

std::unexpected<Error> refuse(std::string message) { return failure(ErrorKind::InvalidInput, std::move(message)); }

std::string_view textOf(const CsvCell& cell, bool isGuarded, RecordBatch& batch) {
    const std::string_view text = cell.hasDoubledQuotes ? batch.keep(unquoted(cell)) : cell.content;
    return isGuarded && text.starts_with('\'') ? batch.keep(restoredFormula(text)) : text;
}

/// The labels of a JSON value, as of a record in JSON; false where it is none.
bool takeJson(std::string_view cell, RecordBatch& batch, SaidLabels& said) {
    const auto value = parseSmallJson(cell, "the cell", maxRowBytes);
    if (!value) return false;
    const auto take = [&](const nlohmann::json& label) {
        const bool isLabel = label.is_string() || label.is_number() || label.is_boolean();
        if (isLabel) said.keys.push_back(batch.keep(trimmed(label.is_string() ? label.get_ref<const std::string&>() : label.dump())));
        said.isReadable = said.isReadable && isLabel;
    };
    said.raw = batch.keep(cell);
    if (!value->is_array()) {
        take(*value);
        return true;
    }
    for (const nlohmann::json& label : *value) take(label);
    return true;
}

/// Name of a column without what a file that was put behind another one begins with.
std::string_view nameOf(std::string_view cell) {
    return trimmed(withoutMark(cell));
}

void appendMember(std::string& object, std::string_view quotedName, std::string_view json) {
    object += object.empty() ? '{' : ',';
    object += quotedName;
    object += ':';
    object += json;
}

}  // namespace

Result<CsvColumns> CsvColumns::make(std::span<const CsvCell> header, std::string_view fileName, FieldMap map) {
    CsvColumns columns;
    std::set<std::string> names;
    for (const CsvCell& cell : header) {
        std::string name(nameOf(unquoted(cell)));
        if (name.empty()) name = fmt::format("column_{}", columns.m_columns.size() + 1);
        if (!names.insert(name).second) return refuse(fmt::format("{} has two columns named \"{}\".", fileName, name));
        columns.m_columns.push_back({name, quotedJson(name), {}, {}});
    }
    columns.m_notes = map.meet(columns.names(), structuredFields);
    for (const Column& column : columns.m_columns) {
        const bool isScores = isSameButForCase(column.name, toString(Field::Scores));
        if (isScores) columns.m_notes.push_back(fmt::format("\"{}\" was kept as metadata: scores stand in columns named scores.<label>.", column.name));
    }
    if (auto assigned = columns.assign(fileName, map); !assigned) return std::unexpected(assigned.error());
    if (isOwnCsvExport(names)) columns.readAsOwnExport(map);
    const auto has = [&](Field field) { return std::ranges::find(columns.m_columns, field, &Column::field) != columns.m_columns.end(); };
    const bool isLeftOut = map.pathOf(Field::Id).empty();
    if (!has(Field::Id) && !isLeftOut) return std::unexpected(missingId(fileName, "column", columns.names()));
    return columns;
}

std::vector<std::string> CsvColumns::names() const {
    std::vector<std::string> names;
    for (const Column& column : m_columns) names.push_back(column.name);
    return names;
}

Result<CsvColumns::Column*> CsvColumns::mappedColumn(std::string_view name, std::string_view field, std::string_view fileName) {
    const auto column = std::ranges::find(m_columns, name, &Column::name);
    if (column != m_columns.end()) return &*column;
    return std::unexpected(unmetMapping(fileName, "column", name, field, names()));
}

Result<> CsvColumns::assign(std::string_view fileName, const FieldMap& map) {
    for (const FieldMap::Source& source : map.sources()) {
        if (!map.isMapped(source.field)) continue;
        if (isStructured(source.field)) {
            return refuse(fmt::format("A cell cannot hold the field \"{}\"; scores are mapped as scores.<label>=COLUMN.",
                                      toString(source.field)));
        }
        const auto column = mappedColumn(source.path, toString(source.field), fileName);
        if (!column) return std::unexpected(column.error());
        (*column)->field = source.field;
    }
    for (const FieldMap::ScoreColumn& score : map.scoreColumns()) {
        const auto column = mappedColumn(score.column, std::string(scorePrefix) + score.label, fileName);
        if (!column) return std::unexpected(column.error());
        (*column)->scoreOf = score.label;
    }
    for (const std::string& name : map.leftOut()) {
        const auto column = std::ranges::find(m_columns, name, &Column::name);
        if (column == m_columns.end()) {
            return refuse(fmt::format("{} has no column \"{}\", which is to be left out. The columns are: {}. Nothing was imported.", fileName, name,
                                      fmt::join(names(), ", ")));
        }
        column->isLeftOut = true;
    }
    for (Column& column : m_columns) {
        if (column.field || !column.scoreOf.empty() || map.isKeptOrLeftOut(column.name)) continue;
        const auto source = std::ranges::find_if(map.sources(), [&](const FieldMap::Source& each) {
            return each.path == column.name || (!each.variant.empty() && each.variant == column.name);
        });
        if (source != map.sources().end() && !isStructured(source->field)) column.field = source->field;
        const std::string label = isScoreColumn(column.name) ? column.name.substr(scorePrefix.size()) : std::string();
        if (std::ranges::find(map.scoreColumns(), label, &FieldMap::ScoreColumn::label) == map.scoreColumns().end()) column.scoreOf = label;
    }
    return {};
}

void CsvColumns::readAsOwnExport(const FieldMap& map) {
    m_isOwnExport = true;
    const bool isSet = std::ranges::find(m_columns, "labels", &Column::name) != m_columns.end();
    const bool isLabelMapped = map.isMapped(Field::Label) || map.isMapped(Field::Labels);
    for (Column& column : m_columns) {
        column.own = ownColumn(column.name);
        if (!column.own || (column.field && map.isMapped(*column.field))) continue;
        if (column.own != OwnColumn::Field) column.field.reset();
        if (column.own == OwnColumn::Predicted && !isLabelMapped) column.field = isSet ? Field::Labels : Field::Label;
    }
}

std::size_t CsvColumns::idColumn() const {
    return static_cast<std::size_t>(std::ranges::find(m_columns, Field::Id, &Column::field) - m_columns.begin());
}

/// Without ids a row is a header once more only where it has all the names.
bool CsvColumns::isHeaderWithoutId(std::span<const CsvCell> cells) const {
    return std::ranges::equal(cells, m_columns, {}, [](const CsvCell& cell) { return nameOf(cell.content); },
                              [](const Column& column) { return std::string_view(column.name); });
}

bool CsvColumns::namesColumns(std::span<const CsvCell> cells) const {
    if (idColumn() == m_columns.size()) return isHeaderWithoutId(cells);
    const std::string& id = m_columns[idColumn()].name;
    const auto isId = [&](const CsvCell& cell) { return cell.content.ends_with(id) && nameOf(cell.content) == id; };
    if (std::ranges::none_of(cells, isId)) return false;
    return std::ranges::any_of(cells, [&](const CsvCell& cell) {
        const std::string_view name = nameOf(cell.content);
        return name != id && std::ranges::find(m_columns, name, &Column::name) != m_columns.end();
    });
}

CsvSign CsvColumns::signOf(std::size_t column, std::string_view cell, std::string_view id, const taxonomy::Taxonomy& taxonomy) const {
    const auto& field = m_columns[column].field;
    if (field == Field::Id) return likenessOfIds(cell, id);
    const bool isLabel = field == Field::Label || field == Field::Labels;
    return isLabel && taxonomy.findByKey(trimmed(cell)) != nullptr ? CsvSign::Strong : CsvSign::None;
}

void CsvColumns::read(std::span<const CsvCell> cells, const RecordRules& rules, RecordBatch& batch, RowFields& fields) {
    m_metadata.clear();
    m_metadataKeys.clear();
    const auto metadata = std::ranges::find(m_columns, OwnColumn::Metadata, &Column::own) - m_columns.begin();
    if (metadata < std::ssize(cells)) takeMetadata(textOf(cells[static_cast<std::size_t>(metadata)], /*isGuarded=*/true, batch));
    SaidLabels label;
    SaidLabels labels;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const Column& column = m_columns[i];
        if (column.isLeftOut) continue;
        const std::string_view cell = textOf(cells[i], column.own.has_value(), batch);
        if (!column.scoreOf.empty()) {
            if (!cell.empty()) fields.scores.push_back({column.scoreOf, 0, cell});
            continue;
        }
        if (column.own == OwnColumn::Decisions) fields.hasDecisions = !cell.empty() && cell != "0";
        if (!column.field) {
            if (!column.own && !m_metadataKeys.contains(column.name)) appendMember(m_metadata, column.quotedName, quotedJson(cell));
            continue;
        }
        if (column.own == OwnColumn::Predicted) {
            takeWritten(cell, rules, batch, *column.field == Field::Labels ? labels : label);
            continue;
        }
        if (column.field == Field::Labels) takeLabels(cell, /*isList=*/true, rules, batch, labels);
        if (cell.empty()) continue;
        switch (*column.field) {
            case Field::Id:
                if (cell == column.name) throw RowRefusal{fmt::format("its id is \"{}\", the name of the column, as in a further header", cell)};
                fields.id = cell;
                break;
            case Field::Text: fields.text = cell; break;
            case Field::CreatedAt: fields.createdAt = cell; break;
            case Field::Rationale: fields.rationale = cell; break;
            case Field::Model: fields.model = cell; break;
            case Field::PromptVersion: fields.promptVersion = cell; break;
            case Field::Confidence: fields.confidence = WrittenNumber{0, cell}; break;
            case Field::Label: takeLabels(cell, /*isList=*/false, rules, batch, label); break;
            default: break;
        }
    }
    const bool ownIsList = rules.isMultiLabel();
    SaidLabels& own = ownIsList ? labels : label;
    SaidLabels& other = ownIsList ? label : labels;
    const bool takesOther = !own.isSaid() || (own.keys.empty() && other.isSaid());
    fields.labels = takesOther ? other : own;
    if (!takesOther && other.isSaid()) appendMember(m_metadata, ownIsList ? "\"label\"" : "\"labels\"", other.raw);
    if (!m_metadata.empty()) fields.metadata = batch.keep(m_metadata + "}");
}

/// What an export of Docket says was predicted: a label, or JSON of several or of an output that is no label.
void CsvColumns::takeWritten(std::string_view cell, const RecordRules& rules, RecordBatch& batch, SaidLabels& said) {
    if (cell.empty()) return;
    if (rules.taxonomy().findByKey(cell) == nullptr && takeJson(cell, batch, said)) return;
    said.keys.push_back(trimmed(cell));
    said.raw = batch.keep(quotedJson(cell));
}

/// The object of an export of Docket; other columns add only to it.
void CsvColumns::takeMetadata(std::string_view cell) {
    if (cell.empty()) return;
    const auto object = parseSmallJson(cell, "the metadata", maxRowBytes);
    if (!object) throw RowRefusal{object.error().message};
    if (!object->is_object()) throw RowRefusal{"the metadata is not a JSON object"};
    if (object->empty()) return;
    m_metadata = trimmed(cell).substr(0, trimmed(cell).size() - 1);
    for (const auto& [key, value] : object->items()) m_metadataKeys.insert(key);
}

void CsvColumns::takeLabels(std::string_view cell, bool isList, const RecordRules& rules, RecordBatch& batch, SaidLabels& said) const {
    const std::string_view text = trimmed(cell);
    if (text.empty()) {
        if (isList && rules.isMultiLabel()) said.raw = "[]";
        return;
    }
    const bool isLabel = rules.taxonomy().findByKey(text) != nullptr;
    if (!isLabel && text.starts_with('[') && text.ends_with(']') && takeJson(text, batch, said)) return;
    said.raw = batch.keep(quotedJson(cell));
    said.keys.push_back(text);
}

}  // namespace docket::codec
