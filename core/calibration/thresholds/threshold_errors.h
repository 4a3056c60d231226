#pragma once

#include "core/calibration/reliability/weighted_share.h"
#include "core/calibration/thresholds/threshold_inputs.h"

#include <cstdint>
#include <map>
#include <optional>

namespace docket::calibration {

/// References of about one weight above a threshold: what is wrong of them, and what it costs.
class ErrorStratum {
public:
    void add(const ThresholdReference& reference);

    const WeightedShare& wrong() const { return m_wrong; }
    /// Mean cost of an item, one that is right costing nothing. Both need a reference.
    double meanCost() const { return m_cost / m_wrong.total(); }
    /// Wilson's interval of the share times the mean cost of an error, at an effective size that is smaller the more costs of single errors
    /// differ: times E[c]² / E[c²], as of a compound Poisson sum.
    metrics::Interval meanCostInterval() const;

private:
    WeightedShare m_wrong;
    double m_cost = 0;  // of those that are wrong, weighted
    double m_squaredCost = 0;
    double m_costIfAllWrong = 0;
};

/// What the references above a threshold say of all that is accepted there: by the weights, and with an interval that adds up those of
/// strata of about one weight (each weight within a power of 2), as distances from the estimate (MOVER: Zou and Donner 2008). A heavy stratum
/// in which nothing is wrong so keeps its own upper bound, and many light references do not hide how few the heavy ones are.
class ReferenceErrors {
public:
    void add(const ThresholdReference& reference);

    std::int64_t audited() const { return m_audited; }
    /// Each is nullopt of no references. 95 %.
    std::optional<double> wrongShare() const;
    std::optional<metrics::Interval> wrongShareInterval() const;
    std::optional<double> meanCost() const;
    std::optional<metrics::Interval> meanCostInterval() const;

private:
    std::map<int, ErrorStratum> m_strata;  // by the exponent of the weight
    std::int64_t m_audited = 0;
    double m_total = 0;
};

}  // namespace docket::calibration
