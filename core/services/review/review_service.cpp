#include "core/services/review/review_service.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::services {

Result<std::optional<ClaimedItem>> ReviewService::claim() {
    return m_visits.transact([&](Timestamp now) { return claimNext(now); });
}

Result<ClaimedItem> ReviewService::claim(std::string_view externalId) {
    return m_visits.transact([&](Timestamp now) -> Result<ClaimedItem> {
        const auto item = m_workspace.items().findByExternalId(externalId);
        if (!item) return std::unexpected(item.error());
        if (!*item) return failure(ErrorKind::NotFound, fmt::format("There is no item {}.", externalId));
        auto ledger = ItemLedger::openAny(m_workspace, **item);
        if (!ledger) return std::unexpected(ledger.error());
        if (const auto caughtUp = ledger->catchUp(now); !caughtUp) return std::unexpected(caughtUp.error());
        return m_visits.claim(*ledger, externalId, now);
    });
}

Result<std::optional<ClaimedItem>> ReviewService::claimNext(Timestamp now) {
    const auto skills = m_visits.skills();
    if (!skills) return std::unexpected(skills.error());
    const auto next = m_workspace.queue().nextFor(m_visits.reviewer(), now, *skills);
    if (!next) return std::unexpected(next.error());
    if (!*next) return std::nullopt;
    const auto ledger = ItemLedger::open(m_workspace, **next);
    if (!ledger) return std::unexpected(ledger.error());
    if (m_rules.policy().hasChecks()) {
        auto check = m_checks.drawInsteadOf(*ledger, now);
        if (!check || *check) return check;
    }
    auto claimed = m_visits.hold(*ledger, now);
    if (!claimed) return std::unexpected(claimed.error());
    return std::move(*claimed);
}

Result<Suggestion> ReviewService::reveal(ItemId item) {
    return m_visits.transact([&](Timestamp now) -> Result<Suggestion> {
        const auto visit = m_visits.require(item, now);
        if (!visit) return std::unexpected(visit.error());
        auto ledger = m_visits.open(item, **visit);
        if (!ledger) return std::unexpected(ledger.error());
        if (ledger->review().isInStudy()) {
            return failure(ErrorKind::Conflict, "What the model said of this item is not shown: its answers are to be unbiased. Nothing was recorded.");
        }
        const auto prediction = ledger->entry().prediction;
        auto suggestion = m_visits.suggestionOf(ledger->entry(), (*visit)->taxonomyVersion);
        if (!suggestion) return std::unexpected(suggestion.error());
        const std::optional<CheckTerms>& check = (*visit)->check;
        const auto event = ledger->record(review::Revealed{prediction, check ? std::optional(check->kind) : std::nullopt}, m_identity.name, now);
        if (!event) return std::unexpected(event.error());
        const auto stored = m_workspace.decisions().storeReveal(*event, item, m_visits.reviewer(), prediction, now);
        if (!stored) return std::unexpected(stored.error());
        return suggestion->value_or(Suggestion{});
    });
}

Result<Decided> ReviewService::decide(ItemId item, const Answer& answer) {
    if (const auto prepared = m_deciding.prepare(); !prepared) return std::unexpected(prepared.error());
    auto decided = m_visits.transact([&](Timestamp now) { return decideNow(item, answer, now); });
    if (decided) m_visits.noteAnswer(item, decided->decision);
    return decided;
}

Result<DecidedAndNext> ReviewService::decideAndClaim(ItemId item, const Answer& answer) {
    if (const auto prepared = m_deciding.prepare(); !prepared) return std::unexpected(prepared.error());
    auto both = m_visits.transact([&](Timestamp now) -> Result<DecidedAndNext> {
        const auto decided = decideNow(item, answer, now);
        if (!decided) return std::unexpected(decided.error());
        auto next = claimNext(now);
        if (!next) return std::unexpected(next.error());
        return DecidedAndNext{*decided, std::move(*next)};
    });
    // A version that was published meanwhile may have the item reviewed again at once: then it is held for another visit.
    const bool isHeldAgain = both && both->next && both->next->item.id == item;
    if (both && !isHeldAgain) m_visits.noteAnswer(item, both->decided.decision);
    return both;
}

