#pragma once

#include "core/base/time.h"

#include <optional>
#include <string_view>

namespace docket::codec {

/// A time as other programs write it: RFC 3339, also with slashes in the date, with a blank before the zone, with "UTC" or
/// "GMT" for it or hours only ("+02"); or a number since 1970-01-01T00:00:00Z, by its size of seconds (from 1e8, which is
/// 1973), milliseconds (from 1e11), microseconds (from 1e14) or nanoseconds (from 1e17). Dates whose order of day and
/// month can only be guessed are not read. nullopt: it is none of these.
std::optional<Timestamp> readTime(std::string_view text);

}  // namespace docket::codec
