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
/// a part of what is left on being right: capital, 1 at the start, is multiplied by 1 - stake · (w / most weight) (wrong - limit) / (1 - limit).
/// If the share were `limit` or more, no stake would gain in the mean, so capital exceeds 1 / (1 - certainty) with a probability of at most
/// 1 - certainty (Markov). The stake is the one that could bear most errors and still win, which follows from the weights alone and not from
/// what is wrong; the order of items does not matter.
class BettingTest {
public:
    /// `drawn`: an item at the least; `limit` in (0, 1). Cost: some tens of logarithms for each weight that occurs.
    BettingTest(const WeightedCounts& drawn, double limit);

    /// One more item, of the mean weight, is wrong.
    void addError();
    /// Whether the bet is won; `scale` > 0: if every item had come that often.
    bool isWon(double certainty, double scale = 1) const;
    /// Whether it would be if so many of the items were wrong, of the heaviest, whatever is wrong of them.
    bool wouldBeWon(int wrong, double certainty) const;

private:
    static constexpr std::size_t stakeCount = 32;
    using Logs = std::array<double, stakeCount>;  // by stake

    std::size_t stakeFor(double neededLog, double scale) const;

    Logs m_capital{};          // ln of it, of the items as they are
    Logs m_allRight{};         // if none were wrong
    Logs m_errorOfMean{};      // what one item of the mean weight loses by being wrong instead of right
    Logs m_errorOfHeaviest{};
    Logs m_wrongOfMean{};
};

/// Upper bound of the weighted share that is wrong: the lowest limit against which the bet is won, with probability `certainty` in (0, 1) or more at
/// or above the share. For items drawn independently, each with a probability of its own, its weight being the inverse; only ratios of weights
/// count. nullopt of no items. In (0, 1]. Cost: some thousand logarithms for each weight that occurs.
std::optional<double> bettingUpper(const WeightedCounts& drawn, double certainty);
std::optional<double> bettingUpper(std::span<const Outcome> drawn, double certainty);

}  // namespace docket::calibration
