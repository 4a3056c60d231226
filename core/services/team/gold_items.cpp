#include "core/services/team/gold_items.h"

#include "core/codec/stored/event_payload.h"
#include "core/codec/text/document.h"
#include "core/services/ledger/gold_reading.h"
#include "core/services/team/gold_draw.h"

#include <fmt/format.h>

namespace docket::services {

namespace {

Result<EventId> append(ports::Workspace& workspace, ItemId item, review::Fact fact, std::string_view actor, Timestamp now) {
    review::Event event;
    event.at = now;
    event.kind = codec::kindOf(fact);
    event.item = item;
    event.reviewer = actor;
    event.payload = codec::writePayload(fact);
    const auto appended = workspace.decisions().append(std::move(event));
    if (!appended) return std::unexpected(appended.error());
    return appended->id;
}

Result<> checkNote(std::string_view note) {
    if (note.size() <= longestGoldNote && codec::isUtf8(note)) return {};
    return failure(ErrorKind::InvalidInput, fmt::format("The note of a gold item is UTF-8 text of at most {} bytes. Nothing was changed.", longestGoldNote));
}

}  // namespace

Result<EventId> recordGold(ports::Workspace& workspace, const GoldItem& gold, std::string_view actor, Timestamp now) {
    const auto event = append(workspace, gold.item, review::GoldAdded{gold.labels, gold.taxonomyVersion, gold.source, gold.note}, actor, now);
    if (!event) return event;
    GoldItem stored = gold;
    stored.added = *event;
    const auto written = workspace.gold().store(stored);
    return written ? event : std::unexpected(written.error());
}

Result<EventId> removeGold(ports::Workspace& workspace, ItemId item, std::string_view actor, Timestamp now) {
    const auto event = append(workspace, item, review::GoldRemoved{}, actor, now);
    if (!event) return event;
    const auto removed = workspace.gold().remove(item);
    return removed ? event : std::unexpected(removed.error());
}

Result<ListedGold> GoldItems::record(const GoldItem& gold, std::string externalId) {
    const auto event = recordGold(m_workspace, gold, m_actor, m_clock.now());
    if (!event) return std::unexpected(event.error());
    ListedGold listed{gold, std::move(externalId), gold.labels, false};
    listed.gold.added = *event;
    return listed;
}

Result<ListedGold> GoldItems::add(std::string_view externalId, std::span<const std::string> labels, std::string_view note) {
    if (const auto checked = checkNote(note); !checked) return std::unexpected(checked.error());
    return ports::inTransaction(m_workspace, [&]() -> Result<ListedGold> {
        if (const auto read = m_rules.refresh(); !read) return std::unexpected(read.error());
        const auto item = m_workspace.items().findByExternalId(externalId);
        if (!item) return std::unexpected(item.error());
        if (!*item) return failure(ErrorKind::NotFound, fmt::format("There is no item {}. Nothing was changed.", externalId));
        const auto known = m_rules.taxonomy()->labelSet(labels);
        if (!known) return failure(known.error().kind, known.error().message + " Nothing was changed.");
        return record({**item, *known, m_rules.versions().taxonomy, GoldSource::Hand, std::string(note)}, std::string(externalId));
    });
}

Result<> GoldItems::remove(std::string_view externalId) {
    return ports::inTransaction(m_workspace, [&]() -> Result<> {
        const auto item = m_workspace.items().findByExternalId(externalId);
        if (!item) return std::unexpected(item.error());
        const auto gold = *item ? m_workspace.gold().find(**item) : Result<std::optional<GoldItem>>(std::nullopt);
        if (!gold) return std::unexpected(gold.error());
        if (!*gold) return failure(ErrorKind::NotFound, fmt::format("Item {} is no gold item. Nothing was changed.", externalId));
        const auto removed = removeGold(m_workspace, **item, m_actor, m_clock.now());
        return removed ? Result<>() : std::unexpected(removed.error());
    });
}

Result<std::vector<ListedGold>> GoldItems::list() {
    return ports::reading(m_workspace, [&]() -> Result<std::vector<ListedGold>> {
        if (const auto read = m_rules.refresh(); !read) return std::unexpected(read.error());
        auto items = m_workspace.gold().items();
        if (!items) return std::unexpected(items.error());
        std::vector<ListedGold> listed;
        for (GoldItem& gold : *items) {
            const auto item = m_workspace.items().find(gold.item);
            if (!item) return std::unexpected(item.error());
            auto labels = goldLabelsNow(gold, m_rules);
            if (!labels) return std::unexpected(labels.error());
            const auto isFlagged = isWithLead(gold, m_workspace);
            if (!isFlagged) return std::unexpected(isFlagged.error());
            listed.push_back({std::move(gold), *item ? (*item)->externalId : std::string(), std::move(*labels), *isFlagged});
        }
        return listed;
    });
}

Result<GoldDraw> GoldItems::draw(std::int64_t items, std::uint64_t seed, const std::stop_token& stop) {
    if (items < 1 || items > mostGoldDrawn) {
        return failure(ErrorKind::InvalidInput, fmt::format("1 to {} gold items can be drawn at a time, not {}. Nothing was changed.", mostGoldDrawn, items));
    }
    return ports::inTransaction(m_workspace, [&]() -> Result<GoldDraw> {
        if (const auto read = m_rules.refresh(); !read) return std::unexpected(read.error());
        auto drawn = drawGold(m_workspace, *m_rules.taxonomy(), items, seed, stop);
        if (!drawn) return std::unexpected(drawn.error());
        GoldDraw draw{drawn->eligible, {}};
        for (GoldCandidate& candidate : drawn->drawn) {
            auto listed = record({candidate.item, std::move(candidate.labels), m_rules.versions().taxonomy, GoldSource::Drawn, {}}, std::move(candidate.externalId));
            if (!listed) return std::unexpected(listed.error());
            draw.drawn.push_back(std::move(*listed));
        }
        return draw;
    });
}

}  // namespace docket::services
