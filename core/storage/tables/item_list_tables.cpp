#include "core/storage/tables/item_list_tables.h"

#include "core/search/search_words.h"
#include "core/storage/tables/entry_reasons.h"
#include "core/storage/tables/label_set_text.h"

#include <sqlite3.h>

namespace docket::storage {

namespace {

ports::ListedItem rowFrom(const Query& row, ItemId item, const taxonomy::Lineage& lineage) {
    ports::ListedItem listed;
    listed.item = item;
    listed.externalId = row.text(0);
    listed.text = row.text(1);
    listed.metadata = row.text(2);
    listed.receivedAt = Timestamp{row.integer(3)};
    if (!row.isNull(4)) {
        QueueEntry& entry = listed.entry.emplace();
        entry.item = item;
        entry.reasons = row.reasons(4);
        entry.priority = row.real(5);
        entry.queuedAt = Timestamp{row.integer(6)};
        entry.dueAt = Timestamp{row.integer(7)};
        entry.reviewsRequired = row.natural(8);
        entry.state = row.oneOf(9, QueueState::Dismissed);
        entry.isFlagged = row.integer(10) != 0;
        listed.stage = search::stageOf(entry.state, entry.isFlagged);
        listed.answers = row.natural(11);
    }
    if (!row.isNull(12)) listed.predicted = lineage.read(labelSetFrom(row.text(12)), row.natural(18), lineage.latest());
    if (!row.isNull(13)) listed.confidence = row.real(13);
    if (!row.isNull(14)) listed.resolved = labelSetFrom(row.text(14));
    listed.holder = row.text(15);
    listed.assignee = row.text(16);
    listed.isDecidedByReader = row.integer(17) != 0;
    return listed;
}

/// The item as its check looks to the reviewer who is to take it for an entry.
void wear(const CheckLook& look, const CheckLooks& looks, const taxonomy::Lineage& lineage, ports::ListedItem& listed) {
    const CheckTerms& terms = look.terms;
    const Timestamp queuedAt = listed.entry ? listed.entry->queuedAt : listed.receivedAt;
    QueueEntry& entry = listed.entry.emplace();
    entry.item = listed.item;
    entry.queuedAt = queuedAt;
    entry.reasons = terms.reasons;
    entry.priority = terms.priority;
    entry.dueAt = terms.dueAt;
    entry.reviewsRequired = terms.reviewsRequired;
    entry.state = look.state();
    entry.isFlagged = look.isFlagged();
    listed.stage = search::stageOf(entry.state, entry.isFlagged);
    listed.answers = look.answer ? 1 : 0;
    listed.resolved.reset();
    if (entry.state == QueueState::Resolved) listed.resolved = lineage.read(look.answer->labels, look.answer->taxonomyVersion, lineage.latest());
    listed.holder = look.isHeld ? looks.name : std::string();
    listed.assignee = terms.isAssigned ? looks.name : std::string();
    listed.isDecidedByReader = look.answer.has_value();
    listed.checkedSince = terms.since;
}

}  // namespace

ListQuery ItemListTables::queryFor(const search::ItemFilter& filter, Timestamp now) {
    m_hits.find(filter.query);
    m_checks = filter.checksOf.value == 0 ? CheckLooks() : readCheckLooks(m_connection, filter.checksOf, now);
    return {filter, m_hits, m_checks};
}

Result<ports::ListPage> ItemListTables::page(const ports::ListRequest& request) {
    return guarded(m_connection, [&]() -> Result<ports::ListPage> {
        const auto lineage = m_rules.lineage();
        if (!lineage) return std::unexpected(lineage.error());
        ports::ListPage page;
        auto keys = queryFor(request.filter, request.now).page(request).prepare(m_connection);
        while (keys.executeStep()) {
            const auto place = keys.getColumn(1);
            page.cursors.push_back({place.isNull() ? -1 : place.getDouble(), ItemId{keys.getColumn(0).getInt64()}});
        }
        page.rows.reserve(page.cursors.size());
        for (const ports::ListCursor& cursor : page.cursors) {
            auto row = m_connection.query(
                "SELECT i.external_id, substr(i.text, 1, 240), iif(length(i.metadata) <= 4096, i.metadata, ''), i.received_at,"
                " " DOCKET_ENTRY_REASONS_COLUMN("q") ", q.priority, q.queued_at, q.due_at, q.reviews_required, q.state, q.is_flagged, q.answers,"
                " iif(q.item_id IS NULL, p.labels, q.predicted), iif(q.item_id IS NULL, p.confidence, q.confidence), s.labels,"
                " coalesce((SELECT r.name FROM leases l JOIN reviewers r ON r.id = l.reviewer_id"
                "   WHERE l.item_id = i.id AND l.expires_at > $1 ORDER BY l.claimed_at DESC LIMIT 1), ''),"
                " coalesce((SELECT r.name FROM reviewers r WHERE r.id = q.assigned_to), ''),"
                " EXISTS (SELECT 1 FROM events e JOIN decisions d ON d.id = e.id"
                "   WHERE e.item_id = i.id AND d.reviewer_id = $2 AND d.stands = 1),"
                " iif($3, 0, (SELECT n.taxonomy_version FROM predictions o JOIN import_runs n ON n.id = o.run_id"
                "   WHERE o.id = coalesce(q.prediction_id, p.id)))"
                " FROM items i LEFT JOIN queue q ON q.item_id = i.id"
                " LEFT JOIN predictions p ON q.item_id IS NULL AND p.id = (SELECT max(n.id) FROM predictions n WHERE n.item_id = i.id)"
                " LEFT JOIN resolutions s ON s.item_id = i.id WHERE i.id = $4");
            row.bind(request.now, request.reader, (*lineage)->isIdle(), cursor.item);
            if (!row.step()) continue;
            page.rows.push_back(rowFrom(row, cursor.item, **lineage));
            if (const CheckLook* look = m_checks.find(cursor.item)) wear(*look, m_checks, **lineage, page.rows.back());
        }
        return page;
    });
}

Result<std::int64_t> ItemListTables::count(const search::ItemFilter& filter) {
    return guarded(m_connection, [&]() -> Result<std::int64_t> {
        auto count = queryFor(filter).count().prepare(m_connection);
        count.executeStep();
        return count.getColumn(0).getInt64();
    });
}

Result<std::vector<ItemId>> ItemListTables::items(const search::ItemFilter& filter, search::ItemOrder order) {
    return guarded(m_connection, [&]() -> Result<std::vector<ItemId>> {
        auto rows = queryFor(filter).items(order).prepare(m_connection);
        std::vector<ItemId> items;
        while (rows.executeStep()) items.push_back(ItemId{rows.getColumn(0).getInt64()});
        return items;
    });
}

void ItemListTables::interrupt() { sqlite3_interrupt(m_connection.database().getHandle()); }

Result<ports::IndexProgress> ItemListTables::indexProgress() {
    return guarded(m_connection, [&]() -> Result<ports::IndexProgress> {
        auto row = m_connection.query(
            "SELECT s.indexed_through, coalesce((SELECT max(i.id) FROM items i), 0) FROM search_progress s WHERE s.id = 1");
        if (!row.step()) return failure(ErrorKind::Damaged, "The state of the search index is missing.");
        return ports::IndexProgress{row.integer(0), row.integer(1)};
    });
}

Result<ports::IndexProgress> ItemListTables::indexMore(int limit) {
    const auto progress = indexProgress();
    if (!progress || progress->isComplete()) return progress;
    const auto done = guarded(m_connection, [&]() -> Result<> {
        std::int64_t through = progress->indexed;
        auto texts = m_connection.query("SELECT i.id, i.text FROM items i WHERE i.id > $1 ORDER BY i.id LIMIT $2");
        texts.bind(progress->indexed, limit);
        while (texts.step()) {
            through = texts.integer(0);
            m_connection.query("INSERT INTO item_words (rowid, text) VALUES ($1, $2)").bind(through, search::spacedWords(texts.text(1))).run();
        }
        m_connection.query("UPDATE search_progress SET indexed_through = $1 WHERE id = 1").bind(through).run();
        return {};
    });
    if (!done) return std::unexpected(done.error());
    return indexProgress();
}

}  // namespace docket::storage
