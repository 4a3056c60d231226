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

/// Where the entries of a stage stand in the indexes of stages; an item that was accepted has no entry.
std::vector<ListQuery::Place> placesOf(Stage stage) {
    constexpr auto place = [](QueueState state, bool isFlagged) { return ListQuery::Place{static_cast<int>(state), isFlagged}; };
    switch (stage) {
        case Stage::Waiting: return {place(QueueState::Queued, false)};
        case Stage::InReview: return {place(QueueState::InReview, false)};
        case Stage::InDispute: return {place(QueueState::InDispute, false)};
        case Stage::Flagged: return {place(QueueState::Queued, true), place(QueueState::InReview, true), place(QueueState::InDispute, true)};
        case Stage::Resolved: return {place(QueueState::Resolved, false), place(QueueState::Resolved, true)};
        case Stage::Dismissed: return {place(QueueState::Dismissed, false), place(QueueState::Dismissed, true)};
        case Stage::Accepted: break;
    }
    return {};
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

void ListQuery::addSource(StatementText& sql, const Stretch& part) const {
    if (part.isOfChecks) {
        sql += m_filter.isEverything ? " FROM looks q JOIN items i ON i.id = q.item_id WHERE true" : " FROM looks q WHERE true";
        return;
    }
    sql += m_filter.isEverything ? " FROM items i LEFT JOIN queue q ON q.item_id = i.id WHERE true" : " FROM queue q WHERE true";
    if (!m_checks.byItem.empty()) sql += fmt::format(" AND {} NOT IN (SELECT l.item_id FROM looks l)", item());
}

void ListQuery::addWords(StatementText& sql) const {
    if (!m_hits.hasWords()) return;
    sql += m_hits.areFew() ? fmt::format(" AND {} IN ({})", item(), fmt::join(m_hits.few(), ",")) : fmt::format(" AND word_hit({})", item());
}

/// The beginning of a condition on decisions that stand. An answer to a check passes for one.
void ListQuery::addDecided(StatementText& sql, const Stretch& part, bool isExcluded) const {
    const char* in = isExcluded ? "NOT IN" : "IN";
    sql += part.isOfChecks ? fmt::format(" AND q.answer {} (SELECT d.id FROM checks d WHERE d.stands = 1", in)
                           : fmt::format(" AND {} {} (SELECT d.item_id FROM decisions d WHERE d.stands = 1", item(), in);
}

void ListQuery::addTerm(StatementText& sql, const search::Term& term, const Stretch& part) const {
    const bool isId = term.field == Field::Id;
    if (!isId && term.field != Field::Note) return;  // words go to the index; the rest is in the filter by now
    if (isId) sql += fmt::format(" AND {} {} IN (", item(), term.isExcluded ? "NOT" : "");
    if (isId && term.isPhrase) {
        sql += "SELECT n.id FROM items n WHERE n.external_id = ";
        sql.bind(term.text);
    } else if (isId) {
        // Ids that begin so, as a range of the index of ids. No UTF-8 text has the byte F7.
        sql += "SELECT n.id FROM items n WHERE n.external_id >= ";
        sql.bind(term.text) += " AND n.external_id < ";
        sql.bind(term.text + "\xF7");
    } else {
        addDecided(sql, part, term.isExcluded);
        sql += " AND d.note LIKE ";
        sql.bind(fmt::format("%{}%", escapedForLike(term.text))) += " ESCAPE '\\'";
        if (!m_filter.reviewer.empty()) {
            sql += " AND d.reviewer_id = (SELECT r.id FROM reviewers r WHERE r.name = ";
            sql.bind(m_filter.reviewer) += ")";
        }
    }
    sql += ")";
}

void ListQuery::addConditions(StatementText& sql, const Stretch& part) const {
    addWords(sql);
    for (const search::Term& term : m_filter.query.terms) addTerm(sql, term, part);
    addKnown(sql);
    if (m_filter.isEverything) return;
    if (!m_filter.reasons.isEmpty()) {
        sql += " AND (" DOCKET_ENTRY_REASONS("q") " & ";
        sql.bind(static_cast<std::int64_t>(m_filter.reasons.bits())) += ") <> 0";
    }
    if (!m_filter.predicted.empty()) addPredicted(sql);
    if (!m_filter.decided.empty()) addFinal(sql, part);
    if (m_filter.confidenceFrom) sql += " AND q.confidence >= ", sql.bind(*m_filter.confidenceFrom);
    if (m_filter.confidenceBelow) sql += " AND q.confidence < ", sql.bind(*m_filter.confidenceBelow);
    if (m_filter.hasNoConfidence) sql += " AND q.confidence IS NULL";
    if (m_filter.dueBefore) sql += " AND q.due_at < ", sql.bind(m_filter.dueBefore->ms);
    if (!m_filter.reviewer.empty()) {
        addDecided(sql, part, false);
        sql += " AND d.reviewer_id = (SELECT r.id FROM reviewers r WHERE r.name = ";
        sql.bind(m_filter.reviewer) += "))";
    }
    if (!m_filter.assignee.empty()) {
        sql += " AND q.assigned_to = (SELECT r.id FROM reviewers r WHERE r.name = ";
        sql.bind(m_filter.assignee) += ")";
    }
}

/// A check whose answer stands looks like an item that this answer resolved, and one without like an item that waits.
void ListQuery::addFinal(StatementText& sql, const Stretch& part) const {
    if (part.isOfChecks) {
        sql += fmt::format(" AND q.state = {} AND q.answer IN (SELECT c.id FROM checks c WHERE c.stands = 1 AND (", static_cast<int>(QueueState::Resolved));
        addLabels(sql, "c.labels", m_filter.decided);
        sql += "))";
        return;
    }
    sql += fmt::format(" AND {} IN (SELECT s.item_id FROM resolutions s WHERE ", item());
    addLabels(sql, "s.labels", m_filter.decided);
    sql += ")";
}

void ListQuery::addKnown(StatementText& sql) const {
    for (const search::Known known : m_filter.known) {
        sql += fmt::format(" AND {} IN ({})", item(), known == search::Known::Gold ? "SELECT g.item_id FROM gold_items g"
                                                                                   : "SELECT r.item_id FROM rulings r WHERE r.stands = 1");
    }
}

/// A label alone is found by the index; among several it is looked for in the texts that have a blank.
void ListQuery::addPredicted(StatementText& sql) const {
    sql += " AND (";
    addLabels(sql, "q.predicted", m_filter.predicted);
    sql += ")";
}

void ListQuery::addLabels(StatementText& sql, const char* column, std::span<const LabelId> labels) const {
    std::string alone;
    for (const LabelId label : labels) alone += fmt::format("{}'{}'", alone.empty() ? "" : ",", label.value);
    sql += fmt::format("{} IN ({})", column, alone);
    if (!m_filter.isMultiLabel) return;
    for (const LabelId label : labels) sql += fmt::format(" OR ' ' || {} || ' ' LIKE '% {} %'", column, label.value);
}

/// Few items are looked up by their ids, and one label by its own index: going through a whole stage for them would be slow.
bool ListQuery::isFoundWithoutStage() const {
    const bool hasConfidence = m_filter.confidenceFrom || m_filter.confidenceBelow || m_filter.hasNoConfidence;
    const bool isOfLabels = !m_filter.predicted.empty() && !m_filter.isMultiLabel && !hasConfidence;
    return isOfLabels || (m_hits.hasWords() && m_hits.areFew());
}

/// The entries of some places, where they are not found by them: a column after a sign is in no index.
void ListQuery::addPlaces(StatementText& sql, std::span<const Place> places) const {
    sql += " AND (";
    for (std::size_t i = 0; i < places.size(); ++i) {
        sql += fmt::format("{}(+q.state = {} AND +q.is_flagged = {})", i == 0 ? "" : " OR ", places[i].state, places[i].isFlagged ? 1 : 0);
    }
    sql += places.empty() ? "false)" : ")";
}

/// What comes after a row: the rest of those that tie with it, or those beyond. Together they would be one condition
/// that the index answers only by its first column, and a million may tie.
void ListQuery::addRange(StatementText& sql, search::ItemOrder order, const ports::ListCursor& after, Beyond beyond) const {
    const char* is = order.isDescending ? "<" : ">";
    if (isByItem(order)) {
        sql += fmt::format(" AND {} {} ", item(), is);
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
        sql += fmt::format(" AND {} {} ", item(), is);
        sql.bind(after.item.value);
    } else if (isNothing) {
        sql += order.isDescending ? " AND false" : fmt::format(" AND {} IS NOT NULL", column);
    } else {
        sql += fmt::format(" AND ({} {} ", column, is);
        bindValue();
        sql += order.isDescending && order.by == OrderBy::Confidence ? " OR q.confidence IS NULL)" : ")";
    }
}

/// Where the entries of the asked stages stand in the indexes.
std::vector<ListQuery::Place> ListQuery::places() const {
    const bool isEveryStage = m_filter.stages == search::StageSet{};
    std::vector<Place> places;
    for (int i = 0; i < search::stageCount; ++i) {
        const auto stage = static_cast<Stage>(i);
        if (!isEveryStage && !m_filter.stages.has(stage)) continue;
        const auto ofStage = placesOf(stage);
        places.insert(places.end(), ofStage.begin(), ofStage.end());
    }
    return places;
}

/// The stretches to be merged: each is a part of an index that has its rows in order.
std::vector<ListQuery::Stretch> ListQuery::stretches(search::ItemOrder order, bool goesOn) const {
    std::vector<Stretch> parts;
    if (m_filter.isEverything || isFoundWithoutStage()) parts.emplace_back();
    else for (const Place& place : places()) parts.push_back({place});
    if (!m_checks.byItem.empty()) parts.push_back({.place = std::nullopt, .isOfChecks = true});
    std::vector<Stretch> stretches;
    for (const Stretch& part : parts) {
        if (goesOn && !isByItem(order)) stretches.push_back({part.place, Beyond::Tie, part.isOfChecks});
        stretches.push_back(part);
    }
    return stretches;
}

void ListQuery::addWhere(StatementText& sql, const Stretch& part) const {
    addSource(sql, part);
    if (part.place) sql += fmt::format(" AND q.state = {} AND q.is_flagged = {}", part.place->state, part.place->isFlagged ? 1 : 0);
    else if (!m_filter.isEverything) addPlaces(sql, places());
    addConditions(sql, part);
}

/// The stretches are merged as they are read: of those before a far row only the index is gone through, and nothing is sorted.
StatementText ListQuery::rows(search::ItemOrder order, const std::optional<ports::ListCursor>& after) const {
    StatementText sql;
    sql += m_checks.with();
    std::string_view joint;
    for (const Stretch& part : stretches(order, after.has_value())) {
        sql += joint;
        joint = " UNION ALL ";
        sql += fmt::format("SELECT {} AS item_id, {} AS place", item(), isByItem(order) ? "0" : orderColumn(order.by));
        addWhere(sql, part);
        if (after) addRange(sql, order, *after, part.beyond);
    }
    if (joint.empty()) sql += "SELECT 0 AS item_id, 0 AS place WHERE false";
    const char* direction = order.isDescending ? "DESC" : "ASC";
    sql += fmt::format(" ORDER BY 2 {}, 1 {}", direction, direction);
    return sql;
}

StatementText ListQuery::page(const ports::ListRequest& request) const {
    StatementText sql = rows(request.order, request.after);
    sql += " LIMIT ";
    sql.bind(static_cast<std::int64_t>(request.limit)) += " OFFSET ";
    sql.bind(request.skip);
    return sql;
}

StatementText ListQuery::items(search::ItemOrder order) const { return rows(order, std::nullopt); }

StatementText ListQuery::count() const {
    StatementText sql;
    if (m_filter.isEverything && m_filter.query.isEmpty() && m_filter.known.empty()) {
        sql += "SELECT count(*) FROM items";
        return sql;
    }
    sql += m_checks.with() + "SELECT 0";
    for (const Stretch& part : stretches({OrderBy::Item}, false)) {
        sql += " + (SELECT count(*)";
        addWhere(sql, part);
        sql += ")";
    }
    return sql;
}

}  // namespace docket::storage
