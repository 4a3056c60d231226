#include "core/storage/tables/decision_tables.h"

#include "core/codec/stored/event_payload.h"
#include "core/storage/sqlite/sealed_rows.h"
#include "core/storage/tables/exported_items.h"
#include "core/storage/tables/label_set_text.h"

#include <algorithm>

namespace docket::storage {

namespace {

std::optional<std::string> predictedText(const Decision& decision) {
    if (!decision.predictedLabels) return std::nullopt;
    return toText(*decision.predictedLabels);
}

}  // namespace

Result<review::Event> DecisionTables::append(review::Event draft) {
    return guarded(m_connection, [&]() -> Result<review::Event> { return m_chain.append(std::move(draft)); });
}

Result<std::vector<review::Event>> DecisionTables::eventsOf(ItemId item) {
    return guarded(m_connection, [&]() -> Result<std::vector<review::Event>> {
        auto query = m_connection.query("SELECT " DOCKET_EVENT_COLUMNS " FROM events WHERE item_id = $1 ORDER BY id");
        query.bind(item);
        std::vector<review::Event> events;
        while (query.step()) {
            auto event = eventFrom(query);
            if (!event) return failure(ErrorKind::Damaged, "Event " + std::to_string(query.integer(0)) + " cannot be read.");
            events.push_back(std::move(*event));
        }
        return events;
    });
}

Result<EventId> DecisionTables::lastEvent() {
    return guarded(m_connection, [&]() -> Result<EventId> { return EventId{m_chain.head().length}; });
}

Result<std::vector<ItemId>> DecisionTables::touchedAfter(EventId event) {
    return guarded(m_connection, [&]() -> Result<std::vector<ItemId>> {
        auto query = m_connection.query("SELECT item_id FROM events NOT INDEXED WHERE id > $1 AND item_id IS NOT NULL");
        query.bind(event);
        std::vector<ItemId> items;
        while (query.step()) items.push_back(query.id<ItemTag>(0));
        std::ranges::sort(items);
        const auto repeated = std::ranges::unique(items);
        items.erase(repeated.begin(), repeated.end());
        return items;
    });
}

Result<std::vector<ItemId>> DecisionTables::reopenedBy(int taxonomyVersion) {
    return guarded(m_connection, [&]() -> Result<std::vector<ItemId>> {
        auto query = m_connection.query("SELECT DISTINCT item_id FROM events WHERE kind = 'reopened' AND payload = $1 ORDER BY item_id");
        query.bind(codec::writePayload(review::Fact(review::Reopened{taxonomyVersion})));
        std::vector<ItemId> items;
        while (query.step()) items.push_back(query.id<ItemTag>(0));
        return items;
    });
}

Result<> DecisionTables::visitActions(std::string_view reviewer, ports::Trail trail, const std::function<bool(const review::Event&)>& visit) {
    return guarded(m_connection, [&]() -> Result<> {
        // What was undone or redone is of the trail of what it takes back.
#define DOCKET_ACTIONS(kinds, ruled)                                                                                                  \
    "SELECT " DOCKET_EVENT_COLUMNS " FROM events WHERE reviewer = $1 AND reviewer <> '' AND (kind IN (" kinds ")"                     \
    " OR (kind IN ('undone', 'redone') AND (SELECT v.kind FROM events v WHERE v.id = json_extract(events.payload, '$.visit')) " ruled \
    " ('ruled', 'sent_back'))) ORDER BY id DESC"
        auto query = m_connection.query(trail == ports::Trail::Rulings
                                            ? DOCKET_ACTIONS("'ruled', 'sent_back'", "IN")
                                            : DOCKET_ACTIONS("'decided', 'skipped', 'flagged', 'assigned', 'prioritised', 'referred', 'checked'", "NOT IN"));
#undef DOCKET_ACTIONS
        query.bind(reviewer);
        while (query.step()) {
            const auto event = eventFrom(query);
            if (!event) return failure(ErrorKind::Damaged, "Event " + std::to_string(query.integer(0)) + " cannot be read.");
            if (!visit(*event)) break;
        }
        return {};
    });
}

void DecisionTables::storeDecision(const Decision& decision) {
    const Answer& answer = decision.answer;
    m_connection.query(
        "INSERT INTO decisions (id, item_id, reviewer_id, visit, labels, certainty, note, overturn_reason, evidence,"
        " time_spent, arm, exposure, prediction_id, predicted_labels, confidence, taxonomy_version, at, stands)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)"
        " ON CONFLICT (id) DO UPDATE SET stands = excluded.stands")
        .bind(decision.id, decision.item, decision.reviewer, decision.visit, toText(answer.labels),
              static_cast<int>(answer.certainty), answer.note, answer.overturnReason, toText(answer.evidence),
              answer.timeSpent.ms, static_cast<int>(decision.arm), static_cast<int>(decision.exposure),
              decision.prediction, predictedText(decision), decision.confidence, decision.taxonomyVersion, decision.at,
              decision.stands)
        .run();
}

Result<> DecisionTables::storeDerived(ItemId item, std::span<const Decision> decisions,
                                      const std::optional<Resolution>& resolution) {
    return guarded(m_connection, [&]() -> Result<> {
        for (const Decision& decision : decisions) storeDecision(decision);
        if (!resolution) {
            m_connection.query("DELETE FROM resolutions WHERE item_id = $1").bind(item).run();
            return {};
        }
        m_connection.query(
            "INSERT INTO resolutions (item_id, labels, kind, decided_by, at) VALUES ($1, $2, $3, $4, $5)"
            " ON CONFLICT (item_id) DO UPDATE SET labels = excluded.labels, kind = excluded.kind,"
            " decided_by = excluded.decided_by, at = excluded.at")
            .bind(item, toText(resolution->labels), static_cast<int>(resolution->kind), resolution->decidedBy, resolution->at)
            .run();
        return {};
    });
}

Result<> DecisionTables::storeReveal(EventId event, ItemId item, ReviewerId reviewer,
                                     std::optional<PredictionId> prediction, Timestamp at) {
    return guarded(m_connection, [&]() -> Result<> {
        m_connection.query("INSERT INTO reveals (event_id, item_id, reviewer_id, prediction_id, at) VALUES ($1, $2, $3, $4, $5)")
            .bind(event, item, reviewer, prediction, at)
            .run();
        return {};
    });
}

Result<ReviewerId> DecisionTables::reviewer(std::string_view name, Timestamp now) {
    return guarded(m_connection, [&]() -> Result<ReviewerId> {
        const auto known = findReviewer(name);
        if (!known) return std::unexpected(known.error());
        if (*known) return **known;
        m_connection.query("INSERT INTO reviewers (name) VALUES ($1)").bind(name).run();
        const ReviewerId id{m_connection.database().getLastInsertRowid()};
        review::Event event;
        event.at = now;
        event.kind = review::EventKind::ReviewerJoined;
        event.reviewer = name;
        event.payload = codec::writePayload(codec::SavedDocument{id.value, {}, digestOfRows(m_connection, SealedRows::Reviewers, id.value)});
        m_chain.append(std::move(event));
        return id;
    });
}

Result<std::optional<ReviewerId>> DecisionTables::findReviewer(std::string_view name) {
    return guarded(m_connection, [&]() -> Result<std::optional<ReviewerId>> {
        auto query = m_connection.query("SELECT id FROM reviewers WHERE name = $1");
        query.bind(name);
        if (!query.step()) return std::nullopt;
        return query.id<ReviewerTag>(0);
    });
}

Result<std::vector<std::string>> DecisionTables::reviewers() {
    return guarded(m_connection, [&]() -> Result<std::vector<std::string>> {
        auto query = m_connection.query("SELECT name FROM reviewers ORDER BY name");
        std::vector<std::string> names;
        while (query.step()) names.emplace_back(query.text(0));
        return names;
    });
}

Result<std::optional<Timestamp>> DecisionTables::exportedSince(ItemId item, EventId event) {
    return guarded(m_connection, [&]() -> Result<std::optional<Timestamp>> {
        return lastExport(m_connection, item, event);
    });
}

Decision decisionFrom(const Query& row, int first) {
    Decision decision;
    decision.id = row.id<EventTag>(first);
    decision.item = row.id<ItemTag>(first + 1);
    decision.reviewer = row.id<ReviewerTag>(first + 2);
    decision.visit = row.id<EventTag>(first + 3);
    decision.answer.labels = labelSetFrom(row.text(first + 4));
    decision.answer.certainty = row.oneOf(first + 5, Certainty::Unsure);
    decision.answer.note = row.text(first + 6);
    decision.answer.overturnReason = row.text(first + 7);
    decision.answer.evidence = evidenceFrom(row.text(first + 8));
    decision.answer.timeSpent = Duration{row.integer(first + 9)};
    decision.arm = row.oneOf(first + 10, Arm::Assisted);
    decision.exposure = row.oneOf(first + 11, Exposure::Compared);
    if (!row.isNull(first + 12)) decision.prediction = row.id<PredictionTag>(first + 12);
    if (!row.isNull(first + 13)) decision.predictedLabels = labelSetFrom(row.text(first + 13));
    if (!row.isNull(first + 14)) decision.confidence = row.real(first + 14);
    decision.taxonomyVersion = row.natural(first + 15);
    decision.at = Timestamp{row.integer(first + 16)};
    decision.stands = row.integer(first + 17) != 0;
    return decision;
}

}  // namespace docket::storage
