#include "core/codec/taxonomies/taxonomy_csv.h"

#include "core/base/ascii.h"
#include "core/base/shortened.h"
#include "core/codec/text/csv_formula.h"
#include "core/codec/text/csv_list.h"
#include "core/codec/text/csv_row.h"
#include "core/codec/text/csv_swallowed.h"
#include "core/codec/text/csv_writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>
#include <span>

namespace docket::codec {

using taxonomy::Label;
using taxonomy::Taxonomy;

namespace {

constexpr std::array<std::string_view, 21> knownColumns = {
    "key", "name", "parent", "group", "description", "includes", "excludes", "examples", "counter_examples", "threshold",
    "cost_false_positive", "cost_false_negative", "high_impact", "exclusive", "archived", "shortcut", "colour", "id",
    "task", "fewest_labels", "most_labels",
};

std::string columnName(std::string_view cell) {
    const auto begin = std::min(cell.find_first_not_of(" \t"), cell.size());
    std::string name = lowerAscii(cell.substr(begin, cell.find_last_not_of(" \t") + 1 - begin));
    std::ranges::replace(name, ' ', '_');
    return name;
}

/// One row by the names of its columns; the first thing that is wrong stays as the error.
class Row {
public:
    Row(const std::map<std::string, std::size_t>& places, const std::vector<CsvCell>& cells, std::string where)
        : m_places(places), m_cells(cells), m_where(std::move(where)) {}

    std::string text(const std::string& column) const {
        const auto place = m_places.find(column);
        if (place == m_places.end() || place->second >= m_cells.size()) return {};
        return restoredFormula(unquoted(m_cells[place->second]));
    }
    bool has(const std::string& column) const { return !text(column).empty(); }

    template <class Number>
    void number(const std::string& column, Number& to) {
        const std::string cell = text(column);
        if (cell.empty()) return;
        Number value{};
        const auto [end, problem] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
        if (problem != std::errc() || end != cell.data() + cell.size()) return fail(column, cell, "is not a number of its kind");
        to = value;
    }
    void flag(const std::string& column, bool& to) {
        const std::string word = columnName(text(column));
        const bool isYes = word == "true" || word == "yes" || word == "1";
        if (!isYes && !word.empty() && word != "false" && word != "no" && word != "0") return fail(column, word, "is neither true nor false");
        to = isYes;
    }
    std::vector<std::string> list(const std::string& column) const {
        std::vector<std::string> entries;
        for (CsvListEntry& entry : readCsvList(text(column), CsvArrows::Plain)) entries.push_back(std::move(entry.text));
        return entries;
    }
    void fail(std::string_view column, std::string_view value, std::string_view what) {
        if (m_error.empty()) m_error = fmt::format("{}: {} \"{}\" {}.", m_where, column, shortened(value, 80), what);
    }
    const std::string& error() const { return m_error; }

private:
    const std::map<std::string, std::size_t>& m_places;
    const std::vector<CsvCell>& m_cells;
    std::string m_where;
    std::string m_error;
};

KeyedLabel labelIn(Row& row) {
    KeyedLabel read;
    Label& label = read.label;
    label.key = row.text("key");
    label.name = row.text("name");
    read.parentKey = row.text("parent");
    label.description = row.text("description");
    label.includes = row.list("includes");
    for (CsvListEntry& entry : readCsvList(row.text("excludes"), CsvArrows::Pointing)) read.exclude(std::move(entry.text), std::move(entry.target));
    label.examples = row.list("examples");
    label.counterExamples = row.list("counter_examples");
    label.shortcut = row.text("shortcut");
    if (row.has("threshold")) row.number("threshold", label.threshold.emplace());
    row.number("cost_false_positive", label.costFalsePositive);
    row.number("cost_false_negative", label.costFalseNegative);
    row.number("colour", label.colour);
    row.number("id", label.id.value);
    row.flag("group", label.isGroup);
    row.flag("high_impact", label.isHighImpact);
    row.flag("exclusive", label.isExclusive);
    row.flag("archived", label.isArchived);
    return read;
}

class TableReader {
public:
    TableReader(std::string_view text, std::string_view fileName) : m_rest(text), m_fileName(fileName) {
        const auto stated = statedCsvDelimiter(text);
        m_rest.remove_prefix(stated.size);
        m_nextLine += stated.size > 0 ? 1 : 0;
        m_dialect = {stated.size > 0 ? stated.delimiter : guessCsvDelimiter(m_rest), CsvQuotes::AcrossLines, guessCsvLineEnds(m_rest)};
    }

