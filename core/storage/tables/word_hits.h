#pragma once

#include "core/search/search_query.h"
#include "core/storage/sqlite/connection.h"

#include <cstdint>
#include <string>
#include <vector>

namespace docket::storage {

/// The items whose texts answer to the words of a query: one bit each, fetched once and kept for the next pages of
/// the same search. In SQL they are asked for by word_hit(id).
class WordHits {
public:
    /// Registers word_hit() on the connection, which must not outlive this object.
    explicit WordHits(Connection& connection);
    WordHits(const WordHits&) = delete;
    WordHits& operator=(const WordHits&) = delete;

    /// Looks the words of the query up. Throws SQLite::Exception.
    void find(const search::Query& query);

    /// Whether the query has words at all.
    bool hasWords() const { return !m_words.empty(); }
    /// Whether the hits are so few that they are fetched by their ids and put in order; else word_hit() is asked for
    /// each row of the order.
    bool areFew() const { return !m_isExclusion && m_count <= fewHits; }
    /// Where they are few: their ids.
    std::vector<std::int64_t> few() const;
    bool contains(std::int64_t item) const;

private:
    Connection& m_connection;
    static constexpr std::int64_t fewHits = 5'000;

    std::string m_words;             ///< that must, and must not, be there
    std::int64_t m_indexed = -1;     ///< items in the index when they were looked up
    bool m_isExclusion = false;      ///< only words that must not be there: the bits are the items to leave out
    std::int64_t m_count = 0;
    std::vector<std::uint64_t> m_bits;
};

}  // namespace docket::storage
