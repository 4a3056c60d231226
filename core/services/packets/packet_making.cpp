#include "core/services/packets/packet_making.h"

#include "core/services/packets/packet_source.h"
#include "core/services/work/step_pace.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

namespace docket::services {

namespace {

Result<> check(const PacketRequest& request) {
    const auto refuse = [](std::string_view what) { return failure(ErrorKind::InvalidInput, fmt::format("{} Nothing was made.", what)); };
    if (request.items < 1 || request.items > mostPacketItems) return refuse(fmt::format("A packet has 1 to {} items.", mostPacketItems));
    if (request.days < 1 || request.days > mostPacketDays) return refuse(fmt::format("The items of a packet are held for 1 to {} days.", mostPacketDays));
    if (request.reviewer.find_first_not_of(" \t") == std::string::npos) return refuse("A packet is for somebody with a name.");
    if (request.passphrase && request.passphrase->size() < ports::LockedFiles::shortestPassphrase) {
        return refuse(fmt::format("A passphrase has {} bytes or more.", ports::LockedFiles::shortestPassphrase));
    }
    std::error_code error;
    if (std::filesystem::exists(request.file, error)) return failure(ErrorKind::AlreadyExists, fmt::format("{} exists already. Choose another name; nothing was made.", request.file.string()));
    return {};
}

ports::IncomingRecord recordOf(const PackedItem& packed) {
    ports::IncomingRecord record;
    record.externalId = packed.item.externalId;
    record.text = packed.item.text;
    record.metadata = packed.item.metadata;
    record.createdAt = packed.item.receivedAt;
    record.outcome.reasons = packed.reasons;
    if (!packed.prediction) return record;
    const Prediction& prediction = *packed.prediction;
    record.hasPrediction = true;
    record.model = prediction.model;
    record.promptVersion = prediction.promptVersion;
    record.rationale = prediction.rationale;
    record.rawOutput = prediction.rawOutput;
    record.signals = prediction.signals;
    record.scores = prediction.scores;
    record.labels = prediction.labels;
    record.confidence = prediction.confidence;
    record.confidenceSource = prediction.confidenceSource;
    return record;
}

/// From the workspace, step by step on its writer's thread, into the packet, which nobody knows yet.
class PacketMaking {
public:
    PacketMaking(Writer& writer, const ports::Clock& clock, const PacketRequest& request, const std::stop_token& stop, const ProgressSink& progress)
        : m_writer(writer), m_clock(clock), m_request(request), m_stop(stop), m_progress(progress) {}

    Result<MadePacket> make(const PacketFiles& files) {
        const auto held = holdItems();
        if (!held) return giveBack(held.error());
        auto content = ask([](PacketSource& source) { return source.rules(); });
        if (!content) return giveBack(content.error());
        content->fill = [this](std::unique_ptr<ports::Workspace> packet) -> Result<> {
            const auto filled = ports::inTransaction(*packet, [&] { return fill(*packet); });
            if (!filled) return std::unexpected(filled.error());
            packet.reset();
            const auto noted = ask([&](PacketSource& source) { return source.note(*filled); });
            return noted ? Result<>() : std::unexpected(noted.error());
        };
        // One that is to be locked is made beside its file first, private to the user.
        const std::filesystem::path open = m_request.passphrase ? std::filesystem::path(m_request.file.string() + ".open") : m_request.file;
        if (const auto created = files.workspaces.create(open, *content); !created) return giveBack(created.error());
        if (m_request.passphrase) {
            if (const auto locked = files.locked.lockAway(open, m_request.file, *m_request.passphrase); !locked) {
                std::error_code ignored;
                std::filesystem::remove(open, ignored);
                return giveBack(locked.error());
            }
        }
        m_made.packet = m_source->packet();
        return m_made;
    }

private:
    template <class Work>
    auto ask(Work work) -> decltype(work(std::declval<PacketSource&>())) {
        return m_writer.run(Priority::Bulk, [&](ports::Workspace& workspace) {
            if (!m_source) m_source.emplace(workspace, m_clock, m_request);
            return work(*m_source);
        }).get();
    }

