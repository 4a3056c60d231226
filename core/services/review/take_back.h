#pragma once

#include "core/services/ledger/undo_history.h"
#include "core/services/review/visits.h"

#include <optional>

namespace docket::services {

/// What the step was, if it was a check.
std::optional<CheckTerms> checkTermsOf(const UndoStep& step, const ItemLedger& ledger);

/// Refuses to take a step of the reviewer back where others have built on it: an export, a decision, a ruling, a newer version of the
/// taxonomy, or a hold of somebody else. A part of a transaction of the visits. Errors: Exported, Conflict.
Result<> checkMayTakeBack(Visits& visits, const UndoStep& step, const ItemLedger& ledger, Timestamp now);

}  // namespace docket::services
