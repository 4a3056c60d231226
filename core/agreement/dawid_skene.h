#pragma once

#include "core/agreement/ratings.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace docket::agreement {

/// What a rater said of an item, once; items, raters and answers by number, from 0. The same rater may have said something of
/// the same item several times, as in the data of Dawid and Skene: each time counts.
struct Vote {
    std::uint32_t item = 0;
    std::uint32_t rater = 0;
    std::uint32_t answer = 0;

    bool operator==(const Vote&) const = default;
};

/// The ratings as votes, numbered as they are there.
std::vector<Vote> votesOf(const Ratings& ratings);

/// When the iteration ends.
struct EmLimits {
    int steps = 400;          ///< at most, at least 1
    double tolerance = 1e-9;  ///< and where no posterior moved by more than this; 0: after all the steps
    std::stop_token stop{};   ///< looked at in every step
};

/// A model of what the items are and how each rater errs, fitted to votes.
struct DawidSkene {
    std::size_t answers = 0;
    std::vector<double> prior;      ///< by answer: the share of items that are it; sums to 1
    std::vector<double> confusion;  ///< see confusionOf()
    std::vector<double> posterior;  ///< see posteriorOf()
    double logLikelihood = 0;       ///< natural, of the votes under prior and confusion
    int steps = 0;                  ///< of expectation and maximisation, after the start
    bool hasConverged = false;      ///< within the tolerance

    /// How likely an item is each answer; sums to 1.
    std::span<const double> posteriorOf(std::size_t item) const { return std::span(posterior).subspan(item * answers, answers); }
    /// How often the rater gives each answer to items that are `truth`; sums to 1. All 0 of a rater without a vote.
    std::span<const double> confusionOf(std::size_t rater, std::size_t truth) const {
        return std::span(confusion).subspan((rater * answers + truth) * answers, answers);
    }
    /// The most likely answer of an item, the lowest of several.
    std::uint32_t mostLikelyOf(std::size_t item) const;
    /// How often the rater gives the right answer, over items as the prior has them; in [0, 1].
    double accuracyOf(std::size_t rater) const;
};

/// Neither the prior nor a count of a rater's confusions falls below it, so that no answer is ever quite ruled out.
inline constexpr double emFloor = 1e-10;
/// More cells of raters' confusion matrices than this are not fitted: 8 bytes each.
inline constexpr std::size_t mostConfusionCells = 20'000'000;

/// Dawid and Skene's (1979) latent classes by expectation and maximisation, from the shares of the votes of each item. It finds
/// a local optimum near the majority; it counts rare answers up (0.1 % of votes became 5.6 % of the prior in a real set), so
/// that it is shown beside the majority and never instead. Items without a vote keep the prior.
///
/// `answers` above every number in the votes, likewise `items` and `raters`. Errors: InvalidInput (a number that is not below its
/// count, no vote, more than mostConfusionCells), Cancelled. Cost: votes times answers, and cells, for each step. Keeps no state.
Result<DawidSkene> fitDawidSkene(std::span<const Vote> votes, std::size_t items, std::size_t raters, std::size_t answers, const EmLimits& limits = {});

}  // namespace docket::agreement
