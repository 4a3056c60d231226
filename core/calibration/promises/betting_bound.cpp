#include "core/calibration/promises/betting_bound.h"

#include <algorithm>
#include <cmath>

namespace docket::calibration {

void BettingCapital::add(bool isWrong, double weight, double times) {
    const double loss = weight / m_mostWeight * ((isWrong ? 1 : 0) - m_limit) / (1 - m_limit);
    for (std::size_t i = 0; i < stakeCount; ++i) {
        const double stake = (static_cast<double>(i) + 0.5) / stakeCount;
        m_logs[i] += times * std::log1p(-stake * loss);
    }
}

double BettingCapital::logCapital(double scale) const {
    const double most = scale * std::ranges::max(m_logs);
    double sum = 0;
    for (const double each : m_logs) sum += std::exp(scale * each - most);
    return most + std::log(sum / stakeCount);
}

std::optional<double> bettingUpper(const WeightedCounts& drawn, double certainty) {
    if (drawn.isEmpty()) return std::nullopt;
    const auto isWon = [&](double limit) {
        BettingCapital capital(limit, drawn.mostWeight());
        drawn.forEach([&](bool isWrong, double weight, double count) { capital.add(isWrong, weight, count); });
        return capital.logCapital() >= -std::log(1 - certainty);
    };
    double lost = 0;
    double won = 1;
    for (int step = 0; step < 40; ++step) {
        const double limit = (lost + won) / 2;
        (isWon(limit) ? won : lost) = limit;
    }
    return won;
}

std::optional<double> bettingUpper(std::span<const Outcome> drawn, double certainty) {
    WeightedCounts counts;
    for (const Outcome& outcome : drawn) counts.add(outcome);
    return bettingUpper(counts, certainty);
}

}  // namespace docket::calibration
