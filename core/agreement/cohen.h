#pragma once

#include "core/agreement/estimate.h"
#include "core/agreement/ratings.h"
#include "core/metrics/proportion.h"

#include <span>
#include <vector>

namespace docket::agreement {

/// What two raters said of one item: answers by number.
struct AnswerPair {
    std::uint32_t one = 0;
    std::uint32_t other = 0;
};

/// How much of an agreement two answers are, by their distance i - j among k answers.
enum class Weighting {
    None,       ///< 1 when equal, else 0
    Linear,     ///< 1 - |i - j| / (k - 1)
    Quadratic,  ///< 1 - (i - j)² / (k - 1)²
};

/// Cohen's kappa (Cohen 1960; weighted: 1968) of two raters over the items that both rated, in [-1, 1]; the interval is
/// by the large-sample standard error of Fleiss, Cohen and Everitt (1969). Undefined where both gave one and the same
/// class only. `answerCount`: k, above every number in `pairs`. Cost: linear in pairs and answers.
Estimate cohenKappa(std::span<const AnswerPair> pairs, std::size_t answerCount, Weighting weighting = Weighting::None);

/// Two raters and the items that both rated, at least one.
struct RaterPair {
    ReviewerId one;
    ReviewerId other;
    metrics::Share agreement;  ///< of the items that both rated, those on which they gave the same answer
    Estimate kappa;            ///< Cohen's, unweighted
};

/// The mean of Cohen's kappa over pairs of raters (Light 1971). The interval is linearised over items (infinitesimal
/// jackknife, Jaeckel 1972), since pairs share raters and items.
struct LightKappa {
    Estimate mean;                    ///< undefined where no pair has a kappa
    std::int64_t pairs = 0;           ///< that have a kappa and went in
    std::int64_t pairsUndefined = 0;  ///< that share items and have none
};

struct PairwiseKappa {
    std::vector<RaterPair> pairs;  ///< by the ids of `one` and `other`; one < other
    LightKappa light;
};

/// All pairs of raters that share an item. Cost: for each item the square of its ratings.
PairwiseKappa pairwiseKappa(const Ratings& ratings);

}  // namespace docket::agreement
