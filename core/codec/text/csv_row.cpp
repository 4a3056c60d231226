#include "core/codec/text/csv_row.h"

#include "core/base/nearest_word.h"

#include <algorithm>
#include <array>
#include <optional>

namespace docket::codec {

namespace {

constexpr auto nowhere = std::string_view::npos;

std::string_view lineBreaks(CsvLineEnds lineEnds) { return lineEnds == CsvLineEnds::Any ? "\r\n" : "\n"; }

/// Index of the quote that closes the cell whose content begins at `begin`; doubled ones are passed over.
std::size_t closingQuote(std::string_view bytes, std::size_t begin, bool& hasDoubledQuotes) {
    auto quote = bytes.find('"', begin);
    while (quote != nowhere && quote + 1 < bytes.size() && bytes[quote + 1] == '"') {
        hasDoubledQuotes = true;
        quote = bytes.find('"', quote + 2);
    }
    return quote;
}

/// Size of the line break at `at`, 0 where there is none.
std::size_t breakAt(std::string_view bytes, std::size_t at, CsvLineEnds lineEnds) {
    if (bytes.substr(at, 1) == "\n") return 1;
    if (bytes.substr(at, 2) == "\r\n") return 2;
    return lineEnds == CsvLineEnds::Any && bytes.substr(at, 1) == "\r" ? 1 : 0;
}

CsvScan malformed(std::string_view cause) { return {CsvScan::Outcome::Malformed, 0, cause}; }
CsvScan needsMore() { return {CsvScan::Outcome::NeedsMore, 0, {}}; }

/// The cell that begins at `at`, where a quote closes it on its line, and goes behind the closing quote.
std::optional<CsvCell> quotedOnItsLine(std::string_view line, const CsvDialect& dialect, std::size_t& at) {
    CsvCell cell;
    const auto quote = closingQuote(line, at + 1, cell.hasDoubledQuotes);
    if (quote == nowhere) return std::nullopt;
    const std::string_view behind = line.substr(quote + 1);
    if (!behind.empty() && behind.front() != dialect.delimiter && behind.find_first_not_of("\r\n") != nowhere) return std::nullopt;
    cell.content = line.substr(at + 1, quote - at - 1);
    at = quote + 1;
    return cell;
}

CsvCell unquotedCell(std::string_view bytes, const CsvDialect& dialect, bool isLast, std::size_t& at) {
    const auto begin = at;
    if (dialect.lineEnds == CsvLineEnds::Any) {
        while (at < bytes.size() && bytes[at] != dialect.delimiter && bytes[at] != '\n' && bytes[at] != '\r') ++at;
    } else {
        while (at < bytes.size() && bytes[at] != dialect.delimiter && bytes[at] != '\n') ++at;
        const bool isAtEnd = at < bytes.size() ? bytes[at] == '\n' : isLast;
        if (isAtEnd && at > begin && bytes[at - 1] == '\r') --at;
    }
    return {bytes.substr(begin, at - begin), false};
}

/// The line breaks and delimiters outside quotes, as far as a first look can tell.
template <class Visit>
void visitOutsideQuotes(std::string_view bytes, Visit visit) {
    bool isQuoted = false;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '"') isQuoted = !isQuoted;
        if (!isQuoted && !visit(i)) return;
    }
}

constexpr std::array delimiters = {',', ';', '\t'};
using DelimiterCounts = std::array<int, delimiters.size()>;

void count(char c, DelimiterCounts& counts) {
    const auto found = std::ranges::find(delimiters, c);
    if (found != delimiters.end()) ++counts[static_cast<std::size_t>(found - delimiters.begin())];
}

}  // namespace

std::string unquoted(const CsvCell& cell) {
    std::string text;
    text.reserve(cell.content.size());
    for (std::size_t i = 0; i < cell.content.size(); ++i) {
        text += cell.content[i];
        if (cell.hasDoubledQuotes && cell.content[i] == '"') ++i;
    }
    return text;
}

std::size_t csvLineSize(std::string_view bytes, CsvLineEnds lineEnds) {
    const auto end = bytes.find_first_of(lineBreaks(lineEnds));
    if (end == nowhere) return nowhere;
    const bool isCut = bytes[end] == '\r' && end + 1 == bytes.size();
    return isCut ? nowhere : end + breakAt(bytes, end, lineEnds);
}

