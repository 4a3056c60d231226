#include "core/storage/checks/work_in_hand_check.h"

#include "core/storage/sqlite/migrations.h"
#include "core/storage/tables/label_set_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace docket::storage {

namespace {

/// Schema from which on there are drafts and sittings. A file is checked as it is.
constexpr int firstWithDrafts = 2;
/// Likewise an entry that says who has a part in it, and steps that are still to be written.
constexpr int firstWithSteps = 8;

std::set<std::int64_t> allLabels(Connection& connection) {
    std::set<std::int64_t> labels;
    auto rows = connection.query("SELECT DISTINCT label_id FROM labels");
    while (rows.step()) labels.insert(rows.integer(0));
    return labels;
}

void checkDrafts(Connection& connection, ProblemList& problems) {
    const auto known = allLabels(connection);
    auto rows = connection.query(
        "SELECT coalesce(i.external_id, d.item_id), d.labels, d.says_none IN (0, 1) AND d.certainty BETWEEN 0 AND 3 AND d.time_spent >= 0,"
        " d.evidence, d.visit IS NULL OR EXISTS (SELECT 1 FROM decisions v WHERE v.id = d.visit AND v.item_id = d.item_id AND v.reviewer_id = d.reviewer_id)"
        " OR EXISTS (SELECT 1 FROM events e WHERE e.id = d.visit AND e.kind = 'checked' AND e.item_id = d.item_id)"
        " FROM drafts d LEFT JOIN items i ON i.id = d.item_id");
    while (rows.step()) {
        const LabelSet labels = labelSetFrom(rows.text(1));
        const bool hasLabels = toText(labels) == rows.text(1) && std::ranges::all_of(labels, [&](LabelId label) { return known.contains(label.value); });
        const bool same = hasLabels && rows.integer(2) != 0 && toText(evidenceFrom(rows.text(3))) == rows.text(3);
        const std::string where = fmt::format("draft for item {}", rows.text(0));
        if (!same) problems.add("drafts", where, "has labels, marks or answers that nobody can enter");
        if (rows.integer(4) == 0) problems.add("drafts", where, "is said to go on after an answer that is not there");
    }
}

void checkLeases(Connection& connection, ProblemList& problems) {
    auto rows = connection.query(
        "SELECT coalesce(i.external_id, l.item_id) FROM leases l LEFT JOIN items i ON i.id = l.item_id"
        " WHERE l.session = '' OR l.expires_at <= l.claimed_at");
    while (rows.step()) problems.add("leases", fmt::format("hold on item {}", rows.text(0)), "ends before it began, or is of no sitting");
}

void checkSittings(Connection& connection, ProblemList& problems) {
    auto rows = connection.query("SELECT session FROM open_sessions WHERE session = '' OR place = '' OR process = '' OR seen_at < opened_at");
    while (rows.step()) problems.add("sittings", fmt::format("sitting {}", rows.text(0)), "ended before it began, or is of no place or process");
}

/// What claims are found by.
void checkParticipants(Connection& connection, ProblemList& problems) {
    auto entries = connection.query(
        "SELECT i.external_id FROM (SELECT p.item_id, ' ' || group_concat(p.reviewer_id, ' ') || ' ' AS people FROM"
        "   (SELECT item_id, reviewer_id FROM participations ORDER BY item_id, reviewer_id) p GROUP BY p.item_id) t"
        " JOIN queue q ON q.item_id = t.item_id JOIN items i ON i.id = t.item_id WHERE q.participants <> t.people"
        " UNION ALL SELECT i.external_id FROM queue q JOIN items i ON i.id = q.item_id WHERE q.participants <> ''"
        "   AND NOT EXISTS (SELECT 1 FROM participations p WHERE p.item_id = q.item_id)");
    while (entries.step()) {
        problems.add("participants", fmt::format("item {}", entries.text(0)), "its queue entry names other people than have answered or skipped it");
    }
    auto skips = connection.query(
        "SELECT i.external_id FROM participations p JOIN queue q ON q.item_id = p.item_id JOIN items i ON i.id = p.item_id"
        " WHERE p.is_offered <> (p.kind = 2 AND q.open_seats > 0)");
    while (skips.step()) {
        problems.add("participants", fmt::format("item {}", skips.text(0)), "who skipped it would not be offered it as the queue says");
    }
}

/// What is still to be written must follow from the version in force, or from the study that is open.
void checkSteps(Connection& connection, ProblemList& problems) {
    auto rows = connection.query(
        "SELECT count(*) FROM follow_ups f WHERE CASE WHEN f.kind = 3"
        " THEN NOT EXISTS (SELECT 1 FROM studies s WHERE s.number = f.number AND s.ended_at IS NULL)"
        " ELSE f.number <> (SELECT max(v.version) FROM taxonomy_versions v) END");
    if (rows.step() && rows.integer(0) > 0) problems.add("steps", "follow-ups", "are to be written of a version or study that is over");
    auto drawn = connection.query(
        "SELECT count(*) FROM drawn_items d WHERE NOT EXISTS (SELECT 1 FROM studies s WHERE s.number = d.study AND s.ended_at IS NULL)");
    if (drawn.step() && drawn.integer(0) > 0) problems.add("steps", "drawn items", "are to come into a study that is over");
}

}  // namespace

void checkWorkInHand(Connection& connection, ProblemList& problems) {
    checkLeases(connection, problems);
    if (schemaVersion(connection) < firstWithDrafts) return;
    checkDrafts(connection, problems);
    checkSittings(connection, problems);
    if (schemaVersion(connection) < firstWithSteps) return;
    checkParticipants(connection, problems);
    checkSteps(connection, problems);
}

}  // namespace docket::storage
