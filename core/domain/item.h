#pragma once

#include "core/base/id.h"
#include "core/base/time.h"

#include <string>

namespace docket {

/// An immutable text under review.
struct Item {
    ItemId id;
    std::string externalId;      ///< the caller's id, verbatim; unique in a workspace
    std::string text;            ///< UTF-8, no NUL, at most 1 MiB
    std::string metadata = "{}"; ///< a JSON object, keys kept as they came
    Timestamp receivedAt;        ///< when the source made it, else when it was imported

    bool operator==(const Item&) const = default;
};

}  // namespace docket
