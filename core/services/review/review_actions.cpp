#include "core/services/review/review_actions.h"

#include "core/services/review/take_back.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::services {

namespace {

/// The answer of the step that stands; nullptr: there is none.
const Decision* answerOf(const UndoStep& step, const ItemLedger& ledger, std::string_view reviewer, bool isCheck) {
    if (!isCheck) return ledger.review().standingOf(reviewer);
    const Check* check = ledger.review().checkOf(reviewer, step.visit);
    return check != nullptr ? &check->decision : nullptr;
}

}  // namespace

Result<Retaken> ReviewActions::undo() {
    return m_visits.transact([&](Timestamp now) -> Result<Retaken> {
        const auto last = undoTarget(m_workspace.decisions(), m_identity.name);
        if (!last) return std::unexpected(last.error());
        if (!*last) return failure(ErrorKind::NotFound, "There is nothing to undo.");
        const UndoStep& step = **last;
        if (const auto alone = checkAlone(step); !alone) return std::unexpected(alone.error());
        auto ledger = ItemLedger::openAny(m_workspace, step.item);
        if (!ledger) return std::unexpected(ledger.error());
        const auto check = checkTermsOf(step, *ledger);
        if (const auto may = checkMayTakeBack(m_visits, step, *ledger, now); !may) return std::unexpected(may.error());
        std::optional<Answer> entered;
        if (const Decision* own = answerOf(step, *ledger, m_identity.name, check.has_value())) {
            auto answer = m_visits.enteredNow(*own);
            if (!answer) return std::unexpected(answer.error());
            entered = std::move(*answer);
        }

        const auto event = ledger->record(review::Undone{step.visit}, m_identity.name, now);
        if (!event) return std::unexpected(event.error());
        const auto settled = check ? m_visits.settleCheck(*ledger) : m_visits.settle(*ledger);
        if (!settled) return std::unexpected(settled.error());
        if (entered) {
            if (const auto kept = keepEntered(step.item, *entered, now); !kept) return std::unexpected(kept.error());
        }
        auto claimed = check ? m_visits.holdCheck(*ledger, *check, now) : m_visits.hold(*ledger, now);
        if (!claimed) return std::unexpected(claimed.error());
        claimed->entered = std::move(entered);
        return Retaken{std::move(*claimed), step.action};
    });
}

Result<Decided> ReviewActions::redo() {
    ItemId item;
    auto redone = m_visits.transact([&](Timestamp now) -> Result<Decided> {
        const auto last = redoTarget(m_workspace.decisions(), m_identity.name);
        if (!last) return std::unexpected(last.error());
        if (!*last) return failure(ErrorKind::NotFound, "There is nothing to redo.");
        if (const auto alone = checkAlone(**last); !alone) return std::unexpected(alone.error());
        item = (*last)->item;
        auto ledger = ItemLedger::openAny(m_workspace, item);
        if (!ledger) return std::unexpected(ledger.error());
        const auto check = checkTermsOf(**last, *ledger);
        if (!check) {
            if (const auto seat = checkSeat(*ledger, now); !seat) return std::unexpected(seat.error());
        }
        const auto event = ledger->record(review::Redone{(*last)->visit}, m_identity.name, now);
        if (!event) return std::unexpected(event.error());
        const auto settled = check ? m_visits.settleCheck(*ledger) : m_visits.settle(*ledger);
        if (!settled) return std::unexpected(settled.error());
        const Decision* own = answerOf(**last, *ledger, m_identity.name, check.has_value());
        const EventId done = own != nullptr ? own->id : *event;
        return check ? checkedBy(done, *check, own, item, now) : decidedBy(done, *ledger, own, now);
    });
    if (redone) m_visits.forget(item);
    return redone;
}

Result<> ReviewActions::checkSeat(const ItemLedger& ledger, Timestamp now) {
    const auto lease = m_workspace.queue().leaseOf(ledger.entry().item, m_visits.reviewer());
    if (!lease) return std::unexpected(lease.error());
    const auto seats = m_workspace.queue().openSeats(ledger.entry().item, now);
    if (!seats) return std::unexpected(seats.error());
    if (*lease || *seats > 0) return {};
    return failure(ErrorKind::Conflict, "Another reviewer has taken the item since, so it cannot be done again.");
}

Result<ClaimedItem> ReviewActions::correctLast() {
    return m_visits.transact([&](Timestamp now) -> Result<ClaimedItem> {
        const auto last = undoTarget(m_workspace.decisions(), m_identity.name);
        if (!last) return std::unexpected(last.error());
        if (!*last) return failure(ErrorKind::NotFound, "There is nothing to correct.");
        auto ledger = ItemLedger::openAny(m_workspace, (*last)->item);
        if (!ledger) return std::unexpected(ledger.error());
        const auto item = m_workspace.items().find((*last)->item);
        if (!item) return std::unexpected(item.error());
        return m_visits.claim(*ledger, *item ? (*item)->externalId : std::string(), now);
    });
}

Result<std::optional<ExportedAction>> ReviewActions::exportedAction() {
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

Result<std::optional<EventId>> ReviewActions::batchToUndo() {
    const auto last = undoTarget(m_workspace.decisions(), m_identity.name);
    if (!last) return std::unexpected(last.error());
    return *last ? batchOf(m_workspace.decisions(), **last) : Result<std::optional<EventId>>(std::nullopt);
}

Result<std::optional<EventId>> ReviewActions::batchToRedo() {
    const auto last = redoTarget(m_workspace.decisions(), m_identity.name);
    if (!last) return std::unexpected(last.error());
    return *last ? batchOf(m_workspace.decisions(), **last) : Result<std::optional<EventId>>(std::nullopt);
}

Result<int> ReviewActions::undoDepth(int limit) {
    return docket::services::undoDepth(m_workspace.decisions(), m_identity.name, limit);
}

Result<> ReviewActions::checkAlone(const UndoStep& step) {
    const auto batch = batchOf(m_workspace.decisions(), step);
    if (!batch) return std::unexpected(batch.error());
    if (!*batch) return {};
    return failure(ErrorKind::Conflict, "The last action was done to many items at once. Take it back in the window, where it was done.");
}

/// What an undo reopens is a draft from then on, so that it is there again after a restart.
Result<> ReviewActions::keepEntered(ItemId item, const Answer& entered, Timestamp now) {
    Draft draft;
    draft.item = item;
    draft.answer = entered;
    draft.answer.overturnReason.clear();
    draft.saysNone = entered.labels.empty();
    draft.savedAt = now;
    return m_workspace.drafts().keep(m_visits.reviewer(), draft);
}

}  // namespace docket::services
