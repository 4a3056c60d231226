#pragma once

#include "core/base/time.h"
#include "core/ports/clock.h"

#include <optional>

namespace docket::ui {

/// Knows how long somebody has worked without a rest. Five minutes without work, or a pause, are a rest.
class BreakReminder {
public:
    /// The clock must outlive it.
    explicit BreakReminder(const ports::Clock& clock) : m_clock(clock) {}

    /// `minutes` of work after which a break is due; 0: never.
    void setAfter(int minutes) { m_afterMinutes = minutes; }
    void noteWork();
    void rest() { m_since.reset(); }
    /// Minutes of work without a rest, once a break is due; nullopt: none is.
    std::optional<int> minutesDue() const;

private:
    const ports::Clock& m_clock;
    int m_afterMinutes = 0;
    std::optional<Timestamp> m_since;
    Timestamp m_last{};
};

}  // namespace docket::ui
