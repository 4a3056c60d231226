#include "core/storage/checks/search_check.h"

#include "core/search/search_words.h"
#include "core/storage/checks/text_check.h"
#include "core/storage/sqlite/migrations.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>

namespace docket::storage {

namespace {

/// Schema from which on there is an index of words. A file is checked as it is.
constexpr int firstWithSearch = 3;
constexpr std::int64_t sampleSize = 64;
constexpr int wordsOfASample = 6;

constexpr const char* remedy = "what is searched for may not be found; no answer and no export depends on it";

/// Rows in the index: the first number of the record of averages (https://www.sqlite.org/fts5.html is silent on it; see
/// fts5StorageLoadTotals in fts5_storage.c). A number of SQLite's variable length, most significant bits first.
std::optional<std::int64_t> indexedRows(Connection& connection) {
    auto row = connection.query("SELECT block FROM item_words_data WHERE id = 1");
    if (!row.step()) return std::nullopt;
    std::int64_t value = 0;
    for (const char byte : row.text(0).substr(0, 8)) {
        value = value << 7 | (byte & 0x7F);
        if ((byte & 0x80) == 0) return value;
    }
    return row.text(0).empty() ? std::optional<std::int64_t>(0) : std::nullopt;
}

/// The first words of a text as a phrase; empty: it has none.
std::string phraseOf(std::string_view text) {
    if (!isPlainText(text)) return {};
    constexpr std::size_t enough = 400;
    std::size_t end = std::min(text.size(), enough);
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
    const std::string spaced = search::spacedWords(text.substr(0, end));
    std::string phrase;
    std::size_t from = 0;
    for (int words = 0; words < wordsOfASample && from < spaced.size();) {
        const std::size_t to = std::min(spaced.find(' ', from), spaced.size());
        const bool isCut = end < text.size() && to == spaced.size();
        if (to > from && !isCut) {
            phrase += words++ > 0 ? " " : "";
            phrase += spaced.substr(from, to - from);
        }
        from = to + 1;
    }
    if (!search::hasWord(phrase)) return {};
    std::ranges::replace(phrase, '"', ' ');
    return '"' + phrase + '"';
}

void checkSample(Connection& connection, std::int64_t through, ProblemList& problems) {
    const std::int64_t step = std::max<std::int64_t>(1, through / sampleSize);
    for (std::int64_t id = through; id > 0; id -= step) {
        auto text = connection.query("SELECT text, external_id FROM items WHERE id = $1");
        text.bind(id);
        if (!text.step()) continue;
        const std::string phrase = phraseOf(text.text(0));
        if (phrase.empty()) continue;
        auto hit = connection.query("SELECT 1 FROM item_words WHERE item_words MATCH $1 AND rowid = $2");
        hit.bind(phrase, id);
        if (!hit.step()) problems.add("search index", fmt::format("item {}", text.text(1)), fmt::format("is not found by its own words; {}", remedy));
    }
}

}  // namespace

void checkSearchIndex(Connection& connection, ProblemList& problems) {
    if (schemaVersion(connection) < firstWithSearch) return;
    auto progress = connection.query("SELECT indexed_through, (SELECT coalesce(max(id), 0) FROM items) FROM search_progress WHERE id = 1");
    if (!progress.step()) return problems.add("search index", "search index", fmt::format("says nothing of how far it goes; {}", remedy));
    const std::int64_t through = progress.integer(0);
    if (through < 0 || through > progress.integer(1)) {
        return problems.add("search index", "search index", fmt::format("says that it goes to item {}, but there are {}; {}", through, progress.integer(1), remedy));
    }
    try {
        const auto rows = indexedRows(connection);
        if (rows != through) problems.add("search index", "search index", fmt::format("has {} items, but says {}; {}", rows.value_or(0), through, remedy));
        checkSample(connection, through, problems);
    } catch (const SQLite::Exception& damaged) {
        problems.add("search index", "search index", fmt::format("cannot be read ({}); {}", damaged.what(), remedy));
    }
}

}  // namespace docket::storage
