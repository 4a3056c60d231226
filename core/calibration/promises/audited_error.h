#pragma once

#include "core/calibration/reliability/outcome.h"
#include "core/calibration/promises/betting_bound.h"

#include <cstdint>
#include <optional>

namespace docket::calibration {

/// How the error above a threshold is bounded.
enum class ErrorBound {
    ClopperPearson,  ///< one audit rate: items count alike
    Betting,         ///< several: each item counts its weight
};

/// What was audited at or above a threshold, item by item from the highest confidence down, and whether the share that is wrong of all that
/// lies there is bounded below a limit. Every certainty is in (0, 1).
class AuditedError {
public:
    /// `mostWrong`: the limit, in (0, 1).
    explicit AuditedError(double mostWrong) : m_mostWrong(mostWrong) {}

    /// Weight > 0. O(log n).
    void add(const Outcome& audited);

    std::int64_t audited() const { return m_audited; }
    std::int64_t wrong() const { return m_wrong; }
    double totalWeight() const { return m_totalWeight; }
    /// Clopper and Pearson's while all weights so far are equal.
    ErrorBound bound() const;

    // Each costs as many steps as weights occurred.
    /// Whether the upper bound of the items so far lies at or below the limit.
    bool isKept(double certainty) const;
    /// Whether it would if so many of them were wrong, of the heaviest; what is wrong of them does not matter.
    bool wouldBeKept(int wrong, double certainty) const;
    /// How many times as many items like these it takes, one more of them being wrong, until it does. nullopt: no number would do, because
    /// too many are wrong.
    std::optional<double> timesNeeded(double certainty) const;
    /// The upper bound itself, in (0, 1]; nullopt of no items.
    std::optional<double> upperBound(double certainty) const;

private:
    double m_mostWrong;
    WeightedCounts m_counts;
    std::int64_t m_audited = 0;
    std::int64_t m_wrong = 0;
    double m_totalWeight = 0;
};

}  // namespace docket::calibration
