#include "core/services/adjudication/adjudication.h"

#include "core/services/ledger/rights.h"
#include "core/services/ledger/undo_history.h"
#include "core/services/taxonomy/taxonomy_drafts.h"
#include "core/services/team/gold_items.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::services {

namespace {

constexpr std::size_t longestProposal = 64 * 1024;  // bytes

std::unexpected<Error> refused(std::string message) { return failure(ErrorKind::Conflict, std::move(message)); }

bool waitsForRuling(const review::ItemReview& review) {
    return review.state() == QueueState::InDispute || (review.isFlagged() && review.state() != QueueState::Dismissed);
}

}  // namespace

Adjudication::Adjudication(ports::Workspace& workspace, const ports::Clock& clock, AdjudicatorIdentity identity)
    : m_workspace(workspace), m_clock(clock), m_identity(std::move(identity)), m_rules(workspace.rules()) {}

template <class Work>
auto Adjudication::transact(Work work) -> decltype(work(Timestamp{})) {
    const Timestamp now = m_clock.now();
    return ports::inTransaction(m_workspace, [&]() -> decltype(work(now)) {
        if (const auto prepared = prepare(now); !prepared) return std::unexpected(prepared.error());
        return work(now);
    });
}

Result<> Adjudication::prepare(Timestamp now) {
    if (const auto may = checkMay(); !may) return may;
    const auto reviewer = m_workspace.decisions().reviewer(m_identity.name, now);
    if (!reviewer) return std::unexpected(reviewer.error());
    m_adjudicator = *reviewer;
    return m_rules.refresh();
}

Result<> Adjudication::checkMay() { return checkRight(m_workspace, m_identity.name, Right::Adjudicate); }

std::string Adjudication::seedOf(const ItemLedger& ledger) const {
    return fmt::format("{} {} {}", m_rules.policy().seed, ledger.entry().item.value, m_identity.name);
}

Result<std::optional<ItemForRuling>> Adjudication::claim() {
    return transact([&](Timestamp now) -> Result<std::optional<ItemForRuling>> {
        const auto next = m_workspace.rulings().nextFor(m_identity.name, m_behind, now);
        if (!next) return std::unexpected(next.error());
        if (!*next) return std::nullopt;
        auto claimed = claimNow(**next, now);
        if (!claimed) return std::unexpected(claimed.error());
        return std::move(*claimed);
    });
}

Result<ItemForRuling> Adjudication::claim(std::string_view externalId) {
    return transact([&](Timestamp now) -> Result<ItemForRuling> {
        const auto item = m_workspace.items().findByExternalId(externalId);
        if (!item) return std::unexpected(item.error());
        if (!*item) return failure(ErrorKind::NotFound, fmt::format("There is no item {}.", externalId));
        return claimNow(**item, now);
    });
}

Result<ItemForRuling> Adjudication::claim(ItemId item) {
    return transact([&](Timestamp now) { return claimNow(item, now); });
}

Result<ItemForRuling> Adjudication::claimNow(ItemId item, Timestamp now) {
    auto ledger = ItemLedger::open(m_workspace, item);
    if (!ledger) return std::unexpected(ledger.error());
    if (const auto caughtUp = ledger->catchUp(now); !caughtUp) return std::unexpected(caughtUp.error());
    if (!waitsForRuling(ledger->review())) {
        return refused(fmt::format("The item is {} and waits for no ruling.", toString(ledger->review().state())));
    }
    if (std::ranges::find(ledger->review().reviewersOf(), m_identity.name) != ledger->review().reviewersOf().end()) {
        return refused("You are one of its reviewers, and somebody else has to rule on it.");
    }
    const auto holder = m_workspace.rulings().holdOn(item, now);
    if (!holder) return std::unexpected(holder.error());
    if (*holder && (*holder)->session != m_identity.session) {
        const bool isOwn = (*holder)->adjudicator == m_adjudicator;
        return refused(isOwn ? "Another window of yours holds the item." : "Another adjudicator holds the item now.");
    }
    return hold(*ledger, now);
}

