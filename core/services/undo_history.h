#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/ports/decision_log.h"
#include "core/review/event.h"

#include <optional>
#include <string_view>

namespace docket::services {

/// One thing that a reviewer did and that can be taken back as a whole.
struct UndoStep {
    EventId visit;  ///< the first decision of a visit, or the skip or flag
    ItemId item;
    review::EventKind action = review::EventKind::Decided;
    /// What is taken back as one: the visit itself. The place for bulk actions, whose events would all carry the
    /// first event of their batch here.
    EventId whole;

    bool operator==(const UndoStep&) const = default;
};

/// What undo would take back next; nullopt: nothing is left.
Result<std::optional<UndoStep>> undoTarget(ports::DecisionLog& log, std::string_view reviewer);
/// What redo would do again; nullopt: nothing was undone since the last new action.
Result<std::optional<UndoStep>> redoTarget(ports::DecisionLog& log, std::string_view reviewer);
/// How many actions can be undone, counted up to `limit`; steps of one whole count once.
Result<int> undoDepth(ports::DecisionLog& log, std::string_view reviewer, int limit);

}  // namespace docket::services
