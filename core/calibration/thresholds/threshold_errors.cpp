#include "core/calibration/thresholds/threshold_errors.h"

namespace docket::calibration {

void ReferenceErrors::add(const ThresholdReference& reference) {
    m_wrong.add(!reference.isRight, reference.weight);
    m_audited += reference.isAudited ? 1 : 0;
    m_costIfAllWrong += reference.weight * reference.costIfWrong;
    if (reference.isRight) return;
    m_cost += reference.weight * reference.costIfWrong;
    m_squaredCost += reference.weight * reference.costIfWrong * reference.costIfWrong;
}

std::optional<double> ReferenceErrors::meanCost() const {
    if (m_wrong.n() == 0) return std::nullopt;
    return m_cost / m_wrong.total();
}

std::optional<metrics::Interval> ReferenceErrors::meanCostInterval() const {
    if (m_wrong.n() == 0) return std::nullopt;
    const double wrong = m_wrong.counting();
    // Where nothing is wrong, or what is wrong costs nothing, an error would cost what the mean one of all would.
    const double costOfError = m_cost > 0 ? m_cost / wrong : m_costIfAllWrong / m_wrong.total();
    const double evenness = m_cost > 0 ? m_cost * m_cost / (wrong * m_squaredCost) : 1;
    const auto share = scoreInterval(*m_wrong.value(), m_wrong.effectiveSize() * evenness);
    return metrics::Interval{m_cost > 0 ? share.low * costOfError : 0.0, share.high * costOfError};
}

}  // namespace docket::calibration
