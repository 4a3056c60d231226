#include "core/services/review/visits.h"

#include "core/codec/text/document.h"
#include "core/codec/values/scores.h"
#include "core/codec/values/synthetic.h"
#include "core/domain/packet.h"
#include "core/routing/router.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::services {

Visits::Visits(ports::Workspace& workspace, const ports::Clock& clock, ReviewerIdentity identity, ArmChoice arms)
    : m_workspace(workspace), m_clock(clock), m_identity(std::move(identity)), m_arms(arms), m_rules(workspace.rules()) {}

Result<> Visits::prepare(Timestamp now) {
    if (!m_reviewer) {
        if (!codec::isUtf8(m_identity.name)) {
            return failure(ErrorKind::InvalidInput, "The reviewer's name is no UTF-8 text. Nothing was recorded.");
        }
        const auto packet = m_workspace.packets().slip();
        if (!packet) return std::unexpected(packet.error());
        if (*packet && (*packet)->reviewer != m_identity.name) {
            return failure(ErrorKind::NotAllowed, fmt::format("This workspace is a packet for {}, and only what they review in it can be merged. Nothing was "
                                                              "recorded; {} reviews in the workspace that it is of, or in a packet of their own.",
                                                              (*packet)->reviewer, m_identity.name));
        }
        auto reviewer = m_workspace.decisions().reviewer(m_identity.name, now);
        if (!reviewer) return std::unexpected(reviewer.error());
        m_reviewer = *reviewer;
    }
    return m_rules.refresh();
}

Result<std::vector<LabelId>> Visits::skills() {
    const auto groups = m_workspace.people().skillsOf(*m_reviewer);
    if (!groups) return std::unexpected(groups.error());
    if (groups->empty()) return std::vector<LabelId>();
    const auto isIn = [&](const taxonomy::Label* label) {
        for (; label != nullptr; label = label->parent ? m_rules.taxonomy()->find(*label->parent) : nullptr) {
            if (std::ranges::find(*groups, label->id) != groups->end()) return true;
        }
        return false;
    };
    std::vector<LabelId> labels;
    for (const taxonomy::Label& label : m_rules.taxonomy()->labels()) {
        if (!label.isGroup && isIn(&label)) labels.push_back(label.id);
    }
    // A group that is not there any more leaves its people with what nobody else is asked for.
    if (labels.empty()) labels.push_back(LabelId{});
    return labels;
}

Result<std::vector<std::string>> Visits::otherSessions() {
    auto sessions = m_workspace.sessions().running(*m_reviewer);
    if (sessions) std::erase(*sessions, m_identity.session);
    return sessions;
}