Result<ItemForRuling> Adjudication::hold(const ItemLedger& ledger, Timestamp now) {
    auto described = describeForRuling(m_workspace, m_rules, ledger, seedOf(ledger));
    if (!described) return described;
    const ItemId item = ledger.entry().item;
    const RulingHold hold{item, m_adjudicator, m_identity.session, now, now + m_rules.policy().leaseTime};
    if (const auto added = m_workspace.rulings().addHold(hold); !added) return std::unexpected(added.error());
    auto draft = m_workspace.rulings().draftOf(item, m_adjudicator);
    if (!draft) return std::unexpected(draft.error());
    described->draft = std::move(*draft);
    described->holdEndsAt = hold.expiresAt;
    m_byItem[item] = {hold.expiresAt, described->lastAnswer(), std::nullopt};
    return described;
}

Result<Adjudication::Visit*> Adjudication::require(ItemId item, Timestamp now) {
    const auto visit = m_byItem.find(item);
    if (visit == m_byItem.end()) return failure(ErrorKind::NothingClaimed, "No item is held. Claim one first; nothing was recorded.");
    if (visit->second.firstRuling) return &visit->second;
    const auto hold = m_workspace.rulings().holdOn(item, now);
    if (!hold) return std::unexpected(hold.error());
    if (*hold && (*hold)->session == m_identity.session) return &visit->second;
    m_byItem.erase(visit);
    const bool isTaken = *hold && (*hold)->adjudicator != m_adjudicator;
    return failure(ErrorKind::LeaseLost, fmt::format("Your hold on the item ended. {}; nothing was recorded. Claim the next item.",
                                                     isTaken ? "Another adjudicator has it now" : "It waits for a ruling again"));
}

Result<> Adjudication::checkAnswer(const RulingAnswer& answer) const {
    const taxonomy::Taxonomy& taxonomy = *m_rules.taxonomy();
    const std::vector<std::string> keys = taxonomy.keysOf(answer.labels);
    if (std::ranges::any_of(keys, [](const std::string& key) { return key.empty(); })) {
        return failure(ErrorKind::InvalidInput, "The ruling has a label that the taxonomy does not have. Nothing was recorded.");
    }
    if (const auto labels = taxonomy.labelSet(keys); !labels) return failure(labels.error().kind, labels.error().message + " Nothing was recorded.");
    if (answer.proposal.empty()) return {};
    if (answer.labels.size() != 1) return failure(ErrorKind::InvalidInput, "A definition is proposed for the one label that is ruled. Nothing was recorded.");
    if (answer.proposal.size() > longestProposal) return failure(ErrorKind::InvalidInput, "The proposed definition is longer than 64 KiB. Nothing was recorded.");
    return {};
}

Result<Recorded> Adjudication::rule(ItemId item, const RulingAnswer& answer) {
    auto recorded = transact([&](Timestamp now) { return ruleNow(item, answer, now); });
    if (!recorded) return recorded;
    auto& firstRuling = m_byItem[item].firstRuling;
    if (!firstRuling) firstRuling = recorded->ruling;
    std::erase_if(m_byItem, [item](const auto& visit) { return visit.first != item && visit.second.firstRuling; });
    std::erase(m_behind, item);
    if (answer.proposal.empty()) return recorded;
    const auto fate = takeUpProposal();
    recorded->proposal = fate.value_or(ProposalFate::Waits);
    return recorded;
}

