#include "core/services/ledger/undo_history.h"
#include "core/services/review/visits.h"

#include <fmt/format.h>

#include <algorithm>

// What a visit of a check does otherwise than one of an entry: it has a hold of its own, and its answers are no decisions.

namespace docket::services {

Result<ClaimedItem> Visits::holdCheck(const ItemLedger& ledger, const CheckTerms& terms, Timestamp now) {
    auto claimed = describe(ledger, m_rules.versions().taxonomy, &terms);
    if (!claimed) return claimed;
    const ItemId item = ledger.entry().item;
    const CheckHold hold{item, *m_reviewer, m_identity.session, terms, now, now + m_rules.policy().leaseTime};
    if (const auto held = m_workspace.gold().hold(hold); !held) return std::unexpected(held.error());
    auto draft = draftOf(item);
    if (!draft) return std::unexpected(draft.error());
    claimed->draft = std::move(*draft);
    claimed->leaseExpiresAt = hold.expiresAt;
    m_byItem[item] = {claimed->arm, claimed->taxonomy->version(), hold.expiresAt, std::nullopt, terms};
    return claimed;
}

/// The check that the reviewer has or had in hand of the item, or answered; nullopt: to them it is an item like any other.
Result<std::optional<ClaimedItem>> Visits::claimCheck(const ItemLedger& ledger, std::string_view externalId, Timestamp now) {
    const auto held = m_workspace.gold().holdOf(ledger.entry().item, *m_reviewer);
    if (!held) return std::unexpected(held.error());
    const bool isElsewhere = *held && (*held)->session != m_identity.session && (*held)->expiresAt > now;
    if (isElsewhere) return failure(ErrorKind::Conflict, fmt::format("Another window of yours holds item {}.", externalId));
    const Check* own = ledger.review().lastCheckOf(m_identity.name);
    std::optional<CheckTerms> terms;
    if (*held) terms = (*held)->terms;
    if (!terms && own != nullptr) {
        const auto may = isToBeCorrected(ledger, *own);
        if (!may) return std::unexpected(may.error());
        if (*may) terms = own->terms;
    }
    if (!terms) return std::nullopt;
    const auto seats = m_workspace.queue().openSeats(ledger.entry().item, now);
    if (!seats) return std::unexpected(seats.error());
    if (*seats > 0 && ledger.review().standingOf(m_identity.name) == nullptr) {  // it is asked for in earnest since
        const auto released = m_workspace.gold().release(ledger.entry().item, *m_reviewer);
        return released ? Result<std::optional<ClaimedItem>>(std::nullopt) : std::unexpected(released.error());
    }
    auto claimed = holdCheck(ledger, *terms, now);
    if (!claimed) return std::unexpected(claimed.error());
    if (own != nullptr && own->terms.since == terms->since) {
        auto entered = enteredNow(own->decision);
        if (!entered) return std::unexpected(entered.error());
        claimed->entered = std::move(*entered);
    }
    return std::move(*claimed);
}

/// Whoever claims an item by its id means what they said of it last. Once something else was done since, an own decision is
/// opened and not what was said in a repeat of it: what is corrected is to count.
Result<bool> Visits::isToBeCorrected(const ItemLedger& ledger, const Check& own) {
    const Decision* decision = ledger.review().standingOf(m_identity.name);
    if (decision == nullptr) return true;
    if (decision->id > own.decision.id) return false;
    const auto last = undoTarget(m_workspace.decisions(), m_identity.name);
    if (!last) return std::unexpected(last.error());
    return *last && (*last)->visit == own.decision.visit;
}

Result<bool> Visits::isHeld(ItemId item, bool isCheck, Timestamp now) {
    if (isCheck) {
        const auto hold = m_workspace.gold().holdOf(item, *m_reviewer);
        if (!hold) return std::unexpected(hold.error());
        return *hold && (*hold)->session == m_identity.session && (*hold)->expiresAt > now;
    }
    const auto lease = m_workspace.queue().leaseOf(item, *m_reviewer);
    if (!lease) return std::unexpected(lease.error());
    return *lease && (*lease)->session == m_identity.session && (*lease)->expiresAt > now;
}

Result<std::optional<std::string>> Visits::holderOf(ItemId item, bool isCheck, Timestamp now) {
    if (!isCheck) return m_workspace.queue().holderOf(item, now);
    const auto hold = m_workspace.gold().holdOf(item, *m_reviewer);
    if (!hold) return std::unexpected(hold.error());
    return *hold && (*hold)->expiresAt > now ? std::optional(m_identity.name) : std::nullopt;
}

Result<> Visits::removeHold(ItemId item) {
    const Visit* visit = find(item);
    return visit != nullptr && visit->check ? m_workspace.gold().release(item, *m_reviewer) : m_workspace.queue().removeLease(item, *m_reviewer);
}

Result<> Visits::settleCheck(ItemLedger& ledger) {
    const ItemId item = ledger.entry().item;
    if (const auto released = m_workspace.gold().release(item, *m_reviewer); !released) return released;
    if (const auto removed = m_workspace.drafts().remove(item, *m_reviewer); !removed) return removed;
    return ledger.deriveChecks();
}

Result<ItemLedger> Visits::open(ItemId item, const Visit& visit) {
    return visit.check ? ItemLedger::openAny(m_workspace, item) : ItemLedger::open(m_workspace, item);
}

Exposure Visits::exposureIn(const ItemLedger& ledger, const Visit& visit) const {
    if (visit.check) return ledger.review().exposureInCheck(m_identity.name, visit.arm, *visit.check, visit.firstDecision);
    return ledger.review().exposureOf(m_identity.name, visit.arm, visit.firstDecision);
}

bool Visits::stands(const ItemLedger& ledger, const Visit& visit) const {
    if (!visit.firstDecision) return false;
    return visit.check ? ledger.review().checkOf(m_identity.name, *visit.firstDecision) != nullptr : ledger.review().standingOf(m_identity.name) != nullptr;
}

bool Visits::holdsChecks() const {
    return std::ranges::any_of(m_byItem, [](const auto& visit) { return visit.second.check && visit.second.isOpen(); });
}

}  // namespace docket::services
