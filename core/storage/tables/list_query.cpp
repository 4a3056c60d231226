#include "core/storage/tables/list_query.h"

#include "core/storage/tables/entry_reasons.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace docket::storage {

namespace {

using search::Field;
using search::OrderBy;
using search::Stage;

std::string escapedForLike(std::string_view text) {
    std::string escaped;
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '\\') escaped += '\\';
        escaped += c;
    }
    return escaped;
}

const char* orderColumn(OrderBy by) {
    switch (by) {
        case OrderBy::Due: return "q.due_at";
        case OrderBy::Priority: return "q.priority";
        case OrderBy::Confidence: return "q.confidence";
        case OrderBy::Item: break;
    }
    return "0";
}

}  // namespace

bool ListQuery::isByItem(search::ItemOrder order) const { return m_filter.isEverything || order.by == OrderBy::Item; }

StatementText& StatementText::add(std::variant<std::int64_t, double, std::string> value) {
    m_values.push_back(std::move(value));
    m_sql += fmt::format("${}", m_values.size());
    return *this;
}

SQLite::Statement StatementText::prepare(Connection& connection) const {
    auto statement = connection.prepareOnce(m_sql);
    for (int at = 1; const auto& value : m_values) {
        std::visit([&](const auto& v) { statement.bind(at, v); }, value);
        ++at;
    }
    return statement;
}

void ListQuery::addSource(StatementText& sql) const {
    sql += m_filter.isEverything ? " FROM items i LEFT JOIN queue q ON q.item_id = i.id WHERE true" : " FROM queue q WHERE true";
}

void ListQuery::addWords(StatementText& sql) const {
    if (!m_hits.hasWords()) return;
    const char* item = m_filter.isEverything ? "i.id" : "q.item_id";
    sql += m_hits.areFew() ? fmt::format(" AND {} IN ({})", item, fmt::join(m_hits.few(), ",")) : fmt::format(" AND word_hit({})", item);
}

void ListQuery::addTerm(StatementText& sql, const search::Term& term) const {
    const char* item = m_filter.isEverything ? "i.id" : "q.item_id";
    const bool isId = term.field == Field::Id;
    if (!isId && term.field != Field::Note) return;  // words go to the index; the rest is in the filter by now
    sql += fmt::format(" AND {} {} IN (", item, term.isExcluded ? "NOT" : "");
    if (isId && term.isPhrase) {
        sql += "SELECT n.id FROM items n WHERE n.external_id = ";
        sql.bind(term.text);
    } else if (isId) {
        // Ids that begin so, as a range of the index of ids. No UTF-8 text has the byte F7.
        sql += "SELECT n.id FROM items n WHERE n.external_id >= ";
        sql.bind(term.text) += " AND n.external_id < ";
        sql.bind(term.text + "\xF7");
    } else {
        sql += "SELECT d.item_id FROM decisions d WHERE d.stands = 1 AND d.note LIKE ";
        sql.bind(fmt::format("%{}%", escapedForLike(term.text))) += " ESCAPE '\\'";
        if (!m_filter.reviewer.empty()) {
            sql += " AND d.reviewer_id = (SELECT r.id FROM reviewers r WHERE r.name = ";
            sql.bind(m_filter.reviewer) += ")";
        }
    }
    sql += ")";
}