    Result<KeyedTaxonomy> run() {
        readHeader();
        while (m_error.empty() && !m_rest.empty()) {
            if (nextRow()) readRow();
        }
        if (m_error.empty() && m_read.labels.empty()) m_error = fmt::format("{} has a header and no rows below it.", m_fileName);
        if (!m_error.empty()) return failure(ErrorKind::InvalidInput, m_error);
        if (m_extraCells > 0) m_read.warnings.push_back(fmt::format("{} cells behind the last column were passed over.", m_extraCells));
        return std::move(m_read);
    }

private:
    /// False for a row without a character, and at the first that cannot be read.
    bool nextRow() {
        m_line = m_nextLine;
        const CsvScan scan = scanRow();
        if (scan.outcome != CsvScan::Outcome::Row) {
            m_error = fmt::format("{}: line {}: {}.", m_fileName, m_line, scan.cause);
            return false;
        }
        const std::string_view row = m_rest.substr(0, scan.size);
        m_nextLine += csvLineBreaks(row, m_dialect.lineEnds);
        m_rest.remove_prefix(scan.size);
        return std::ranges::any_of(m_cells, [](const CsvCell& cell) { return !cell.content.empty(); });
    }

    CsvScan scanRow() {
        if (m_dialect.delimiter == '\t') return scanRowWithTabs();
        const CsvScan scan = scanCsvRow(m_rest, m_dialect, true, m_cells);
        const std::string_view row = m_rest.substr(0, scan.size);
        if (scan.outcome != CsvScan::Outcome::Row || !hasSwallowedRows(row, m_dialect, m_cells, width(), signOf)) return scan;
        return {CsvScan::Outcome::Malformed, 0, "a quote is opened here, and the lines up to where it is closed look like rows of their own"};
    }

    /// A quote that does not close on its line is a character, unless the lines up to where it closes could not be rows.
    CsvScan scanRowWithTabs() {
        const CsvScan scan = scanCsvRow(m_rest, m_dialect, true, m_cells);
        const std::string_view row = m_rest.substr(0, scan.size);
        if (scan.outcome == CsvScan::Outcome::Row && m_cells.size() <= width() && !hasWholeLines(row, m_dialect, m_cells, width())) return scan;
        CsvDialect dialect = m_dialect;
        dialect.quotes = CsvQuotes::OnOneLine;
        return scanCsvRow(m_rest, dialect, true, m_cells);
    }

    std::size_t width() const { return m_width == 0 ? m_cells.size() : m_width; }
    static CsvSign signOf(std::size_t /*column*/, std::string_view /*cell*/) { return CsvSign::None; }

    void readHeader() {
        nextRow();
        m_width = m_cells.size();
        for (std::size_t i = 0; i < m_cells.size() && m_error.empty(); ++i) {
            const std::string name = columnName(unquoted(m_cells[i]));
            if (std::ranges::find(knownColumns, name) == knownColumns.end()) {
                if (!name.empty()) m_read.warnings.push_back(fmt::format("The column \"{}\" was passed over, as a taxonomy has no place for it.", name));
            } else if (!m_places.emplace(name, i).second) {
                m_error = fmt::format("{} has two columns \"{}\".", m_fileName, name);
            }
        }
        if (m_error.empty() && !m_places.contains("key")) m_error = fmt::format("{} has no column \"key\" in its first line.", m_fileName);
    }

