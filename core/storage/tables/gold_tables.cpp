#include "core/storage/tables/gold_tables.h"

#include "core/storage/tables/label_set_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::storage {

namespace {

#define DOCKET_GOLD_COLUMNS "g.item_id, g.labels, g.taxonomy_version, g.source, g.note, g.added"
#define DOCKET_HOLD_COLUMNS                                                                                            \
    "item_id, reviewer_id, session, kind, since_event, expected, taxonomy_version, reasons, due_at, reviews_required," \
    " claimed_at, expires_at, priority, is_assigned"

/// Decisions that a look for a repeat goes over on one side of where it begins.
constexpr int decisionsLookedAt = 100;

/// How long a check that has run out can be taken up again, though nothing was entered for it: it may still be on a screen.
constexpr std::int64_t dayMs = 24 * 3'600'000;

GoldItem goldFrom(const Query& row) {
    return {row.id<ItemTag>(0), labelSetFrom(row.text(1)), row.natural(2), static_cast<GoldSource>(row.within(3, 1, static_cast<std::int64_t>(GoldSource::Drawn))),
            std::string(row.text(4)), row.id<EventTag>(5)};
}

CheckKind kindFrom(const Query& row, int column) {
    return static_cast<CheckKind>(row.within(column, 1, static_cast<std::int64_t>(CheckKind::Repeat)));
}

CheckHold holdFrom(const Query& row) {
    CheckHold hold{row.id<ItemTag>(0), row.id<ReviewerTag>(1), std::string(row.text(2)), {}, Timestamp{row.integer(10)}, Timestamp{row.integer(11)}};
    hold.terms = {kindFrom(row, 3), row.id<EventTag>(4),  labelSetFrom(row.text(5)), row.natural(6),
                  row.reasons(7),   Timestamp{row.integer(8)}, row.natural(9),            row.real(12),    row.integer(13) != 0};
    return hold;
}

}  // namespace

std::vector<GoldItem> readGoldItems(Connection& connection) {
    auto rows = connection.query("SELECT " DOCKET_GOLD_COLUMNS " FROM gold_items g ORDER BY g.item_id");
    std::vector<GoldItem> items;
    while (rows.step()) items.push_back(goldFrom(rows));
    return items;
}

Result<std::vector<GoldItem>> GoldTables::items() {
    return guarded(m_connection, [&]() -> Result<std::vector<GoldItem>> { return readGoldItems(m_connection); });
}

Result<std::optional<GoldItem>> GoldTables::find(ItemId item) {
    return guarded(m_connection, [&]() -> Result<std::optional<GoldItem>> {
        auto row = m_connection.query("SELECT " DOCKET_GOLD_COLUMNS " FROM gold_items g WHERE g.item_id = $1");
        row.bind(item);
        if (!row.step()) return std::nullopt;
        return goldFrom(row);
    });
}

Result<> GoldTables::store(const GoldItem& gold) {
    return guarded(m_connection, [&]() -> Result<> {
        m_connection.query(
            "INSERT INTO gold_items (item_id, labels, taxonomy_version, source, note, added) VALUES ($1, $2, $3, $4, $5, $6)"
            " ON CONFLICT (item_id) DO UPDATE SET labels = excluded.labels, taxonomy_version = excluded.taxonomy_version,"
            " source = excluded.source, note = excluded.note, added = excluded.added")
            .bind(gold.item, toText(gold.labels), gold.taxonomyVersion, static_cast<int>(gold.source), gold.note, gold.added)
            .run();
        return {};
    });
}

Result<> GoldTables::remove(ItemId item) {
    return guarded(m_connection, [&]() -> Result<> {
        m_connection.query("DELETE FROM gold_items WHERE item_id = $1").bind(item).run();
        return {};
    });
}

