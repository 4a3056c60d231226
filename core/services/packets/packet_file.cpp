#include "core/services/packets/packet_file.h"

#include "core/codec/stored/event_payload.h"

#include <fmt/format.h>

#include <unordered_set>

namespace docket::services {

namespace {

using review::EventKind;

bool isReview(EventKind kind) {
    switch (kind) {
        case EventKind::Revealed:
        case EventKind::Decided:
        case EventKind::Skipped:
        case EventKind::Flagged:
        case EventKind::Undone:
        case EventKind::Redone: return true;
        default: return false;
    }
}

/// What nobody does to a packet who only reviews in it.
bool isOtherwise(EventKind kind) {
    switch (kind) {
        case EventKind::TaxonomyPublished:
        case EventKind::PolicySaved:
        case EventKind::ImportStarted:
        case EventKind::StudyBegun:
        case EventKind::Packed: return true;
        default: return false;
    }
}

class PacketReading {
public:
    PacketReading(ports::Workspace& packet, std::filesystem::path file) : m_packet(packet) { m_read.file = std::move(file); }

    Result<PacketFile> read() {
        const auto slip = m_packet.packets().slip();
        if (!slip) return std::unexpected(slip.error());
        if (!*slip) return refuse("is no packet, but a workspace of its own");
        m_read.slip = **slip;
        const auto visited = m_packet.packets().visitEvents({}, [&](const review::Event& event) { return take(event); });
        if (!visited) return std::unexpected(visited.error());
        return std::move(m_read);
    }

private:
    std::unexpected<Error> refuse(std::string_view what) const {
        return failure(ErrorKind::InvalidInput, fmt::format("{} {}. Nothing of it was merged.", m_read.file.string(), what));
    }

    Result<> take(const review::Event& event) {
        if (m_read.madeBy.value == 0) {
            if (event.kind != EventKind::Packed) return {};
            m_read.madeBy = event.id;
            m_read.madeHash = event.hash;
            return {};
        }
        if (isOtherwise(event.kind)) {
            return refuse(fmt::format("is not as it was handed out: event {} ({}, {}) changed what its items or its rules are", event.id.value, review::toString(event.kind),
                                      formatUtc(event.at)));
        }
        if (event.kind == EventKind::Exported || event.kind == EventKind::Upgraded || event.kind == EventKind::ReviewerJoined) return {};
        if (!event.item || !isReview(event.kind)) {
            ++m_read.leftOut;
            return {};
        }
        return takeReview(event);
    }

    Result<> takeReview(const review::Event& event) {
        auto read = codec::readItemEvent(event);
        if (!read) return std::unexpected(read.error());
        const auto at = itemOf(*event.item);
        if (!at) return std::unexpected(at.error());
        WorkedItem& item = m_read.items[*at];
        const auto visit = visitOf(read->fact);
        if (visit && !m_taken.contains(visit->value)) {  // it takes back what is not merged
            ++m_read.leftOut;
            return {};
        }
        if (event.reviewer != m_read.slip.reviewer) item.stranger = event.reviewer;
        m_taken.insert(event.id.value);
        item.events.push_back(m_read.events.size());
        m_read.events.push_back({std::move(*read), event.hash, *at});
        return {};
    }

    static std::optional<EventId> visitOf(const review::Fact& fact) {
        if (const auto* undone = std::get_if<review::Undone>(&fact)) return undone->visit;
        if (const auto* redone = std::get_if<review::Redone>(&fact)) return redone->visit;
        return std::nullopt;
    }

    Result<std::size_t> itemOf(ItemId id) {
        const auto known = m_places.find(id);
        if (known != m_places.end()) return known->second;
        auto item = m_packet.items().find(id);
        if (!item) return std::unexpected(item.error());
        if (!*item) return failure(ErrorKind::Damaged, fmt::format("{} has no item {}, though something was done to it.", m_read.file.string(), id.value));
        m_places.emplace(id, m_read.items.size());
        m_read.items.push_back({std::move((*item)->externalId), {}, {}, false});
        return m_read.items.size() - 1;
    }

    ports::Workspace& m_packet;
    PacketFile m_read;
    std::unordered_map<ItemId, std::size_t> m_places;
    std::unordered_set<std::int64_t> m_taken;  ///< events that are merged
};

/// Whether the last thing that was said of an item stands.
void noteAnswered(PacketFile& packet) {
    for (WorkedItem& item : packet.items) {
        review::ItemReview review;
        for (const std::size_t at : item.events) {
            if (!review.apply(packet.events[at].event)) return;  // the check of the file has looked at it
        }
        item.isAnswered = review.answers() > 0;
    }
}

/// `shownAs`: what the person called it, where it was unlocked to be read.
Result<PacketFile> readOpen(ports::WorkspaceFiles& files, const std::filesystem::path& file, const std::filesystem::path& shownAs) {
    const auto problems = files.verify(file);
    if (!problems) return std::unexpected(problems.error());
    if (!problems->empty()) {
        const ports::Problem& first = problems->front();
        const std::string others = problems->size() > 1 ? fmt::format(" (and {} more; docket verify tells all)", problems->size() - 1) : std::string();
        return failure(ErrorKind::Damaged, fmt::format("{} was changed outside Docket: {} {}{}. Nothing of it was merged.", shownAs.string(), first.where, first.what, others));
    }
    const auto opened = files.open(file, ports::Access::ReadOnly);
    if (!opened) return std::unexpected(opened.error());
    auto packet = ports::reading(**opened, [&] { return PacketReading(**opened, shownAs).read(); });
    if (packet) noteAnswered(*packet);
    return packet;
}

}  // namespace

Result<PacketFile> readPacket(const PacketFiles& files, const std::filesystem::path& file, const std::optional<std::string>& passphrase) {
    if (!files.locked.isLocked(file)) return readOpen(files.workspaces, file, file);
    if (!passphrase) return failure(ErrorKind::InvalidInput, fmt::format("{} is locked, and no passphrase was given. Nothing of it was merged.", file.string()));
    Result<PacketFile> packet;
    const auto opened = files.locked.withUnlocked(file, *passphrase, [&](const std::filesystem::path& open) -> Result<> {
        packet = readOpen(files.workspaces, open, file);
        return {};
    });
    return opened ? std::move(packet) : std::unexpected(opened.error());
}

}  // namespace docket::services
