#pragma once

#include "core/base/time.h"
#include "core/services/insights/traffic/traffic_question.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace docket::services {

/// How long a bucket of a series is. A week begins on Monday.
enum class BucketLength { Hour, Day, Week };

std::string_view toString(BucketLength length);  ///< "day"
std::optional<BucketLength> parseBucketLength(std::string_view word);

/// Which predictions are watched, and against which.
struct DriftQuestion {
    std::optional<std::string> model{};
    std::optional<std::string> promptVersion{};
    std::optional<Timestamp> since{};          ///< predicted at or after, else arrived
    std::optional<Timestamp> until{};          ///< before
    std::optional<Timestamp> baselineFrom{};   ///< nullopt: the first prediction
    std::optional<Timestamp> baselineUntil{};  ///< before; nullopt: see baselineOf()
    BucketLength bucket = BucketLength::Day;
    int utcOffsetMinutes = 0;                  ///< where the day begins: local time less UTC
    References references = References::Unled; ///< which final labels count as what is right
    std::int64_t textsPerBucket = 500;         ///< drawn by a stable hash, for what is read from texts; 0: no text is read

    bool takes(Timestamp at) const { return (!since || at >= *since) && (!until || at < *until); }
    bool operator==(const DriftQuestion&) const = default;
};

}  // namespace docket::services