Result<Visit*> Visits::require(ItemId item, Timestamp now) {
    const auto visit = m_byItem.find(item);
    if (visit == m_byItem.end()) {
        return failure(ErrorKind::NothingClaimed, "No item is held. Claim one first; nothing was recorded.");
    }
    if (!visit->second.isOpen()) return &visit->second;
    const bool isCheck = visit->second.check.has_value();
    const auto held = isHeld(item, isCheck, now);
    if (!held) return std::unexpected(held.error());
    if (*held) return &visit->second;
    m_byItem.erase(visit);

    const auto holder = holderOf(item, isCheck, now);
    if (!holder) return std::unexpected(holder.error());
    const std::string minutes = fmt::format("{:g}", static_cast<double>(m_rules.policy().leaseTime.ms) / 60'000.0);
    std::string where = "It is back in the queue";
    if (*holder) where = **holder == m_identity.name ? "Another window of yours has it now" : fmt::format("{} has it now", **holder);
    return failure(ErrorKind::LeaseLost, fmt::format("Your hold on the item ended after {} minutes. {}; nothing was recorded. "
                                                     "Claim the next item.", minutes, where));
}

Arm Visits::armFor(const Item& item) const {
    if (codec::isSynthetic(item.metadata)) return Arm::Blind;
    switch (m_arms) {
        case ArmChoice::AlwaysBlind: return Arm::Blind;
        case ArmChoice::AlwaysAssisted: return Arm::Assisted;
        case ArmChoice::ByPolicy: break;
    }
    return routing::drawArm(m_rules.policy(), item.externalId, m_identity.name);
}

Result<ClaimedItem> Visits::describe(const ItemLedger& ledger, int version, const CheckTerms* check) {
    const QueueEntry& entry = ledger.entry();
    auto item = m_workspace.items().find(entry.item);
    if (!item) return std::unexpected(item.error());
    if (!*item) return failure(ErrorKind::Damaged, fmt::format("The queue names item {}, which is not there.", entry.item.value));
    ClaimedItem claimed;
    claimed.item = std::move(**item);
    claimed.reasons = check != nullptr ? check->reasons : entry.reasons;
    claimed.dueAt = check != nullptr ? check->dueAt : entry.dueAt;
    claimed.isAssigned = check != nullptr ? check->isAssigned : isAssigned(entry);
    const auto readUnder = m_rules.taxonomy(version);
    if (!readUnder) return std::unexpected(readUnder.error());
    claimed.taxonomy = *readUnder;
    if (check == nullptr && ledger.review().isInStudy()) {
        claimed.reasons = {Reason::AgreementStudy};  // what it was escalated for would tell of what was predicted
        return claimed;
    }
    auto suggestion = suggestionOf(entry, version);
    if (!suggestion) return std::unexpected(suggestion.error());
    claimed.arm = armFor(claimed.item);
    claimed.suggestion = std::move(*suggestion);
    const Exposure exposure = check != nullptr ? ledger.review().exposureInCheck(m_identity.name, claimed.arm, *check, std::nullopt)
                                               : ledger.review().exposureOf(m_identity.name, claimed.arm, std::nullopt);
    claimed.isSuggestionVisible = exposure != Exposure::Blind;
    return claimed;
}

Result<std::optional<Suggestion>> Visits::suggestionOf(const QueueEntry& entry, int version) {
    if (!entry.prediction) return std::nullopt;
    auto prediction = m_workspace.items().prediction(*entry.prediction);
    if (!prediction) return std::unexpected(prediction.error());
    if (!*prediction) return std::nullopt;
    Prediction& p = **prediction;
    const auto predictedUnder = m_rules.taxonomy(p.taxonomyVersion);
    if (!predictedUnder) return std::unexpected(predictedUnder.error());
    Suggestion suggestion{std::move(p.labels),    p.confidence,           codec::readScores(p.scores, **predictedUnder),
                          std::move(p.rationale), std::move(p.rawOutput), std::move(p.model), p.confidenceSource};
    if (m_rules.lineage().keepsAll(p.taxonomyVersion, version)) return suggestion;
    if (suggestion.labels) {
        auto labels = m_rules.read(*suggestion.labels, p.taxonomyVersion, version);
        if (!labels) return std::unexpected(labels.error());
        suggestion.labels = std::move(*labels);
    }
    codec::readScoresUnder(m_rules.lineage(), p.taxonomyVersion, version, suggestion.scores);
    return suggestion;
}

Result<std::optional<Draft>> Visits::draftOf(ItemId item) {
    auto draft = m_workspace.drafts().find(item, *m_reviewer);
    if (!draft || !*draft) return draft;
    dropEnded((*draft)->answer.labels);
    return draft;
}

Result<Answer> Visits::enteredNow(const Decision& own) {
    Answer answer = own.answer;
    auto labels = m_rules.read(own.answer.labels, own.taxonomyVersion, m_rules.versions().taxonomy);
    if (!labels) return std::unexpected(labels.error());
    answer.labels = std::move(*labels);
    dropEnded(answer.labels);
    return answer;
}

void Visits::dropEnded(LabelSet& labels) const {
    std::erase_if(labels, [&](LabelId id) {
        const taxonomy::Label* label = m_rules.taxonomy()->find(id);
        return label == nullptr || !label->isChoice();
    });
}

Result<ClaimedItem> Visits::hold(const ItemLedger& ledger, Timestamp now) {
    auto claimed = describe(ledger, m_rules.versions().taxonomy);
    if (!claimed) return claimed;
    const ItemId item = ledger.entry().item;
    const Lease lease{item, *m_reviewer, m_identity.session, now, now + m_rules.policy().leaseTime};
    if (const auto added = m_workspace.queue().addLease(lease); !added) return std::unexpected(added.error());
    auto draft = draftOf(item);
    if (!draft) return std::unexpected(draft.error());
    claimed->draft = std::move(*draft);
    claimed->leaseExpiresAt = lease.expiresAt;
    m_byItem[item] = {claimed->arm, claimed->taxonomy->version(), lease.expiresAt, std::nullopt};
    return claimed;
}

Result<ClaimedItem> Visits::claim(ItemLedger& ledger, std::string_view externalId, Timestamp now) {
    const ItemId item = ledger.entry().item;
    const auto lease = m_workspace.queue().leaseOf(item, *m_reviewer);
    if (!lease) return std::unexpected(lease.error());
    if (*lease) {
        const bool isElsewhere = (*lease)->session != m_identity.session && (*lease)->expiresAt > now;
        if (isElsewhere) {
            return failure(ErrorKind::Conflict, isPacketKey((*lease)->session) ? fmt::format("Item {} is in a packet that you have.", externalId)
                                                                               : fmt::format("Another window of yours holds item {}.", externalId));
        }
        if (const auto removed = m_workspace.queue().removeLease(item, *m_reviewer); !removed) return std::unexpected(removed.error());
    } else {
        auto check = claimCheck(ledger, externalId, now);
        if (!check) return std::unexpected(check.error());
        if (*check) return std::move(**check);
    }
    if (!ledger.isInQueue()) {
        return failure(ErrorKind::NotFound, fmt::format("Item {} was accepted automatically and is not in the queue.", externalId));
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

Result<> Visits::checkSeat(const ItemLedger& ledger, std::string_view externalId, Timestamp now) {
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

Result<> Visits::settle(ItemLedger& ledger) {
    const ItemId item = ledger.entry().item;
    if (const auto removed = m_workspace.queue().removeLease(item, *m_reviewer); !removed) return removed;
    if (const auto removed = m_workspace.drafts().remove(item, *m_reviewer); !removed) return removed;
    return ledger.derive(m_identity.name, *m_reviewer);
}

void Visits::noteAnswer(ItemId item, EventId decision) {
    std::erase_if(m_byItem, [item](const auto& visit) { return visit.first != item && !visit.second.isOpen(); });
    auto& firstDecision = m_byItem[item].firstDecision;
    if (!firstDecision) firstDecision = decision;
}

Result<> Visits::giveBackHolds() {
    for (const auto& [item, visit] : m_byItem) {
        if (!visit.isOpen()) continue;
        if (const auto removed = removeHold(item); !removed) return removed;
    }
    return {};
}

void Visits::goOn(const Decision& own, const CheckTerms* check) {
    m_byItem[own.item] = {own.arm, own.taxonomyVersion, {}, own.visit, check != nullptr ? std::optional(*check) : std::nullopt};
}

void Visits::renew(Timestamp now, Timestamp end) {
    for (auto& [item, visit] : m_byItem) {
        if (visit.leaseExpiresAt > now) visit.leaseExpiresAt = end;
    }
}

Visit* Visits::find(ItemId item) {
    const auto visit = m_byItem.find(item);
    return visit == m_byItem.end() ? nullptr : &visit->second;
}

}  // namespace docket::services