    Result<> checkGoesOn() const {
        return m_stop.stop_requested() ? failure(ErrorKind::Cancelled, fmt::format("{} was not made: interrupted.", m_request.file.string())) : Result<>();
    }

    Result<> holdItems() {
        if (const auto begun = ask([](PacketSource& source) { return source.begin(); }); !begun) return begun;
        for (bool isMore = true; isMore;) {
            if (const auto goesOn = checkGoesOn(); !goesOn) return goesOn;
            const auto held = ask([](PacketSource& source) { return source.holdMore(); });
            if (!held) return std::unexpected(held.error());
            isMore = *held;
            StepPace::pause();
        }
        if (m_source->items() > 0) return {};
        return failure(ErrorKind::NotFound, fmt::format("Nothing waits that {} could be given{}. No packet was made.", m_request.reviewer,
                                                        m_request.filter ? " and that answers to the search" : ""));
    }

    /// Returns the event that the packet is handed out with.
    Result<review::Event> fill(ports::Workspace& packet) {
        if (const auto written = writeItems(packet); !written) return std::unexpected(written.error());
        if (const auto people = writePeople(packet); !people) return std::unexpected(people.error());
        const auto slip = ask([](PacketSource& source) { return source.slip(); });
        if (!slip) return std::unexpected(slip.error());
        return packet.packets().setSlip(*slip);
    }

    Result<> writeItems(ports::Workspace& packet) {
        const Timestamp now = m_source->packet().madeAt;
        const auto run = packet.intake().startRun({m_request.workspace.filename().string(), "packet", 1, 1, now, false});
        if (!run) return std::unexpected(run.error());
        m_made.items = static_cast<std::int64_t>(m_source->items());
        for (std::size_t place = 0; place < m_source->items(); ++place) {
            if (const auto goesOn = checkGoesOn(); !goesOn) return goesOn;
            if (const auto written = writeItem(packet, *run, place); !written) return written;
            if (m_progress) m_progress({static_cast<std::int64_t>(place) + 1, m_made.items});
        }
        if (const auto sealed = packet.intake().sealBatch(*run, now); !sealed) return sealed;
        return packet.intake().finishRun(*run, {m_made.items, m_made.items, m_made.withSuggestion, 0, 0}, now);
    }

    Result<> writeItem(ports::Workspace& packet, RunId run, std::size_t place) {
        const auto packed = ask([place](PacketSource& source) { return source.read(place); });
        if (!packed) return std::unexpected(packed.error());
        ports::IncomingRecord record = recordOf(*packed);
        // The order is that of the queue, and the numbers say no more than which comes first.
        record.outcome.priority = static_cast<double>(m_source->items() - place);
        record.outcome.dueIn = m_source->packet().heldUntil - m_source->packet().madeAt;
        m_made.withSuggestion += record.hasPrediction ? 1 : 0;
        const auto fate = packet.intake().add(run, record);
        if (!fate) return std::unexpected(fate.error());
        if (*fate == ports::RecordFate::NewItem) return {};
        return failure(ErrorKind::Internal, fmt::format("Item {} could not be put into the packet.", record.externalId));
    }

    /// With somebody who leads in it, its reviewer reviews and does nothing else.
    Result<> writePeople(ports::Workspace& packet) {
        const std::string& by = m_request.by.name;
        const auto setRole = [&](const std::string& name, Role role) -> Result<> {
            const auto id = packet.decisions().reviewer(name, m_source->packet().madeAt);
            if (!id) return std::unexpected(id.error());
            return packet.people().set({*id, name, role, {}}, by, m_source->packet().madeAt);
        };
        if (const auto set = setRole(by, Role::Admin); !set || by == m_request.reviewer) return set;
        return setRole(m_request.reviewer, Role::Reviewer);
    }

