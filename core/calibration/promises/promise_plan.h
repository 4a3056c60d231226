#pragma once

#include "core/calibration/reliability/outcome.h"

#include <cstddef>
#include <span>
#include <vector>

namespace docket::calibration {

/// Where a search from the strictest threshold down starts, or starts anew after a failure.
struct PromiseStart {
    double part = 0;   ///< of the traffic lies above
    double share = 1;  ///< of the doubt allowed that it brings with it; those of all starts make 1
};

/// How thresholds will be tested, by what was audited alone and without looking at what is right.
struct PromisePlan {
    int errorsBorne = 0;  ///< the first test has items enough to hold with so many errors among them
    std::vector<PromiseStart> starts;
};

/// One start, at a tenth of the traffic; where all items together bear fifteen errors, one at a quarter, and half of the doubt is kept for others at
/// a half and at three quarters.
PromisePlan planOf(std::span<const Outcome> audited, double mostWrong, double certainty);

/// The doubt with which the next test may be made: what the starts so far brought and no failure took (fallback procedure: Wiens 2003).
class PromiseDoubt {
public:
    /// `allowed`: 1 - certainty. `starts` outlives it.
    PromiseDoubt(std::span<const PromiseStart> starts, double allowed) : m_starts(starts), m_allowed(allowed) {}

    /// With so large a part of the traffic above, which must not fall from call to call; 0: no test may be made.
    double at(double part);
    void lose() { m_left = 0; }
    bool isOver() const { return m_left == 0 && m_next == m_starts.size(); }

private:
    std::span<const PromiseStart> m_starts;
    double m_allowed;
    double m_left = 0;
    std::size_t m_next = 0;
};

}  // namespace docket::calibration
