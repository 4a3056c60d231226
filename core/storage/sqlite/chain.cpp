#include "core/storage/sqlite/chain.h"

#include <algorithm>

namespace docket::storage {

namespace {

bool readDigest(std::string_view bytes, Digest& digest) {
    if (bytes.size() != digest.size()) return false;
    std::ranges::transform(bytes, digest.begin(), [](char c) { return static_cast<std::uint8_t>(c); });
    return true;
}

}  // namespace

review::ChainHead Chain::head() {
    review::ChainHead head;
    auto query = m_connection.query("SELECT chain_length, chain_hash FROM workspace WHERE id = 1");
    if (query.step()) {
        head.length = query.integer(0);
        readDigest(query.text(1), head.hash);
    }
    return head;
}

review::Event Chain::append(review::Event draft) {
    review::ChainHead head = this->head();
    review::link(draft, head);
    auto insert = m_connection.query("INSERT INTO events (" DOCKET_EVENT_COLUMNS ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8)");
    insert.bind(draft.id, draft.at, review::toString(draft.kind), draft.item, draft.reviewer, draft.payload, draft.previous, draft.hash).run();
    auto update = m_connection.query("UPDATE workspace SET chain_length = $1, chain_hash = $2 WHERE id = 1");
    update.bind(head.length, head.hash).run();
    return draft;
}

std::optional<review::Event> eventFrom(const Query& row) {
    review::Event event;
    event.id = row.id<EventTag>(0);
    event.at = Timestamp{row.integer(1)};
    const auto kind = review::parseEventKind(row.text(2));
    if (!kind) return std::nullopt;
    event.kind = *kind;
    if (!row.isNull(3)) event.item = row.id<ItemTag>(3);
    event.reviewer = row.text(4);
    event.payload = row.text(5);
    if (!readDigest(row.text(6), event.previous) || !readDigest(row.text(7), event.hash)) return std::nullopt;
    return event;
}

}  // namespace docket::storage
