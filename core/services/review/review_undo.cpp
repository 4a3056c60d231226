#include "core/services/review/review_service.h"

#include <fmt/format.h>

#include <algorithm>

// Taking back, doing again and correcting what a reviewer did.

namespace docket::services {

/// Refuses where others have built on the action: an export, a decision, or a hold of somebody else.
Result<> ReviewService::checkMayTakeBack(const UndoStep& step, const ItemLedger& ledger, Timestamp now) {
    const auto exported = m_workspace.decisions().exportedSince(step.item, step.visit);
    if (!exported) return std::unexpected(exported.error());
    if (*exported && step.action == review::EventKind::Decided) {
        return failure(ErrorKind::Exported, fmt::format("This decision was exported at {} and cannot be undone. Claim the item by "
                                                        "its id to correct it.", formatUtc(**exported)));
    }
    const auto standing = ledger.review().standing();
    const bool isBuiltOn = std::ranges::any_of(
        standing, [&](const Decision* d) { return d->reviewer != *m_reviewer && d->id > step.visit; });
    if (isBuiltOn) return failure(ErrorKind::Conflict, "Another reviewer has decided this item since, so it cannot be taken back.");
    if (ledger.review().isReopenedSince(step.visit)) {
        return failure(ErrorKind::Conflict, "The item is reviewed again under a newer version of the taxonomy, so what was said before "
                                            "it stays as it was. Claim the item to decide it anew.");
    }
    const auto holder = m_workspace.queue().holderOf(step.item, now);
    if (!holder) return std::unexpected(holder.error());
    if (*holder && **holder != m_identity.name) {
        return failure(ErrorKind::Conflict, fmt::format("{} holds the item now, so it cannot be taken back.", **holder));
    }
    return {};
}

Result<> ReviewService::checkAlone(const UndoStep& step) {
    const auto batch = batchOf(m_workspace.decisions(), step);
    if (!batch) return std::unexpected(batch.error());
    if (!*batch) return {};
    return failure(ErrorKind::Conflict, "The last action was done to many items at once. Take it back in the window, where it was done.");
}

Result<std::optional<EventId>> ReviewService::batchToUndo() {
    const auto last = undoTarget(m_workspace.decisions(), m_identity.name);
    if (!last) return std::unexpected(last.error());
    return *last ? batchOf(m_workspace.decisions(), **last) : Result<std::optional<EventId>>(std::nullopt);
}

Result<std::optional<EventId>> ReviewService::batchToRedo() {
    const auto last = redoTarget(m_workspace.decisions(), m_identity.name);
    if (!last) return std::unexpected(last.error());
    return *last ? batchOf(m_workspace.decisions(), **last) : Result<std::optional<EventId>>(std::nullopt);
}

Result<Retaken> ReviewService::undo() {
    return transact([&](Timestamp now) -> Result<Retaken> {
        const auto last = undoTarget(m_workspace.decisions(), m_identity.name);
        if (!last) return std::unexpected(last.error());
        if (!*last) return failure(ErrorKind::NotFound, "There is nothing to undo.");
        const UndoStep& step = **last;
        if (const auto alone = checkAlone(step); !alone) return std::unexpected(alone.error());
        auto ledger = ItemLedger::open(m_workspace, step.item);
        if (!ledger) return std::unexpected(ledger.error());
        if (const auto may = checkMayTakeBack(step, *ledger, now); !may) return std::unexpected(may.error());
        std::optional<Answer> entered;
        if (const Decision* own = ledger->review().standingOf(m_identity.name)) {
            auto answer = enteredNow(*own);
            if (!answer) return std::unexpected(answer.error());
            entered = std::move(*answer);
        }

        const auto event = ledger->record(review::Undone{step.visit}, m_identity.name, now);
        if (!event) return std::unexpected(event.error());
        if (const auto settled = settle(*ledger); !settled) return std::unexpected(settled.error());
        if (entered) {
            if (const auto kept = keepEntered(step.item, *entered, now); !kept) return std::unexpected(kept.error());
        }
        auto claimed = hold(*ledger, now);
        if (!claimed) return std::unexpected(claimed.error());
        claimed->entered = std::move(entered);
        return Retaken{std::move(*claimed), step.action};
    });
}

/// What an undo reopens is a draft from then on, so that it is there again after a restart.
Result<> ReviewService::keepEntered(ItemId item, const Answer& entered, Timestamp now) {
    Draft draft;
    draft.item = item;
    draft.answer = entered;
    draft.answer.overturnReason.clear();
    draft.saysNone = entered.labels.empty();
    draft.savedAt = now;
    return m_workspace.drafts().keep(*m_reviewer, draft);
}

Result<std::optional<ExportedAction>> ReviewService::exportedAction() {
    const auto last = undoTarget(m_workspace.decisions(), m_identity.name);
    if (!last) return std::unexpected(last.error());
    if (!*last || (*last)->action != review::EventKind::Decided) return std::nullopt;
    const auto exported = m_workspace.decisions().exportedSince((*last)->item, (*last)->visit);
    if (!exported) return std::unexpected(exported.error());
    if (!*exported) return std::nullopt;
    auto item = m_workspace.items().find((*last)->item);
    if (!item) return std::unexpected(item.error());
    if (!*item) return std::nullopt;
    return ExportedAction{std::move((*item)->externalId), **exported};
}

Result<ClaimedItem> ReviewService::correctLast() {
    return transact([&](Timestamp now) -> Result<ClaimedItem> {
        const auto last = undoTarget(m_workspace.decisions(), m_identity.name);
        if (!last) return std::unexpected(last.error());
        if (!*last) return failure(ErrorKind::NotFound, "There is nothing to correct.");
        auto ledger = ItemLedger::open(m_workspace, (*last)->item);
        if (!ledger) return std::unexpected(ledger.error());
        const auto item = m_workspace.items().find((*last)->item);
        if (!item) return std::unexpected(item.error());
        return claimEntry(*ledger, *item ? (*item)->externalId : std::string(), now);
    });
}

Result<Decided> ReviewService::redo() {
    ItemId item;
    auto redone = transact([&](Timestamp now) -> Result<Decided> {
        const auto last = redoTarget(m_workspace.decisions(), m_identity.name);
        if (!last) return std::unexpected(last.error());
        if (!*last) return failure(ErrorKind::NotFound, "There is nothing to redo.");
        if (const auto alone = checkAlone(**last); !alone) return std::unexpected(alone.error());
        item = (*last)->item;
        auto ledger = ItemLedger::open(m_workspace, item);
        if (!ledger) return std::unexpected(ledger.error());
        const auto lease = m_workspace.queue().leaseOf(item, *m_reviewer);
        if (!lease) return std::unexpected(lease.error());
        const auto seats = m_workspace.queue().openSeats(item, now);
        if (!seats) return std::unexpected(seats.error());
        if (!*lease && *seats <= 0) {
            return failure(ErrorKind::Conflict, "Another reviewer has taken the item since, so it cannot be done again.");
        }
        const auto event = ledger->record(review::Redone{(*last)->visit}, m_identity.name, now);
        if (!event) return std::unexpected(event.error());
        if (const auto settled = settle(*ledger); !settled) return std::unexpected(settled.error());
        const Decision* own = ledger->review().standingOf(m_identity.name);
        return toDecided(own != nullptr ? own->id : *event, *ledger, own, now);
    });
    if (redone) m_visits.erase(item);
    return redone;
}

Result<int> ReviewService::undoDepth(int limit) {
    return docket::services::undoDepth(m_workspace.decisions(), m_identity.name, limit);
}

}  // namespace docket::services
