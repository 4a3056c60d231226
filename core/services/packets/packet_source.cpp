#include "core/services/packets/packet_source.h"

#include "core/services/ledger/policy_reading.h"
#include "core/services/queue/item_browser.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace docket::services {

namespace {

/// What a policy asks for of one person. What only the workspace can do, with gold items, repeats and the answers of others, is left to it.
routing::Policy forPacket(routing::Policy policy) {
    policy.version = 1;
    policy.taxonomyVersion = 1;
    policy.goldRate = 0;
    policy.repeatRate = 0;
    policy.consensus = routing::ConsensusRule::Majority;
    policy.consensusBar.reset();
    return policy;
}

}  // namespace

PacketSource::PacketSource(ports::Workspace& workspace, const ports::Clock& clock, const PacketRequest& request)
    : m_workspace(workspace), m_clock(clock), m_request(request), m_visits(workspace, clock, {request.reviewer, request.key}, ArmChoice::ByPolicy) {}

Result<> PacketSource::begin() {
    if (const auto may = checkRight(m_workspace, m_request.by, Right::TakeDataOut); !may) return may;
    if (const auto checked = checkIsNoPacket(m_workspace); !checked) return checked;
    if (!m_request.filter) return {};
    ItemBrowser browser(m_workspace, m_clock, m_request.by.name);
    const auto filter = browser.resolve({}, *m_request.filter);
    if (!filter) return std::unexpected(filter.error());
    auto chosen = m_workspace.list().items(*filter, {});
    if (!chosen) return std::unexpected(chosen.error());
    m_chosen = std::move(*chosen);
    return {};
}

bool PacketSource::isFull() const { return std::cmp_greater_equal(m_items.size(), m_request.items); }

Result<bool> PacketSource::holdMore() {
    const std::size_t before = m_items.size();
    const auto held = m_visits.transact([&](Timestamp now) { return m_request.filter ? holdChosen(now) : holdNext(now); });
    if (!held) {
        m_items.resize(before);  // taken back with the rest
        return std::unexpected(held.error());
    }
    return !isFull() && (m_request.filter ? m_looked < m_chosen.size() : m_items.size() > before);
}

Result<> PacketSource::holdNext(Timestamp now) {
    const auto skills = m_visits.skills();
    if (!skills) return std::unexpected(skills.error());
    for (std::size_t n = 0; n < packetItemsInStep && !isFull(); ++n) {
        const auto next = m_workspace.queue().nextFor(m_visits.reviewer(), now, *skills);
        if (!next) return std::unexpected(next.error());
        if (!*next) return {};
        if (const auto held = hold(**next, now); !held) return held;
    }
    return {};
}

Result<> PacketSource::holdChosen(Timestamp now) {
    for (std::size_t n = 0; n < packetItemsInStep && m_looked < m_chosen.size() && !isFull(); ++n) {
        const ItemId item = m_chosen[m_looked++];
        const auto isFree = isToBeHad(item, now);
        if (!isFree) return std::unexpected(isFree.error());
        if (!*isFree) continue;
        if (const auto held = hold(item, now); !held) return held;
    }
    return {};
}

Result<bool> PacketSource::isToBeHad(ItemId item, Timestamp now) {
    const auto ledger = ItemLedger::open(m_workspace, item);
    if (!ledger && ledger.error().kind == ErrorKind::NotFound) return false;
    if (!ledger) return std::unexpected(ledger.error());
    const bool isForOthers = ledger->entry().assignee && !m_visits.isAssigned(ledger->entry());
    if (isForOthers || ledger->review().partOf(m_request.reviewer)) return false;
    const auto lease = m_workspace.queue().leaseOf(item, m_visits.reviewer());
    if (!lease) return std::unexpected(lease.error());
    if (*lease) return false;
    const auto seats = m_workspace.queue().openSeats(item, now);
    if (!seats) return std::unexpected(seats.error());
    return *seats > 0;
}

