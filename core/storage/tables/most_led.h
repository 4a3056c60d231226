#pragma once

#include "core/domain/decision.h"

#include <algorithm>
#include <span>

namespace docket::storage {

/// The exposure that tells most of the model among those of the standing decisions of an item.
inline Exposure mostLed(std::span<const Decision* const> standing) {
    const auto has = [&](Exposure exposure) { return std::ranges::any_of(standing, [&](const Decision* d) { return d->exposure == exposure; }); };
    return has(Exposure::Assisted) ? Exposure::Assisted : has(Exposure::Compared) ? Exposure::Compared : Exposure::Blind;
}

/// The same of an item in a query.
#define DOCKET_MOST_LED(item)                                                                  \
    "(SELECT o.exposure FROM events e JOIN decisions o ON o.id = e.id"                         \
    " WHERE e.item_id = " item " AND o.stands = 1 ORDER BY o.exposure = 1 DESC, o.exposure DESC LIMIT 1)"

}  // namespace docket::storage
