#include "core/calibration/promises/audited_error.h"

#include "core/calibration/promises/clopper_pearson.h"

#include <cmath>

namespace docket::calibration {

namespace {

constexpr double mostTimes = 1e6;
constexpr double sameWeight = 1e-9;

/// The lowest scale of at least 0 from which `isEnough` holds, to a thousandth; nullopt: mostTimes is not.
template <class IsEnough>
std::optional<double> lowestScale(IsEnough isEnough) {
    double enough = 1;
    while (!isEnough(enough)) {
        enough *= 2;
        if (enough > mostTimes) return std::nullopt;
    }
    double tooLow = enough > 1 ? enough / 2 : 0;
    while (enough - tooLow > 1e-3 * enough) {
        const double middle = (tooLow + enough) / 2;
        (isEnough(middle) ? enough : tooLow) = middle;
    }
    return enough;
}

}  // namespace

void AuditedError::add(const Outcome& audited) {
    m_counts.add(audited);
    ++m_audited;
    m_wrong += audited.isRight ? 0 : 1;
    m_totalWeight += audited.weight;
}

ErrorBound AuditedError::bound() const {
    const bool areEqual = m_counts.mostWeight() - m_counts.leastWeight() <= sameWeight * m_counts.mostWeight();
    return areEqual ? ErrorBound::ClopperPearson : ErrorBound::Betting;
}

bool AuditedError::isKept(double certainty) const {
    if (m_audited == 0) return false;
    if (bound() == ErrorBound::Betting) return BettingTest(m_counts, m_mostWrong).isWon(certainty);
    return certaintyBelow(static_cast<double>(m_wrong), static_cast<double>(m_audited), m_mostWrong) >= certainty;
}

bool AuditedError::wouldBeKept(int wrong, double certainty) const {
    if (m_audited <= wrong) return false;
    if (bound() == ErrorBound::ClopperPearson) return certaintyBelow(wrong, static_cast<double>(m_audited), m_mostWrong) >= certainty;
    return BettingTest(m_counts, m_mostWrong).wouldBeWon(wrong, certainty);
}

std::optional<double> AuditedError::timesNeeded(double certainty) const {
    if (m_audited == 0) return std::nullopt;
    if (bound() == ErrorBound::Betting) {
        BettingTest bet(m_counts, m_mostWrong);
        bet.addError();
        return lowestScale([&](double scale) { return bet.isWon(certainty, scale); });
    }
    const auto wrong = static_cast<double>(m_wrong + 1);
    const auto size = static_cast<double>(m_audited + 1);
    if (wrong >= m_mostWrong * size) return std::nullopt;
    return lowestScale([&](double scale) { return certaintyBelow(scale * wrong, scale * size, m_mostWrong) >= certainty; });
}

std::optional<double> AuditedError::upperBound(double certainty) const {
    if (bound() == ErrorBound::Betting) return bettingUpper(m_counts, certainty);
    return clopperPearsonUpper(static_cast<double>(m_wrong), static_cast<double>(m_audited), certainty);
}

}  // namespace docket::calibration
