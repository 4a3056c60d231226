#pragma once

#include "core/services/review/review_service.h"
#include "core/services/ledger/undo_history.h"

#include <optional>
#include <string>

namespace docket::services {

/// The reviewer's last action where it was exported: it stands, and can only be corrected by a new decision.
struct ExportedAction {
    std::string externalId;
    Timestamp exportedAt;
};

/// What an undo or redo brought about.
struct Retaken {
    ClaimedItem item;              ///< reopened, with what had been entered
    review::EventKind action = review::EventKind::Decided;  ///< what was taken back: decided, skipped or flagged
};

/// What the reviewer did last, taken back, done again or corrected; over the ends of sittings. Every member that changes
/// something is one transaction; when it returns a value, that is on disk. Used by one thread at a time.
class ReviewActions {
public:
    explicit ReviewActions(Visits& visits) : m_visits(visits), m_workspace(visits.workspace()), m_identity(visits.identity()) {}

    /// Takes back the reviewer's last decision, skip or flag, and holds the item again. Errors: Exported,
    /// Conflict (ruled or decided by others since), NotFound (nothing to undo).
    Result<Retaken> undo();
    /// Does again what was undone last, unless something else was decided since.
    Result<Decided> redo();
    /// Opens the item of the last action for a new decision, which supersedes the one that stands.
    Result<ClaimedItem> correctLast();
    /// The action that undo would refuse because it was exported; nullopt: that is not why.
    Result<std::optional<ExportedAction>> exportedAction();
    /// The bulk action that undo() or redo() would come to next: BulkService takes it back. nullopt: none.
    Result<std::optional<EventId>> batchToUndo();
    Result<std::optional<EventId>> batchToRedo();
    /// How many actions can be undone, counted up to `limit`.
    Result<int> undoDepth(int limit);

private:
    Result<> checkSeat(const ItemLedger& ledger, Timestamp now);
    Result<> checkAlone(const UndoStep& step);
    Result<> keepEntered(ItemId item, const Answer& entered, Timestamp now);

    Visits& m_visits;
    ports::Workspace& m_workspace;
    const ReviewerIdentity& m_identity;
};

}  // namespace docket::services
