#include "core/codec/csv_columns.h"

#include "core/codec/json_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <set>

namespace docket::codec {

namespace {

constexpr std::string_view scorePrefix = "scores.";

/// Fields that a cell cannot hold: objects and lists.
constexpr std::array structured = {Field::Scores, Field::Samples, Field::LabelLogProbs, Field::Metadata};

bool isStructured(Field field) { return std::ranges::find(structured, field) != structured.end(); }

std::unexpected<Error> refuse(std::string message) { return failure(ErrorKind::InvalidInput, std::move(message)); }

double numberOf(std::string_view cell, std::string_view what) {
    const std::string_view text = trimmed(cell);
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc() && end == text.data() + text.size()) return number;
    throw RowRefusal{fmt::format("{} is \"{}\", which is not a number", what, text)};
}

std::string_view textOf(const CsvCell& cell, RecordBatch& batch) {
    return cell.hasDoubledQuotes ? batch.keep(unquoted(cell)) : cell.content;
}

void appendMember(std::string& object, std::string_view quotedName, std::string_view json) {
    object += object.empty() ? '{' : ',';
    object += quotedName;
    object += ':';
    object += json;
}

}  // namespace

Result<CsvColumns> CsvColumns::make(std::span<const CsvCell> header, std::string_view fileName, const FieldMap& map) {
    CsvColumns columns;
    std::set<std::string> names;
    for (const CsvCell& cell : header) {
        std::string name(trimmed(unquoted(cell)));
        if (name.empty()) name = fmt::format("column_{}", columns.m_columns.size() + 1);
        if (!names.insert(name).second) return refuse(fmt::format("{} has two columns named \"{}\".", fileName, name));
        columns.m_columns.push_back({name, quotedJson(name), {}, {}});
    }
    if (auto assigned = columns.assign(fileName, map); !assigned) return std::unexpected(assigned.error());
    const auto has = [&](Field field) { return std::ranges::find(columns.m_columns, field, &Column::field) != columns.m_columns.end(); };
    if (!has(Field::Id)) {
        return refuse(fmt::format("{} has no column \"id\"; it has {}. Name the one that holds the id with --map id=COLUMN.",
                                  fileName, fmt::join(names, ", ")));
    }
    return columns;
}

Result<CsvColumns::Column*> CsvColumns::mappedColumn(std::string_view name, std::string_view fileName) {
    const auto column = std::ranges::find(m_columns, name, &Column::name);
    if (column != m_columns.end()) return &*column;
    return refuse(fmt::format("{} has no column \"{}\", which a field is mapped to.", fileName, name));
}

Result<> CsvColumns::assign(std::string_view fileName, const FieldMap& map) {
    for (const FieldMap::Source& source : map.sources()) {
        if (!map.isMapped(source.field)) continue;
        if (isStructured(source.field)) {
            return refuse(fmt::format("A cell cannot hold the field \"{}\"; scores are mapped as scores.<label>=COLUMN.",
                                      toString(source.field)));
        }
        const auto column = mappedColumn(source.path, fileName);
        if (!column) return std::unexpected(column.error());
        (*column)->field = source.field;
    }
    for (const FieldMap::ScoreColumn& score : map.scoreColumns()) {
        const auto column = mappedColumn(score.column, fileName);
        if (!column) return std::unexpected(column.error());
        (*column)->scoreOf = score.label;
    }
    for (Column& column : m_columns) {
        if (column.field || !column.scoreOf.empty()) continue;
        const auto source = std::ranges::find(map.sources(), column.name, &FieldMap::Source::path);
        if (source != map.sources().end() && !isStructured(source->field)) column.field = source->field;
        const bool isScore = column.name.starts_with(scorePrefix);
        const std::string label = isScore ? column.name.substr(scorePrefix.size()) : std::string();
        if (std::ranges::find(map.scoreColumns(), label, &FieldMap::ScoreColumn::label) == map.scoreColumns().end()) column.scoreOf = label;
    }
    return {};
}

std::size_t CsvColumns::idColumn() const {
    return static_cast<std::size_t>(std::ranges::find(m_columns, Field::Id, &Column::field) - m_columns.begin());
}

bool CsvColumns::namesColumns(std::span<const CsvCell> cells) const {
    const std::string& id = m_columns[idColumn()].name;
    if (std::ranges::find(cells, id, &CsvCell::content) == cells.end()) return false;
    return std::ranges::any_of(cells, [&](const CsvCell& cell) {
        const std::string_view name = trimmed(cell.content);
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
    SaidLabels label;
    SaidLabels labels;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const Column& column = m_columns[i];
        const std::string_view cell = textOf(cells[i], batch);
        if (!column.scoreOf.empty()) {
            if (!cell.empty()) fields.scores.push_back({column.scoreOf, numberOf(cell, fmt::format("the score of \"{}\"", column.scoreOf))});
            continue;
        }
        if (!column.field) {
            appendMember(m_metadata, column.quotedName, quotedJson(cell));
            continue;
        }
        if (column.field == Field::Labels) takeLabels(cell, /*isList=*/true, rules, batch, labels);
        if (cell.empty()) continue;
        switch (*column.field) {
            case Field::Id: fields.id = cell; break;
            case Field::Text: fields.text = cell; break;
            case Field::CreatedAt: fields.createdAt = cell; break;
            case Field::Rationale: fields.rationale = cell; break;
            case Field::Model: fields.model = cell; break;
            case Field::PromptVersion: fields.promptVersion = cell; break;
            case Field::Confidence: fields.confidence = numberOf(cell, "the confidence"); break;
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
    fields.rawScores = composeScores(fields, batch);
    if (!m_metadata.empty()) fields.metadata = batch.keep(m_metadata + "}");
}

void CsvColumns::takeLabels(std::string_view cell, bool isList, const RecordRules& rules, RecordBatch& batch, SaidLabels& said) const {
    const std::string_view text = trimmed(cell);
    if (text.empty()) {
        if (isList && rules.isMultiLabel()) said.raw = "[]";
        return;
    }
    said.raw = batch.keep(quotedJson(cell));
    if (!isList || rules.taxonomy().findByKey(text) != nullptr) {
        said.keys.push_back(text);
        return;
    }
    const char separator = text.find('|') != std::string_view::npos ? '|' : ';';
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find(separator, begin), text.size());
        const std::string_view key = trimmed(text.substr(begin, end - begin));
        if (!key.empty()) said.keys.push_back(key);
        begin = end + 1;
    }
}

std::string_view CsvColumns::composeScores(const RowFields& fields, RecordBatch& batch) const {
    std::string scores;
    for (const NamedNumber& score : fields.scores) {
        appendMember(scores, quotedJson(score.name), fmt::format("{}", score.value));
    }
    return scores.empty() ? std::string_view() : batch.keep(scores + "}");
}

}  // namespace docket::codec
