#include "core/services/packets/packet_merge.h"

#include "core/codec/stored/event_payload.h"
#include "core/services/review/deciding.h"
#include "core/services/review/take_back.h"
#include "core/services/work/step_pace.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <unordered_map>

namespace docket::services {

namespace {

/// Whether an error is about what the workspace has come to, and not about its file.
bool isConflict(const Error& error) {
    return error.kind == ErrorKind::Conflict || error.kind == ErrorKind::Exported || error.kind == ErrorKind::InvalidInput || error.kind == ErrorKind::NotFound;
}

/// An item of the packet in a step of the merge.
struct ItemInHand {
    ItemLedger ledger;
    PacketItem item;
    std::size_t merged = 0;              ///< of its events in the packet: so many are here
    std::map<EventId, EventId> here{};   ///< the packet's events, as they are numbered here
};

class MergeSteps {
public:
    MergeSteps(ports::Workspace& workspace, const ports::Clock& clock, std::string_view by, Packet packet, const PacketFile& file, MergedPacket& report)
        : m_workspace(workspace), m_by(by), m_packet(std::move(packet)), m_file(file), m_report(report),
          m_visits(workspace, clock, {file.slip.reviewer, m_packet.key}, ArmChoice::ByPolicy), m_isInConflict(file.items.size()) {}

    /// Makes the rules known, and which items there are here.
    Result<> start() {
        const auto items = m_workspace.packets().itemsOf(m_packet.number);
        if (!items) return std::unexpected(items.error());
        m_report.items = std::ssize(*items);
        for (const PacketItem& item : *items) m_given.emplace(item.item, item);
        if (const auto known = m_visits.transact([](Timestamp) -> Result<> { return {}; }); !known) return known;
        m_report.packet = m_packet.number;
        m_report.reviewer = m_file.slip.reviewer;
        m_report.taxonomyVersion = m_packet.taxonomyVersion;
        m_report.inForce = m_visits.rules().versions().taxonomy;
        return {};
    }

    /// Merges some of the packet's events, in one transaction. `isKept`: false: what they would come to is counted, and all is taken back.
    Result<> run(std::span<const std::size_t> events, bool isKept) {
        if (const auto prepared = m_deciding.prepare(); !prepared) return prepared;
        const MergedPacket before = m_report;
        bool isDone = false;
        const auto kept = m_visits.transact([&](Timestamp now) -> Result<> {
            if (const auto merged = merge(events, now); !merged) return merged;
            isDone = true;
            return isKept ? Result<>() : failure(ErrorKind::Cancelled, "Nothing is kept of a dry run.");
        });
        if (isKept ? kept.has_value() : isDone) return {};
        m_report = before;
        return std::unexpected(kept.error());
    }

    int inForce() { return m_visits.rules().versions().taxonomy; }

private:
    Result<> merge(std::span<const std::size_t> events, Timestamp now) {
        m_inHand.clear();
        m_fresh.clear();
        for (const std::size_t at : events) {
            const PacketEvent& event = m_file.events[at];
            if (m_isInConflict[event.item]) continue;
            const auto taken = take(at, event, now);
            if (taken) continue;
            if (!isConflict(taken.error())) return taken;
            m_isInConflict[event.item] = true;
            m_report.conflicts.push_back({m_file.items[event.item].externalId, taken.error().message});
        }
        return m_fresh.empty() ? Result<>() : m_workspace.packets().noteMerged(m_packet.number, m_fresh, m_by, now);
    }

    Result<> take(std::size_t at, const PacketEvent& event, Timestamp now) {
        const auto item = inHand(event.item);
        if (!item) return std::unexpected(item.error());
        const auto& events = m_file.items[event.item].events;
        const auto place = static_cast<std::size_t>(std::ranges::find(events, at) - events.begin());
        const bool isDecision = std::holds_alternative<review::Decided>(event.event.fact);
        if (place < (*item)->merged) {
            m_report.alreadyThere += isDecision ? 1 : 0;
            return {};
        }
        const auto recorded = record(**item, event, now);
        if (!recorded) return std::unexpected(recorded.error());
        (*item)->here.emplace(event.event.id, *recorded);
        ++(*item)->merged;
        m_fresh.push_back({event.event.id, event.hash, *recorded});
        m_report.decisionsAdded += isDecision ? 1 : 0;
        return {};
    }