/// Whether nothing else is going on with the item: it neither waits nor is flagged or studied, and the reviewer does not hold it.
bool GoldTables::canBeGiven(ItemId item, const ports::CheckSearch& search) {
    auto row = m_connection.query(
        "SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM queue q WHERE q.item_id = $1 AND (q.state IN (0, 1) OR q.is_flagged = 1))"
        " AND NOT EXISTS (SELECT 1 FROM studies s JOIN study_items t ON t.study = s.number AND t.item_id = $1 WHERE s.ended_at IS NULL)"
        " AND NOT EXISTS (SELECT 1 FROM leases l WHERE l.item_id = $1 AND l.reviewer_id = $2)"
        " AND NOT EXISTS (SELECT 1 FROM check_holds h WHERE h.item_id = $1 AND h.reviewer_id = $2 AND h.expires_at > $3)");
    row.bind(item, search.reviewer, search.now);
    return row.step();
}

bool GoldTables::hasToDoWith(ItemId item, const ports::CheckSearch& search) {
    auto row = m_connection.query("SELECT 1 FROM events WHERE item_id = $1 AND reviewer = $2 LIMIT 1");
    row.bind(item, search.name);
    return row.step();
}

/// To look at the suggestion belongs to the visit of the decision itself.
bool GoldTables::hasActedSince(ItemId item, const ports::CheckSearch& search, EventId decision) {
    auto row = m_connection.query("SELECT 1 FROM events WHERE item_id = $1 AND id > $2 AND reviewer = $3 AND kind <> 'revealed' LIMIT 1");
    row.bind(item, decision, search.name);
    return row.step();
}

Result<> GoldTables::offerGold(const ports::CheckSearch& search, const std::function<bool(const GoldItem&)>& take) {
    return guarded(m_connection, [&]() -> Result<> {
        std::vector<ItemId> all;
        {
            auto rows = m_connection.query("SELECT item_id FROM gold_items ORDER BY item_id");
            while (rows.step()) all.push_back(rows.id<ItemTag>(0));
        }
        std::ranges::rotate(all, all.begin() + static_cast<std::ptrdiff_t>(search.place * static_cast<double>(all.size())));
        for (const ItemId item : all) {
            if (hasToDoWith(item, search) || !canBeGiven(item, search)) continue;
            const auto gold = find(item);
            if (!gold) return std::unexpected(gold.error());
            if (*gold && take(**gold)) return {};
        }
        return {};
    });
}

/// The last event that is older; times do not go back but where a clock was set.
std::int64_t GoldTables::lastEventBefore(Timestamp before) {
    auto last = m_connection.query("SELECT coalesce(max(id), 0) FROM events");
    last.step();
    std::int64_t known = 0;
    std::int64_t end = last.integer(0) + 1;
    while (end - known > 1) {
        const std::int64_t middle = known + (end - known) / 2;
        auto row = m_connection.query("SELECT at FROM events WHERE id = $1");
        row.bind(middle);
        (row.step() && row.integer(0) < before.ms ? known : end) = middle;
    }
    return known;
}

/// The newest one of events from `from` to `to`.
std::optional<ItemId> GoldTables::repeatAmong(const ports::CheckSearch& search, std::int64_t from, std::int64_t to) {
    std::vector<std::pair<EventId, ItemId>> decisions;
    {
        auto rows = m_connection.query(
            "SELECT d.id, d.item_id, d.stands FROM events e JOIN decisions d ON d.id = e.id"
            " WHERE e.reviewer = $1 AND e.reviewer <> '' AND e.id >= $2 AND e.id <= $3 ORDER BY e.id DESC LIMIT $4");
        rows.bind(search.name, from, to, decisionsLookedAt);
        while (rows.step()) {
            if (rows.integer(2) != 0) decisions.emplace_back(rows.id<EventTag>(0), rows.id<ItemTag>(1));
        }
    }
    const auto found = std::ranges::find_if(decisions, [&](const auto& decision) {
        return !hasActedSince(decision.second, search, decision.first) && canBeGiven(decision.second, search);
    });
    return found == decisions.end() ? std::nullopt : std::optional(found->second);
}

