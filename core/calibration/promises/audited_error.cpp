#include "core/calibration/promises/audited_error.h"

#include "core/calibration/promises/clopper_pearson.h"

#include <cmath>

namespace docket::calibration {

namespace {

constexpr double mostTimes = 1e6;
constexpr double sameWeight = 1e-9;

/// What the logarithm of the capital must come to.
double logOfOdds(double certainty) { return -std::log(1 - certainty); }

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

enum class Seen { AsAudited, AllRight };

BettingCapital capitalOf(const WeightedCounts& counts, double limit, Seen seen) {
    BettingCapital capital(limit, counts.mostWeight());
    counts.forEach([&](bool isWrong, double weight, double count) { capital.add(isWrong && seen == Seen::AsAudited, weight, count); });
    return capital;
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
    if (bound() == ErrorBound::Betting) return capitalOf(m_counts, m_mostWrong, Seen::AsAudited).logCapital() >= logOfOdds(certainty);
    return certaintyBelow(static_cast<double>(m_wrong), static_cast<double>(m_audited), m_mostWrong) >= certainty;
}

bool AuditedError::wouldBeKept(int wrong, double certainty) const {
    if (m_audited <= wrong) return false;
    if (bound() == ErrorBound::ClopperPearson) return certaintyBelow(wrong, static_cast<double>(m_audited), m_mostWrong) >= certainty;
    BettingCapital capital = capitalOf(m_counts, m_mostWrong, Seen::AllRight);
    capital.add(false, m_counts.mostWeight(), -wrong);
    capital.add(true, m_counts.mostWeight(), wrong);
    return capital.logCapital() >= logOfOdds(certainty);
}

std::optional<double> AuditedError::timesNeeded(double certainty) const {
    if (m_audited == 0) return std::nullopt;
    if (bound() == ErrorBound::Betting) {
        BettingCapital capital = capitalOf(m_counts, m_mostWrong, Seen::AsAudited);
        capital.add(true, m_totalWeight / static_cast<double>(m_audited));
        return lowestScale([&](double scale) { return capital.logCapital(scale) >= logOfOdds(certainty); });
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
