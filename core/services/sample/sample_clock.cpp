#include "core/services/sample/sample_clock.h"

#include <algorithm>

namespace docket::services {

namespace {


/// Of 1970-01-01, a Thursday, it is 3.
int weekdayOf(Timestamp at) { return static_cast<int>((at.ms / oneDay.ms + 3) % 7); }
bool isWeekend(Timestamp at) { return weekdayOf(at) >= 5; }

}  // namespace

void SampleClock::moveTo(int workingDaysBefore, std::int64_t minutesBefore) {
    Timestamp day = m_made;
    while (workingDaysBefore > 0) {
        day.ms -= oneDay.ms;
        if (!isWeekend(day)) --workingDaysBefore;
    }
    m_ms = std::max(m_ms.load(), day.ms - minutes(minutesBefore).ms);
}

}  // namespace docket::services
