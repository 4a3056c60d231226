#pragma once

#include "core/calibration/reliability/weighted_share.h"
#include "core/calibration/thresholds/threshold_inputs.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace docket::calibration {

/// What the references above a threshold say: wrong ones, and what they cost.
class ReferenceErrors {
public:
    void add(const ThresholdReference& reference);

    std::int64_t audited() const { return m_audited; }
    std::optional<double> wrongShare() const { return m_wrong.value(); }
    std::optional<metrics::Interval> wrongShareInterval() const { return m_wrong.interval(); }
    /// Mean cost of what is accepted, an item that is right costing nothing. nullopt of no references.
    std::optional<double> meanCost() const;
    std::optional<metrics::Interval> meanCostInterval() const;

private:
    WeightedShare m_wrong;
    std::int64_t m_audited = 0;
    double m_cost = 0;           // of those that are wrong, weighted
    double m_squaredCost = 0;
    double m_costIfAllWrong = 0;
};

}  // namespace docket::calibration
