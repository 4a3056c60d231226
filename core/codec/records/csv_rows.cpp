#include "core/codec/records/csv_rows.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::codec {

namespace {

constexpr auto npos = std::string_view::npos;
constexpr std::string_view tooLong = "the row, or what a quote in it opens, is over 8 MiB";

std::string_view withoutBreak(std::string_view row) {
    if (row.ends_with('\n')) row.remove_suffix(1);
    if (row.ends_with('\r')) row.remove_suffix(1);
    return row;
}

CsvQuotes firstReading(CsvQuoting quoting, char delimiter) {
    if (quoting == CsvQuoting::None) return CsvQuotes::None;
    return quoting == CsvQuoting::Auto && delimiter == '\t' ? CsvQuotes::OnOneLine : CsvQuotes::AcrossLines;
}

/// Whether a quote that was taken for a character begins a cell.
bool isOpened(const CsvCell& cell) { return cell.content.starts_with('"'); }
bool isOverLines(const CsvCell& cell) { return cell.content.find_first_of("\r\n") != npos; }

}  // namespace

Result<CsvRow> CsvRows::readHeader() {
    if (auto some = skipBlankLines(); !some) return std::unexpected(some.error());
    const auto stated = statedCsvDelimiter(m_window.visible());
    if (stated.size > 0) {
        m_delimiterLine = fmt::format("sep={}\n", stated.delimiter);
        advance(stated.size);
        if (auto some = skipBlankLines(); !some) return std::unexpected(some.error());
    }
    const std::string_view visible = m_window.visible();
    m_dialect.delimiter = stated.size > 0 ? stated.delimiter : guessCsvDelimiter(visible);
    m_dialect.lineEnds = guessCsvLineEnds(visible);
    m_dialect.quotes = firstReading(m_quoting, m_dialect.delimiter);
    return next();
}

void CsvRows::expect(std::size_t width, CsvSignOf signOf) {
    m_width = width;
    m_signOf = std::move(signOf);
}

void CsvRows::trustQuotes() {
    if (m_quoting != CsvQuoting::Auto) return;
    m_quoting = CsvQuoting::Always;
    m_dialect.quotes = CsvQuotes::AcrossLines;
}

Result<CsvRow> CsvRows::next() {
    if (m_isInLongLine) return goOn();
    const auto some = skipBlankLines();
    if (!some) return std::unexpected(some.error());
    m_size = 0;
    if (!*some) return CsvRow{CsvRow::Kind::End, m_line, {}, {}};
    return m_spoiledBytes > 0 ? line(m_spoiledCause) : read();
}

void CsvRows::consume() { advance(m_size); }

Result<bool> CsvRows::skipBlankLines() {
    while (true) {
        const std::string_view visible = m_window.visible();
        const auto first = visible.find_first_not_of("\r\n");
        advance(std::min(first, visible.size()));
        if (first != npos) return true;
        const auto more = m_window.more();
        if (!more || !*more) return more;
    }
}

void CsvRows::advance(std::size_t size) {
    if (size == 0) return;
    const std::string_view bytes = m_window.visible().substr(0, size);
    const bool hasReturns = m_dialect.lineEnds == CsvLineEnds::Any || m_bytesWithReturns > 0;
    m_line += static_cast<std::int64_t>(csvLineBreaks(bytes, hasReturns ? CsvLineEnds::Any : CsvLineEnds::LineFeed));
    if (hasReturns && m_endsWithReturn && bytes.front() == '\n') --m_line;
    m_endsWithReturn = bytes.back() == '\r';
    m_spoiledBytes -= std::min(m_spoiledBytes, size);
    m_bytesWithReturns -= std::min(m_bytesWithReturns, size);
    m_window.consume(size);
}

/// The row at the front of the window, which is widened until it holds all of it.
Result<CsvScan> CsvRows::scan(const CsvDialect& dialect) {
    bool isLast = false;
    while (true) {
        CsvScan scan = scanCsvRow(m_window.visible(), dialect, isLast, m_cells);
        if (scan.outcome == CsvScan::Outcome::Row && scan.size > maxRowBytes + 2) return CsvScan{CsvScan::Outcome::Malformed, 0, tooLong};
        if (scan.outcome != CsvScan::Outcome::NeedsMore) return scan;
        if (m_window.visible().size() > maxRowBytes) return CsvScan{CsvScan::Outcome::Malformed, 0, tooLong};
        const auto more = m_window.more();
        if (!more) return std::unexpected(more.error());
        isLast = !*more;
    }
}

CsvRow CsvRows::found(const CsvScan& scan) {
    m_size = scan.size;
    const std::string_view raw = withoutBreak(m_window.visible().substr(0, scan.size));
    return {CsvRow::Kind::Cells, m_line, raw, misfit(raw)};
}

Result<CsvRow> CsvRows::read() {
    CsvDialect dialect = m_dialect;
    if (m_bytesWithReturns > 0) dialect.lineEnds = CsvLineEnds::Any;
    const auto first = scan(dialect);
    if (!first) return std::unexpected(first.error());
    const bool isRow = first->outcome == CsvScan::Outcome::Row;
    if (isRow && hasSwallowed(*first, dialect)) {
        const std::string_view raw = withoutBreak(m_window.visible().substr(0, first->size));
        const auto last = m_line + static_cast<std::int64_t>(csvLineBreaks(raw, dialect.lineEnds));
        m_spoiledBytes = first->size;
        m_spoiledCause = fmt::format(
            "a quote is opened on line {} and closed on line {} only, and the lines look like rows of their own; if the quotes are part "
            "of the texts, import with --quote none, and if they enclose a cell of several lines, with --quote always", m_line, last);
        return line(m_spoiledCause);
    }
    const bool fits = isRow && (m_width == 0 || m_cells.size() == m_width);
    if (m_quoting == CsvQuoting::Auto && dialect.quotes == CsvQuotes::OnOneLine && (!fits || std::ranges::any_of(m_cells, isOpened))) {
        const auto whole = scanOverLines();
        if (!whole) return std::unexpected(whole.error());
        if (*whole) return found(**whole);
    } else if (fits) {
        return found(*first);
    }
    if (CsvScan piece; !fits && takeSplitAtReturns(*first, piece)) return found(piece);
    if (!isRow) return line(std::string(first->cause));
    const auto again = scan(dialect);
    return again ? Result<CsvRow>(found(*again)) : std::unexpected(again.error());
}

