#include "core/storage/tables/draft_tables.h"

#include "core/storage/tables/label_set_text.h"

namespace docket::storage {

Result<> DraftTables::keep(ReviewerId reviewer, const Draft& draft) {
    return guarded(m_connection, [&]() -> Result<> {
        const Answer& answer = draft.answer;
        m_connection.query(
            "INSERT INTO drafts (reviewer_id, item_id, labels, says_none, certainty, note, reasons, evidence, time_spent,"
            " visit, saved_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
            " ON CONFLICT (reviewer_id, item_id) DO UPDATE SET labels = excluded.labels, says_none = excluded.says_none,"
            " certainty = excluded.certainty, note = excluded.note, reasons = excluded.reasons, evidence = excluded.evidence,"
            " time_spent = excluded.time_spent, visit = excluded.visit, saved_at = excluded.saved_at")
            .bind(reviewer, draft.item, toText(answer.labels), draft.saysNone, static_cast<int>(answer.certainty), answer.note,
                  toLines(draft.reasons), toText(answer.evidence), answer.timeSpent.ms, draft.visit, draft.savedAt)
            .run();
        return {};
    });
}

Result<std::optional<Draft>> DraftTables::find(ItemId item, ReviewerId reviewer) {
    return guarded(m_connection, [&]() -> Result<std::optional<Draft>> {
        auto row = m_connection.query(
            "SELECT labels, says_none, certainty, note, reasons, evidence, time_spent, visit, saved_at FROM drafts"
            " WHERE reviewer_id = $1 AND item_id = $2");
        row.bind(reviewer, item);
        if (!row.step()) return std::nullopt;
        Draft draft;
        draft.item = item;
        draft.answer.labels = labelSetFrom(row.text(0));
        draft.saysNone = row.integer(1) != 0;
        draft.answer.certainty = row.oneOf(2, Certainty::Unsure);
        draft.answer.note = row.text(3);
        draft.reasons = fromLines(row.text(4));
        draft.answer.evidence = evidenceFrom(row.text(5));
        draft.answer.timeSpent = Duration{row.integer(6)};
        if (!row.isNull(7)) draft.visit = row.id<EventTag>(7);
        draft.savedAt = Timestamp{row.integer(8)};
        return draft;
    });
}

Result<> DraftTables::remove(ItemId item, ReviewerId reviewer) {
    return guarded(m_connection, [&]() -> Result<> {
        m_connection.query("DELETE FROM drafts WHERE reviewer_id = $1 AND item_id = $2").bind(reviewer, item).run();
        return {};
    });
}

Result<std::vector<ItemId>> DraftTables::itemsOf(ReviewerId reviewer) {
    return guarded(m_connection, [&]() -> Result<std::vector<ItemId>> {
        auto rows = m_connection.query("SELECT item_id FROM drafts WHERE reviewer_id = $1 ORDER BY saved_at DESC, item_id");
        rows.bind(reviewer);
        std::vector<ItemId> items;
        while (rows.step()) items.push_back(rows.id<ItemTag>(0));
        return items;
    });
}

}  // namespace docket::storage