    std::unexpected<Error> giveBack(const Error& error) {
        if (!m_source || m_source->items() == 0) return std::unexpected(error);
        const auto given = ask([](PacketSource& source) { return source.giveBack(); });
        if (given) return std::unexpected(error);
        return failure(error.kind, fmt::format("{} Its items stay held until the hold ends: {}", error.message, given.error().message), error.detail);
    }

    Writer& m_writer;
    const ports::Clock& m_clock;
    const PacketRequest& m_request;
    const std::stop_token& m_stop;
    const ProgressSink& m_progress;
    std::optional<PacketSource> m_source;  ///< works on the writer's thread alone
    MadePacket m_made;
};

/// Ends the packet's holds on some of its items; returns how many there were.
Result<std::int64_t> endHolds(ports::Workspace& workspace, const Packet& packet, std::span<const PacketItem> items, std::string_view holder, std::string_view by, Timestamp now) {
    std::int64_t ended = 0;
    for (const PacketItem& item : items) {
        const auto lease = workspace.queue().leaseOf(item.item, packet.reviewer);
        if (!lease) return std::unexpected(lease.error());
        if (!*lease || (*lease)->session != packet.key) continue;
        auto ledger = ItemLedger::open(workspace, item.item);
        if (!ledger) return std::unexpected(ledger.error());
        const auto event = ledger->record(review::Released{std::string(holder), {}}, by, now);
        if (!event) return std::unexpected(event.error());
        if (const auto removed = workspace.queue().removeLease(item.item, packet.reviewer); !removed) return std::unexpected(removed.error());
        ++ended;
    }
    return ended;
}

/// A packet with its items, and the name of who has it.
struct KnownPacket {
    Packet packet;
    std::vector<PacketItem> items;
    std::string reviewer;
};

Result<KnownPacket> knownPacket(ports::Workspace& workspace, int number) {
    const auto packet = workspace.packets().find(number);
    if (!packet) return std::unexpected(packet.error());
    if (!*packet) return failure(ErrorKind::NotFound, fmt::format("There is no packet {}.", number));
    auto items = workspace.packets().itemsOf(number);
    if (!items) return std::unexpected(items.error());
    const auto people = workspace.people().all();
    if (!people) return std::unexpected(people.error());
    const auto holder = std::ranges::find(*people, (*packet)->reviewer, &Person::id);
    return KnownPacket{**packet, std::move(*items), holder == people->end() ? std::string() : holder->name};
}

}  // namespace

Result<MadePacket> makePacket(Writer& writer, const PacketFiles& files, const ports::Clock& clock, const PacketRequest& request, const std::stop_token& stop,
                              const ProgressSink& progress) {
    if (const auto checked = check(request); !checked) return std::unexpected(checked.error());
    return PacketMaking(writer, clock, request, stop, progress).make(files);
}

Result<std::int64_t> withdrawPacket(Writer& writer, const ports::Clock& clock, int number, const Actor& by) {
    const auto known = writer.run(Priority::Bulk, [&](ports::Workspace& workspace) -> Result<KnownPacket> {
        if (const auto may = checkRight(workspace, by, Right::SteerQueue); !may) return std::unexpected(may.error());
        return knownPacket(workspace, number);
    }).get();
    if (!known) return std::unexpected(known.error());
    std::int64_t ended = 0;
    for (std::size_t from = 0; from < known->items.size(); from += packetItemsInStep) {
        const auto items = std::span(known->items).subspan(from, std::min(packetItemsInStep, known->items.size() - from));
        const auto step = writer.run(Priority::Bulk, [&](ports::Workspace& workspace) {
            return ports::inTransaction(workspace, [&] { return endHolds(workspace, known->packet, items, known->reviewer, by.name, clock.now()); });
        }).get();
        if (!step) return step;
        ended += *step;
        StepPace::pause();
    }
    return ended;
}

}  // namespace docket::services