Result<Recorded> Adjudication::ruleNow(ItemId item, const RulingAnswer& answer, Timestamp now) {
    const auto held = require(item, now);
    if (!held) return std::unexpected(held.error());
    Visit& visit = **held;
    if (const auto checked = checkAnswer(answer); !checked) return std::unexpected(checked.error());
    auto ledger = ItemLedger::open(m_workspace, item);
    if (!ledger) return std::unexpected(ledger.error());
    if (const auto caughtUp = ledger->catchUp(now); !caughtUp) return std::unexpected(caughtUp.error());
    const bool isChange = visit.firstRuling.has_value();
    if (isChange) {
        const Ruling* standing = ledger->review().ruling();
        if (standing == nullptr || standing->visit != *visit.firstRuling) return refused("The ruling was taken back. Claim the item again; nothing was recorded.");
    } else if (!waitsForRuling(ledger->review())) {
        return refused(fmt::format("The item is {} by now and waits for no ruling. Nothing was recorded.", toString(ledger->review().state())));
    }
    auto described = describeForRuling(m_workspace, m_rules, *ledger, seedOf(*ledger));
    if (!described) return std::unexpected(described.error());
    if (!isChange && described->lastAnswer() != visit.lastAnswer) {
        return refused("A review has come in since you looked at the item. Look at it again; nothing was recorded, and what you entered is kept.");
    }

    Ruling ruling;
    ruling.item = item;
    ruling.adjudicator = m_adjudicator;
    ruling.visit = visit.firstRuling.value_or(EventId{});
    ruling.answer = answer;
    ruling.answer.labels = m_rules.taxonomy()->ordered(answer.labels);
    ruling.answer.timeSpent = std::max(Duration{}, answer.timeSpent);  // a clock may have been set back meanwhile
    ruling.exposure = isChange ? Exposure::Compared : Exposure::Blind;
    ruling.taxonomyVersion = m_rules.versions().taxonomy;
    ruling.at = now;
    Recorded recorded;
    recorded.at = now;
    if (const auto prediction = ledger->entry().prediction) {
        auto found = m_workspace.items().prediction(*prediction);
        if (!found) return std::unexpected(found.error());
        if (*found) {
            if ((*found)->labels) {
                auto labels = m_rules.read(*(*found)->labels, (*found)->taxonomyVersion, ruling.taxonomyVersion);
                if (!labels) return std::unexpected(labels.error());
                ruling.predictedLabels = std::move(*labels);
            }
            recorded.confidence = (*found)->confidence;
            recorded.model = std::move((*found)->model);
        }
    }
    recorded.predicted = ruling.predictedLabels;
    recorded.answers = std::move(described->answers);
    const auto event = ledger->record(review::Ruled{ruling}, m_identity.name, now);
    if (!event) return std::unexpected(event.error());
    recorded.ruling = *event;
    if (const auto settled = settle(*ledger); !settled) return std::unexpected(settled.error());
    if (const auto settled = settleGold(*ledger, now); !settled) return std::unexpected(settled.error());
    if (!answer.proposal.empty()) {
        if (const auto noted = m_workspace.rulings().noteProposal(*event); !noted) return std::unexpected(noted.error());
    }
    return recorded;
}

/// Ends the hold and the draft, and writes what follows from the events recorded so far.
Result<> Adjudication::settle(ItemLedger& ledger) {
    const ItemId item = ledger.entry().item;
    if (const auto removed = m_workspace.rulings().removeHold(item); !removed) return removed;
    if (const auto removed = m_workspace.rulings().removeDraft(item, m_adjudicator); !removed) return removed;
    return ledger.deriveForAll();
}

/// A ruling that asks for it makes the item a gold item; one that is taken back, or changed to ask for it no more, ends that again.
Result<> Adjudication::settleGold(const ItemLedger& ledger, Timestamp now) {
    const ItemId item = ledger.entry().item;
    const auto gold = m_workspace.gold().find(item);
    if (!gold) return std::unexpected(gold.error());
    const Ruling* ruling = ledger.review().ruling();
    if (ruling != nullptr && ruling->answer.isGold) {
        const auto added = recordGold(m_workspace, {item, ruling->answer.labels, ruling->taxonomyVersion, GoldSource::Ruling, ruling->answer.note}, m_identity.name, now);
        return added ? Result<>() : std::unexpected(added.error());
    }
    if (!*gold || (*gold)->source != GoldSource::Ruling) return {};
    const auto removed = removeGold(m_workspace, item, m_identity.name, now);
    return removed ? Result<>() : std::unexpected(removed.error());
}

