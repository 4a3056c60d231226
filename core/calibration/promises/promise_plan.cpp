#include "core/calibration/promises/promise_plan.h"

#include "core/calibration/promises/audited_error.h"

namespace docket::calibration {

namespace {

constexpr double onlyPart = 0.1;
constexpr int errorsForSeveralStarts = 15;

}  // namespace

PromisePlan planOf(std::span<const Outcome> audited, double mostWrong, double certainty) {
    AuditedError all(mostWrong);
    for (const Outcome& outcome : audited) all.add(outcome);
    const int borne = all.wouldBeKept(1, certainty) ? 1 : 0;
    if (!all.wouldBeKept(errorsForSeveralStarts, certainty)) return {borne, {{onlyPart, 1}}};
    return {borne, {{0.25, 0.5}, {0.5, 0.25}, {0.75, 0.25}}};
}

double PromiseDoubt::at(double part) {
    for (; m_next < m_starts.size() && part >= m_starts[m_next].part; ++m_next) m_left += m_allowed * m_starts[m_next].share;
    return m_left;
}

}  // namespace docket::calibration
