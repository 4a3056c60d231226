#include "core/services/review/review_service.h"

#include "core/codec/text/document.h"
#include "core/codec/values/scores.h"
#include "core/routing/router.h"
#include "core/services/ledger/review_rule.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_set>

namespace docket::services {

ReviewService::ReviewService(ports::Workspace& workspace, const ports::Clock& clock, ReviewerIdentity identity,
                             ArmChoice arms)
    : m_workspace(workspace), m_clock(clock), m_identity(std::move(identity)), m_arms(arms), m_rules(workspace.rules()) {}

Result<> ReviewService::prepare(Timestamp now) {
    if (!m_reviewer) {
        if (!codec::isUtf8(m_identity.name)) {
            return failure(ErrorKind::InvalidInput, "The reviewer's name is no UTF-8 text. Nothing was recorded.");
        }
        auto reviewer = m_workspace.decisions().reviewer(m_identity.name, now);
        if (!reviewer) return std::unexpected(reviewer.error());
        m_reviewer = *reviewer;
    }
    return m_rules.refresh();
}

Result<> ReviewService::settle(ItemLedger& ledger) {
    const ItemId item = ledger.entry().item;
    if (const auto removed = m_workspace.queue().removeLease(item, *m_reviewer); !removed) return removed;
    if (const auto removed = m_workspace.drafts().remove(item, *m_reviewer); !removed) return removed;
    return ledger.derive(m_identity.name, *m_reviewer);
}

/// The visit of an item that this session holds, or has just answered. Says who has the item when it is lost.
Result<ReviewService::Visit*> ReviewService::requireVisit(ItemId item, Timestamp now) {
    const auto visit = m_visits.find(item);
    if (visit == m_visits.end()) {
        return failure(ErrorKind::NothingClaimed, "No item is held. Claim one first; nothing was recorded.");
    }
    if (visit->second.firstDecision) return &visit->second;
    const auto lease = m_workspace.queue().leaseOf(item, *m_reviewer);
    if (!lease) return std::unexpected(lease.error());
    const bool isHeld = *lease && (*lease)->session == m_identity.session && (*lease)->expiresAt > now;
    if (isHeld) return &visit->second;
    m_visits.erase(visit);

    const auto holder = m_workspace.queue().holderOf(item, now);
    if (!holder) return std::unexpected(holder.error());
    const std::string minutes = fmt::format("{:g}", static_cast<double>(policy().leaseTime.ms) / 60'000.0);
    std::string where = "It is back in the queue";
    if (*holder) where = **holder == m_identity.name ? "Another window of yours has it now" : fmt::format("{} has it now", **holder);
    return failure(ErrorKind::LeaseLost, fmt::format("Your hold on the item ended after {} minutes. {}; nothing was recorded. "
                                                     "Claim the next item.", minutes, where));
}

Result<ClaimedItem> ReviewService::describe(const ItemLedger& ledger, int version) {
    const QueueEntry& entry = ledger.entry();
    auto item = m_workspace.items().find(entry.item);
    if (!item) return std::unexpected(item.error());
    if (!*item) return failure(ErrorKind::Damaged, fmt::format("The queue names item {}, which is not there.", entry.item.value));
    ClaimedItem claimed;
    claimed.item = std::move(**item);
    claimed.reasons = entry.reasons;
    claimed.dueAt = entry.dueAt;
    const auto readUnder = m_rules.taxonomy(version);
    if (!readUnder) return std::unexpected(readUnder.error());
    claimed.taxonomy = *readUnder;
    if (ledger.review().isInStudy()) {
        claimed.reasons = {Reason::AgreementStudy};  // what it was escalated for would tell of what was predicted
        return claimed;
    }
    auto suggestion = suggestionOf(entry, version);
    if (!suggestion) return std::unexpected(suggestion.error());
    claimed.arm = armFor(claimed.item.externalId);
    claimed.suggestion = std::move(*suggestion);
    claimed.isSuggestionVisible =
        ledger.review().exposureOf(m_identity.name, claimed.arm, std::nullopt) != Exposure::Blind;
    return claimed;
}

Arm ReviewService::armFor(std::string_view externalId) const {
    switch (m_arms) {
        case ArmChoice::AlwaysBlind: return Arm::Blind;
        case ArmChoice::AlwaysAssisted: return Arm::Assisted;
        case ArmChoice::ByPolicy: break;
    }
    return routing::drawArm(policy(), externalId, m_identity.name);
}

/// What the model said, as `version` reads it.
Result<std::optional<Suggestion>> ReviewService::suggestionOf(const QueueEntry& entry, int version) {
    if (!entry.prediction) return std::nullopt;
    auto prediction = m_workspace.items().prediction(*entry.prediction);
    if (!prediction) return std::unexpected(prediction.error());
    if (!*prediction) return std::nullopt;
    Prediction& p = **prediction;
    const auto predictedUnder = m_rules.taxonomy(p.taxonomyVersion);
    if (!predictedUnder) return std::unexpected(predictedUnder.error());
    Suggestion suggestion{std::move(p.labels),    p.confidence,           codec::readScores(p.scores, **predictedUnder),
                          std::move(p.rationale), std::move(p.rawOutput), std::move(p.model)};
    if (m_rules.lineage().keepsAll(p.taxonomyVersion, version)) return suggestion;
    if (suggestion.labels) {
        auto labels = m_rules.read(*suggestion.labels, p.taxonomyVersion, version);
        if (!labels) return std::unexpected(labels.error());
        suggestion.labels = std::move(*labels);
    }
    readScores(suggestion.scores, p.taxonomyVersion, version);
    return suggestion;
}

/// Labels that read as one keep the highest score that one of them had.
void ReviewService::readScores(std::vector<LabelScore>& scores, int given, int under) const {
    std::unordered_set<LabelId> seen;
    for (LabelScore& score : scores) score.label = m_rules.lineage().read(score.label, given, under);
    std::erase_if(scores, [&](const LabelScore& score) { return !seen.insert(score.label).second; });
}

/// What was entered before. Labels that have been archived since can no longer be chosen.
Result<std::optional<Draft>> ReviewService::draftOf(ItemId item) {
    auto draft = m_workspace.drafts().find(item, *m_reviewer);
    if (!draft || !*draft) return draft;
    dropEnded((*draft)->answer.labels);
    return draft;
}

/// What was answered, as it can be entered again under the version in force.
Result<Answer> ReviewService::enteredNow(const Decision& own) {
    Answer answer = own.answer;
    auto labels = m_rules.read(own.answer.labels, own.taxonomyVersion, m_rules.versions().taxonomy);
    if (!labels) return std::unexpected(labels.error());
    answer.labels = std::move(*labels);
    dropEnded(answer.labels);
    return answer;
}

void ReviewService::dropEnded(LabelSet& labels) const {
    std::erase_if(labels, [&](LabelId id) {
        const taxonomy::Label* label = taxonomy()->find(id);
        return label == nullptr || !label->isChoice();
    });
}

/// A version published while the item was open may ask for a review of just such an answer.
Result<> ReviewService::reopenIfAsked(ItemLedger& ledger, const Decision& decision, Timestamp now) {
    const int inForce = m_rules.versions().taxonomy;
    if (m_rules.lineage().keepsAll(decision.taxonomyVersion, inForce)) return {};
    const auto item = m_workspace.items().find(decision.item);
    if (!item) return std::unexpected(item.error());
    const Item read = item->value_or(Item());  // what the subject refers to
    const ReviewSubject subject{read.text, read.metadata, decision.confidence, false};
    const auto isAskedBy = [&](int version) {
        return std::ranges::any_of(decision.answer.labels, [&](LabelId label) {
            const taxonomy::Treatment* treatment = m_rules.lineage().treatmentOf(label, decision.taxonomyVersion, version);
            return treatment != nullptr && asksForReview(*treatment, subject) && m_rules.lineage().isInForce(version, inForce);
        });
    };
    bool isAsked = false;
    for (int version = decision.taxonomyVersion + 1; version <= inForce; ++version) isAsked = isAsked || isAskedBy(version);
    if (!isAsked) return {};
    const auto event = ledger.record(review::Reopened{inForce}, {}, now);
    return event ? Result<>() : std::unexpected(event.error());
}

Result<ClaimedItem> ReviewService::hold(const ItemLedger& ledger, Timestamp now) {
    auto claimed = describe(ledger, m_rules.versions().taxonomy);
    if (!claimed) return claimed;
    const ItemId item = ledger.entry().item;
    const Lease lease{item, *m_reviewer, m_identity.session, now, now + policy().leaseTime};
    if (const auto added = m_workspace.queue().addLease(lease); !added) return std::unexpected(added.error());
    auto draft = draftOf(item);
    if (!draft) return std::unexpected(draft.error());
    claimed->draft = std::move(*draft);
    claimed->leaseExpiresAt = lease.expiresAt;
    m_visits[item] = {claimed->arm, claimed->taxonomy->version(), lease.expiresAt, std::nullopt};
    return claimed;
}

Result<std::optional<ClaimedItem>> ReviewService::claimNext(Timestamp now) {
    const auto next = m_workspace.queue().nextFor(*m_reviewer, now);
    if (!next) return std::unexpected(next.error());
    if (!*next) return std::nullopt;
    const auto ledger = ItemLedger::open(m_workspace, **next);
    if (!ledger) return std::unexpected(ledger.error());
    auto claimed = hold(*ledger, now);
    if (!claimed) return std::unexpected(claimed.error());
    return std::move(*claimed);
}

Result<std::optional<ClaimedItem>> ReviewService::claim() {
    return transact([&](Timestamp now) { return claimNext(now); });
}

Result<ClaimedItem> ReviewService::claim(std::string_view externalId) {
    return transact([&](Timestamp now) -> Result<ClaimedItem> {
        const auto item = m_workspace.items().findByExternalId(externalId);
        if (!item) return std::unexpected(item.error());
        if (!*item) return failure(ErrorKind::NotFound, fmt::format("There is no item {}.", externalId));
        auto ledger = ItemLedger::open(m_workspace, **item);
        if (!ledger && ledger.error().kind == ErrorKind::NotFound) {
            return failure(ErrorKind::NotFound, fmt::format("Item {} was accepted automatically and is not in the queue.", externalId));
        }
        if (!ledger) return std::unexpected(ledger.error());
        if (const auto caughtUp = ledger->catchUp(now); !caughtUp) return std::unexpected(caughtUp.error());
        return claimEntry(*ledger, externalId, now);
    });
}

Result<ClaimedItem> ReviewService::claimEntry(ItemLedger& ledger, std::string_view externalId, Timestamp now) {
    const ItemId item = ledger.entry().item;
    const auto lease = m_workspace.queue().leaseOf(item, *m_reviewer);
    if (!lease) return std::unexpected(lease.error());
    if (*lease) {
        const bool isElsewhere = (*lease)->session != m_identity.session && (*lease)->expiresAt > now;
        if (isElsewhere) return failure(ErrorKind::Conflict, fmt::format("Another window of yours holds item {}.", externalId));
        if (const auto removed = m_workspace.queue().removeLease(item, *m_reviewer); !removed) return std::unexpected(removed.error());
    }
    const Decision* own = ledger.review().standingOf(m_identity.name);
    if (own == nullptr) {
        if (const auto seat = checkSeat(ledger, externalId, now); !seat) return std::unexpected(seat.error());
    }
    auto claimed = hold(ledger, now);
    if (!claimed || own == nullptr) return claimed;
    auto entered = enteredNow(*own);
    if (!entered) return std::unexpected(entered.error());
    claimed->entered = std::move(*entered);
    return claimed;
}

Result<> ReviewService::checkSeat(const ItemLedger& ledger, std::string_view externalId, Timestamp now) {
    const ItemId item = ledger.entry().item;
    const auto seats = m_workspace.queue().openSeats(item, now);
    if (!seats) return std::unexpected(seats.error());
    if (*seats > 0) return {};
    const auto holder = m_workspace.queue().holderOf(item, now);
    if (!holder) return std::unexpected(holder.error());
    if (*holder) return failure(ErrorKind::Conflict, fmt::format("{} holds item {} now.", **holder, externalId));
    if (ledger.review().isFlagged()) return {};  // a lead takes up a flagged item by its id
    return failure(ErrorKind::Conflict, fmt::format("Item {} is {} already, by the decisions of others.", externalId,
                                                    toString(ledger.review().state())));
}

Result<std::vector<ClaimedItem>> ReviewService::resume() {
    return transact([&](Timestamp now) -> Result<std::vector<ClaimedItem>> {
        const auto leases = m_workspace.queue().leasesOf(*m_reviewer);
        if (!leases) return std::unexpected(leases.error());
        const auto others = otherSessions();
        if (!others) return std::unexpected(others.error());
        std::vector<ClaimedItem> resumed;
        for (const Lease& lease : *leases) {
            if (lease.expiresAt > now && std::ranges::find(*others, lease.session) != others->end()) continue;
            const auto removed = m_workspace.queue().removeLease(lease.item, *m_reviewer);
            if (!removed) return std::unexpected(removed.error());
            if (lease.expiresAt <= now) continue;
            const auto ledger = ItemLedger::open(m_workspace, lease.item);
            if (!ledger) return std::unexpected(ledger.error());
            auto claimed = hold(*ledger, now);
            if (!claimed) return std::unexpected(claimed.error());
            resumed.push_back(std::move(*claimed));
        }
        return resumed;
    });
}

/// The sittings of this reviewer that are open beside this one.
Result<std::vector<std::string>> ReviewService::otherSessions() {
    auto sessions = m_workspace.sessions().running(*m_reviewer);
    if (sessions) std::erase(*sessions, m_identity.session);
    return sessions;
}

Result<bool> ReviewService::isOpenElsewhere() {
    return transact([&](Timestamp) -> Result<bool> {
        const auto others = otherSessions();
        if (!others) return std::unexpected(others.error());
        return !others->empty();
    });
}

Result<Suggestion> ReviewService::reveal(ItemId item) {
    return transact([&](Timestamp now) -> Result<Suggestion> {
        const auto visit = requireVisit(item, now);
        if (!visit) return std::unexpected(visit.error());
        auto ledger = ItemLedger::open(m_workspace, item);
        if (!ledger) return std::unexpected(ledger.error());
        if (ledger->review().isInStudy()) {
            return failure(ErrorKind::Conflict, "What the model said of this item is not shown: its answers are to be unbiased. Nothing was recorded.");
        }
        const auto prediction = ledger->entry().prediction;
        auto suggestion = suggestionOf(ledger->entry(), (*visit)->taxonomyVersion);
        if (!suggestion) return std::unexpected(suggestion.error());
        const auto event = ledger->record(review::Revealed{prediction}, m_identity.name, now);
        if (!event) return std::unexpected(event.error());
        const auto stored = m_workspace.decisions().storeReveal(*event, item, *m_reviewer, prediction, now);
        if (!stored) return std::unexpected(stored.error());
        return suggestion->value_or(Suggestion{});
    });
}

Result<> ReviewService::checkAnswer(const Answer& answer, const taxonomy::Taxonomy& taxonomy) const {
    const std::vector<std::string> keys = taxonomy.keysOf(answer.labels);
    if (std::ranges::any_of(keys, [](const std::string& key) { return key.empty(); })) {
        return failure(ErrorKind::InvalidInput, "The answer has a label that the taxonomy does not have. Nothing was recorded.");
    }
    if (const auto labels = taxonomy.labelSet(keys); !labels) return std::unexpected(labels.error());
    return {};
}

Result<Decided> ReviewService::decideNow(ItemId item, const Answer& answer, Timestamp now) {
    const auto held = requireVisit(item, now);
    if (!held) return std::unexpected(held.error());
    const Visit& visit = **held;
    // An item that was open when another version was published is finished under the one it was claimed under.
    const auto claimedUnder = m_rules.taxonomy(visit.taxonomyVersion);
    if (!claimedUnder) return std::unexpected(claimedUnder.error());
    if (const auto checked = checkAnswer(answer, **claimedUnder); !checked) return std::unexpected(checked.error());
    auto ledger = ItemLedger::open(m_workspace, item);
    if (!ledger) return std::unexpected(ledger.error());
    if (visit.firstDecision && ledger->review().standingOf(m_identity.name) == nullptr) {
        return failure(ErrorKind::Conflict, "The first answer to this item was taken back. Claim it again; nothing was recorded.");
    }

    Decision decision;
    decision.item = item;
    decision.reviewer = *m_reviewer;
    decision.visit = visit.firstDecision.value_or(EventId{});
    decision.answer = answer;
    decision.answer.labels = (*claimedUnder)->ordered(answer.labels);
    decision.arm = visit.arm;
    decision.exposure = ledger->review().exposureOf(m_identity.name, visit.arm, visit.firstDecision);
    decision.taxonomyVersion = visit.taxonomyVersion;
    decision.at = now;
    if (const auto copied = copyPrediction(ledger->entry(), decision); !copied) return std::unexpected(copied.error());

    const review::ReviewRules rules{ledger->entry().reviewsRequired, policy().consensus, policy().hasAdjudication};
    const auto event = ledger->record(review::Decided{decision, rules}, m_identity.name, now);
    if (!event) return std::unexpected(event.error());
    if (const auto reopened = reopenIfAsked(*ledger, decision, now); !reopened) return std::unexpected(reopened.error());
    if (const auto settled = settle(*ledger); !settled) return std::unexpected(settled.error());
    return toDecided(*event, *ledger, &decision, now);
}

Decided ReviewService::toDecided(EventId event, const ItemLedger& ledger, const Decision* decision, Timestamp now) const {
    Decided decided{event, ledger.review().state(), std::nullopt, now, ledger.entry().item};
    if (!ledger.review().isInStudy()) decided.overturns = decision != nullptr && decision->overturns();
    return decided;
}

Result<> ReviewService::copyPrediction(const QueueEntry& entry, Decision& decision) {
    decision.prediction = entry.prediction;
    if (!entry.prediction) return {};
    auto prediction = m_workspace.items().prediction(*entry.prediction);
    if (!prediction) return std::unexpected(prediction.error());
    if (!*prediction) return {};
    if ((*prediction)->labels) {
        auto labels = m_rules.read(*(*prediction)->labels, (*prediction)->taxonomyVersion, decision.taxonomyVersion);
        if (!labels) return std::unexpected(labels.error());
        decision.predictedLabels = std::move(*labels);
    }
    decision.confidence = (*prediction)->confidence;
    return {};
}

Result<Decided> ReviewService::decide(ItemId item, const Answer& answer) {
    auto decided = transact([&](Timestamp now) { return decideNow(item, answer, now); });
    if (decided) remember(item, *decided);
    return decided;
}

Result<DecidedAndNext> ReviewService::decideAndClaim(ItemId item, const Answer& answer) {
    auto both = transact([&](Timestamp now) -> Result<DecidedAndNext> {
        const auto decided = decideNow(item, answer, now);
        if (!decided) return std::unexpected(decided.error());
        auto next = claimNext(now);
        if (!next) return std::unexpected(next.error());
        return DecidedAndNext{*decided, std::move(*next)};
    });
    // A version that was published meanwhile may have the item reviewed again at once: then it is held for another visit.
    const bool isHeldAgain = both && both->next && both->next->item.id == item;
    if (both && !isHeldAgain) remember(item, both->decided);
    return both;
}

/// The visit of the item answered last goes on without a lease, so that the reviewer can compare and answer again.
void ReviewService::remember(ItemId item, const Decided& decided) {
    std::erase_if(m_visits, [item](const auto& visit) { return visit.first != item && visit.second.firstDecision; });
    auto& firstDecision = m_visits[item].firstDecision;
    if (!firstDecision) firstDecision = decided.decision;
}

Result<> ReviewService::putAside(ItemId item, const review::Fact& fact) {
    auto put = transact([&](Timestamp now) -> Result<> {
        const auto visit = requireVisit(item, now);
        if (!visit) return std::unexpected(visit.error());
        if ((*visit)->firstDecision) {
            return failure(ErrorKind::Conflict, "The item has been answered already. Undo the answer first.");
        }
        auto ledger = ItemLedger::open(m_workspace, item);
        if (!ledger) return std::unexpected(ledger.error());
        if (const auto event = ledger->record(fact, m_identity.name, now); !event) return std::unexpected(event.error());
        return settle(*ledger);
    });
    if (put) m_visits.erase(item);
    return put;
}

Result<> ReviewService::skip(ItemId item) { return putAside(item, review::Skipped{}); }

Result<> ReviewService::flag(ItemId item, std::string_view note) {
    return putAside(item, review::Flagged{std::string(note)});
}

Result<> ReviewService::release(ItemId item) {
    if (!m_visits.contains(item)) return failure(ErrorKind::NothingClaimed, "No item is held; there is nothing to release.");
    auto released = transact([&](Timestamp) { return m_workspace.queue().removeLease(item, *m_reviewer); });
    if (released) m_visits.erase(item);
    return released;
}

Result<> ReviewService::releaseHolds() {
    for (const auto& [item, visit] : m_visits) {
        if (visit.firstDecision) continue;
        if (const auto removed = m_workspace.queue().removeLease(item, *m_reviewer); !removed) return removed;
    }
    return {};
}

Result<> ReviewService::releaseAll() {
    auto released = transact([&](Timestamp) { return releaseHolds(); });
    if (released) m_visits.clear();
    return released;
}

bool ReviewService::holds(ItemId item) const {
    const auto visit = m_visits.find(item);
    return visit != m_visits.end() && !visit->second.firstDecision && visit->second.leaseExpiresAt > m_clock.now();
}

Result<Timestamp> ReviewService::renew() {
    return transact([&](Timestamp now) -> Result<Timestamp> {
        const Timestamp end = now + policy().leaseTime;
        const auto renewed = m_workspace.queue().renewLeases(m_identity.session, now, end);
        if (!renewed) return std::unexpected(renewed.error());
        if (const auto seen = m_workspace.sessions().noteSeen(m_identity.session, now); !seen) return std::unexpected(seen.error());
        for (auto& [item, visit] : m_visits) {
            if (visit.leaseExpiresAt > now) visit.leaseExpiresAt = end;
        }
        return end;
    });
}

Result<std::optional<ClaimedItem>> ReviewService::lookAtFirst() {
    if (const auto read = m_rules.refresh(); !read) return std::unexpected(read.error());
    const auto first = m_workspace.queue().firstWaiting();
    if (!first) return std::unexpected(first.error());
    if (!*first) return std::nullopt;
    const auto ledger = ItemLedger::open(m_workspace, **first);
    if (!ledger) return std::unexpected(ledger.error());
    auto item = describe(*ledger, m_rules.versions().taxonomy);
    if (!item) return std::unexpected(item.error());
    return std::move(*item);
}

Result<ports::QueueCounts> ReviewService::counts() { return m_workspace.queue().counts(m_clock.now()); }

Result<> ReviewService::refreshRules() {
    return transact([](Timestamp) -> Result<> { return {}; });
}

}  // namespace docket::services
