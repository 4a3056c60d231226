#include "core/calibration/thresholds/threshold_errors.h"

#include <algorithm>
#include <cmath>

namespace docket::calibration {

namespace {

/// Adds up parts of an estimate that do not depend on each other.
class SummedInterval {
public:
    void add(double part, double value, const metrics::Interval& interval) {
        m_value += part * value;
        m_below = std::hypot(m_below, part * (value - interval.low));
        m_above = std::hypot(m_above, part * (interval.high - value));
    }
    double value() const { return m_value; }
    metrics::Interval interval() const { return {std::max(0.0, m_value - m_below), m_value + m_above}; }

private:
    double m_value = 0;
    double m_below = 0;
    double m_above = 0;
};

SummedInterval summedShares(const std::map<int, ErrorStratum>& strata, double total) {
    SummedInterval sum;
    for (const auto& [exponent, stratum] : strata) sum.add(stratum.wrong().total() / total, *stratum.wrong().value(), *stratum.wrong().interval());
    return sum;
}

SummedInterval summedCosts(const std::map<int, ErrorStratum>& strata, double total) {
    SummedInterval sum;
    for (const auto& [exponent, stratum] : strata) sum.add(stratum.wrong().total() / total, stratum.meanCost(), stratum.meanCostInterval());
    return sum;
}

}  // namespace

void ErrorStratum::add(const ThresholdReference& reference) {
    m_wrong.add(!reference.isRight, reference.weight);
    m_costIfAllWrong += reference.weight * reference.costIfWrong;
    if (reference.isRight) return;
    m_cost += reference.weight * reference.costIfWrong;
    m_squaredCost += reference.weight * reference.costIfWrong * reference.costIfWrong;
}

metrics::Interval ErrorStratum::meanCostInterval() const {
    const double wrong = m_wrong.counting();
    // Where nothing is wrong, or what is wrong costs nothing, an error would cost what the mean one of all would.
    const double costOfError = m_cost > 0 ? m_cost / wrong : m_costIfAllWrong / m_wrong.total();
    const double evenness = m_cost > 0 ? m_cost * m_cost / (wrong * m_squaredCost) : 1;
    const auto share = scoreInterval(*m_wrong.value(), m_wrong.effectiveSize() * evenness);
    return metrics::Interval{m_cost > 0 ? share.low * costOfError : 0.0, share.high * costOfError};
}

void ReferenceErrors::add(const ThresholdReference& reference) {
    m_strata[std::ilogb(reference.weight)].add(reference);
    m_audited += reference.isAudited ? 1 : 0;
    m_total += reference.weight;
}

std::optional<double> ReferenceErrors::wrongShare() const {
    if (m_strata.empty()) return std::nullopt;
    return summedShares(m_strata, m_total).value();
}

std::optional<metrics::Interval> ReferenceErrors::wrongShareInterval() const {
    if (m_strata.empty()) return std::nullopt;
    const auto interval = summedShares(m_strata, m_total).interval();
    return metrics::Interval{interval.low, std::min(1.0, interval.high)};
}

std::optional<double> ReferenceErrors::meanCost() const {
    if (m_strata.empty()) return std::nullopt;
    return summedCosts(m_strata, m_total).value();
}

std::optional<metrics::Interval> ReferenceErrors::meanCostInterval() const {
    if (m_strata.empty()) return std::nullopt;
    return summedCosts(m_strata, m_total).interval();
}

}  // namespace docket::calibration