Result<std::optional<ItemId>> GoldTables::repeatFor(const ports::CheckSearch& search, Timestamp before) {
    return guarded(m_connection, [&]() -> Result<std::optional<ItemId>> {
        const std::int64_t last = lastEventBefore(before);
        auto first = m_connection.query("SELECT id FROM events WHERE reviewer = $1 AND reviewer <> '' ORDER BY id LIMIT 1");
        first.bind(search.name);
        if (!first.step() || first.integer(0) > last) return std::nullopt;
        const std::int64_t oldest = first.integer(0);
        const auto begin = oldest + static_cast<std::int64_t>(search.place * static_cast<double>(last - oldest + 1));
        const auto found = repeatAmong(search, oldest, begin);
        return found ? found : repeatAmong(search, begin + 1, last);
    });
}

Result<std::string> GoldTables::stepOf(ReviewerId reviewer, std::string_view name) {
    return guarded(m_connection, [&]() -> Result<std::string> {
        auto last = m_connection.query("SELECT id FROM events WHERE reviewer = $1 AND reviewer <> '' ORDER BY id DESC LIMIT 1");
        last.bind(name);
        const std::int64_t event = last.step() ? last.integer(0) : 0;
        auto held = m_connection.query(
            "SELECT (SELECT count(*) FROM leases WHERE reviewer_id = $1) + (SELECT count(*) FROM check_holds WHERE reviewer_id = $1)");
        held.bind(reviewer);
        held.step();
        return fmt::format("{} {}", event, held.integer(0));
    });
}

Result<std::optional<PredictionId>> GoldTables::predictionOf(ItemId item) {
    return guarded(m_connection, [&]() -> Result<std::optional<PredictionId>> {
        auto row = m_connection.query("SELECT max(id) FROM predictions WHERE item_id = $1");
        row.bind(item);
        if (!row.step() || row.isNull(0)) return std::nullopt;
        return row.id<PredictionTag>(0);
    });
}

Result<> GoldTables::hold(const CheckHold& hold) {
    return guarded(m_connection, [&]() -> Result<> {
        m_connection.query("DELETE FROM check_holds WHERE reviewer_id = $1 AND (item_id = $2 OR (expires_at <= $3 AND NOT EXISTS"
                           " (SELECT 1 FROM drafts d WHERE d.reviewer_id = check_holds.reviewer_id AND d.item_id = check_holds.item_id)))")
            .bind(hold.reviewer, hold.item, Timestamp{hold.claimedAt.ms - dayMs})
            .run();
        const CheckTerms& terms = hold.terms;
        m_connection.query("INSERT INTO check_holds (" DOCKET_HOLD_COLUMNS ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)")
            .bind(hold.item, hold.reviewer, hold.session, static_cast<int>(terms.kind), terms.since, toText(terms.expected), terms.taxonomyVersion,
                  static_cast<std::int64_t>(terms.reasons.bits()), terms.dueAt, terms.reviewsRequired, hold.claimedAt, hold.expiresAt,
                  terms.priority, terms.isAssigned)
            .run();
        return {};
    });
}

Result<std::optional<CheckHold>> GoldTables::holdOf(ItemId item, ReviewerId reviewer) {
    return guarded(m_connection, [&]() -> Result<std::optional<CheckHold>> {
        auto row = m_connection.query("SELECT " DOCKET_HOLD_COLUMNS " FROM check_holds WHERE item_id = $1 AND reviewer_id = $2");
        row.bind(item, reviewer);
        if (!row.step()) return std::nullopt;
        return holdFrom(row);
    });
}

Result<bool> GoldTables::hasChecks(ReviewerId reviewer) {
    return guarded(m_connection, [&]() -> Result<bool> {
        auto row = m_connection.query("SELECT 1 WHERE EXISTS (SELECT 1 FROM check_holds WHERE reviewer_id = $1)"
                                      " OR EXISTS (SELECT 1 FROM checks WHERE reviewer_id = $1)"
                                      " OR EXISTS (SELECT 1 FROM events WHERE reviewer = (SELECT name FROM reviewers WHERE id = $1)"
                                      "   AND kind IN ('skipped', 'flagged') AND payload -> '$.check' IS NOT NULL)");
        row.bind(reviewer);
        return row.step();
    });
}

