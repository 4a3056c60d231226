#pragma once

#include "core/ports/clock.h"

#include <atomic>

namespace docket::services {

inline constexpr Duration oneDay = minutes(24LL * 60);

/// The clock of the sample's story: stands still until it is moved, and never goes back. One thread moves it.
class SampleClock : public ports::Clock {
public:
    /// `made`: when the sample is made; the story ends before.
    explicit SampleClock(Timestamp made) : m_made(made) {}

    Timestamp now() const override { return {m_ms.load()}; }
    void advance(Duration by) { m_ms += by.ms; }
    /// To so many working days before the sample is made, and so many minutes before its time of day. Saturdays and
    /// Sundays (UTC) are none.
    void moveTo(int workingDaysBefore, std::int64_t minutesBefore);

private:
    Timestamp m_made;
    std::atomic<std::int64_t> m_ms = 0;
};

}  // namespace docket::services
