#pragma once

#include "core/taxonomy/finding.h"

#include <array>
#include <cstdint>
#include <optional>

namespace docket::taxonomy {

/// Predictions of one label with what people decided: whether it was right, counted by hundredth of confidence, so
/// that a sample of any size takes the same memory.
class ConfidenceSample {
public:
    static constexpr int steps = 100;

    /// `confidence` in [0, 1]. Counts under the highest hundredth that it reaches: that threshold still accepts it.
    void add(double confidence, bool wasRight);

    std::int64_t n() const { return m_n; }
    std::int64_t right(int step) const { return m_right[static_cast<std::size_t>(step)]; }
    std::int64_t wrong(int step) const { return m_wrong[static_cast<std::size_t>(step)]; }

    bool operator==(const ConfidenceSample&) const = default;

private:
    std::array<std::int64_t, steps + 1> m_right{};
    std::array<std::int64_t, steps + 1> m_wrong{};
    std::int64_t m_n = 0;
};

/// What errors at one label's threshold cost, in any unit; both >= 0.
struct ErrorCosts {
    double falsePositive = 1;  ///< accepted, and wrong
    double falseNegative = 1;  ///< right, and not accepted: a review that was not needed

    bool operator==(const ErrorCosts&) const = default;
};

inline constexpr std::int64_t fewestForOptimum = 30;     ///< under it the optimum is undefined: too few
inline constexpr std::int64_t fewestForEmpirical = 100;

/// Expected cost of a prediction of the label when those with confidence >= threshold are accepted: the costs of the
/// wrong ones accepted and of the right ones not accepted, over all n. A threshold between two hundredths counts as
/// the upper one. nullopt: the sample is empty.
std::optional<double> expectedCost(const ConfidenceSample& sample, ErrorCosts costs, double threshold);

/// The threshold, in hundredths, at which that cost is least. From 100 predictions on it is found on the sample itself,
/// so that the confidence need not be calibrated; of equally cheap ones the highest counts, which errs least. With 30
/// to 99 it is falsePositive / (falsePositive + falseNegative), which is optimal where the confidence is the
/// probability of being right (Elkan 2001, The Foundations of Cost-Sensitive Learning, equation 2, with no cost for a
/// right decision), rounded up. nullopt: fewer than 30, or both costs are 0.
///
/// A sample of decided items is selected: it has the audit sample of what was accepted and all of what was doubtful, so
/// it stands for items as they reach people and understates how many confident predictions there are.
std::optional<double> optimalThreshold(const ConfidenceSample& sample, ErrorCosts costs);

/// What is to be gained by moving a threshold to its optimum, where it is worth it: the expected cost falls by a tenth
/// or more, and the 95 % interval of the mean saving (normal, paired over the predictions that would be routed
/// otherwise) is above 0. nullopt: it is not, or the optimum is undefined.
std::optional<CostGap> materialGap(const ConfidenceSample& sample, ErrorCosts costs, double threshold);

}  // namespace docket::taxonomy
