#include "core/storage/tables/new_records.h"

#include "core/base/stable_hash.h"
#include "core/storage/tables/label_set_text.h"

namespace docket::storage {

ItemRow itemRowOf(const ports::IncomingRecord& record, Timestamp startedAt) {
    return {record.externalId, record.text, record.metadata, record.createdAt.value_or(startedAt).ms};
}

PredictionRow predictionRowOf(const ports::IncomingRecord& record, std::int64_t item, std::optional<std::string_view> labels) {
    std::optional<std::int64_t> createdAt;
    if (record.createdAt) createdAt = record.createdAt->ms;
    return {item,          record.model,     record.promptVersion, createdAt,       labels, record.confidence, static_cast<std::int64_t>(record.confidenceSource),
            record.scores, record.rationale, record.rawOutput,     record.signals,       record.calibrated};
}

std::int64_t tiebreakOf(std::string_view externalId) { return static_cast<std::int64_t>(stableHash(externalId) >> 1); }

RoutedEntry entryOf(ItemId item, std::optional<PredictionId> prediction, std::string_view externalId, Timestamp receivedAt, Timestamp startedAt,
                    const routing::Outcome& outcome) {
    RoutedEntry entry;
    entry.item = item.value;
    if (prediction) entry.prediction = prediction->value;
    entry.reasons = static_cast<std::int64_t>(outcome.reasons.bits());
    entry.priority = outcome.priority;
    entry.queuedAt = receivedAt.ms;
    entry.tiebreak = tiebreakOf(externalId);
    entry.dueAt = (startedAt + outcome.dueIn).ms;
    entry.reviewsRequired = outcome.reviewsRequired;
    entry.probability = outcome.probability;
    return entry;
}

std::optional<std::string> NewRecordCursor::labels() const {
    if (!record().hasPrediction || !record().labels) return std::nullopt;
    return toText(*record().labels);
}

}  // namespace docket::storage
