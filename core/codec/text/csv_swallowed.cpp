#include "core/codec/text/csv_swallowed.h"

#include "core/base/ascii.h"

#include <algorithm>
#include <string>

namespace docket::codec {

namespace {

bool isBlank(char c) { return c == ' ' || c == '\t'; }

/// Runs of letters, of digits and other characters: "r12-b" is "a9-a".
std::string shapeOf(std::string_view id) {
    std::string shape;
    for (const char c : id) {
        const char kind = isAsciiDigit(c) ? '9' : isAsciiLetter(c) ? 'a' : c;
        if (shape.empty() || shape.back() != kind) shape += kind;
    }
    return shape;
}

/// Whether a delimiter parts a number and not two cells: "12,5 kg", "1,000".
bool isRestOfNumber(std::string_view before, std::string_view cell) {
    constexpr std::size_t group = 3;
    if (before.empty() || !isAsciiDigit(before.back()) || cell.empty() || !isAsciiDigit(cell.front())) return false;
    const auto digits = std::min(cell.find_first_not_of("0123456789"), cell.size());
    const bool isAlone = digits == cell.size() || cell[digits] == '"';
    return isAlone ? digits == group || before.find(' ') != std::string_view::npos : isBlank(cell[digits]);
}

/// A line that a quoted cell goes over, with its quotes taken as characters.
struct Line {
    std::size_t cells = 0;
    bool isWhole = false;       ///< has as many cells as the header
    bool isLikeProse = false;   ///< what parts cells in the quoted part does so in prose
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
            const auto index = static_cast<std::size_t>(&cell - cells.data());
            if (m_begin == nullptr) {
                m_begin = cell.content.data();
                m_isFirstTelling = index + 1 < width;
            }
            m_end = cell.content.data() + cell.content.size();
            m_isLastTelling = index > 0;
        }
    }

    bool areMany() const { return m_begin != nullptr; }
    bool areAtEnd() const { return m_rest.empty(); }
    /// Whether there is a delimiter in the quoted part of the first or of the last line wherever that is whole. Where the
    /// last column goes over lines the first one is whole in any case, and where the first column does the last one.
    bool isFirstTelling() const { return m_isFirstTelling; }
    bool isLastTelling() const { return m_isLastTelling; }

    Line next() {
        const CsvScan scan = scanCsvRow(m_rest, m_dialect, true, m_cells);
        m_rest.remove_prefix(std::max<std::size_t>(scan.size, 1));
        Line line{m_cells.size(), m_cells.size() == m_width, false, CsvSign::None};
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            const std::string_view cell = m_cells[i].content;
            if (!isQuoted(cell)) continue;
            const bool isBehindBlank = i > 0 && !cell.empty() && isBlank(cell.front());
            const bool isAtEnd = i > 0 && cell == "\"";
            line.isLikeProse = line.isLikeProse || isBehindBlank || isAtEnd || (i > 0 && isRestOfNumber(m_cells[i - 1].content, cell));
            if (!isBehindBlank) line.sign = std::max(line.sign, signOf(i, cell));
        }
        return line;
    }

private:
    /// Whether a cell lies in what is quoted; the quotes themselves, taken as characters, stand just outside.
    bool isQuoted(std::string_view cell) const { return cell.data() + 1 >= m_begin && cell.data() + cell.size() <= m_end + 1; }

    /// In a line with too many cells, as texts with delimiters make them, a cell counts from either end.
    CsvSign signOf(std::size_t i, std::string_view cell) const {
        if (m_cells.size() < m_width) return CsvSign::None;
        const auto fromEnd = m_cells.size() - 1 - i;
        const CsvSign left = i < m_width ? m_signOf(i, cell) : CsvSign::None;
        return fromEnd < m_width ? std::max(left, m_signOf(m_width - 1 - fromEnd, cell)) : left;
    }

    std::string_view m_rest;
    CsvDialect m_dialect;
    std::size_t m_width;
    const CsvSignOf& m_signOf;
    const char* m_begin = nullptr;
    const char* m_end = nullptr;
    bool m_isFirstTelling = false;
    bool m_isLastTelling = false;
    std::vector<CsvCell> m_cells;
};

}  // namespace

CsvSign likenessOfIds(std::string_view id, std::string_view other) {
    constexpr std::size_t longId = 5;
    const auto hasDigit = [](std::string_view text) { return std::ranges::any_of(text, isAsciiDigit); };
    if (!hasDigit(id) || !hasDigit(other) || id.find_first_of(" \t\r\n") != std::string_view::npos) return CsvSign::None;
    if (id.size() == other.size() && id.size() >= longId) return CsvSign::Strong;
    const std::string shape = shapeOf(id);
    if (shape != shapeOf(other)) return CsvSign::None;
    return shape.size() > 1 ? CsvSign::Strong : CsvSign::Weak;
}

bool hasSwallowedRows(std::string_view row, const CsvDialect& dialect, std::span<const CsvCell> cells, std::size_t width,
                      const CsvSignOf& signOf) {
    constexpr std::size_t widthOfTable = 3;
    Lines lines(row, dialect, cells, width, signOf);
    if (width < 2 || !lines.areMany()) return false;
    const Line first = lines.next();
    if (first.sign == CsvSign::Strong) return true;
    std::size_t rows = first.isWhole && !first.isLikeProse ? 1 : 0;
    std::size_t all = 1;
    for (; !lines.areAtEnd(); ++all) {
        const Line line = lines.next();
        const bool isInside = !lines.areAtEnd();
        if (line.sign == CsvSign::Strong) return true;
        if (line.sign == CsvSign::Weak && line.isWhole && !line.isLikeProse && (isInside || first.cells >= width)) return true;
        rows += line.isWhole && !line.isLikeProse ? 1 : 0;
    }
    if (rows == all) return true;
    return width >= widthOfTable ? rows > 2 : rows > 2 && 2 * rows > all;
}

bool hasWholeLines(std::string_view row, const CsvDialect& dialect, std::span<const CsvCell> cells, std::size_t width) {
    const CsvSignOf none = [](std::size_t, std::string_view) { return CsvSign::None; };
    Lines lines(row, dialect, cells, width, none);
    if (!lines.areMany()) return false;
    if (lines.next().isWhole && lines.isFirstTelling()) return true;
    while (!lines.areAtEnd()) {
        const bool isWhole = lines.next().isWhole;
        if (isWhole && (!lines.areAtEnd() || lines.isLastTelling())) return true;
    }
    return false;
}

}  // namespace docket::codec
