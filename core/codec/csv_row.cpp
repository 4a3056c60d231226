#include "core/codec/csv_row.h"

#include <algorithm>
#include <array>

namespace docket::codec {

namespace {

constexpr auto npos = std::string_view::npos;

/// Index of the quote that closes the cell whose content begins at `begin`; doubled ones are passed over.
std::size_t closingQuote(std::string_view bytes, std::size_t begin, bool& hasDoubledQuotes) {
    auto quote = bytes.find('"', begin);
    while (quote != npos && quote + 1 < bytes.size() && bytes[quote + 1] == '"') {
        hasDoubledQuotes = true;
        quote = bytes.find('"', quote + 2);
    }
    return quote;
}

/// Size of the line break at `at`, 0 where there is none.
std::size_t breakAt(std::string_view bytes, std::size_t at) {
    if (bytes.substr(at, 1) == "\n") return 1;
    return bytes.substr(at, 2) == "\r\n" ? 2 : 0;
}

CsvScan malformed(std::string_view cause) { return {CsvScan::Outcome::Malformed, 0, cause}; }
CsvScan needsMore() { return {CsvScan::Outcome::NeedsMore, 0, {}}; }

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

CsvScan scanCsvRow(std::string_view bytes, char delimiter, bool isLast, std::vector<CsvCell>& cells) {
    cells.clear();
    std::size_t at = 0;
    while (true) {
        CsvCell cell;
        if (at < bytes.size() && bytes[at] == '"') {
            const auto quote = closingQuote(bytes, at + 1, cell.hasDoubledQuotes);
            if (quote == npos) return isLast ? malformed("a quote is opened and never closed") : needsMore();
            cell.content = bytes.substr(at + 1, quote - at - 1);
            at = quote + 1;
        } else {
            const auto begin = at;
            while (at < bytes.size() && bytes[at] != delimiter && bytes[at] != '\n') ++at;
            const bool isBeforeCrLf = at < bytes.size() && bytes[at] == '\n' && at > begin && bytes[at - 1] == '\r';
            if (isBeforeCrLf) --at;
            cell.content = bytes.substr(begin, at - begin);
        }
        // A CR or a quote at the very end may be half of something.
        const bool isCut = at >= bytes.size() || (bytes[at] == '\r' && at + 1 == bytes.size());
        if (isCut && !isLast) return needsMore();
        cells.push_back(cell);
        if (isCut) return {CsvScan::Outcome::Row, bytes.size(), {}};
        if (const auto size = breakAt(bytes, at); size > 0) return {CsvScan::Outcome::Row, at + size, {}};
        if (bytes[at] != delimiter) return malformed("there is text behind the closing quote of a cell");
        ++at;
    }
}

char guessCsvDelimiter(std::string_view bytes) {
    constexpr std::array candidates = {',', ';', '\t'};
    std::array<int, candidates.size()> counts{};
    bool isQuoted = false;
    for (const char c : bytes) {
        if (c == '"') isQuoted = !isQuoted;
        if (isQuoted) continue;
        if (c == '\n') break;
        const auto found = std::ranges::find(candidates, c);
        if (found != candidates.end()) ++counts[static_cast<std::size_t>(found - candidates.begin())];
    }
    return candidates[static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin())];
}

}  // namespace docket::codec
