#include "core/storage/tables/word_hits.h"

#include "core/search/search_words.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <bit>

namespace docket::storage {

namespace {

/// Shorter beginnings of words answer to too much to be of use.
constexpr std::size_t shortestBeginning = 3;

/// The highest number of an item that the bits are kept for: 128 MiB of them. Items are numbered one by one.
constexpr std::int64_t mostHits = std::int64_t{1} << 30;

/// One term as the index takes it: what a person typed stands in quotation marks only.
std::string quoted(const search::Term& term) {
    std::string words = "\"";
    for (const char c : search::spacedWords(term.text)) {
        if (c == '"') words += '"';
        words += c == '\0' ? ' ' : c;
    }
    words += '"';
    if (!term.isPhrase && term.text.size() >= shortestBeginning) words += '*';
    return words;
}

std::string joined(const search::Query& query, bool excluded, std::string_view with) {
    std::string words;
    for (const search::Term& term : query.terms) {
        if (term.field != search::Field::Text || term.isExcluded != excluded || !search::hasWord(term.text)) continue;
        if (!words.empty()) words += with;
        words += quoted(term);
    }
    return words;
}

void wordHit(sqlite3_context* context, int, sqlite3_value** arguments) {
    const auto& hits = *static_cast<const WordHits*>(sqlite3_user_data(context));
    sqlite3_result_int(context, hits.contains(sqlite3_value_int64(arguments[0])) ? 1 : 0);
}

}  // namespace

WordHits::WordHits(Connection& connection) : m_connection(connection) {
    connection.database().createFunction("word_hit", 1, false, this, wordHit, nullptr, nullptr, nullptr);
}

void WordHits::find(const search::Query& query) {
    const std::string wanted = joined(query, false, " AND ");
    const std::string excluded = joined(query, true, " OR ");
    std::string words = wanted.empty() ? excluded : excluded.empty() ? wanted : fmt::format("({}) NOT ({})", wanted, excluded);
    auto progress = m_connection.query("SELECT indexed_through FROM search_progress WHERE id = 1");
    const std::int64_t indexed = progress.step() ? std::max<std::int64_t>(progress.integer(0), 0) : 0;
    const bool isKnown = words == m_words && indexed == m_indexed && (words.empty() || m_isExclusion == wanted.empty());
    if (isKnown) return;

    m_indexed = -1;  // until all are here: the look may be interrupted
    m_count = 0;
    m_bits.clear();
    m_words = std::move(words);
    m_isExclusion = wanted.empty();
    if (!m_words.empty()) {
        auto rows = m_connection.query("SELECT rowid FROM item_words WHERE item_words MATCH $1");
        rows.bind(m_words);
        while (rows.step()) {
            const auto item = static_cast<std::size_t>(rows.within(0, 0, mostHits));
            if (item / 64 >= m_bits.size()) m_bits.resize(item / 64 + 1, 0);
            m_bits[item / 64] |= std::uint64_t{1} << item % 64;
            ++m_count;
        }
    }
    m_indexed = indexed;
}

std::vector<std::int64_t> WordHits::few() const {
    std::vector<std::int64_t> items;
    for (std::size_t block = 0; block < m_bits.size(); ++block) {
        for (std::uint64_t bits = m_bits[block]; bits != 0; bits &= bits - 1) {
            items.push_back(static_cast<std::int64_t>(block * 64) + std::countr_zero(bits));
        }
    }
    return items;
}

bool WordHits::contains(std::int64_t item) const {
    const auto at = static_cast<std::size_t>(item) / 64;
    const bool isFound = item > 0 && at < m_bits.size() && (m_bits[at] >> (item % 64) & 1U) != 0;
    return isFound != m_isExclusion;
}

}  // namespace docket::storage