    void readRow() {
        const auto extra = std::span(m_cells).subspan(std::min(m_width, m_cells.size()));
        m_extraCells += std::ranges::count_if(extra, [](const CsvCell& cell) { return !cell.content.empty(); });
        Row row(m_places, m_cells, fmt::format("{}: line {}", m_fileName, m_line));
        m_read.labels.push_back(labelIn(row));
        const auto kind = taxonomy::parseTaskKind(row.text("task"));
        if (row.has("task") && !kind) row.fail("task", row.text("task"), "is neither single nor multi");
        if (kind) m_read.kind = agreed(m_kind, *kind, row, "task");
        if (row.has("fewest_labels")) {
            int fewest = 0;
            row.number("fewest_labels", fewest);
            m_read.size.fewest = agreed(m_fewest, fewest, row, "fewest_labels");
        }
        if (row.has("most_labels")) {
            int most = 0;
            row.number("most_labels", most);
            m_read.size.most = agreed(m_most, most, row, "most_labels");
        }
        m_error = row.error();
    }

    /// What is said of the whole taxonomy must be the same in every row.
    template <class Value>
    Value agreed(std::optional<Value>& first, Value value, Row& row, const std::string& column) {
        if (first && *first != value) row.fail(column, row.text(column), "differs from a row above");
        return first.emplace(value);
    }

    std::string_view m_rest;
    std::string_view m_fileName;
    CsvDialect m_dialect;
    std::size_t m_line = 1;
    std::size_t m_nextLine = 1;
    std::size_t m_width = 0;
    std::ptrdiff_t m_extraCells = 0;
    std::vector<CsvCell> m_cells;
    std::map<std::string, std::size_t> m_places;
    KeyedTaxonomy m_read;
    std::optional<taxonomy::TaskKind> m_kind;
    std::optional<int> m_fewest;
    std::optional<int> m_most;
    std::string m_error;
};

std::string listCell(const std::vector<std::string>& texts) {
    std::vector<CsvListEntry> entries;
    for (const std::string& text : texts) entries.push_back({text, {}});
    return writeCsvList(entries, CsvArrows::Plain);
}

std::string excludesCell(const Label& label, const Taxonomy& taxonomy) {
    std::vector<CsvListEntry> entries;
    for (const auto& exclusion : label.excludes) entries.push_back({exclusion.text, exclusion.use ? std::string(taxonomy.keyOf(*exclusion.use)) : ""});
    return writeCsvList(entries, CsvArrows::Pointing);
}

/// Cells in the order of `knownColumns`.
void writeRow(CsvWriter& out, const Label& label, const Taxonomy& taxonomy) {
    const auto text = [&](std::string_view value) { out.text(value); };
    const auto flag = [&](bool isSet) { out.own(isSet ? "true" : ""); };
    text(label.key);
    text(label.name);
    text(label.parent ? taxonomy.keyOf(*label.parent) : std::string_view());
    flag(label.isGroup);
    text(label.description);
    text(listCell(label.includes));
    text(excludesCell(label, taxonomy));
    text(listCell(label.examples));
    text(listCell(label.counterExamples));
    out.own(label.threshold ? fmt::format("{}", *label.threshold) : "");
    out.own(fmt::format("{}", label.costFalsePositive));
    out.own(fmt::format("{}", label.costFalseNegative));
    flag(label.isHighImpact);
    flag(label.isExclusive);
    flag(label.isArchived);
    text(label.shortcut);
    out.own(label.colour == 0 ? "" : fmt::format("{}", label.colour));
    out.own(fmt::format("{}", label.id.value));
    out.own(taxonomy::toString(taxonomy.kind()));
    const auto& size = taxonomy.answerSize();
    out.own(size.fewest == 0 ? "" : fmt::format("{}", size.fewest));
    out.own(size.most ? fmt::format("{}", *size.most) : "");
    out.endRow();
}

}  // namespace

Result<KeyedTaxonomy> readTaxonomyCsv(std::string_view text, std::string_view fileName) { return TableReader(text, fileName).run(); }

std::string writeTaxonomyCsv(const Taxonomy& taxonomy) {
    std::string bytes;
    CsvWriter out(bytes);
    for (const std::string_view column : knownColumns) out.own(column);
    out.endRow();
    for (const Label& label : taxonomy.labels()) writeRow(out, label, taxonomy);
    return bytes;
}

}  // namespace docket::codec
