#pragma once

#include "core/metrics/comparison/paired_shares.h"

#include <span>
#include <vector>

namespace docket::metrics {

/// How one run does beside another where a label is concerned.
enum class RunVerdict { CannotTell, Better, Worse };

struct LabelComparison {
    PairedShares pairs;
    double pValue = 1;    ///< exact McNemar
    double adjusted = 1;  ///< by Holm, over the labels with items
    RunVerdict verdict = RunVerdict::CannotTell;  ///< better or worse where `adjusted` is at most 0.05

    bool operator==(const LabelComparison&) const = default;
};

/// What two runs of models over the same items with references come to, the one beside the other.
struct RunDifference {
    PairedShares pairs;             ///< of whole answers: accuracy, or the same set of labels
    double pValue = 1;              ///< exact McNemar
    std::int64_t changed = 0;       ///< items of which the two said different things, right or wrong
    std::vector<LabelComparison> labels;

    bool operator==(const RunDifference&) const = default;
};

/// Counts two runs over the same items as they come; parts can be counted apart and added. Labels are numbers below the number of labels;
/// sets come sorted, without repeats. An empty answer is one without a label.
class RunComparison {
public:
    explicit RunComparison(std::size_t labelCount) : m_labels(labelCount) {}

    /// A single-label item: it counts for the label of its reference.
    void add(std::uint32_t reference, std::optional<std::uint32_t> one, std::optional<std::uint32_t> other);
    /// A multi-label item: it counts for each label that the reference or either answer has, as right where an answer has the label
    /// exactly when the reference has it.
    void addSets(std::span<const std::uint32_t> reference, std::span<const std::uint32_t> one, std::span<const std::uint32_t> other);
    RunComparison& operator+=(const RunComparison& more);  ///< of as many labels

    /// Cost: of each label, one binomial tail.
    RunDifference difference() const;

private:
    PairedShares m_pairs;
    std::int64_t m_changed = 0;
    std::vector<PairedShares> m_labels;
};

}  // namespace docket::metrics
