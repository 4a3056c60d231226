#include "core/codec/csv_swallowed.h"

#include <algorithm>
#include <string>

namespace docket::codec {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isBlank(char c) { return c == ' ' || c == '\t'; }

/// Runs of letters, of digits and other characters: "r12-b" is "a9-a".
std::string shapeOf(std::string_view id) {
    std::string shape;
    for (const char c : id) {
        const char kind = isDigit(c) ? '9' : isLetter(c) ? 'a' : c;
        if (shape.empty() || shape.back() != kind) shape += kind;
    }
    return shape;
}

/// A line that a quoted cell goes over, with its quotes taken as characters.
struct Line {
    std::size_t cells = 0;
    bool isWhole = false;       ///< has as many cells as the header
    bool isLikeProse = false;   ///< a blank stands behind a delimiter in the quoted part
    CsvSign sign = CsvSign::None;
};

class Lines {
public:
    Lines(std::string_view row, CsvDialect dialect, std::span<const CsvCell> cells, std::size_t width, const CsvSignOf& signOf)
        : m_rest(row), m_dialect(dialect), m_width(width), m_signOf(signOf) {
        m_dialect.quotes = CsvQuotes::OnOneLine;
        const std::string_view breaks = dialect.lineEnds == CsvLineEnds::Any ? "\r\n" : "\n";
        for (const CsvCell& cell : cells) {
            if (cell.content.find_first_of(breaks) == std::string_view::npos) continue;
            if (m_begin == nullptr) m_begin = cell.content.data();
            m_end = cell.content.data() + cell.content.size();
        }
    }

    bool areMany() const { return m_begin != nullptr; }
    bool areAtEnd() const { return m_rest.empty(); }

    Line next() {
        const CsvScan scan = scanCsvRow(m_rest, m_dialect, true, m_cells);
        m_rest.remove_prefix(std::max<std::size_t>(scan.size, 1));
        Line line{m_cells.size(), m_cells.size() == m_width, false, CsvSign::None};
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            const std::string_view cell = m_cells[i].content;
            if (!isQuoted(cell)) continue;
            line.isLikeProse = line.isLikeProse || (i > 0 && !cell.empty() && isBlank(cell.front()));
            if (line.isWhole) line.sign = std::max(line.sign, m_signOf(i, cell));
        }
        return line;
    }

private:
    /// Whether a cell lies in what is quoted; the quotes themselves, taken as characters, stand just outside.
    bool isQuoted(std::string_view cell) const { return cell.data() + 1 >= m_begin && cell.data() + cell.size() <= m_end + 1; }

    std::string_view m_rest;
    CsvDialect m_dialect;
    std::size_t m_width;
    const CsvSignOf& m_signOf;
    const char* m_begin = nullptr;
    const char* m_end = nullptr;
    std::vector<CsvCell> m_cells;
};

}  // namespace

CsvSign likenessOfIds(std::string_view id, std::string_view other) {
    constexpr std::size_t longId = 5;
    const auto hasDigit = [](std::string_view text) { return std::ranges::any_of(text, isDigit); };
    if (!hasDigit(id) || !hasDigit(other) || id.find_first_of(" \t\r\n") != std::string_view::npos) return CsvSign::None;
    if (id.size() == other.size() && id.size() >= longId) return CsvSign::Strong;
    const std::string shape = shapeOf(id);
    if (shape != shapeOf(other)) return CsvSign::None;
    return shape.size() > 1 ? CsvSign::Strong : CsvSign::Weak;
}

bool hasSwallowedRows(std::string_view row, const CsvDialect& dialect, std::span<const CsvCell> cells, std::size_t width,
                      const CsvSignOf& signOf) {
    constexpr std::size_t fewestForTable = 3;
    Lines lines(row, dialect, cells, width, signOf);
    if (width < 2 || !lines.areMany()) return false;
    const Line first = lines.next();
    if (first.sign == CsvSign::Strong) return true;
    bool isTable = first.isWhole && !first.isLikeProse;
    std::size_t whole = 0;
    while (!lines.areAtEnd()) {
        const Line line = lines.next();
        const bool isInside = !lines.areAtEnd();
        if (line.sign == CsvSign::Strong) return true;
        if (line.sign == CsvSign::Weak && !line.isLikeProse && (isInside || first.cells >= width)) return true;
        const bool isRow = line.isWhole && !line.isLikeProse;
        isTable = isTable && isRow;
        whole += isRow ? 1 : 0;
    }
    return isTable || (width >= fewestForTable && whole >= 2);
}

}  // namespace docket::codec