Result<Decided> ReviewService::decideNow(ItemId item, const Answer& answer, Timestamp now) {
    const auto held = m_visits.require(item, now);
    if (!held) return std::unexpected(held.error());
    const Visit& visit = **held;
    // An item that was open when another version was published is finished under the one it was claimed under.
    const auto claimedUnder = m_rules.taxonomy(visit.taxonomyVersion);
    if (!claimedUnder) return std::unexpected(claimedUnder.error());
    if (const auto checked = m_deciding.checkAnswer(answer, **claimedUnder); !checked) return std::unexpected(checked.error());
    auto ledger = m_visits.open(item, visit);
    if (!ledger) return std::unexpected(ledger.error());
    if (!visit.isOpen() && !m_visits.stands(*ledger, visit)) {
        return failure(ErrorKind::Conflict, "The first answer to this item was taken back. Claim it again; nothing was recorded.");
    }

    Decision decision;
    decision.item = item;
    decision.reviewer = m_visits.reviewer();
    decision.visit = visit.firstDecision.value_or(EventId{});
    decision.answer = answer;
    decision.answer.labels = (*claimedUnder)->ordered(answer.labels);
    decision.arm = visit.arm;
    decision.exposure = m_visits.exposureIn(*ledger, visit);
    decision.taxonomyVersion = visit.taxonomyVersion;
    decision.at = now;
    if (const auto copied = m_deciding.copyPrediction(ledger->entry().prediction, decision); !copied) return std::unexpected(copied.error());

    if (visit.check) return decideCheck(*ledger, *visit.check, decision, now);
    const auto event = m_deciding.record(*ledger, decision, now);
    if (!event) return std::unexpected(event.error());
    if (const auto settled = m_visits.settle(*ledger); !settled) return std::unexpected(settled.error());
    return decidedBy(*event, *ledger, &decision, now);
}

Result<Decided> ReviewService::decideCheck(ItemLedger& ledger, const CheckTerms& terms, const Decision& decision, Timestamp now) {
    auto expected = m_rules.read(terms.expected, terms.taxonomyVersion, decision.taxonomyVersion);
    if (!expected) return std::unexpected(expected.error());
    const auto event = ledger.record(review::Checked{{decision, terms, std::move(*expected)}}, m_identity.name, now);
    if (!event) return std::unexpected(event.error());
    if (const auto settled = m_visits.settleCheck(ledger); !settled) return std::unexpected(settled.error());
    return checkedBy(*event, terms, &decision, decision.item, now);
}

Result<> ReviewService::skip(ItemId item) { return putAside(item, review::Skipped{}); }

Result<> ReviewService::flag(ItemId item, std::string_view note) {
    return putAside(item, review::Flagged{std::string(note)});
}

template <class Fact>
Result<> ReviewService::putAside(ItemId item, Fact fact) {
    auto put = m_visits.transact([&](Timestamp now) -> Result<> {
        const auto visit = m_visits.require(item, now);
        if (!visit) return std::unexpected(visit.error());
        if (!(*visit)->isOpen()) {
            return failure(ErrorKind::Conflict, "The item has been answered already. Undo the answer first.");
        }
        auto ledger = m_visits.open(item, **visit);
        if (!ledger) return std::unexpected(ledger.error());
        fact.check = (*visit)->check;
        if (const auto event = ledger->record(fact, m_identity.name, now); !event) return std::unexpected(event.error());
        return fact.check ? m_visits.settleCheck(*ledger) : m_visits.settle(*ledger);
    });
    if (put) m_visits.forget(item);
    return put;
}

Result<> ReviewService::release(ItemId item) {
    if (m_visits.find(item) == nullptr) return failure(ErrorKind::NothingClaimed, "No item is held; there is nothing to release.");
    auto released = m_visits.transact([&](Timestamp) { return m_visits.removeHold(item); });
    if (released) m_visits.forget(item);
    return released;
}

Result<> ReviewService::releaseAll() {
    auto released = m_visits.transact([&](Timestamp) { return m_visits.giveBackHolds(); });
    if (released) m_visits.forgetAll();
    return released;
}

bool ReviewService::holds(ItemId item) const {
    const Visit* visit = m_visits.find(item);
    return visit != nullptr && visit->isOpen() && visit->leaseExpiresAt > m_visits.clock().now();
}

Result<HoldState> ReviewService::holdState(ItemId item) {
    return m_visits.transact([&](Timestamp now) -> Result<HoldState> {
        const auto lease = m_workspace.queue().leaseOf(item, m_visits.reviewer());
        if (!lease) return std::unexpected(lease.error());
        if (*lease && (*lease)->session == m_identity.session && (*lease)->expiresAt > now) return HoldState{};
        const auto check = m_workspace.gold().holdOf(item, m_visits.reviewer());
        if (!check) return std::unexpected(check.error());
        const bool isCheck = check->has_value() && !*lease;
        if (isCheck && (*check)->session == m_identity.session && (*check)->expiresAt > now) return HoldState{};
        auto holder = m_visits.holderOf(item, isCheck, now);
        if (!holder) return std::unexpected(holder.error());
        if (*holder) {
            const bool isOwn = **holder == m_identity.name;
            return HoldState{HoldState::Kind::Taken, std::move(**holder), isOwn};
        }
        if (isCheck) return HoldState{HoldState::Kind::Free, {}};
        const auto seats = m_workspace.queue().openSeats(item, now);
        if (!seats) return std::unexpected(seats.error());
        return HoldState{*seats > 0 ? HoldState::Kind::Free : HoldState::Kind::Closed, {}};
    });
}

