#pragma once

#include <cmath>
#include <cstddef>

namespace docket::drift {

/// Sigmas of the band around the baseline, buckets in a row outside of it that make an alert, and sigmas that make one alone.
inline constexpr double bandSigmas = 3;
inline constexpr std::size_t alertRun = 3;
inline constexpr double alertSigmas = 6;

/// Goes over the buckets of a chart, oldest first. An alert is 3 buckets in a row outside of the band to the same side, or one beyond 6 sigma.
/// An empty bucket neither counts nor breaks the row: it is left out.
class AlertRule {
public:
    /// `sigmas`: how far off the baseline the next bucket is, with a sign. Whether it completes an alert, or goes on with one.
    bool next(double sigmas) {
        const bool isOutside = std::abs(sigmas) > bandSigmas;
        const bool isAbove = sigmas > 0;
        const bool goesOn = isOutside && m_run > 0 && isAbove == m_isRunAbove;
        m_run = goesOn ? m_run + 1 : (isOutside ? 1 : 0);
        m_isRunAbove = isAbove;
        return m_run >= alertRun || std::abs(sigmas) > alertSigmas;
    }

private:
    std::size_t m_run = 0;
    bool m_isRunAbove = false;
};

}  // namespace docket::drift
