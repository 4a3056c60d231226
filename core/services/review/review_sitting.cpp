#include "core/services/review/review_sitting.h"

#include "core/domain/packet.h"

#include <algorithm>

namespace docket::services {

namespace {
constexpr std::size_t draftsTakenUp = 25;
}

Result<std::optional<Timestamp>> ReviewSitting::open() {
    return m_visits.transact([&](Timestamp now) -> Result<std::optional<Timestamp>> {
        const auto broken = m_workspace.sessions().takeBroken(m_visits.reviewer());
        if (!broken) return broken;
        const auto opened = m_workspace.sessions().open(m_identity.session, m_visits.reviewer(), now);
        if (!opened) return std::unexpected(opened.error());
        return broken;
    });
}

Result<> ReviewSitting::close() {
    auto closed = m_visits.transact([&](Timestamp) -> Result<> {
        if (const auto released = m_visits.giveBackHolds(); !released) return released;
        return m_workspace.sessions().close(m_identity.session);
    });
    if (closed) m_visits.forgetAll();
    return closed;
}

Result<bool> ReviewSitting::isOpenElsewhere() {
    return m_visits.transact([&](Timestamp) -> Result<bool> {
        const auto others = m_visits.otherSessions();
        if (!others) return std::unexpected(others.error());
        return !others->empty();
    });
}

Result<std::vector<ClaimedItem>> ReviewSitting::resume() {
    return m_visits.transact([&](Timestamp now) -> Result<std::vector<ClaimedItem>> {
        const auto leases = m_workspace.queue().leasesOf(m_visits.reviewer());
        if (!leases) return std::unexpected(leases.error());
        const auto others = m_visits.otherSessions();
        if (!others) return std::unexpected(others.error());
        std::vector<ClaimedItem> resumed;
        for (const Lease& lease : *leases) {
            if (isPacketKey(lease.session)) continue;
            if (lease.expiresAt > now && std::ranges::find(*others, lease.session) != others->end()) continue;
            const auto removed = m_workspace.queue().removeLease(lease.item, m_visits.reviewer());
            if (!removed) return std::unexpected(removed.error());
            if (lease.expiresAt <= now) continue;
            const auto ledger = ItemLedger::open(m_workspace, lease.item);
            if (!ledger) return std::unexpected(ledger.error());
            auto claimed = m_visits.hold(*ledger, now);
            if (!claimed) return std::unexpected(claimed.error());
            resumed.push_back(std::move(*claimed));
        }
        if (const auto checks = resumeChecks(*others, now, resumed); !checks) return std::unexpected(checks.error());
        return resumed;
    });
}

/// Checks come where they would have come, had they been entries: the due time is what all of them have.
Result<> ReviewSitting::resumeChecks(const std::vector<std::string>& others, Timestamp now, std::vector<ClaimedItem>& resumed) {
    const auto holds = m_workspace.gold().holdsOf(m_visits.reviewer());
    if (!holds) return std::unexpected(holds.error());
    for (const CheckHold& hold : *holds) {
        if (hold.expiresAt <= now || std::ranges::find(others, hold.session) != others.end()) continue;
        const auto ledger = ItemLedger::openAny(m_workspace, hold.item);
        if (!ledger) return std::unexpected(ledger.error());
        auto claimed = m_visits.holdCheck(*ledger, hold.terms, now);
        if (!claimed) return std::unexpected(claimed.error());
        const auto later = std::ranges::find_if(resumed, [&](const ClaimedItem& item) { return claimed->dueAt <= item.dueAt; });
        resumed.insert(later, std::move(*claimed));
    }
    return {};
}

Result<Timestamp> ReviewSitting::keepDraft(Draft draft) {
    return m_visits.transact([&](Timestamp now) -> Result<Timestamp> {
        const Visit* visit = m_visits.find(draft.item);
        draft.visit = visit != nullptr ? visit->firstDecision : std::nullopt;
        draft.savedAt = now;
        const auto kept = draft.isEmpty() ? m_workspace.drafts().remove(draft.item, m_visits.reviewer()) : m_workspace.drafts().keep(m_visits.reviewer(), draft);
        if (!kept) return std::unexpected(kept.error());
        return now;
    });
}

Result<std::vector<ClaimedItem>> ReviewSitting::takeUpDrafts() {
    return m_visits.transact([&](Timestamp now) -> Result<std::vector<ClaimedItem>> {
        const auto items = m_workspace.drafts().itemsOf(m_visits.reviewer());
        if (!items) return std::unexpected(items.error());
        const auto others = m_visits.otherSessions();
        if (!others) return std::unexpected(others.error());
        std::vector<ClaimedItem> taken;
        for (const ItemId item : *items) {
            if (taken.size() == draftsTakenUp) break;
            if (m_visits.find(item) != nullptr) continue;
            auto claimed = takeUp(item, now, others->empty() ? Comparison::GoesOn : Comparison::IsElsewhere);
            if (!claimed) return std::unexpected(claimed.error());
            if (*claimed) taken.push_back(std::move(**claimed));
        }
        return taken;
    });
}

/// nullopt: others have the item, or nothing is asked for any more. Its draft is kept for when it comes back.
Result<std::optional<ClaimedItem>> ReviewSitting::takeUp(ItemId item, Timestamp now, Comparison comparison) {
    auto ledger = ItemLedger::openAny(m_workspace, item);
    if (!ledger) return std::unexpected(ledger.error());
    auto draft = m_workspace.drafts().find(item, m_visits.reviewer());
    if (!draft) return std::unexpected(draft.error());
    const Decision* own = ledger->review().standingOf(m_identity.name);
    const Check* check = *draft && (*draft)->visit ? ledger->review().checkOf(m_identity.name, *(*draft)->visit) : nullptr;
    if (check != nullptr) own = &check->decision;
    if (own != nullptr && *draft && (*draft)->visit == own->visit) {
        if (comparison == Comparison::IsElsewhere) return std::nullopt;
        return continueVisit(*ledger, *own, check != nullptr ? &check->terms : nullptr, std::move(**draft));
    }
    if (ledger->review().isFlagged()) return std::nullopt;
    auto claimed = m_visits.claim(*ledger, {}, now);
    const bool isGone = !claimed && (claimed.error().kind == ErrorKind::Conflict || claimed.error().kind == ErrorKind::NotFound);
    if (isGone) return std::nullopt;
    if (!claimed) return std::unexpected(claimed.error());
    return std::move(*claimed);
}

/// The answer that is on disk needs no hold; the one after comparing belongs to the same visit.
Result<std::optional<ClaimedItem>> ReviewSitting::continueVisit(const ItemLedger& ledger, const Decision& own, const CheckTerms* check, Draft draft) {
    auto claimed = m_visits.describe(ledger, own.taxonomyVersion, check);
    if (!claimed) return std::unexpected(claimed.error());
    m_visits.goOn(own, check);
    claimed->recorded = own.answer;
    claimed->draft = std::move(draft);
    return std::move(*claimed);
}

}  // namespace docket::services