/// Proposals go into the draft of who opens it next; that may be the adjudicator, now.
Result<ProposalFate> Adjudication::takeUpProposal() {
    TaxonomyDrafts drafts(m_workspace, m_clock, m_identity.name);
    const auto opened = drafts.open();
    if (opened) return ProposalFate::InDraft;
    return opened.error().kind == ErrorKind::Conflict ? Result<ProposalFate>(ProposalFate::Waits) : std::unexpected(opened.error());
}

Result<> Adjudication::sendBack(ItemId item, std::string_view note) {
    auto sent = transact([&](Timestamp now) -> Result<> {
        const auto visit = require(item, now);
        if (!visit) return std::unexpected(visit.error());
        if ((*visit)->firstRuling) return refused("The item has been ruled on already. Undo the ruling first.");
        auto ledger = ItemLedger::open(m_workspace, item);
        if (!ledger) return std::unexpected(ledger.error());
        if (const auto event = ledger->record(review::SentBack{std::string(note)}, m_identity.name, now); !event) return std::unexpected(event.error());
        return settle(*ledger);
    });
    if (sent) m_byItem.erase(item);
    return sent;
}

Result<> Adjudication::skip(ItemId item) {
    const bool isHeld = holds(item);
    if (const auto released = release(item); !released) return released;
    if (!isHeld) return {};
    std::erase(m_behind, item);
    m_behind.push_back(item);
    return {};
}

Result<> Adjudication::release(ItemId item) {
    const auto visit = m_byItem.find(item);
    if (visit == m_byItem.end()) return failure(ErrorKind::NothingClaimed, "No item is held; there is nothing to release.");
    auto released = transact([&](Timestamp now) -> Result<> {
        const auto hold = m_workspace.rulings().holdOn(item, now);
        if (!hold) return std::unexpected(hold.error());
        return *hold && (*hold)->session == m_identity.session ? m_workspace.rulings().removeHold(item) : Result<>();
    });
    if (released) m_byItem.erase(item);
    return released;
}

Result<> Adjudication::releaseAll() {
    if (m_byItem.empty()) return {};
    auto released = transact([&](Timestamp) { return m_workspace.rulings().removeHolds(m_identity.session); });
    if (released) m_byItem.clear();
    return released;
}

Result<ItemForRuling> Adjudication::undo() {
    return transact([&](Timestamp now) -> Result<ItemForRuling> {
        const auto last = undoTarget(m_workspace.decisions(), m_identity.name, ports::Trail::Rulings);
        if (!last) return std::unexpected(last.error());
        if (!*last) return failure(ErrorKind::NotFound, "There is no ruling to undo.");
        const UndoStep& step = **last;
        auto ledger = ItemLedger::open(m_workspace, step.item);
        if (!ledger) return std::unexpected(ledger.error());
        const auto exported = m_workspace.decisions().exportedSince(step.item, step.visit);
        if (!exported) return std::unexpected(exported.error());
        if (*exported) return failure(ErrorKind::Exported, fmt::format("The item was exported at {} and its ruling cannot be undone.", formatUtc(**exported)));
        const auto isLater = [&](const Decision& decision) { return decision.stands && decision.id > step.visit; };
        if (std::ranges::any_of(ledger->review().decisions(), isLater)) return refused("The item has been reviewed since, so this cannot be taken back.");
        if (ledger->review().isReopenedSince(step.visit)) return refused("A newer version of the taxonomy has the item reviewed again, so this stays as it was.");
        std::optional<RulingAnswer> entered;
        if (const Ruling* ruled = ledger->review().ruling(); ruled != nullptr && ruled->visit == step.visit) {
            entered = ruled->answer;
            entered->labels = m_rules.lineage().read(ruled->answer.labels, ruled->taxonomyVersion, m_rules.versions().taxonomy);
        }
        if (const auto event = ledger->record(review::Undone{step.visit}, m_identity.name, now); !event) return std::unexpected(event.error());
        if (const auto settled = settle(*ledger); !settled) return std::unexpected(settled.error());
        if (const auto settled = settleGold(*ledger, now); !settled) return std::unexpected(settled.error());
        auto held = hold(*ledger, now);
        if (held) held->entered = std::move(entered);
        return held;
    });
}

