#pragma once

#include "core/ports/item_list.h"
#include "core/storage/sqlite/connection.h"
#include "core/storage/tables/check_looks.h"
#include "core/storage/tables/word_hits.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace docket::storage {

/// The text of a statement that is put together from parts, with its bound values.
class StatementText {
public:
    StatementText& operator+=(std::string_view part) {
        m_sql += part;
        return *this;
    }
    /// Adds a parameter where the text stands now.
    StatementText& bind(std::int64_t value) { return add(value); }
    StatementText& bind(double value) { return add(value); }
    StatementText& bind(std::string value) { return add(std::move(value)); }

    SQLite::Statement prepare(Connection& connection) const;

private:
    StatementText& add(std::variant<std::int64_t, double, std::string> value);

    std::string m_sql;
    std::vector<std::variant<std::int64_t, double, std::string>> m_values;
};

/// The statements behind a list of items. Each gives the id and the value that the list is ordered by, which can be NULL.
class ListQuery {
public:
    /// `hits`: those of the filter's query. `checks`: items to be listed as they look there. All must outlive the statements.
    ListQuery(const search::ItemFilter& filter, const WordHits& hits, const CheckLooks& checks) : m_filter(filter), m_hits(hits), m_checks(checks) {}

    /// Where entries stand together in an index of stages.
    struct Place {
        int state = 0;  ///< a QueueState
        bool isFlagged = false;
    };

    StatementText page(const ports::ListRequest& request) const;
    StatementText count() const;
    StatementText items(search::ItemOrder order) const;

private:
    /// What of the rows after a certain one: those that tie with it in the order, or those beyond.
    enum class Beyond { Tie, Next };
    /// A part of the list that one index has in order.
    struct Stretch {
        std::optional<Place> place;  ///< nullopt: found without the indexes of stages
        Beyond beyond = Beyond::Next;
        bool isOfChecks = false;
    };

    bool isByItem(search::ItemOrder order) const;
    bool isFoundWithoutStage() const;
    std::vector<Place> places() const;
    std::vector<Stretch> stretches(search::ItemOrder order, bool goesOn) const;
    StatementText rows(search::ItemOrder order, const std::optional<ports::ListCursor>& after) const;
    const char* item() const { return m_filter.isEverything ? "i.id" : "q.item_id"; }
    void addSource(StatementText& sql, const Stretch& part) const;
    void addWhere(StatementText& sql, const Stretch& part) const;
    void addPlaces(StatementText& sql, std::span<const Place> places) const;
    void addConditions(StatementText& sql, const Stretch& part) const;
    void addWords(StatementText& sql) const;
    void addTerm(StatementText& sql, const search::Term& term, const Stretch& part) const;
    void addDecided(StatementText& sql, const Stretch& part, bool isExcluded) const;
    void addPredicted(StatementText& sql) const;
    void addFinal(StatementText& sql, const Stretch& part) const;
    void addLabels(StatementText& sql, const char* column, std::span<const LabelId> labels) const;
    void addKnown(StatementText& sql) const;
    void addRange(StatementText& sql, search::ItemOrder order, const ports::ListCursor& after, Beyond beyond) const;

    const search::ItemFilter& m_filter;
    const WordHits& m_hits;
    const CheckLooks& m_checks;
};

}  // namespace docket::storage