Result<> PacketSource::hold(ItemId item, Timestamp now) {
    const Lease lease{item, m_visits.reviewer(), m_request.key, now, now + m_visits.rules().policy().leaseTime};
    if (const auto added = m_workspace.queue().addLease(lease); !added) return added;
    m_items.push_back({item, std::nullopt});
    return {};
}

Result<ports::NewWorkspace> PacketSource::rules() {
    if (const auto read = m_visits.rules().refresh(); !read) return std::unexpected(read.error());
    const ports::RuleVersions versions = m_visits.rules().versions();
    const taxonomy::Taxonomy& taxonomy = *m_visits.rules().taxonomy();
    auto first = taxonomy::Taxonomy::make(taxonomy.kind(), {taxonomy.labels().begin(), taxonomy.labels().end()}, 1, taxonomy.answerSize());
    if (!first) return std::unexpected(first.error());
    auto policy = policyUnder(m_workspace.rules(), versions.policy, versions.taxonomy);
    if (!policy) return std::unexpected(policy.error());
    m_packet.key = m_request.key;
    m_packet.reviewer = m_visits.reviewer();
    m_packet.madeBy = m_request.by.name;
    m_packet.madeAt = m_clock.now();
    m_packet.heldUntil = m_packet.madeAt + minutes(std::int64_t{24} * 60 * m_request.days);
    m_packet.taxonomyVersion = versions.taxonomy;
    return ports::NewWorkspace{std::move(*first), forPacket(std::move(policy->policy)), m_request.by.name, m_packet.madeAt};
}

Result<PackedItem> PacketSource::read(std::size_t place) {
    const auto ledger = ItemLedger::open(m_workspace, m_items[place].item);
    if (!ledger) return std::unexpected(ledger.error());
    const std::optional<PredictionId> predicted = ledger->entry().prediction;
    m_items[place].prediction = predicted;
    auto described = m_visits.describe(*ledger, m_packet.taxonomyVersion);
    if (!described) return std::unexpected(described.error());
    PackedItem packed{std::move(described->item), {Reason::Manual}};
    if (!described->isSuggestionVisible || !described->suggestion || !predicted) return packed;
    auto prediction = m_workspace.items().prediction(*predicted);
    if (!prediction) return std::unexpected(prediction.error());
    if (!*prediction) return packed;
    packed.reasons = described->reasons;
    packed.prediction = std::move(*prediction);
    packed.prediction->labels = std::move(described->suggestion->labels);
    return packed;
}

Result<PacketSlip> PacketSource::slip() {
    const auto first = m_workspace.packets().event(EventId{1});
    if (!first) return std::unexpected(first.error());
    if (!*first) return failure(ErrorKind::Damaged, "The workspace has no first event. Verify it; no packet was made.");
    return PacketSlip{m_packet.key,     (*first)->hash,     m_request.workspace.filename().string(), m_request.reviewer, m_packet.madeBy,
                      m_packet.madeAt, m_packet.heldUntil, m_packet.taxonomyVersion};
}

Result<int> PacketSource::note(const review::Event& last) {
    Packet packet = m_packet;
    packet.lastEvent = last.id;
    packet.lastHash = last.hash;
    std::vector<PacketItem> items = m_items;
    std::ranges::sort(items, {}, &PacketItem::item);
    auto number = ports::inTransaction(m_workspace, [&]() -> Result<int> {
        const auto held = m_workspace.queue().renewLeases(m_request.key, m_clock.now(), packet.heldUntil);
        if (!held) return std::unexpected(held.error());
        if (std::cmp_not_equal(*held, items.size())) {
            return failure(ErrorKind::Conflict, "Some of the items were taken while the packet was made. No packet was made; try again.");
        }
        return m_workspace.packets().add(packet, items);
    });
    if (!number) return number;
    m_packet = std::move(packet);
    m_packet.number = *number;
    return number;
}

Result<> PacketSource::giveBack() {
    return m_visits.transact([&](Timestamp) -> Result<> {
        for (const PacketItem& item : m_items) {
            if (const auto removed = m_workspace.queue().removeLease(item.item, m_visits.reviewer()); !removed) return removed;
        }
        return {};
    });
}

}  // namespace docket::services