Result<> ReviewService::holdAgain(ItemId item) {
    return m_visits.transact([&](Timestamp now) -> Result<> {
        auto ledger = ItemLedger::openAny(m_workspace, item);
        if (!ledger) return std::unexpected(ledger.error());
        const auto claimed = m_visits.claim(*ledger, {}, now);
        return claimed ? Result<>() : std::unexpected(claimed.error());
    });
}

Result<Timestamp> ReviewService::renew() {
    return m_visits.transact([&](Timestamp now) -> Result<Timestamp> {
        const Timestamp end = now + m_rules.policy().leaseTime;
        const auto renewed = m_workspace.queue().renewLeases(m_identity.session, now, end);
        if (!renewed) return std::unexpected(renewed.error());
        if (m_visits.holdsChecks()) {
            const auto kept = m_workspace.gold().renew(m_identity.session, now, end);
            if (!kept) return std::unexpected(kept.error());
        }
        if (const auto seen = m_workspace.sessions().noteSeen(m_identity.session, now); !seen) return std::unexpected(seen.error());
        m_visits.renew(now, end);
        return end;
    });
}

Result<std::vector<ClaimedItem>> ReviewService::readAnew(std::span<const ItemId> items) {
    return m_visits.transact([&](Timestamp) -> Result<std::vector<ClaimedItem>> {
        std::vector<ClaimedItem> read;
        for (const ItemId item : items) {
            Visit* visit = m_visits.find(item);
            if (visit == nullptr || !visit->isOpen() || visit->taxonomyVersion == m_rules.versions().taxonomy) continue;
            const auto ledger = m_visits.open(item, *visit);
            if (!ledger) return std::unexpected(ledger.error());
            auto claimed = m_visits.describe(*ledger, m_rules.versions().taxonomy, visit->check ? &*visit->check : nullptr);
            if (!claimed) return std::unexpected(claimed.error());
            auto draft = m_visits.draftOf(item);
            if (!draft) return std::unexpected(draft.error());
            claimed->draft = std::move(*draft);
            claimed->leaseExpiresAt = visit->leaseExpiresAt;
            visit->taxonomyVersion = m_rules.versions().taxonomy;
            read.push_back(std::move(*claimed));
        }
        return read;
    });
}

Result<std::optional<ClaimedItem>> ReviewService::lookAtFirst() {
    if (const auto read = m_rules.refresh(); !read) return std::unexpected(read.error());
    const auto first = m_workspace.queue().firstWaiting();
    if (!first) return std::unexpected(first.error());
    if (!*first) return std::nullopt;
    const auto ledger = ItemLedger::open(m_workspace, **first);
    if (!ledger) return std::unexpected(ledger.error());
    auto item = m_visits.describe(*ledger, m_rules.versions().taxonomy);
    if (!item) return std::unexpected(item.error());
    return std::move(*item);
}

Result<ports::QueueCounts> ReviewService::counts() { return m_workspace.queue().counts(m_visits.clock().now()); }

Result<std::int64_t> ReviewService::assigned() {
    const auto reviewer = m_workspace.decisions().findReviewer(m_visits.identity().name);
    if (!reviewer) return std::unexpected(reviewer.error());
    return *reviewer ? m_workspace.queue().assignedTo(**reviewer) : 0;
}

Result<> ReviewService::refreshRules() {
    return m_visits.transact([](Timestamp) -> Result<> { return {}; });
}

Decided decidedBy(EventId event, const ItemLedger& ledger, const Decision* decision, Timestamp now) {
    Decided decided{event, ledger.review().state(), std::nullopt, now, ledger.entry().item};
    if (!ledger.review().isInStudy()) decided.overturns = decision != nullptr && decision->overturns();
    return decided;
}

Decided checkedBy(EventId event, const CheckTerms& terms, const Decision* decision, ItemId item, Timestamp now) {
    QueueState state = QueueState::Queued;
    if (decision != nullptr) state = terms.reviewsRequired > 1 ? QueueState::InReview : QueueState::Resolved;
    return {event, state, decision != nullptr && decision->overturns(), now, item};
}

}  // namespace docket::services
