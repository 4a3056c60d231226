#pragma once

#include "core/ports/intake.h"
#include "core/services/intake/import_service.h"

#include <algorithm>
#include <span>

namespace docket::services {

/// Counts what a record of that fate adds.
inline void countFate(ports::RecordFate fate, bool hasPrediction, ImportReport& report) {
    if (isConflict(fate)) ++report.conflicts;
    switch (fate) {
        case ports::RecordFate::NewItem:
            ++report.itemsAdded;
            report.predictionsAdded += hasPrediction ? 1 : 0;
            return;
        case ports::RecordFate::NewPrediction: ++report.predictionsAdded; return;
        case ports::RecordFate::Replaced:
            ++report.replaced;
            ++report.predictionsAdded;
            return;
        case ports::RecordFate::OtherMetadata: ++report.otherMetadata; [[fallthrough]];
        case ports::RecordFate::Duplicate: ++report.duplicates; return;
        case ports::RecordFate::ConflictKept: ++report.conflictsKept; return;
        case ports::RecordFate::ConflictRejected:
        case ports::RecordFate::ConflictInImport:
        case ports::RecordFate::ConflictDecided:
        case ports::RecordFate::ConflictHeld:
        case ports::RecordFate::TextDiffers:
        case ports::RecordFate::UnknownItem: return;  // counted where they are reported
    }
}

inline bool addsSomething(ports::RecordFate fate) {
    return fate == ports::RecordFate::NewItem || fate == ports::RecordFate::NewPrediction || fate == ports::RecordFate::Replaced;
}

/// A confidence or scores of nothing: most likely the label is under a name that was not mapped.
inline bool isWithoutLabel(const ports::IncomingRecord& record) {
    const bool saysMore = record.confidence || !record.scores.empty() || !record.signals.empty();
    return !record.labels && record.rawOutput.empty() && saysMore;
}

/// Counts what a record of that fate brings.
inline void count(ports::RecordFate fate, const ports::IncomingRecord& record, ImportReport& report) {
    ++report.read;
    countFate(fate, record.hasPrediction, report);
    if (addsSomething(fate) && isWithoutLabel(record)) ++report.withoutLabel;
}

inline bool isRefused(ports::RecordFate fate) {
    return !addsSomething(fate) && fate != ports::RecordFate::Duplicate && fate != ports::RecordFate::OtherMetadata &&
           fate != ports::RecordFate::ConflictKept;
}

/// Counts how something that was added is routed.
inline void countReasons(ReasonSet reasons, ImportReport& report) {
    ++(reasons.isEmpty() ? report.autoAccepted : report.escalated);
    for (const Reason reason : reasons.toVector()) ++report.byReason[static_cast<std::size_t>(reason)];
}

/// Adds up two reports but for their problems.
inline void addCounts(const ImportReport& part, ImportReport& whole) {
    whole.read += part.read;
    whole.itemsAdded += part.itemsAdded;
    whole.predictionsAdded += part.predictionsAdded;
    whole.duplicates += part.duplicates;
    whole.conflicts += part.conflicts;
    whole.replaced += part.replaced;
    whole.conflictsKept += part.conflictsKept;
    whole.otherMetadata += part.otherMetadata;
    whole.withoutLabel += part.withoutLabel;
    whole.rejected += part.rejected;
    whole.autoAccepted += part.autoAccepted;
    whole.escalated += part.escalated;
    for (std::size_t i = 0; i < part.byReason.size(); ++i) whole.byReason[i] += part.byReason[i];
}

/// Counts which of the first `count` records hold decisions that are not read.
inline void countDecisions(codec::RecordBatch& batch, std::size_t count, ImportReport& report) {
    const auto records = std::span(batch.records()).first(count);
    report.decisionsNotRead += std::ranges::count(records, true, &codec::ReadRecord::hasDecisions);
}

/// What routing looks at in a record that was read.
inline routing::PredictionFacts factsOf(const codec::ReadRecord& read) {
    const ports::IncomingRecord& record = read.record;
    routing::PredictionFacts facts;
    facts.externalId = record.externalId;
    if (record.labels) facts.labels = *record.labels;
    facts.isInvalidOutput = !record.rawOutput.empty() || isWithoutLabel(record);
    facts.confidence = record.confidence;
    facts.calibrated = record.calibrated;
    facts.source = record.confidenceSource;
    facts.scores = read.scores;
    return facts;
}

}  // namespace docket::services