    /// Errors: Conflict, where what is here already is not what this file goes on from.
    Result<ItemInHand*> inHand(std::size_t at) {
        const auto known = m_inHand.find(at);
        if (known != m_inHand.end()) return &known->second;
        const WorkedItem& worked = m_file.items[at];
        if (!worked.stranger.empty()) {
            return failure(ErrorKind::Conflict, fmt::format("It was reviewed in the packet by {}, and the packet is for {}.", worked.stranger, m_file.slip.reviewer));
        }
        const auto id = m_workspace.items().findByExternalId(worked.externalId);
        if (!id) return std::unexpected(id.error());
        const auto given = *id ? m_given.find(**id) : m_given.end();
        if (given == m_given.end()) return failure(ErrorKind::Conflict, "It did not go out with this packet.");
        auto ledger = ItemLedger::open(m_workspace, given->first);
        if (!ledger) return std::unexpected(ledger.error());
        const auto merged = m_workspace.packets().mergedOf(m_packet.number, given->first);
        if (!merged) return std::unexpected(merged.error());
        ItemInHand item{std::move(*ledger), given->second, merged->size()};
        for (std::size_t i = 0; i < merged->size(); ++i) {
            if (i < worked.events.size() && m_file.events[worked.events[i]].hash != (*merged)[i].hash) {
                return failure(ErrorKind::Conflict, fmt::format("Another copy of this packet, in which {} went on otherwise, was merged before.", m_file.slip.reviewer));
            }
            item.here.emplace((*merged)[i].source, (*merged)[i].event);
        }
        return &m_inHand.emplace(at, std::move(item)).first->second;
    }

    Result<EventId> record(ItemInHand& item, const PacketEvent& event, Timestamp now) {
        const Timestamp at = event.event.at;
        const std::string& reviewer = m_file.slip.reviewer;
        if (std::holds_alternative<review::Revealed>(event.event.fact)) {
            const auto revealed = item.ledger.record(review::Revealed{item.item.prediction, std::nullopt}, reviewer, at);
            if (!revealed) return revealed;
            const auto stored = m_workspace.decisions().storeReveal(*revealed, item.item.item, m_visits.reviewer(), item.item.prediction, at);
            return stored ? revealed : std::unexpected(stored.error());
        }
        const auto recorded = std::holds_alternative<review::Decided>(event.event.fact) ? recordDecision(item, std::get<review::Decided>(event.event.fact).decision, now)
                                                                                         : recordStep(item, event, now);
        if (!recorded) return recorded;
        const auto settled = settle(item, now);
        return settled ? recorded : std::unexpected(settled.error());
    }

    Result<EventId> recordDecision(ItemInHand& item, Decision decision, Timestamp now) {
        if (const auto free = checkFree(item, now); !free) return std::unexpected(free.error());
        const auto first = item.here.find(decision.visit);
        decision.visit = first == item.here.end() ? EventId{} : first->second;
        decision.item = item.item.item;
        decision.reviewer = m_visits.reviewer();
        decision.taxonomyVersion = m_packet.taxonomyVersion;
        const auto taxonomy = m_visits.rules().taxonomy(m_packet.taxonomyVersion);
        if (!taxonomy) return std::unexpected(taxonomy.error());
        if (const auto checked = m_deciding.checkAnswer(decision.answer, **taxonomy); !checked) return std::unexpected(checked.error());
        if (const auto copied = m_deciding.copyPrediction(item.item.prediction, decision); !copied) return std::unexpected(copied.error());
        return m_deciding.record(item.ledger, decision, decision.at);
    }