bool CsvRows::hasSwallowed(const CsvScan& scan, const CsvDialect& dialect) const {
    if (m_quoting != CsvQuoting::Auto || dialect.quotes != CsvQuotes::AcrossLines) return false;
    const auto width = m_width == 0 ? m_cells.size() : m_width;
    const auto none = [](std::size_t, std::string_view) { return CsvSign::None; };
    return hasSwallowedRows(m_window.visible().substr(0, scan.size), dialect, m_cells, width, m_signOf ? m_signOf : CsvSignOf(none));
}

/// In a table with tabs: the row whose quoted cell goes over lines none of which could be a row.
Result<std::optional<CsvScan>> CsvRows::scanOverLines() {
    CsvDialect dialect = m_dialect;
    dialect.quotes = CsvQuotes::AcrossLines;
    const auto over = scan(dialect);
    if (!over) return std::unexpected(over.error());
    const bool isRow = over->outcome == CsvScan::Outcome::Row && (m_width == 0 || m_cells.size() == m_width);
    if (!isRow || std::ranges::none_of(m_cells, isOverLines)) return std::nullopt;
    const auto width = m_width == 0 ? m_cells.size() : m_width;
    if (hasWholeLines(m_window.visible().substr(0, over->size), dialect, m_cells, width)) return std::nullopt;
    return *over;
}

/// Where the row, or the line at the front, is several rows that each fit once a CR alone ends a row: the first of them.
bool CsvRows::takeSplitAtReturns(const CsvScan& first, CsvScan& piece) {
    if (m_dialect.lineEnds == CsvLineEnds::Any || m_bytesWithReturns > 0 || m_width == 0) return false;
    const bool isRow = first.outcome == CsvScan::Outcome::Row;
    const auto size = isRow ? first.size : std::min(csvLineSize(m_window.visible(), CsvLineEnds::LineFeed), m_window.visible().size());
    const std::string_view bytes = m_window.visible().substr(0, size);
    if (size > maxRowBytes || withoutBreak(bytes).find('\r') == npos) return false;
    CsvDialect dialect = m_dialect;
    dialect.lineEnds = CsvLineEnds::Any;
    std::vector<CsvCell> cells;
    for (std::size_t at = 0; at < size;) {
        const CsvScan scan = scanCsvRow(bytes.substr(at), dialect, true, cells);
        if (scan.outcome != CsvScan::Outcome::Row || cells.size() != m_width) return false;
        if (at == 0) {
            piece = scan;
            m_cells = cells;
        }
        at += scan.size;
    }
    m_bytesWithReturns = size;
    return true;
}

std::string CsvRows::misfit(std::string_view raw) const {
    if (m_width == 0 || m_cells.size() == m_width) return {};
    std::string cause = fmt::format("the row has {} cells and the header {}", m_cells.size(), m_width);
    if (const auto breaks = std::ranges::count(raw, '\n'); breaks > 0) {
        cause += fmt::format("; a quote in it holds lines {} to {} together", m_line, m_line + breaks);
    }
    const bool hasReturns = std::ranges::count(raw, '\r') > std::ranges::count(raw, '\n');
    if (hasReturns && m_dialect.lineEnds == CsvLineEnds::LineFeed) cause += "; there are carriage returns (CR) in it, which end no row in this file";
    return cause;
}

/// Gives up the line at the front only, whatever a quote in it seems to hold together.
Result<CsvRow> CsvRows::line(std::string cause) {
    auto end = csvLineSize(m_window.visible(), m_dialect.lineEnds);
    while (end == npos && m_window.visible().size() <= maxRowBytes) {
        const auto more = m_window.more();
        if (!more) return std::unexpected(more.error());
        if (!*more) break;
        end = csvLineSize(m_window.visible(), m_dialect.lineEnds);
    }
    m_size = std::min(end, m_window.visible().size());
    m_isInLongLine = end == npos && m_size > maxRowBytes;
    return CsvRow{CsvRow::Kind::Line, m_line, withoutBreak(m_window.visible().substr(0, m_size)), std::move(cause)};
}

/// A further piece of a line that is longer than any may be.
Result<CsvRow> CsvRows::goOn() {
    if (m_window.visible().empty()) {
        const auto more = m_window.more();
        if (!more) return std::unexpected(more.error());
        if (!*more) {
            m_isInLongLine = false;
            return CsvRow{CsvRow::Kind::End, m_line, {}, {}};
        }
    }
    const auto end = m_window.visible().find_first_of(m_dialect.lineEnds == CsvLineEnds::Any ? "\r\n" : "\n");
    if (end != npos) m_isInLongLine = false;
    m_size = std::min(end, m_window.visible().size());
    return CsvRow{CsvRow::Kind::Continuation, m_line, m_window.visible().substr(0, m_size), {}};
}

}  // namespace docket::codec
