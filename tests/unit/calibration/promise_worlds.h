#pragma once

#include "core/calibration/reliability/outcome.h"
#include "tests/unit/calibration/random_outcomes.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <string>
#include <vector>

namespace docket::test {

inline constexpr int allWorlds = 1000;

inline bool areAllWorldsAsked() { return std::getenv("DOCKET_WORLDS") != nullptr; }

/// Some worlds keep the suite quick; DOCKET_WORLDS asks for all.
inline int worldsAsked(int some) { return areAllWorldsAsked() ? allWorlds : some; }

/// In all worlds the rate itself; of fewer, what it comes to in 999 of 1,000 samples.
inline double mostShareOf(double rate, int worlds) { return worlds >= allWorlds ? rate : rate + 3.1 * std::sqrt(rate * (1 - rate) / worlds); }

/// Traffic of a few hundred confidences, each as frequent, as wrong and as often audited as it says.
class PromiseWorld {
public:
    struct Level {
        double confidence = 0;
        double frequency = 0;
        double wrong = 0;
        double auditRate = 0;
    };

    /// `levels` by rising confidence.
    PromiseWorld(std::string name, std::vector<Level> levels) : m_name(std::move(name)), m_levels(std::move(levels)) {
        double drawn = 0;
        for (const Level& level : m_levels) m_drawnUpTo.push_back(drawn += level.frequency * level.auditRate);
    }

    const std::string& name() const { return m_name; }

    std::vector<calibration::Outcome> audit(std::size_t size, SeededRandom& random) const {
        std::vector<calibration::Outcome> audited;
        for (std::size_t i = 0; i < size; ++i) {
            const auto place = std::ranges::upper_bound(m_drawnUpTo, unit(random) * m_drawnUpTo.back()) - m_drawnUpTo.begin();
            const Level& level = m_levels[std::min(static_cast<std::size_t>(place), m_levels.size() - 1)];
            audited.push_back({level.confidence, unit(random) >= level.wrong, 1 / level.auditRate});
        }
        return audited;
    }

    /// The share of what is accepted that is wrong.
    double wrongAbove(double threshold) const {
        double wrong = 0;
        double accepted = 0;
        for (const Level& level : m_levels) {
            if (level.confidence < threshold) continue;
            wrong += level.frequency * level.wrong;
            accepted += level.frequency;
        }
        return wrong / accepted;
    }

    /// The share of the traffic that is accepted.
    double coverage(double threshold) const {
        double accepted = 0;
        double all = 0;
        for (const Level& level : m_levels) {
            accepted += level.confidence >= threshold ? level.frequency : 0;
            all += level.frequency;
        }
        return accepted / all;
    }

    /// What is accepted at the lowest threshold that keeps the limit.
    double mostCoverage(double limit) const {
        double most = 0;
        for (const Level& level : m_levels) {
            if (wrongAbove(level.confidence) <= limit) most = std::max(most, coverage(level.confidence));
        }
        return most;
    }

private:
    std::string m_name;
    std::vector<Level> m_levels;
    std::vector<double> m_drawnUpTo;
};

/// Evenly spaced confidences from 0.5 to 1, the higher ones more frequent.
inline PromiseWorld smoothWorld(const std::string& name, const std::function<double(double)>& wrong, const std::function<double(double)>& auditRate) {
    std::vector<PromiseWorld::Level> levels;
    for (int i = 1; i <= 200; ++i) {
        const double confidence = 0.5 + i / 400.0;
        levels.push_back({confidence, std::pow(confidence, 6), wrong(confidence), auditRate(confidence)});
    }
    return {name, std::move(levels)};
}

}  // namespace docket::test
