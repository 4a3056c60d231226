#include "core/services/ledger/item_ledger.h"

#include "core/codec/stored/event_payload.h"

namespace docket::services {

Result<ItemLedger> ItemLedger::open(ports::Workspace& workspace, ItemId item) {
    auto entry = workspace.queue().find(item);
    if (!entry) return std::unexpected(entry.error());
    if (!*entry) return failure(ErrorKind::NotFound, "The item is not in the queue.");
    return openEntry(workspace, std::move(**entry));
}

Result<ItemLedger> ItemLedger::openAny(ports::Workspace& workspace, ItemId item) {
    auto entry = workspace.queue().find(item);
    if (!entry) return std::unexpected(entry.error());
    if (*entry) return openEntry(workspace, std::move(**entry));
    const auto prediction = workspace.gold().predictionOf(item);
    if (!prediction) return std::unexpected(prediction.error());
    QueueEntry without;
    without.item = item;
    without.prediction = *prediction;
    without.reviewsRequired = 0;
    auto ledger = openEntry(workspace, std::move(without));
    if (ledger) ledger->m_isInQueue = false;
    return ledger;
}

Result<ItemLedger> ItemLedger::openEntry(ports::Workspace& workspace, QueueEntry entry) {
    const ItemId item = entry.item;
    const auto lineage = workspace.rules().lineage();
    if (!lineage) return std::unexpected(lineage.error());
    ItemLedger ledger(workspace, std::move(entry), {*lineage, (*lineage)->latest()});
    const auto events = workspace.decisions().eventsOf(item);
    if (!events) return std::unexpected(events.error());
    for (const review::Event& event : *events) {
        const auto read = codec::readItemEvent(event);
        if (!read) return std::unexpected(read.error());
        if (const auto applied = ledger.m_review.apply(*read); !applied) return std::unexpected(applied.error());
    }
    auto due = workspace.followUps().ofVersion(item);
    if (!due) return std::unexpected(due.error());
    ledger.m_due = std::move(*due);
    return ledger;
}

Result<EventId> ItemLedger::record(review::Fact fact, std::string_view reviewer, Timestamp now) {
    if (const auto caughtUp = catchUp(now); !caughtUp) return std::unexpected(caughtUp.error());
    return append(std::move(fact), reviewer, now);
}

Result<> ItemLedger::catchUp(Timestamp now) {
    if (!m_due) return {};
    if (m_due->kind == ports::FollowUp::Reopen) {
        if (const auto event = append(review::Reopened{m_due->number}, {}, now); !event) return std::unexpected(event.error());
    }
    if (const auto derived = deriveForAll(); !derived) return derived;
    const auto removed = m_workspace->followUps().remove(m_due->kind, m_entry.item);
    m_due.reset();
    return removed;
}

Result<EventId> ItemLedger::append(review::Fact fact, std::string_view reviewer, Timestamp now) {
    m_now = now;
    review::Event event;
    event.at = now;
    event.kind = codec::kindOf(fact);
    event.item = m_entry.item;
    event.reviewer = reviewer;
    event.payload = codec::writePayload(fact);
    const auto appended = m_workspace->decisions().append(std::move(event));
    if (!appended) return std::unexpected(appended.error());
    const auto applied = m_review.apply({appended->id, now, std::string(reviewer), std::move(fact)});
    if (!applied) return std::unexpected(applied.error());
    return appended->id;
}

Result<> ItemLedger::derive(std::string_view reviewer, ReviewerId reviewerId) {
    if (const auto stored = storeAnswers(); !stored) return stored;
    if (const auto offered = offerTo(reviewer, reviewerId); !offered) return offered;
    return storeProgress();
}

Result<> ItemLedger::deriveForAll() {
    if (const auto stored = storeAnswers(); !stored) return stored;
    const auto& reviewers = m_review.reviewersOf();
    for (std::size_t i = 0; i < reviewers.size(); ++i) {
        if (const auto offered = offerTo(reviewers[i], m_review.decisions()[i].reviewer); !offered) return offered;
    }
    for (const std::string& sender : m_review.sendersBack()) {
        const auto reviewer = m_workspace->decisions().reviewer(sender, m_now);
        if (!reviewer) return std::unexpected(reviewer.error());
        if (const auto offered = offerTo(sender, *reviewer); !offered) return offered;
    }
    return storeProgress();
}

/// How the entry is to be offered to a reviewer from now on.
Result<> ItemLedger::offerTo(std::string_view reviewer, ReviewerId reviewerId) {
    auto participation = ports::Participation::None;
    EventId since;
    if (const auto skip = m_review.skippedSince(reviewer)) {
        participation = ports::Participation::Skipped;
        since = *skip;
    } else if (const auto part = m_review.partOf(reviewer); part && m_review.reviewsWanted() > 0) {
        participation = ports::Participation::Answered;
        since = *part;
    }
    return m_workspace->queue().setParticipation(m_entry.item, reviewerId, participation, since);
}

Result<> ItemLedger::deriveEntry() {
    if (const auto stored = storeAnswers(); !stored) return stored;
    std::optional<ReviewerId> assignee;
    if (const auto name = m_review.assignee(); name && !name->empty()) {
        const auto reviewer = m_workspace->decisions().reviewer(*name, m_now);
        if (!reviewer) return std::unexpected(reviewer.error());
        assignee = *reviewer;
    }
    const auto set = m_workspace->queue().setHandling(m_entry.item, m_review.priority().value_or(m_entry.priority), assignee);
    if (!set) return set;
    return storeProgress();
}

Result<> ItemLedger::storeAnswers() {
    if (!m_review.rulings().empty()) {
        if (const auto stored = m_workspace->rulings().store(m_review.rulings()); !stored) return stored;
    }
    return m_workspace->decisions().storeDerived(m_entry.item, m_review.decisions(), m_review.resolution());
}

Result<> ItemLedger::deriveChecks() {
    std::vector<Check> checks;
    for (const review::GivenCheck& given : m_review.checks()) checks.push_back(given.check);
    if (const auto stored = m_workspace->gold().storeChecks(checks); !stored || !m_isInQueue) return stored;
    return storeProgress();
}

Result<> ItemLedger::storeProgress() {
    return m_workspace->queue().setProgress(
        m_entry.item, {m_review.state(), m_review.answers(), m_review.reviewsWanted(), m_review.isFlagged()});
}

}  // namespace docket::services