    /// Skipped, flagged, taken back or done again.
    Result<EventId> recordStep(ItemInHand& item, const PacketEvent& event, Timestamp now) {
        review::Fact fact = event.event.fact;
        if (auto* undone = std::get_if<review::Undone>(&fact)) {
            const EventId before = undone->visit;
            undone->visit = item.here.at(before);
            const auto may = checkMayTakeBack(m_visits, {undone->visit, item.item.item, kindOf(before)}, item.ledger, now);
            if (!may) return std::unexpected(may.error());
        } else {
            if (auto* redone = std::get_if<review::Redone>(&fact)) redone->visit = item.here.at(redone->visit);
            if (const auto free = checkFree(item, now); !free) return std::unexpected(free.error());
        }
        return item.ledger.record(std::move(fact), m_file.slip.reviewer, event.event.at);
    }

    /// What the event of a visit was.
    review::EventKind kindOf(EventId visit) const {
        const auto found = std::ranges::find(m_file.events, visit, [](const PacketEvent& event) { return event.event.id; });
        return codec::kindOf(found->event.fact);
    }

    /// Whether the reviewer could do something to the item here: they answered it in the packet, it is held for them, or a place is open.
    Result<> checkFree(const ItemInHand& item, Timestamp now) {
        if (const Decision* own = item.ledger.review().standingOf(m_file.slip.reviewer)) {
            const bool isOfPacket = std::ranges::any_of(item.here, [&](const auto& each) { return each.second == own->id; });
            if (isOfPacket) return {};
            return failure(ErrorKind::Conflict, fmt::format("{} has answered it in this workspace too, at {}.", m_file.slip.reviewer, formatUtc(own->at)));
        }
        const auto lease = m_workspace.queue().leaseOf(item.item.item, m_visits.reviewer());
        if (!lease) return std::unexpected(lease.error());
        if (*lease && (*lease)->session == m_packet.key && (*lease)->expiresAt > now) return {};
        const auto seats = m_workspace.queue().openSeats(item.item.item, now);
        if (!seats) return std::unexpected(seats.error());
        const QueueEntry& entry = item.ledger.entry();
        const bool isForOthers = entry.assignee && !m_visits.isAssigned(entry);
        if (*seats > 0 && !isForOthers) return {};
        const std::string why = isForOthers ? "it is for somebody else now" : fmt::format("it is {}, and no further answer is asked for", toString(item.ledger.review().state()));
        return failure(ErrorKind::Conflict, fmt::format("It was not held for the packet any more, and {}.", why));
    }

    /// Writes what follows from what was recorded. What is not answered stays with the packet.
    Result<> settle(ItemInHand& item, Timestamp now) {
        const review::ItemReview& review = item.ledger.review();
        const bool isDone = review.standingOf(m_file.slip.reviewer) != nullptr || review.isFlagged();
        const auto lease = m_workspace.queue().leaseOf(item.item.item, m_visits.reviewer());
        if (!lease) return std::unexpected(lease.error());
        if (isDone && *lease) {
            if (const auto removed = m_workspace.queue().removeLease(item.item.item, m_visits.reviewer()); !removed) return removed;
        } else if (!isDone && !*lease && m_packet.heldUntil > now) {
            const auto added = m_workspace.queue().addLease({item.item.item, m_visits.reviewer(), m_packet.key, now, m_packet.heldUntil});
            if (!added) return added;
        }
        return item.ledger.derive(m_file.slip.reviewer, m_visits.reviewer());
    }

