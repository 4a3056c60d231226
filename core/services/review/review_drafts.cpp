#include "core/services/review/review_service.h"

// Drafts, sittings, and what becomes of holds between them.

namespace docket::services {

namespace {
constexpr std::size_t draftsTakenUp = 25;
}

Result<Timestamp> ReviewService::keepDraft(Draft draft) {
    return transact([&](Timestamp now) -> Result<Timestamp> {
        const auto visit = m_visits.find(draft.item);
        draft.visit = visit != m_visits.end() ? visit->second.firstDecision : std::nullopt;
        draft.savedAt = now;
        const auto kept = draft.isEmpty() ? m_workspace.drafts().remove(draft.item, *m_reviewer) : m_workspace.drafts().keep(*m_reviewer, draft);
        if (!kept) return std::unexpected(kept.error());
        return now;
    });
}

Result<std::vector<ClaimedItem>> ReviewService::takeUpDrafts() {
    return transact([&](Timestamp now) -> Result<std::vector<ClaimedItem>> {
        const auto items = m_workspace.drafts().itemsOf(*m_reviewer);
        if (!items) return std::unexpected(items.error());
        const auto others = otherSessions();
        if (!others) return std::unexpected(others.error());
        std::vector<ClaimedItem> taken;
        for (const ItemId item : *items) {
            if (taken.size() == draftsTakenUp) break;
            if (m_visits.contains(item)) continue;
            auto claimed = takeUp(item, now, others->empty() ? Comparison::GoesOn : Comparison::IsElsewhere);
            if (!claimed) return std::unexpected(claimed.error());
            if (*claimed) taken.push_back(std::move(**claimed));
        }
        return taken;
    });
}

/// nullopt: others have the item, or nothing is asked for any more. Its draft is kept for when it comes back.
Result<std::optional<ClaimedItem>> ReviewService::takeUp(ItemId item, Timestamp now, Comparison comparison) {
    auto ledger = ItemLedger::open(m_workspace, item);
    if (!ledger) return std::unexpected(ledger.error());
    auto draft = m_workspace.drafts().find(item, *m_reviewer);
    if (!draft) return std::unexpected(draft.error());
    const Decision* own = ledger->review().standingOf(m_identity.name);
    if (own != nullptr && *draft && (*draft)->visit == own->visit) {
        if (comparison == Comparison::IsElsewhere) return std::nullopt;
        return continueVisit(*ledger, std::move(**draft));
    }
    if (ledger->review().isFlagged()) return std::nullopt;
    auto claimed = claimEntry(*ledger, {}, now);
    if (!claimed && claimed.error().kind == ErrorKind::Conflict) return std::nullopt;
    if (!claimed) return std::unexpected(claimed.error());
    return std::move(*claimed);
}

/// The answer that is on disk needs no hold; the one after comparing belongs to the same visit.
Result<std::optional<ClaimedItem>> ReviewService::continueVisit(const ItemLedger& ledger, Draft draft) {
    const Decision& own = *ledger.review().standingOf(m_identity.name);
    auto claimed = describe(ledger, own.taxonomyVersion);
    if (!claimed) return std::unexpected(claimed.error());
    m_visits[own.item] = {own.arm, own.taxonomyVersion, {}, own.visit};
    claimed->recorded = own.answer;
    claimed->draft = std::move(draft);
    return std::move(*claimed);
}

Result<std::optional<Timestamp>> ReviewService::openSession() {
    return transact([&](Timestamp now) -> Result<std::optional<Timestamp>> {
        const auto broken = m_workspace.sessions().takeBroken(*m_reviewer);
        if (!broken) return broken;
        const auto opened = m_workspace.sessions().open(m_identity.session, *m_reviewer, now);
        if (!opened) return std::unexpected(opened.error());
        return broken;
    });
}

Result<> ReviewService::closeSession() {
    auto closed = transact([&](Timestamp) -> Result<> {
        if (const auto released = releaseHolds(); !released) return released;
        return m_workspace.sessions().close(m_identity.session);
    });
    if (closed) m_visits.clear();
    return closed;
}

Result<std::vector<ClaimedItem>> ReviewService::readAnew(std::span<const ItemId> items) {
    return transact([&](Timestamp) -> Result<std::vector<ClaimedItem>> {
        std::vector<ClaimedItem> read;
        for (const ItemId item : items) {
            const auto visit = m_visits.find(item);
            const bool isOpen = visit != m_visits.end() && !visit->second.firstDecision;
            if (!isOpen || visit->second.taxonomyVersion == m_rules.versions().taxonomy) continue;
            const auto ledger = ItemLedger::open(m_workspace, item);
            if (!ledger) return std::unexpected(ledger.error());
            auto claimed = describe(*ledger, m_rules.versions().taxonomy);
            if (!claimed) return std::unexpected(claimed.error());
            auto draft = draftOf(item);
            if (!draft) return std::unexpected(draft.error());
            claimed->draft = std::move(*draft);
            claimed->leaseExpiresAt = visit->second.leaseExpiresAt;
            visit->second.taxonomyVersion = m_rules.versions().taxonomy;
            read.push_back(std::move(*claimed));
        }
        return read;
    });
}

Result<HoldState> ReviewService::holdState(ItemId item) {
    return transact([&](Timestamp now) -> Result<HoldState> {
        const auto lease = m_workspace.queue().leaseOf(item, *m_reviewer);
        if (!lease) return std::unexpected(lease.error());
        if (*lease && (*lease)->session == m_identity.session && (*lease)->expiresAt > now) return HoldState{};
        auto holder = m_workspace.queue().holderOf(item, now);
        if (!holder) return std::unexpected(holder.error());
        if (*holder) {
            const bool isOwn = **holder == m_identity.name;
            return HoldState{HoldState::Kind::Taken, std::move(**holder), isOwn};
        }
        const auto seats = m_workspace.queue().openSeats(item, now);
        if (!seats) return std::unexpected(seats.error());
        return HoldState{*seats > 0 ? HoldState::Kind::Free : HoldState::Kind::Closed, {}};
    });
}

Result<> ReviewService::holdAgain(ItemId item) {
    return transact([&](Timestamp now) -> Result<> {
        auto ledger = ItemLedger::open(m_workspace, item);
        if (!ledger) return std::unexpected(ledger.error());
        const auto claimed = claimEntry(*ledger, {}, now);
        return claimed ? Result<>() : std::unexpected(claimed.error());
    });
}

}  // namespace docket::services