std::size_t csvLineBreaks(std::string_view bytes, CsvLineEnds lineEnds) {
    auto breaks = std::ranges::count(bytes, '\n');
    if (lineEnds == CsvLineEnds::Any) {
        for (std::size_t i = 0; i < bytes.size(); ++i) breaks += bytes[i] == '\r' && bytes.substr(i + 1, 1) != "\n" ? 1 : 0;
    }
    return static_cast<std::size_t>(breaks);
}

CsvScan scanCsvRow(std::string_view bytes, const CsvDialect& dialect, bool isLast, std::vector<CsvCell>& cells) {
    cells.clear();
    std::size_t at = 0;
    while (true) {
        std::optional<CsvCell> cell;
        const bool isOpened = at < bytes.size() && bytes[at] == '"';
        if (isOpened && dialect.quotes == CsvQuotes::AcrossLines) {
            bool hasDoubledQuotes = false;
            const auto quote = closingQuote(bytes, at + 1, hasDoubledQuotes);
            if (quote == nowhere) return isLast ? malformed("a quote is opened and never closed") : needsMore();
            cell = CsvCell{bytes.substr(at + 1, quote - at - 1), hasDoubledQuotes};
            at = quote + 1;
        } else if (isOpened && dialect.quotes == CsvQuotes::OnOneLine) {
            const auto size = csvLineSize(bytes.substr(at), dialect.lineEnds);
            if (size == nowhere && !isLast) return needsMore();
            cell = quotedOnItsLine(bytes.substr(0, size == nowhere ? nowhere : at + size), dialect, at);
        }
        if (!cell) cell = unquotedCell(bytes, dialect, isLast, at);
        // A CR or a quote at the very end may be half of something.
        const bool isCut = at >= bytes.size() || (bytes[at] == '\r' && at + 1 == bytes.size());
        if (isCut && !isLast) return needsMore();
        cells.push_back(*cell);
        if (isCut) return {CsvScan::Outcome::Row, bytes.size(), {}};
        if (const auto size = breakAt(bytes, at, dialect.lineEnds); size > 0) return {CsvScan::Outcome::Row, at + size, {}};
        if (bytes[at] != dialect.delimiter) return malformed("there is text behind the closing quote of a cell");
        ++at;
    }
}

char guessCsvDelimiter(std::string_view bytes) {
    DelimiterCounts counts{};
    visitOutsideQuotes(bytes, [&](std::size_t i) {
        count(bytes[i], counts);
        return bytes[i] != '\n' && bytes[i] != '\r';
    });
    if (std::ranges::max(counts) == 0) {
        for (const char c : bytes.substr(0, bytes.find_first_of("\r\n"))) count(c, counts);
    }
    return delimiters[static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin())];
}

StatedCsvDelimiter statedCsvDelimiter(std::string_view bytes) {
    constexpr std::string_view word = "sep=";
    const std::string_view line = bytes.substr(0, bytes.find_first_of("\r\n"));
    const bool isQuoted = line.size() == word.size() + 3 && line.front() == '"' && line.back() == '"';
    const std::string_view stated = isQuoted ? line.substr(1, word.size() + 1) : line;
    const bool isStated = stated.size() == word.size() + 1 && isSameButForCase(stated.substr(0, word.size()), word) && stated.back() != '"';
    if (!isStated || line.size() == bytes.size()) return {};
    const std::size_t breakSize = bytes.substr(line.size(), 2) == "\r\n" ? 2 : 1;
    return {stated.back(), line.size() + breakSize};
}

CsvLineEnds guessCsvLineEnds(std::string_view bytes) {
    auto first = bytes.size();
    visitOutsideQuotes(bytes, [&](std::size_t i) {
        const bool isBreak = bytes[i] == '\n' || bytes[i] == '\r';
        if (isBreak) first = i;
        return !isBreak;
    });
    if (first == bytes.size()) first = std::min(bytes.find_first_of("\r\n"), first);
    return bytes.substr(first, 1) == "\r" && bytes.substr(first, 2) != "\r\n" ? CsvLineEnds::Any : CsvLineEnds::LineFeed;
}

}  // namespace docket::codec
