#pragma once

#include "core/calibration/reliability/outcome.h"

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <utility>

namespace docket::calibration {

/// How many of each weight are right and how many wrong, the heaviest first: all that a bound of weighted items rests on.
class WeightedCounts {
public:
    void add(const Outcome& drawn) { ++m_counts[{-drawn.weight, !drawn.isRight}]; }

    bool isEmpty() const { return m_counts.empty(); }
    double mostWeight() const { return m_counts.empty() ? 0 : -m_counts.begin()->first.first; }    ///< 0 of none
    double leastWeight() const { return m_counts.empty() ? 0 : -m_counts.rbegin()->first.first; }  ///< 0 of none
    /// Calls visit(isWrong, weight, count).
    template <class Visit>
    void forEach(Visit visit) const {
        for (const auto& [key, count] : m_counts) visit(key.second, -key.first, count);
    }

private:
    std::map<std::pair<double, bool>, double> m_counts;  // by negative weight and whether it is wrong
};

/// A bet against "the weighted share that is wrong is `limit` or more" (Waudby-Smith and Ramdas 2024). Each item, drawn with probability 1/w, stakes
/// a part of what is left on being right: capital is multiplied by 1 - stake · (w / most weight) (wrong - limit) / (1 - limit). If the
/// share were `limit` or more, no stake would gain in the mean, so capital exceeds 1 / (1 - certainty) with a probability of at
/// most 1 - certainty (Markov). The mean over even stakes between 0 and 1 is as good a bet without knowing the best one (the method of
/// mixtures), and does not depend on the order of items.
class BettingCapital {
public:
    /// `limit` in (0, 1); `mostWeight` >= every weight that will be added, and known without looking at what is right.
    BettingCapital(double limit, double mostWeight) : m_limit(limit), m_mostWeight(mostWeight) {}

    /// `times` >= 0: the item counts that often, which need not be whole where a size is planned.
    void add(bool isWrong, double weight, double times = 1);
    /// ln of the mean capital, which was 1 at the start; `scale`: as if every item had come that often.
    double logCapital(double scale = 1) const;

private:
    static constexpr std::size_t stakeCount = 32;

    double m_limit;
    double m_mostWeight;
    std::array<double, stakeCount> m_logs{};  // of the capital of each stake
};

/// Upper bound of the weighted share that is wrong: the lowest limit against which the bet is won, with probability `certainty` in (0, 1) or more at
/// or above the share. For items drawn independently, each with a probability of its own, its weight being the inverse; only ratios of weights
/// count. nullopt of no items. In (0, 1]. Cost: some thousand logarithms for each weight that occurs.
std::optional<double> bettingUpper(const WeightedCounts& drawn, double certainty);
std::optional<double> bettingUpper(std::span<const Outcome> drawn, double certainty);

}  // namespace docket::calibration
