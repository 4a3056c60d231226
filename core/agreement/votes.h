#pragma once

#include "core/agreement/ratings.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace docket::agreement {

/// What the raters of an item say together.
struct Verdict {
    std::optional<std::uint32_t> answer;  ///< nullopt: several have as many votes as any other, which is an outcome of its own
    double weight = 0;                    ///< of the answer, or of each that shares the first place; of all votes 1

    bool operator==(const Verdict&) const = default;
};

/// Of each item the answer that more raters gave than any other (plurality), by item.
std::vector<Verdict> pluralityVotes(const Ratings& ratings);

/// The same where raters count by how often they are right: each vote weighs log(p (q - 1) / (1 - p)), p being the rater's
/// accuracy and q the number of answers, which is the best rule for raters who err independently and towards each wrong answer
/// alike (Nitzan and Paroush 1982; Shapley and Grofman 1984). A rater who is right less often than by guessing counts against
/// what they say. `accuracies`: by rater, in [0, 1], kept within 1e-6 of the ends. Weights are normalised as probabilities.
/// Empty where there are fewer than two answers.
std::vector<Verdict> weightedVotes(const Ratings& ratings, std::span<const double> accuracies);

}  // namespace docket::agreement
