#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/ports/decision_log.h"
#include "core/review/event.h"

#include <optional>
#include <string_view>

namespace docket::services {

/// One thing that a reviewer or an adjudicator did and that can be taken back as a whole.
struct UndoStep {
    EventId visit;  ///< the first decision of a visit, the skip or flag, the first ruling of a hold or what was sent back,
                  ///< or the first event of a bulk action
    ItemId item;
    review::EventKind action = review::EventKind::Decided;

    bool operator==(const UndoStep&) const = default;
};

/// What undo would take back next; nullopt: nothing is left.
Result<std::optional<UndoStep>> undoTarget(ports::DecisionLog& log, std::string_view reviewer, ports::Trail trail = ports::Trail::Reviews);
/// What redo would do again; nullopt: nothing was undone since the last new action.
Result<std::optional<UndoStep>> redoTarget(ports::DecisionLog& log, std::string_view reviewer, ports::Trail trail = ports::Trail::Reviews);
/// The bulk action that a step belongs to, by its first event; nullopt: the step stands alone.
Result<std::optional<EventId>> batchOf(ports::DecisionLog& log, const UndoStep& step);
/// How many actions can be undone, counted up to `limit`; a bulk action counts once.
Result<int> undoDepth(ports::DecisionLog& log, std::string_view reviewer, int limit);

}  // namespace docket::services
