#include "ui/review/break_reminder.h"

namespace docket::ui {

namespace {
constexpr Duration restLength = minutes(5);
}

void BreakReminder::noteWork() {
    const Timestamp now = m_clock.now();
    if (!m_since || now - m_last >= restLength) m_since = now;
    m_last = now;
}

std::optional<int> BreakReminder::minutesDue() const {
    if (m_afterMinutes <= 0 || !m_since || m_clock.now() - m_last >= restLength) return std::nullopt;
    const auto worked = static_cast<int>((m_last - *m_since).ms / minutes(1).ms);
    return worked >= m_afterMinutes ? std::optional(worked) : std::nullopt;
}

}  // namespace docket::ui
