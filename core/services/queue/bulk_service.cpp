#include "core/services/queue/bulk_service.h"

#include "core/codec/stored/event_payload.h"
#include "core/services/ledger/rights.h"
#include "core/services/work/step_pace.h"

#include <algorithm>
#include <cmath>

namespace docket::services {

namespace {

template <class... Cases>
struct Overload : Cases... {
    using Cases::operator()...;
};

bool isOpen(const review::ItemReview& review) {
    const QueueState state = review.state();
    return state == QueueState::Queued || state == QueueState::InReview || state == QueueState::InDispute;
}

/// The event that the action asks for on this item; nullopt: it is so already, or the action does not apply.
Result<std::optional<review::Fact>> factFor(const BulkAction& action, const ItemLedger& ledger, ports::Workspace& workspace,
                                            EventId batch, Timestamp now) {
    using Fact = std::optional<review::Fact>;
    return std::visit(
        Overload{[&](const Assign& assign) -> Result<Fact> {
                     if (!isOpen(ledger.review()) || ledger.review().assignee().value_or("") == assign.reviewer) return Fact{};
                     return review::Assigned{assign.reviewer, batch};
                 },
                 [&](const SetPriority& set) -> Result<Fact> {
                     if (!isOpen(ledger.review()) || ledger.entry().priority == set.priority) return Fact{};
                     return review::Prioritised{set.priority, ledger.entry().priority, batch};
                 },
                 [&](const ReferToAdjudication&) -> Result<Fact> {
                     if (ledger.review().isReferred()) return Fact{};
                     return review::Referred{batch};
                 },
                 [&](const EndHolds&) -> Result<Fact> {
                     const auto holder = workspace.queue().holderOf(ledger.entry().item, now);
                     if (!holder) return std::unexpected(holder.error());
                     if (!*holder) return Fact{};
                     return review::Released{**holder, batch};
                 }},
        action);
}

Result<> endHolds(ports::Workspace& workspace, ItemId item) {
    const auto leases = workspace.queue().leasesOn(item);
    if (!leases) return std::unexpected(leases.error());
    for (const Lease& lease : *leases) {
        if (const auto removed = workspace.queue().removeLease(item, lease.reviewer); !removed) return removed;
    }
    return {};
}

bool isBulk(const review::Fact& fact) {
    return std::holds_alternative<review::Assigned>(fact) || std::holds_alternative<review::Prioritised>(fact) ||
           std::holds_alternative<review::Referred>(fact);
}

EventId batchOf(const review::Fact& fact) {
    return std::visit(
        [](const auto& f) {
            if constexpr (requires { f.batch; }) return f.batch;
            else return EventId{};
        },
        fact);
}

}  // namespace

/// Calls `step(workspace, from, to, report)` for one stretch after another, each in a transaction of its own.
template <class Step>
Result<BulkReport> BulkService::inSteps(std::size_t count, const std::stop_token& stop, const ProgressSink& progress, Step step) {
    BulkReport report;
    StepPace pace;
    for (std::size_t from = 0, to = 0; from < count; from = to) {
        if (stop.stop_requested()) {
            report.wasCancelled = true;
            return report;
        }
        to = std::min(count, from + pace.items());
        StepPace::Clock::duration held{};
        auto done = m_writer.run(Priority::Bulk, [&](ports::Workspace& workspace) {
            BulkReport after = report;
            return ports::inTransaction(workspace, [&]() -> Result<BulkReport> {
                const auto begun = StepPace::Clock::now();
                for (std::size_t i = from; i < to; ++i) {
                    if (const auto stepped = step(workspace, i, after); !stepped) return std::unexpected(stepped.error());
                }
                held = StepPace::Clock::now() - begun;
                return after;
            });
        });
        const auto after = done.get();
        if (!after) return std::unexpected(after.error());
        report = *after;
        if (progress) progress({static_cast<std::int64_t>(to), static_cast<std::int64_t>(count)});
        pace.note(to - from, held);
        if (to < count) StepPace::pause();
    }
    return report;
}

Result<BulkReport> BulkService::run(const BulkAction& action, const std::vector<ItemId>& items, const std::stop_token& stop,
                                    const ProgressSink& progress) {
    if (const auto* set = std::get_if<SetPriority>(&action); set != nullptr && !(set->priority >= 0 && std::isfinite(set->priority))) {
        return failure(ErrorKind::InvalidInput, "A priority is a number of at least 0. Nothing was changed.");
    }
    const auto may = m_writer.run(Priority::Interactive, [&](ports::Workspace& workspace) { return checkRight(workspace, m_actor, Right::SteerQueue); }).get();
    if (!may) return std::unexpected(may.error());
    return inSteps(items.size(), stop, progress, [&](ports::Workspace& workspace, std::size_t i, BulkReport& report) -> Result<> {
        const Timestamp now = m_clock.now();
        auto ledger = ItemLedger::open(workspace, items[i]);
        if (!ledger && ledger.error().kind == ErrorKind::NotFound) {
            ++report.unchanged;
            return {};
        }
        if (!ledger) return std::unexpected(ledger.error());
        if (const auto caughtUp = ledger->catchUp(now); !caughtUp) return caughtUp;
        auto fact = factFor(action, *ledger, workspace, report.batch, now);
        if (!fact) return std::unexpected(fact.error());
        if (!*fact) {
            ++report.unchanged;
            return {};
        }
        const auto event = ledger->record(std::move(**fact), m_actor, now);
        if (!event) return std::unexpected(event.error());
        if (report.batch.value == 0) report.batch = *event;
        ++report.changed;
        if (std::holds_alternative<EndHolds>(action)) return endHolds(workspace, items[i]);
        return ledger->deriveEntry();
    });
}

Result<std::vector<BulkService::Change>> BulkService::changesOf(EventId batch) {
    const auto reader = openReader(m_writer);  // a reviewer does not wait for the events of a large batch
    if (!reader) return std::unexpected(reader.error());
    std::vector<Change> changes;
    Result<> outcome;
    const auto walked = (*reader)->decisions().visitActions(m_actor, ports::Trail::Reviews, [&](const review::Event& event) {
        const auto read = codec::readItemEvent(event);
        if (!read) {
            outcome = std::unexpected(read.error());
            return false;
        }
        const bool isOfBatch = isBulk(read->fact) && (event.id == batch || batchOf(read->fact) == batch);
        if (isOfBatch) changes.push_back({event.id, event.item.value_or(ItemId{})});
        return event.id > batch;
    });
    if (!walked) return std::unexpected(walked.error());
    if (!outcome) return std::unexpected(outcome.error());
    return changes;
}

Result<BulkReport> BulkService::retake(EventId batch, Way way, const std::stop_token& stop, const ProgressSink& progress) {
    auto changes = changesOf(batch);
    if (!changes) return std::unexpected(changes.error());
    if (way == Way::Redo) std::ranges::reverse(*changes);  // the first event of the batch tells whether it stands
    auto report = inSteps(changes->size(), stop, progress, [&](ports::Workspace& workspace, std::size_t i, BulkReport& after) -> Result<> {
        const Change& change = (*changes)[i];
        auto ledger = ItemLedger::open(workspace, change.item);
        if (!ledger) return std::unexpected(ledger.error());
        if (ledger->review().isUndone(change.event) == (way == Way::Undo)) {
            ++after.unchanged;
            return {};
        }
        const review::Fact fact = way == Way::Undo ? review::Fact(review::Undone{change.event}) : review::Fact(review::Redone{change.event});
        const auto event = ledger->record(fact, m_actor, m_clock.now());
        if (!event) return std::unexpected(event.error());
        ++after.changed;
        return ledger->deriveEntry();
    });
    if (report) report->batch = batch;
    return report;
}

Result<BulkReport> BulkService::undo(EventId batch, const std::stop_token& stop, const ProgressSink& progress) {
    return retake(batch, Way::Undo, stop, progress);
}

Result<BulkReport> BulkService::redo(EventId batch, const std::stop_token& stop, const ProgressSink& progress) {
    return retake(batch, Way::Redo, stop, progress);
}

}  // namespace docket::services
