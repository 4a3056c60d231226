#include "core/services/insights/drift/time_buckets.h"

#include <algorithm>
#include <array>

namespace docket::services {

namespace {

constexpr std::int64_t bucketHourMs = 3'600'000;
constexpr std::int64_t bucketDayMs = 24 * bucketHourMs;
constexpr std::int64_t thursbucketDayMs = 3 * bucketDayMs;  // 1970 began on one, the week with the Monday before

constexpr std::array<std::string_view, 3> bucketWords = {"hour", "day", "week"};

std::int64_t lengthOf(BucketLength length) {
    switch (length) {
        case BucketLength::Hour: return bucketHourMs;
        case BucketLength::Day: return bucketDayMs;
        case BucketLength::Week: break;
    }
    return 7 * bucketDayMs;
}

}  // namespace

std::string_view toString(BucketLength length) { return bucketWords[static_cast<std::size_t>(length)]; }

std::optional<BucketLength> parseBucketLength(std::string_view word) {
    const auto found = std::ranges::find(bucketWords, word);
    return found == bucketWords.end() ? std::nullopt : std::optional(static_cast<BucketLength>(found - bucketWords.begin()));
}

TimeBuckets::TimeBuckets(BucketLength length, int utcOffsetMinutes)
    : m_lengthMs(lengthOf(length)), m_shiftMs(utcOffsetMinutes * std::int64_t{60'000} + (length == BucketLength::Week ? thursbucketDayMs : 0)) {}

std::int64_t TimeBuckets::numberOf(Timestamp at) const {
    const std::int64_t local = at.ms + m_shiftMs;
    return local / m_lengthMs - (local % m_lengthMs < 0 ? 1 : 0);
}

Timestamp TimeBuckets::startOf(std::int64_t number) const { return {number * m_lengthMs - m_shiftMs}; }

}  // namespace docket::services