Result<ItemId> Adjudication::redo() {
    auto redone = transact([&](Timestamp now) -> Result<ItemId> {
        const auto last = redoTarget(m_workspace.decisions(), m_identity.name, ports::Trail::Rulings);
        if (!last) return std::unexpected(last.error());
        if (!*last) return failure(ErrorKind::NotFound, "There is no ruling to do again.");
        auto ledger = ItemLedger::open(m_workspace, (*last)->item);
        if (!ledger) return std::unexpected(ledger.error());
        const auto hold = m_workspace.rulings().holdOn((*last)->item, now);
        if (!hold) return std::unexpected(hold.error());
        const bool isTaken = *hold && (*hold)->session != m_identity.session;
        if (isTaken || !waitsForRuling(ledger->review())) return refused("The item has changed since, so the ruling cannot be done again.");
        if (const auto event = ledger->record(review::Redone{(*last)->visit}, m_identity.name, now); !event) return std::unexpected(event.error());
        if (const auto settled = settle(*ledger); !settled) return std::unexpected(settled.error());
        if (const auto settled = settleGold(*ledger, now); !settled) return std::unexpected(settled.error());
        return (*last)->item;
    });
    if (redone) m_byItem.erase(*redone);
    return redone;
}

Result<ItemForRuling> Adjudication::look(ItemId item) {
    return transact([&](Timestamp now) -> Result<ItemForRuling> {
        const auto visit = require(item, now);
        if (!visit) return std::unexpected(visit.error());
        const auto ledger = ItemLedger::open(m_workspace, item);
        if (!ledger) return std::unexpected(ledger.error());
        auto described = describeForRuling(m_workspace, m_rules, *ledger, seedOf(*ledger));
        if (!described) return described;
        auto draft = m_workspace.rulings().draftOf(item, m_adjudicator);
        if (!draft) return std::unexpected(draft.error());
        described->draft = std::move(*draft);
        described->holdEndsAt = (*visit)->holdEndsAt;
        (*visit)->lastAnswer = described->lastAnswer();
        return described;
    });
}

bool Adjudication::holds(ItemId item) const {
    const auto visit = m_byItem.find(item);
    return visit != m_byItem.end() && !visit->second.firstRuling && visit->second.holdEndsAt > m_clock.now();
}

Result<Timestamp> Adjudication::renew() {
    return transact([&](Timestamp now) -> Result<Timestamp> {
        const Timestamp end = now + m_rules.policy().leaseTime;
        const auto renewed = m_workspace.rulings().renewHolds(m_identity.session, now, end);
        if (!renewed) return std::unexpected(renewed.error());
        for (auto& [item, visit] : m_byItem) {
            if (visit.holdEndsAt > now) visit.holdEndsAt = end;
        }
        return end;
    });
}

Result<Timestamp> Adjudication::keepDraft(RulingDraft draft) {
    return transact([&](Timestamp now) -> Result<Timestamp> {
        draft.savedAt = now;
        const auto kept = draft.isEmpty() ? m_workspace.rulings().removeDraft(draft.item, m_adjudicator) : m_workspace.rulings().keepDraft(m_adjudicator, draft);
        if (!kept) return std::unexpected(kept.error());
        return now;
    });
}

}  // namespace docket::services
