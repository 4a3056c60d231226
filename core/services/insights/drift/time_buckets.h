#pragma once

#include "core/services/insights/drift/drift_question.h"

#include <cstdint>

namespace docket::services {

/// Numbers the buckets of a length in a time zone of a fixed offset. Thread-safe.
class TimeBuckets {
public:
    TimeBuckets(BucketLength length, int utcOffsetMinutes);

    std::int64_t numberOf(Timestamp at) const;
    Timestamp startOf(std::int64_t number) const;
    Timestamp endOf(std::int64_t number) const { return startOf(number + 1); }
    Duration length() const { return {m_lengthMs}; }

private:
    std::int64_t m_lengthMs;
    std::int64_t m_shiftMs;  ///< from UTC to where bucket 0 began
};

}  // namespace docket::services
