#include "core/services/follow_ups/follow_up_steps.h"

#include "core/services/follow_ups/rerouting.h"
#include "core/services/follow_ups/steps.h"
#include "core/services/ledger/item_ledger.h"

namespace docket::services {

namespace {

Result<> discharge(ports::Workspace& workspace, ItemLedger& ledger, const ports::FollowUps& due, Timestamp now) {
    if (const auto event = ledger.record(review::Discharged{due.number}, due.actor, now); !event) return std::unexpected(event.error());
    if (const auto derived = ledger.deriveForAll(); !derived) return derived;
    if (const auto derived = ledger.deriveEntry(); !derived) return derived;
    return workspace.followUps().remove(due.kind, ledger.entry().item);
}

Result<std::size_t> followUpItems(ports::Workspace& workspace, const ports::FollowUps& due, Timestamp now) {
    const bool isDischarge = due.kind == ports::FollowUp::Discharge;
    for (const ItemId item : due.items) {
        auto ledger = ItemLedger::open(workspace, item);
        if (!ledger) return std::unexpected(ledger.error());
        const auto written = isDischarge ? discharge(workspace, *ledger, due, now) : ledger->catchUp(now);
        if (!written) return std::unexpected(written.error());
    }
    if (!isDischarge) return due.items.size();
    const auto isLast = workspace.followUps().isEmpty();
    if (!isLast) return std::unexpected(isLast.error());
    if (*isLast) {
        if (const auto ended = workspace.studies().end(due.number, due.actor, now); !ended) return std::unexpected(ended.error());
    }
    return due.items.size();
}

/// Makes a drawn item one of its study, which asks for it before all that waits; one that somebody has taken meanwhile stays theirs.
Result<> admit(ports::Workspace& workspace, const ports::DrawnItem& drawn, const AgreementStudy& study, Timestamp now) {
    auto& studies = workspace.studies();
    const auto isFree = studies.isCandidate(drawn.item.item);
    if (!isFree) return std::unexpected(isFree.error());
    if (!*isFree) return studies.removeDrawn(drawn, ports::Studies::DrawnFate::Taken);
    const auto entry = workspace.queue().find(drawn.item.item);
    if (!entry) return std::unexpected(entry.error());
    if (!*entry) {
        if (const auto added = studies.addEntry(drawn.item.item, drawn.dueAt, now); !added) return added;
    }
    if (const auto added = studies.addItem(study.number, drawn.item); !added) return added;
    auto ledger = ItemLedger::open(workspace, drawn.item.item);
    if (!ledger) return std::unexpected(ledger.error());
    const review::Sampled sampled{study.number, study.reviewers, drawn.item.stratum, drawn.priority, ledger->entry().priority};
    if (const auto event = ledger->record(sampled, study.begunBy, now); !event) return std::unexpected(event.error());
    if (const auto derived = ledger->deriveEntry(); !derived) return derived;
    return studies.removeDrawn(drawn, ports::Studies::DrawnFate::Admitted);
}

Result<std::size_t> admitDrawn(ports::Workspace& workspace, std::size_t items, Timestamp now) {
    const auto drawn = workspace.studies().nextDrawn(items);
    if (!drawn) return std::unexpected(drawn.error());
    if (drawn->empty()) return 0;
    const auto study = workspace.studies().open();
    if (!study) return std::unexpected(study.error());
    for (const ports::DrawnItem& each : *drawn) {
        if (!*study || (*study)->number != each.study) {
            return failure(ErrorKind::Damaged, "Items were drawn into a study that is not open. Nothing was changed; see what docket verify says.");
        }
        if (const auto admitted = admit(workspace, each, **study, now); !admitted) return std::unexpected(admitted.error());
    }
    return drawn->size();
}

Result<bool> hasItemsLeft(ports::Workspace& workspace) {
    const auto isEmpty = workspace.followUps().isEmpty();
    if (!isEmpty || !*isEmpty) return isEmpty ? Result<bool>(true) : isEmpty;
    return workspace.studies().hasDrawn();
}

Result<> finishItems(Steps& steps, const ports::Clock& clock, std::int64_t total, const ProgressSink& progress) {
    Progress done{0, total};
    while (true) {
        const auto isLeft = steps.look([](ports::Workspace& workspace) { return hasItemsLeft(workspace); });  // without the write lock: mostly there is nothing to do
        if (!isLeft) return std::unexpected(isLeft.error());
        if (!*isLeft) return {};
        const auto items = steps.run([&](ports::Workspace& workspace) { return followUp(workspace, steps.items(), clock.now()); });
        if (!items) return std::unexpected(items.error());
        done.done += static_cast<std::int64_t>(*items);
        if (progress) progress(done);
    }
}

template <class Connection>
Result<> finish(Connection& connection, const ports::Clock& clock, std::int64_t total, const ProgressSink& progress, const std::stop_token& stop) {
    Steps items(connection);
    if (const auto finished = finishItems(items, clock, total, progress); !finished) return finished;
    Steps rerouting(connection, stop);
    return finishRerouting(rerouting, clock, progress);
}

}  // namespace

Result<std::size_t> followUp(ports::Workspace& workspace, std::size_t items, Timestamp now) {
    const auto due = workspace.followUps().next(items);
    if (!due) return std::unexpected(due.error());
    return due->items.empty() ? admitDrawn(workspace, items, now) : followUpItems(workspace, *due, now);
}

Result<bool> hasFollowUps(ports::Workspace& workspace) {
    const auto isLeft = hasItemsLeft(workspace);
    if (!isLeft || *isLeft) return isLeft;
    const auto rerouting = workspace.reroutings().open();
    if (!rerouting) return std::unexpected(rerouting.error());
    return rerouting->has_value();
}

Result<> finishFollowUps(Writer& writer, const ports::Clock& clock, std::int64_t total, const ProgressSink& progress, const std::stop_token& stop) {
    return finish(writer, clock, total, progress, stop);
}

Result<> finishFollowUps(ports::Workspace& workspace, const ports::Clock& clock) { return finish(workspace, clock, -1, {}, {}); }

}  // namespace docket::services