void ListQuery::addConditions(StatementText& sql) const {
    addWords(sql);
    for (const search::Term& term : m_filter.query.terms) addTerm(sql, term);
    if (m_filter.isEverything) return;
    if (!m_filter.reasons.isEmpty()) {
        sql += " AND (" DOCKET_ENTRY_REASONS("q") " & ";
        sql.bind(static_cast<std::int64_t>(m_filter.reasons.bits())) += ") <> 0";
    }
    if (!m_filter.predicted.empty()) addPredicted(sql);
    if (m_filter.confidenceFrom) sql += " AND q.confidence >= ", sql.bind(*m_filter.confidenceFrom);
    if (m_filter.confidenceBelow) sql += " AND q.confidence < ", sql.bind(*m_filter.confidenceBelow);
    if (m_filter.hasNoConfidence) sql += " AND q.confidence IS NULL";
    if (m_filter.dueBefore) sql += " AND q.due_at < ", sql.bind(m_filter.dueBefore->ms);
    if (!m_filter.reviewer.empty()) {
        sql += " AND q.item_id IN (SELECT d.item_id FROM decisions d WHERE d.stands = 1 AND d.reviewer_id ="
               " (SELECT r.id FROM reviewers r WHERE r.name = ";
        sql.bind(m_filter.reviewer) += "))";
    }
    if (!m_filter.assignee.empty()) {
        sql += " AND q.assigned_to = (SELECT r.id FROM reviewers r WHERE r.name = ";
        sql.bind(m_filter.assignee) += ")";
    }
}

/// A label alone is found by the index; among several it is looked for in the texts that have a blank.
void ListQuery::addPredicted(StatementText& sql) const {
    std::string alone;
    for (const LabelId label : m_filter.predicted) alone += fmt::format("{}'{}'", alone.empty() ? "" : ",", label.value);
    sql += fmt::format(" AND (q.predicted IN ({})", alone);
    if (m_filter.isMultiLabel) {
        for (const LabelId label : m_filter.predicted) sql += fmt::format(" OR ' ' || q.predicted || ' ' LIKE '% {} %'", label.value);
    }
    sql += ")";
}

/// Few items are looked up by their ids, and one label by its own index: going through a whole stage for them would be slow.
bool ListQuery::isFoundWithoutStage() const {
    const bool hasConfidence = m_filter.confidenceFrom || m_filter.confidenceBelow || m_filter.hasNoConfidence;
    const bool isOfLabels = !m_filter.predicted.empty() && !m_filter.isMultiLabel && !hasConfidence;
    return isOfLabels || (m_hits.hasWords() && m_hits.areFew());
}

void ListQuery::addStage(StatementText& sql, Stage stage) const {
    const char* off = isFoundWithoutStage() ? "+" : "";  // a column after a sign is in no index
    const auto add = [&](const char* states, int flagged) { sql += fmt::format(" AND {}q.state IN ({}) AND {}q.is_flagged = {}", off, states, off, flagged); };
    switch (stage) {
        case Stage::Waiting: return add("0", 0);
        case Stage::InReview: return add("1", 0);
        case Stage::InDispute: return add("2", 0);
        case Stage::Flagged: return add("0, 1, 2", 1);
        case Stage::Resolved: sql += fmt::format(" AND {}q.state = 3", off); return;
        case Stage::Dismissed: sql += fmt::format(" AND {}q.state = 4", off); return;
        case Stage::Accepted: sql += " AND false"; return;
    }
}

/// What comes after a row: the rest of those that tie with it, or those beyond. Together they would be one condition
/// that the index answers only by its first column, and a million may tie.
void ListQuery::addRange(StatementText& sql, search::ItemOrder order, const ports::ListCursor& after, Beyond beyond) const {
    const char* item = m_filter.isEverything ? "i.id" : "q.item_id";
    const char* is = order.isDescending ? "<" : ">";
    if (isByItem(order)) {
        sql += fmt::format(" AND {} {} ", item, is);
        sql.bind(after.item.value);
        return;
    }
    const char* column = orderColumn(order.by);
    const bool isNothing = order.by == OrderBy::Confidence && after.value < 0;  // NULL sorts first
    const auto bindValue = [&] {
        if (order.by == OrderBy::Due) sql.bind(static_cast<std::int64_t>(after.value));
        else sql.bind(after.value);
    };
    if (beyond == Beyond::Tie) {
        sql += fmt::format(" AND {} {} ", column, isNothing ? "IS NULL" : "=");
        if (!isNothing) bindValue();
        sql += fmt::format(" AND {} {} ", item, is);
        sql.bind(after.item.value);
    } else if (isNothing) {
        sql += order.isDescending ? " AND false" : fmt::format(" AND {} IS NOT NULL", column);
    } else {
        sql += fmt::format(" AND ({} {} ", column, is);
        bindValue();
        sql += order.isDescending && order.by == OrderBy::Confidence ? " OR q.confidence IS NULL)" : ")";
    }
}

