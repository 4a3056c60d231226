#include "core/storage/tables/check_looks.h"

#include "core/storage/tables/label_set_text.h"

#include <fmt/format.h>

namespace docket::storage {

namespace {

CheckTerms termsFrom(const Query& row, int first) {
    CheckTerms terms;
    terms.since = row.id<EventTag>(first);
    terms.reasons = row.reasons(first + 1);
    terms.dueAt = Timestamp{row.integer(first + 2)};
    terms.reviewsRequired = row.natural(first + 3);
    terms.priority = row.real(first + 4);
    terms.isAssigned = row.integer(first + 5) != 0;
    return terms;
}

CheckLook& lookOf(CheckLooks& looks, const Query& row) {
    const CheckTerms terms = termsFrom(row, 1);
    CheckLook& look = looks.byItem[row.id<ItemTag>(0)];
    if (look.terms.since != terms.since) look = {terms, std::nullopt};
    return look;
}

// The terms of a check in the payload of event e, as termsFrom() reads them.
#define DOCKET_TERMS_COLUMNS                                                                                                        \
    "e.payload ->> '$.check.since', e.payload ->> '$.check.reasons' AS reasons, e.payload ->> '$.check.due_at',"                    \
    " e.payload ->> '$.check.reviews_required', e.payload ->> '$.check.priority', e.payload ->> '$.check.assigned'"

// Nothing came since that makes it an item like any other: an answer of the reviewer that counts, or a version that asks for one.
#define DOCKET_STILL_A_CHECK                                                                                                        \
    " NOT EXISTS (SELECT 1 FROM leases l WHERE l.item_id = e.item_id AND l.reviewer_id = $1)"                                       \
    " AND NOT EXISTS (SELECT 1 FROM events f WHERE f.item_id = e.item_id AND f.id > e.id"                                           \
    "   AND (f.kind = 'reopened' OR (f.kind = 'decided' AND f.reviewer = e.reviewer)))"

void addPutAside(Connection& connection, CheckLooks& looks) {
    auto rows = connection.query(
        "SELECT e.item_id, " DOCKET_TERMS_COLUMNS ", e.kind = 'flagged' AND coalesce((SELECT u.kind FROM events u WHERE u.item_id = e.item_id"
        "   AND u.id > e.id AND u.kind IN ('undone', 'redone') AND u.payload ->> '$.visit' = e.id ORDER BY u.id DESC LIMIT 1), '') <> 'undone'"
        " FROM events e WHERE" DOCKET_STILL_A_CHECK " AND e.reviewer = $2 AND e.kind IN ('skipped', 'flagged')"
        " AND e.payload -> '$.check' IS NOT NULL AND NOT EXISTS (SELECT 1 FROM events s WHERE s.item_id = e.item_id AND s.id > e.id"
        "   AND s.kind IN ('ruled', 'sent_back')) ORDER BY e.id");
    rows.bind(looks.reviewer, looks.name);
    while (rows.step()) lookOf(looks, rows).wasFlagged = rows.integer(7) != 0;
}

void addAnswered(Connection& connection, CheckLooks& looks) {
    auto rows = connection.query("SELECT c.item_id, " DOCKET_TERMS_COLUMNS ", c.id, c.labels, c.taxonomy_version, c.stands"
                                 " FROM checks c JOIN events e ON e.id = c.id WHERE c.reviewer_id = $1 AND" DOCKET_STILL_A_CHECK " ORDER BY c.id");
    rows.bind(looks.reviewer);
    while (rows.step()) {
        CheckLook& look = lookOf(looks, rows);
        if (rows.integer(10) != 0) look.answer = {rows.id<EventTag>(7), labelSetFrom(rows.text(8)), rows.natural(9)};
    }
}

void addHeld(Connection& connection, Timestamp now, CheckLooks& looks) {
    auto rows = connection.query("SELECT h.item_id, h.since_event, h.reasons, h.due_at, h.reviews_required, h.priority, h.is_assigned, h.expires_at > $1"
                                 " FROM check_holds h WHERE h.reviewer_id = $2");
    rows.bind(now, looks.reviewer);
    while (rows.step()) lookOf(looks, rows).isHeld = rows.integer(7) != 0;
}

}  // namespace

CheckLooks readCheckLooks(Connection& connection, ReviewerId reviewer, Timestamp now) {
    CheckLooks looks;
    auto name = connection.query("SELECT r.name FROM reviewers r WHERE r.id = $1");
    name.bind(reviewer);
    if (!name.step()) return looks;
    looks.reviewer = reviewer;
    looks.name = name.text(0);
    addPutAside(connection, looks);
    addAnswered(connection, looks);
    addHeld(connection, now, looks);
    return looks;
}

std::string CheckLooks::with() const {
    if (byItem.empty()) return {};
    std::string rows;
    for (const auto& [item, look] : byItem) {
        const CheckTerms& terms = look.terms;
        rows += fmt::format("{}({}, {}, {}, {}, {}, {}, {}, {}, {})", rows.empty() ? "" : ", ", item.value, static_cast<int>(look.state()), look.isFlagged() ? 1 : 0, terms.reasons.bits(),
                            terms.priority, terms.dueAt.ms, terms.reviewsRequired, terms.isAssigned ? reviewer.value : 0, look.answer ? look.answer->id.value : 0);
    }
    return fmt::format(
        "WITH terms (item_id, state, is_flagged, reasons, priority, due_at, reviews_required, assigned_to, answer) AS (VALUES {}),"
        " looks AS MATERIALIZED (SELECT t.item_id, t.state, t.is_flagged, t.reasons, t.priority, t.due_at, t.reviews_required, t.assigned_to, t.answer,"
        "   iif(e.item_id IS NULL, p.labels, e.predicted) AS predicted,"
        "   iif(e.item_id IS NULL, p.confidence, e.confidence) AS confidence"
        "   FROM terms t LEFT JOIN queue e ON e.item_id = t.item_id"
        "   LEFT JOIN predictions p ON e.item_id IS NULL AND p.id = (SELECT max(n.id) FROM predictions n WHERE n.item_id = t.item_id)) ",
        rows);
}

}  // namespace docket::storage
