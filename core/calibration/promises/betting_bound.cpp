#include "core/calibration/promises/betting_bound.h"

#include <algorithm>
#include <cmath>

namespace docket::calibration {

namespace {

double logOfOdds(double certainty) { return -std::log(1 - certainty); }

/// Of the factor by which an item multiplies the capital. `part`: of the most weight.
double logFactor(double stake, double part, bool isWrong, double limit) { return std::log1p(-stake * part * ((isWrong ? 1 : 0) - limit) / (1 - limit)); }

struct Totals {
    double weight = 0;
    double count = 0;
};

double meanWeightOf(const WeightedCounts& drawn) {
    Totals totals;
    drawn.forEach([&](bool, double weight, double count) {
        totals.weight += weight * count;
        totals.count += count;
    });
    return totals.weight / totals.count;
}

}  // namespace

BettingTest::BettingTest(const WeightedCounts& drawn, double limit) {
    const double meanPart = meanWeightOf(drawn) / drawn.mostWeight();
    for (std::size_t i = 0; i < stakeCount; ++i) {
        const double stake = (static_cast<double>(i) + 0.5) / stakeCount;
        drawn.forEach([&](bool isWrong, double weight, double count) {
            const double part = weight / drawn.mostWeight();
            const double right = logFactor(stake, part, false, limit);
            m_allRight[i] += count * right;
            m_capital[i] += count * (isWrong ? logFactor(stake, part, true, limit) : right);
        });
        m_wrongOfMean[i] = logFactor(stake, meanPart, true, limit);
        m_errorOfMean[i] = logFactor(stake, meanPart, false, limit) - m_wrongOfMean[i];
        m_errorOfHeaviest[i] = logFactor(stake, 1, false, limit) - logFactor(stake, 1, true, limit);
    }
}

void BettingTest::addError() {
    for (std::size_t i = 0; i < stakeCount; ++i) m_capital[i] += m_wrongOfMean[i];
}

/// Of stakes that cannot win at all, the one that comes nearest.
std::size_t BettingTest::stakeFor(double neededLog, double scale) const {
    const auto borne = [&](std::size_t i) {
        const double left = scale * m_allRight[i] - neededLog;
        return left > 0 ? left / m_errorOfMean[i] : left;
    };
    std::size_t best = 0;
    for (std::size_t i = 1; i < stakeCount; ++i) best = borne(i) > borne(best) ? i : best;
    return best;
}

bool BettingTest::isWon(double certainty, double scale) const {
    const double needed = logOfOdds(certainty);
    return scale * m_capital[stakeFor(needed, scale)] >= needed;
}

bool BettingTest::wouldBeWon(int wrong, double certainty) const {
    const double needed = logOfOdds(certainty);
    const std::size_t stake = stakeFor(needed, 1);
    return m_allRight[stake] - wrong * m_errorOfHeaviest[stake] >= needed;
}

std::optional<double> bettingUpper(const WeightedCounts& drawn, double certainty) {
    if (drawn.isEmpty()) return std::nullopt;
    double lost = 0;
    double won = 1;
    for (int step = 0; step < 40; ++step) {
        const double limit = (lost + won) / 2;
        (BettingTest(drawn, limit).isWon(certainty) ? won : lost) = limit;
    }
    return won;
}

std::optional<double> bettingUpper(std::span<const Outcome> drawn, double certainty) {
    WeightedCounts counts;
    for (const Outcome& outcome : drawn) counts.add(outcome);
    return bettingUpper(counts, certainty);
}

}  // namespace docket::calibration
