#pragma once

#include "core/codec/stored/event_payload.h"

#include <string_view>

namespace docket::storage {

/// An event of no item that tells of something with a number, and perhaps seals its rows.
inline review::Event sealingEvent(review::EventKind kind, std::string_view actor, Timestamp now, const codec::SavedDocument& document) {
    review::Event event;
    event.at = now;
    event.kind = kind;
    event.reviewer = actor;
    event.payload = codec::writePayload(document);
    return event;
}

}  // namespace docket::storage
