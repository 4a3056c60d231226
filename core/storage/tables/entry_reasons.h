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

}  // namespace docket::storage
