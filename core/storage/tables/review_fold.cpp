#include "core/storage/tables/review_fold.h"

#include "core/codec/stored/event_payload.h"
#include "core/storage/sqlite/chain.h"
#include "core/storage/tables/label_set_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace docket::storage {

std::vector<ItemId> itemsReadOtherwise(Connection& connection, const review::Reading& reading) {
    std::vector<ItemId> items;
    for (const auto& [item, due] : itemsBehind(connection)) items.push_back(item);
    const taxonomy::Lineage& lineage = *reading.lineage;
    if (reading.version < lineage.latest()) {
        const auto look = [&](Query& rows) {
            while (rows.step()) {
                const int given = rows.natural(1);
                const auto isTouched = [&](int column) { return lineage.isTouchedAfter(reading.version, labelSetFrom(rows.text(column)), given); };
                const bool isKept = lineage.keepsAll(given, reading.version) && lineage.keepsAll(given, lineage.latest());
                if (reading.isLater(given) || (!isKept && (isTouched(2) || isTouched(3)))) items.push_back(rows.id<ItemTag>(0));
            }
        };
        auto decisions = connection.query("SELECT item_id, taxonomy_version, labels, coalesce(predicted_labels, '') FROM decisions");
        look(decisions);
        auto rulings = connection.query("SELECT item_id, taxonomy_version, labels, coalesce(predicted_labels, '') FROM rulings");
        look(rulings);
    }
    std::ranges::sort(items);
    items.erase(std::ranges::unique(items).begin(), items.end());
    return items;
}

ReviewFold::ReviewFold(Connection& connection, review::Reading reading)
    : m_connection(connection), m_reading(std::move(reading)), m_behind(itemsBehind(connection)) {}

Result<const review::ItemReview*> ReviewFold::reviewOf(ItemId item) {
    constexpr int requiredColumn = 8;
    auto events = m_connection.query("SELECT " DOCKET_EVENT_COLUMNS ", (SELECT q.reviews_required FROM queue q WHERE q.item_id = events.item_id)"
                                     " FROM events WHERE item_id = $1 ORDER BY id");
    events.bind(item);
    if (!events.step()) return nullptr;
    m_review = review::ItemReview(events.isNull(requiredColumn) ? 1 : events.natural(requiredColumn), m_reading);
    do {
        const auto event = eventFrom(events);
        if (!event) return failure(ErrorKind::Damaged, fmt::format("Event {} cannot be read.", events.integer(0)));
        const auto read = codec::readItemEvent(*event);
        if (!read) return std::unexpected(read.error());
        if (const auto applied = m_review.apply(*read); !applied) return std::unexpected(applied.error());
    } while (events.step());
    if (const auto due = m_behind.find(item); due != m_behind.end() && due->second.kind == ports::FollowUp::Reopen) {
        const EventId last{std::numeric_limits<std::int64_t>::max()};
        if (const auto applied = m_review.apply({last, {}, {}, review::Reopened{due->second.version}}); !applied) return std::unexpected(applied.error());
    }
    return &m_review;
}

}  // namespace docket::storage
