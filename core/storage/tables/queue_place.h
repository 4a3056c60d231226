#pragma once

#include "core/domain/routed_item.h"
#include "core/storage/sqlite/connection.h"
#include "core/storage/tables/entry_reasons.h"

namespace docket::storage {

/// Where the item of row `i` stands, with `q` its row of the queue or none. What an import has replaced nobody has touched. A
/// hold counts until somebody has cleared it away, also when it ran out: its item may still be on a screen.
#define DOCKET_ITEM_STANDING                                                                                           \
    "CASE"                                                                                                             \
    " WHEN EXISTS (SELECT 1 FROM waiting_predictions) AND EXISTS (SELECT 1 FROM predictions w WHERE w.item_id = i.id"  \
    "   AND w.id IN (SELECT prediction_id FROM waiting_predictions)) THEN 8"                                           \
    " WHEN q.item_id IS NULL THEN 0"                                                                                   \
    " WHEN EXISTS (SELECT 1 FROM studies s JOIN study_items t ON t.study = s.number AND t.item_id = q.item_id"         \
    "   WHERE s.ended_at IS NULL) THEN 6"                                                                              \
    " WHEN q.state = 3 THEN 7"                                                                                         \
    " WHEN q.is_flagged <> 0 THEN 4"                                                                                   \
    " WHEN q.answers > 0 OR q.state IN (1, 2) THEN 2"                                                                  \
    " WHEN EXISTS (SELECT 1 FROM leases l WHERE l.item_id = q.item_id) OR q.item_id IN (SELECT item_id FROM drafts) THEN 3" \
    " WHEN q.assigned_to <> 0 OR EXISTS (SELECT 1 FROM events e WHERE e.item_id = q.item_id AND e.kind <> 'replaced')"  \
    "   THEN iif(q.state = 4, 7, 5)"                                                                                   \
    " ELSE iif(q.state = 4, 0, 1) END"

/// The columns that queuePlaceFrom() reads.
#define DOCKET_QUEUE_PLACE_COLUMNS                                                                                     \
    DOCKET_ITEM_STANDING ", i.received_at, q.item_id IS NOT NULL, q.prediction_id, " DOCKET_ENTRY_REASONS_COLUMN("q")  \
    ", q.priority, q.queued_at, q.due_at, q.reviews_required, " DOCKET_ENTRY_PROBABILITY

inline QueuePlace queuePlaceFrom(const Query& row, int first) {
    QueuePlace place{row.oneOf(first, ItemStanding::Arriving), std::nullopt, Timestamp{row.integer(first + 1)}};
    if (row.integer(first + 2) == 0) return place;
    EntryRouting& routing = place.routing.emplace();
    if (!row.isNull(first + 3)) routing.prediction = row.id<PredictionTag>(first + 3);
    routing.reasons = row.reasons(first + 4);
    routing.priority = row.real(first + 5);
    routing.queuedAt = Timestamp{row.integer(first + 6)};
    routing.dueAt = Timestamp{row.integer(first + 7)};
    routing.reviewsRequired = row.natural(first + 8);
    if (!row.isNull(first + 9)) routing.probability = row.real(first + 9);
    return place;
}

}  // namespace docket::storage