Result<std::vector<CheckHold>> GoldTables::holdsOf(ReviewerId reviewer) {
    return guarded(m_connection, [&]() -> Result<std::vector<CheckHold>> {
        auto rows = m_connection.query("SELECT " DOCKET_HOLD_COLUMNS " FROM check_holds WHERE reviewer_id = $1 ORDER BY claimed_at, item_id");
        rows.bind(reviewer);
        std::vector<CheckHold> holds;
        while (rows.step()) holds.push_back(holdFrom(rows));
        return holds;
    });
}

Result<> GoldTables::release(ItemId item, ReviewerId reviewer) {
    return guarded(m_connection, [&]() -> Result<> {
        m_connection.query("DELETE FROM check_holds WHERE item_id = $1 AND reviewer_id = $2").bind(item, reviewer).run();
        return {};
    });
}

Result<> GoldTables::renew(std::string_view session, Timestamp now, Timestamp expiresAt) {
    return guarded(m_connection, [&]() -> Result<> {
        m_connection.query("UPDATE check_holds SET expires_at = $1 WHERE session = $2 AND expires_at > $3").bind(expiresAt, session, now).run();
        return {};
    });
}

Result<> GoldTables::storeChecks(std::span<const Check> checks) {
    return guarded(m_connection, [&]() -> Result<> {
        for (const Check& check : checks) {
            const Decision& decision = check.decision;
            const Answer& answer = decision.answer;
            m_connection.query(
                "INSERT INTO checks (id, item_id, reviewer_id, kind, visit, expected, labels, certainty, note, overturn_reason, evidence,"
                " time_spent, arm, exposure, taxonomy_version, at, stands)"
                " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)"
                " ON CONFLICT (id) DO UPDATE SET stands = excluded.stands")
                .bind(decision.id, decision.item, decision.reviewer, static_cast<int>(check.terms.kind), decision.visit, toText(check.expected),
                      toText(answer.labels), static_cast<int>(answer.certainty), answer.note, answer.overturnReason, toText(answer.evidence),
                      answer.timeSpent.ms, static_cast<int>(decision.arm), static_cast<int>(decision.exposure), decision.taxonomyVersion, decision.at,
                      decision.stands)
                .run();
        }
        return {};
    });
}

Result<> GoldTables::visitAnswers(const std::function<Result<>(const ports::CheckAnswer&)>& visit) {
    return guarded(m_connection, [&]() -> Result<> {
        auto rows = m_connection.query(
            "SELECT c.id, r.name, c.item_id, c.kind, iif(c.kind = 1, g.labels, c.expected), iif(c.kind = 1, g.taxonomy_version, c.taxonomy_version),"
            " c.labels, c.taxonomy_version, c.exposure, c.at FROM checks c JOIN reviewers r ON r.id = c.reviewer_id"
            " LEFT JOIN gold_items g ON g.item_id = c.item_id WHERE c.stands = 1 AND (c.kind = 2 OR g.item_id IS NOT NULL) ORDER BY c.id");
        while (rows.step()) {
            const ports::CheckAnswer answer{rows.id<EventTag>(0),
                                            std::string(rows.text(1)),
                                            rows.id<ItemTag>(2),
                                            kindFrom(rows, 3),
                                            labelSetFrom(rows.text(4)),
                                            rows.natural(5),
                                            labelSetFrom(rows.text(6)),
                                            rows.natural(7),
                                            rows.oneOf(8, Exposure::Compared),
                                            Timestamp{rows.integer(9)}};
            if (const auto visited = visit(answer); !visited) return visited;
        }
        return {};
    });
}

}  // namespace docket::storage
