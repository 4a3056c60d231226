#include "core/storage/tables/review_fold.h"

#include "core/codec/stored/event_payload.h"
#include "core/storage/sqlite/chain.h"

#include <fmt/format.h>

#include <limits>

namespace docket::storage {

ReviewFold::ReviewFold(Connection& connection, review::Reading reading)
    : m_reading(std::move(reading)),
      m_behind(itemsBehind(connection)),
      m_events(connection.query("SELECT " DOCKET_EVENT_COLUMNS ", (SELECT q.reviews_required FROM queue q WHERE q.item_id = events.item_id)"
                                " FROM events WHERE item_id IS NOT NULL ORDER BY item_id, id")),
      m_hasEvent(m_events.step()) {}

Result<const review::ItemReview*> ReviewFold::reviewOf(ItemId item) {
    constexpr int itemColumn = 3;
    constexpr int requiredColumn = 8;
    while (m_hasEvent && m_events.id<ItemTag>(itemColumn) < item) m_hasEvent = m_events.step();
    if (!m_hasEvent || m_events.id<ItemTag>(itemColumn) != item) return nullptr;
    m_review = review::ItemReview(m_events.isNull(requiredColumn) ? 1 : m_events.natural(requiredColumn), m_reading);
    while (m_hasEvent && m_events.id<ItemTag>(itemColumn) == item) {
        const auto event = eventFrom(m_events);
        if (!event) return failure(ErrorKind::Damaged, fmt::format("Event {} cannot be read.", m_events.integer(0)));
        const auto read = codec::readItemEvent(*event);
        if (!read) return std::unexpected(read.error());
        if (const auto applied = m_review.apply(*read); !applied) return std::unexpected(applied.error());
        m_hasEvent = m_events.step();
    }
    if (const auto due = m_behind.find(item); due != m_behind.end() && due->second.kind == ports::FollowUp::Reopen) {
        const EventId last{std::numeric_limits<std::int64_t>::max()};
        if (const auto applied = m_review.apply({last, {}, {}, review::Reopened{due->second.version}}); !applied) return std::unexpected(applied.error());
    }
    return &m_review;
}

}  // namespace docket::storage