/// The stretches to be merged: each is a part of an index that has its rows in order.
std::vector<ListQuery::Stretch> ListQuery::stretches(search::ItemOrder order, bool goesOn) const {
    const bool isEveryStage = m_filter.stages == search::StageSet{};
    std::vector<std::optional<Stage>> stages;
    for (int i = 0; i < search::stageCount && !m_filter.isEverything; ++i) {
        const auto stage = static_cast<Stage>(i);
        if (isEveryStage || m_filter.stages.has(stage)) stages.emplace_back(stage);
    }
    if (m_filter.isEverything) stages.emplace_back();
    std::vector<Stretch> parts;
    for (const auto stage : stages) {
        if (goesOn && !isByItem(order)) parts.push_back({stage, Beyond::Tie});
        parts.push_back({stage, Beyond::Next});
    }
    return parts;
}

void ListQuery::addStretch(StatementText& sql, search::ItemOrder order, const std::optional<ports::ListCursor>& after, const Stretch& part) const {
    const char* item = m_filter.isEverything ? "i.id" : "q.item_id";
    const char* direction = order.isDescending ? "DESC" : "ASC";
    sql += fmt::format("SELECT {} AS item_id, {} AS place", item, isByItem(order) ? "0" : orderColumn(order.by));
    addSource(sql);
    if (part.stage) addStage(sql, *part.stage);
    addConditions(sql);
    if (after) addRange(sql, order, *after, part.beyond);
    sql += isByItem(order) ? fmt::format(" ORDER BY {} {}", item, direction)
                           : fmt::format(" ORDER BY {} {}, {} {}", orderColumn(order.by), direction, item, direction);
}

StatementText ListQuery::rows(search::ItemOrder order, const std::optional<ports::ListCursor>& after, std::optional<std::int64_t> limit) const {
    StatementText sql;
    const auto parts = stretches(order, after.has_value());
    sql += "SELECT item_id, coalesce(place, -1) FROM (";
    for (std::size_t i = 0; i < parts.size(); ++i) {
        sql += i == 0 ? "SELECT * FROM (" : " UNION ALL SELECT * FROM (";
        addStretch(sql, order, after, parts[i]);
        if (limit) sql += " LIMIT ", sql.bind(*limit);
        sql += ")";
    }
    const char* direction = order.isDescending ? "DESC" : "ASC";
    sql += fmt::format(") ORDER BY place {}, item_id {}", direction, direction);
    return sql;
}

StatementText ListQuery::page(const ports::ListRequest& request) const {
    StatementText sql = rows(request.order, request.after, request.skip + request.limit);
    sql += " LIMIT ";
    sql.bind(static_cast<std::int64_t>(request.limit)) += " OFFSET ";
    sql.bind(request.skip);
    return sql;
}

StatementText ListQuery::items(search::ItemOrder order) const { return rows(order, std::nullopt, std::nullopt); }

StatementText ListQuery::count() const {
    StatementText sql;
    if (m_filter.isEverything && m_filter.query.isEmpty()) {
        sql += "SELECT count(*) FROM items";
        return sql;
    }
    sql += "SELECT ";
    const auto parts = stretches({OrderBy::Item}, false);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        sql += i == 0 ? "(SELECT count(*)" : " + (SELECT count(*)";
        addSource(sql);
        if (parts[i].stage) addStage(sql, *parts[i].stage);
        addConditions(sql);
        sql += ")";
    }
    return sql;
}

}  // namespace docket::storage
