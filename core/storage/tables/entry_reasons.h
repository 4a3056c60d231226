#pragma once

#include "core/domain/queue_entry.h"

namespace docket::storage {

/// The reasons of the row `q` of the queue, a string literal. An entry that a study brought in was once stored as one of the audit
/// sample, and its event says so for ever; routing asks for no review of it, as it does of every entry that it audits.
#define DOCKET_ENTRY_REASONS(q)                                                                                        \
    "iif(" q ".reviews_required = 0 AND (" q ".reasons & 256) <> 0, (" q ".reasons & ~256) | 1024, " q ".reasons)"

/// The same as a column, which a damaged value is told by.
#define DOCKET_ENTRY_REASONS_COLUMN(q) DOCKET_ENTRY_REASONS(q) " AS reasons"

static_assert(ReasonSet{Reason::AuditSample}.bits() == 256 && ReasonSet{Reason::AgreementStudy}.bits() == 1024);

/// With which probability routing sent the entry of row q. Entries from before it was kept have it from the policy of their import: what was
/// drawn by the audit alone came with its rate, what only a person or a study brought in was not sent by routing.
#define DOCKET_ENTRY_PROBABILITY                                                                                       \
    "CASE WHEN q.probability IS NOT NULL OR q.reviews_required = 0 OR (q.reasons & ~1536) = 0 THEN q.probability"      \
    " WHEN (q.reasons & ~1536) <> 256 THEN 1.0 ELSE (SELECT json_extract(v.document, '$.audit_rate') FROM predictions o" \
    "   JOIN import_runs n ON n.id = o.run_id JOIN policy_versions v ON v.version = n.policy_version WHERE o.id = q.prediction_id) END"
static_assert(ReasonSet{Reason::Manual, Reason::AgreementStudy}.bits() == 1536);

}  // namespace docket::storage
