#include "core/storage/tables/stored_answers.h"

#include "core/storage/sqlite/chain.h"
#include "core/storage/tables/decision_tables.h"
#include "core/storage/tables/label_set_text.h"

#include <string_view>

namespace docket::storage {

namespace {

constexpr int eventColumnCount = 8;
constexpr int firstOfReveal = eventColumnCount + decisionColumnCount;

std::optional<std::int64_t> numberAt(const Query& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

}  // namespace

const char* const answeredEventsSql =
    "SELECT e.id, e.at, e.kind, e.item_id, e.reviewer, e.payload, e.previous, e.hash, " DOCKET_DECISION_COLUMNS
    ", r.event_id, r.item_id, r.reviewer_id, r.prediction_id, r.at"
    " FROM events e LEFT JOIN decisions d ON d.id = e.id LEFT JOIN reveals r ON r.event_id = e.id"
    " WHERE e.item_id IS NOT NULL ORDER BY e.item_id, e.id";

const char* const resolutionsSql = "SELECT item_id, labels, kind, decided_by, at FROM resolutions ORDER BY item_id";

std::optional<StoredDecision> storedDecisionFrom(const Query& row) {
    int at = eventColumnCount;
    if (row.isNull(at)) return std::nullopt;
    StoredDecision stored;
    stored.id = row.integer(at++);
    stored.item = row.integer(at++);
    stored.reviewer = row.integer(at++);
    stored.visit = row.integer(at++);
    stored.labels = row.text(at++);
    stored.certainty = row.integer(at++);
    stored.note = row.text(at++);
    stored.overturnReason = row.text(at++);
    stored.evidence = row.text(at++);
    stored.timeSpent = row.integer(at++);
    stored.arm = row.integer(at++);
    stored.exposure = row.integer(at++);
    stored.prediction = numberAt(row, at++);
    if (!row.isNull(at)) stored.predictedLabels = row.text(at);
    ++at;
    if (!row.isNull(at)) stored.confidence = row.real(at);
    ++at;
    stored.taxonomyVersion = row.integer(at++);
    stored.at = row.integer(at++);
    stored.stands = row.integer(at);
    return stored;
}

std::optional<StoredReveal> storedRevealFrom(const Query& row) {
    if (row.isNull(firstOfReveal)) return std::nullopt;
    return StoredReveal{row.integer(firstOfReveal), row.integer(firstOfReveal + 1), row.integer(firstOfReveal + 2),
                        numberAt(row, firstOfReveal + 3), row.integer(firstOfReveal + 4)};
}

StoredResolution storedResolutionFrom(const Query& row) { return {std::string(row.text(1)), row.integer(2), row.integer(3), row.integer(4)}; }

StoredRuling storedRulingFrom(const Query& row) {
    StoredRuling stored;
    stored.id = row.integer(0);
    stored.item = row.integer(1);
    stored.adjudicator = row.integer(2);
    stored.visit = row.integer(3);
    stored.labels = row.text(4);
    stored.cause = row.integer(5);
    stored.note = row.text(6);
    stored.evidence = row.text(7);
    stored.proposal = row.text(8);
    stored.isGold = row.integer(9);
    stored.timeSpent = row.integer(10);
    stored.exposure = row.integer(11);
    if (!row.isNull(12)) stored.predictedLabels = row.text(12);
    stored.taxonomyVersion = row.integer(13);
    stored.at = row.integer(14);
    stored.stands = row.integer(15);
    return stored;
}

StoredRuling storedFormOf(const Ruling& ruling) {
    StoredRuling stored;
    stored.id = ruling.id.value;
    stored.item = ruling.item.value;
    stored.adjudicator = ruling.adjudicator.value;
    stored.visit = ruling.visit.value;
    stored.labels = toText(ruling.answer.labels);
    stored.cause = static_cast<std::int64_t>(ruling.answer.cause);
    stored.note = ruling.answer.note;
    stored.evidence = toText(ruling.answer.evidence);
    stored.proposal = ruling.answer.proposal;
    stored.isGold = ruling.answer.isGold ? 1 : 0;
    stored.timeSpent = ruling.answer.timeSpent.ms;
    stored.exposure = static_cast<std::int64_t>(ruling.exposure);
    if (ruling.predictedLabels) stored.predictedLabels = toText(*ruling.predictedLabels);
    stored.taxonomyVersion = ruling.taxonomyVersion;
    stored.at = ruling.at.ms;
    stored.stands = ruling.stands ? 1 : 0;
    return stored;
}

StoredDecision storedFormOf(const Decision& decision) {
    StoredDecision stored;
    stored.id = decision.id.value;
    stored.item = decision.item.value;
    stored.reviewer = decision.reviewer.value;
    stored.visit = decision.visit.value;
    stored.labels = toText(decision.answer.labels);
    stored.certainty = static_cast<std::int64_t>(decision.answer.certainty);
    stored.note = decision.answer.note;
    stored.overturnReason = decision.answer.overturnReason;
    stored.evidence = toText(decision.answer.evidence);
    stored.timeSpent = decision.answer.timeSpent.ms;
    stored.arm = static_cast<std::int64_t>(decision.arm);
    stored.exposure = static_cast<std::int64_t>(decision.exposure);
    if (decision.prediction) stored.prediction = decision.prediction->value;
    if (decision.predictedLabels) stored.predictedLabels = toText(*decision.predictedLabels);
    stored.confidence = decision.confidence;
    stored.taxonomyVersion = decision.taxonomyVersion;
    stored.at = decision.at.ms;
    stored.stands = decision.stands ? 1 : 0;
    return stored;
}

StoredResolution storedFormOf(const Resolution& resolution) {
    return {toText(resolution.labels), static_cast<std::int64_t>(resolution.kind), resolution.decidedBy.value, resolution.at.ms};
}

std::string differencesBetween(const StoredDecision& a, const StoredDecision& b) {
    std::string names;
    const auto compare = [&](bool same, std::string_view name) {
        if (same) return;
        if (!names.empty()) names += ", ";
        names += name;
    };
    compare(a.id == b.id, "id");
    compare(a.item == b.item, "item");
    compare(a.reviewer == b.reviewer, "reviewer");
    compare(a.visit == b.visit, "visit");
    compare(a.labels == b.labels, "labels");
    compare(a.certainty == b.certainty, "certainty");
    compare(a.note == b.note, "note");
    compare(a.overturnReason == b.overturnReason, "overturn reason");
    compare(a.evidence == b.evidence, "evidence");
    compare(a.timeSpent == b.timeSpent, "time spent");
    compare(a.arm == b.arm, "arm");
    compare(a.exposure == b.exposure, "exposure");
    compare(a.prediction == b.prediction, "prediction");
    compare(a.predictedLabels == b.predictedLabels, "predicted labels");
    compare(a.confidence == b.confidence, "confidence");
    compare(a.taxonomyVersion == b.taxonomyVersion, "taxonomy version");
    compare(a.at == b.at, "time");
    compare(a.stands == b.stands, "whether it stands");
    return names;
}

}  // namespace docket::storage
