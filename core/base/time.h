#pragma once

#include "core/base/error.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace docket {

/// A point in time: milliseconds since 1970-01-01T00:00:00Z.
struct Timestamp {
    std::int64_t ms = 0;

    auto operator<=>(const Timestamp&) const = default;
};

/// A span of time in milliseconds.
struct Duration {
    std::int64_t ms = 0;

    auto operator<=>(const Duration&) const = default;
};

constexpr Duration seconds(std::int64_t n) { return {n * 1000}; }
constexpr Duration minutes(std::int64_t n) { return {n * 60'000}; }
constexpr Timestamp operator+(Timestamp t, Duration d) { return {t.ms + d.ms}; }
constexpr Duration operator-(Timestamp a, Timestamp b) { return {a.ms - b.ms}; }

/// "2026-11-02T09:15:00Z"; with milliseconds when they are not zero.
std::string formatUtc(Timestamp t);

/// Reads RFC 3339 ("2026-11-02T09:15:00Z", "…T09:15:00.123+01:00", a blank for the T, or a date alone).
/// Years 1 to 9999.
Result<Timestamp> parseUtc(std::string_view text);

}  // namespace docket
