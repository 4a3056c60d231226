#pragma once

#include "core/services/insights/calibration/reference_sample.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace docket::services {

/// What the model scored the labels of each reference, as calibration reads it: a row of one score for each label that can be chosen, 0 where it
/// gave none. 8 bytes for each reference and label in memory; none of it where the table was read without scores.
class ReferenceScores {
public:
    /// `table` and `sample` need not outlive this.
    ReferenceScores(const TrafficTable& table, const ReferenceSample& sample);

    std::span<const LabelNumber> labels() const { return m_labels; }  ///< what the columns are
    std::size_t rows() const { return m_isScored.size(); }
    /// Empty: the model gave the reference no scores.
    std::span<const double> of(std::size_t reference) const;
    /// The column of a label; nullopt: it cannot be chosen.
    std::optional<std::size_t> columnOf(LabelNumber label) const;
    bool isEmpty() const { return m_scored == 0; }
    std::int64_t scored() const { return m_scored; }  ///< references with scores

private:
    std::vector<LabelNumber> m_labels;
    std::vector<std::optional<std::size_t>> m_columns;  ///< by label
    std::vector<double> m_scores;
    std::vector<bool> m_isScored;
    std::int64_t m_scored = 0;
};

}  // namespace docket::services