    ports::Workspace& m_workspace;
    std::string_view m_by;
    Packet m_packet;
    const PacketFile& m_file;
    MergedPacket& m_report;
    Visits m_visits;
    Deciding m_deciding{m_visits};
    std::unordered_map<ItemId, PacketItem> m_given;
    std::vector<bool> m_isInConflict;            ///< parallel to the items of the file
    std::map<std::size_t, ItemInHand> m_inHand;  ///< of this step, by their place in the file
    std::vector<ports::MergedEvent> m_fresh;     ///< of this step
};

/// The events in their order; for a dry run item by item, so that no step builds on one that is not kept.
std::vector<std::size_t> orderOf(const PacketFile& packet, bool isDryRun) {
    std::vector<std::size_t> order(packet.events.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (isDryRun) std::ranges::stable_sort(order, {}, [&](std::size_t at) { return packet.events[at].item; });
    return order;
}

/// The end of a step that begins at `from`.
std::size_t endOf(const PacketFile& packet, const std::vector<std::size_t>& order, std::size_t from, std::size_t length, bool isDryRun) {
    std::size_t to = std::min(order.size(), from + length);
    while (isDryRun && to < order.size() && packet.events[order[to]].item == packet.events[order[to - 1]].item) ++to;
    return to;
}

/// The packet as this workspace knows it. Errors: InvalidInput, where it is none of its own, or not as it was handed out.
Result<Packet> packetOf(ports::Workspace& workspace, const PacketFile& file) {
    const auto refuse = [&](std::string_view what) { return failure(ErrorKind::InvalidInput, fmt::format("{} {}. Nothing of it was merged.", file.file.string(), what)); };
    const auto packet = workspace.packets().findByKey(file.slip.key);
    if (!packet) return std::unexpected(packet.error());
    const auto first = workspace.packets().event(EventId{1});
    if (!first) return std::unexpected(first.error());
    const bool isOfOther = !*first || (*first)->hash != file.slip.origin;
    if (isOfOther) return refuse(fmt::format("is a packet of another workspace ({}, made by {} at {})", file.slip.workspace, file.slip.madeBy, formatUtc(file.slip.madeAt)));
    if (!*packet) {
        return refuse(fmt::format("was made by {} at {}, and this workspace knows nothing of it: it is a copy from before. Merge it into the one that it was made of",
                                  file.slip.madeBy, formatUtc(file.slip.madeAt)));
    }
    if ((*packet)->lastEvent != file.madeBy || (*packet)->lastHash != file.madeHash) {
        return refuse(fmt::format("is not packet {} as it was handed out: what was given with it is something else", (*packet)->number));
    }
    return **packet;
}

}  // namespace

Result<MergedPacket> PacketMerge::run(const PacketFile& file, bool isDryRun, const std::stop_token& stop, const ProgressSink& progress) {
    MergedPacket report;
    report.answered = std::ranges::count_if(file.items, &WorkedItem::isAnswered);
    report.leftOut = file.leftOut;
    std::optional<MergeSteps> steps;
    const auto started = m_writer.run(Priority::Bulk, [&](ports::Workspace& workspace) -> Result<> {
        if (const auto may = checkRight(workspace, m_by, Right::SteerQueue); !may) return may;
        auto packet = packetOf(workspace, file);
        if (!packet) return std::unexpected(packet.error());
        return steps.emplace(workspace, m_clock, m_by.name, std::move(*packet), file, report).start();
    }).get();
    if (!started) return std::unexpected(started.error());

    const std::vector<std::size_t> order = orderOf(file, isDryRun);
    StepPace pace;
    for (std::size_t from = 0, to = 0; from < order.size(); from = to) {
        if (stop.stop_requested()) {
            report.wasCancelled = true;
            break;
        }
        to = endOf(file, order, from, pace.items(), isDryRun);
        const auto begun = StepPace::Clock::now();
        const auto done = m_writer.run(Priority::Bulk, [&](ports::Workspace&) { return steps->run(std::span(order).subspan(from, to - from), !isDryRun); }).get();
        if (!done) return std::unexpected(done.error());
        pace.note(to - from, StepPace::Clock::now() - begun);
        if (progress) progress({static_cast<std::int64_t>(to), std::ssize(order)});
        if (to < order.size()) StepPace::pause();
    }
    return report;
}

}  // namespace docket::services
