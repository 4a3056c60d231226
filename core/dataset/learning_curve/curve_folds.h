#pragma once

#include "core/dataset/learning_curve/learning_curve.h"
#include "core/text/sparse_vector.h"

#include <cstdint>
#include <span>
#include <vector>

namespace docket::dataset {

/// Counts of one label over what was tested.
struct LabelCounts {
    std::int64_t right = 0;   ///< given and true
    std::int64_t given = 0;
    std::int64_t wanted = 0;  ///< true
};

/// What one fold found at one point of the curve.
struct FoldCounts {
    std::int64_t trained = 0;
    std::int64_t right = 0;
    std::int64_t tested = 0;
    std::vector<LabelCounts> labels;

    FoldCounts& operator+=(const FoldCounts& other);
    double accuracy() const { return static_cast<double>(right) / static_cast<double>(tested); }
    double macroF1() const;  ///< over the labels that were wanted
};

/// Texts as the model of the curve sees them.
struct CurveTexts {
    std::vector<text::SparseVector> vectors;
    std::vector<std::size_t> answers;              ///< by text: which answer it has
    std::vector<std::vector<std::size_t>> labels;  ///< by answer: the places of its labels
    std::size_t labelCount = 0;
    std::vector<std::size_t> folds;                ///< by text: in which it is tested; near-duplicates in the same
    std::size_t groups = 0;                        ///< texts, near-duplicates counted once

    std::size_t size() const { return vectors.size(); }
};

/// The texts that are used, in an order by stable hash that has near-duplicates together.
CurveTexts curveTextsOf(std::span<const DecidedText> texts, const CurveOptions& options);

/// Learns from a `share` of what is outside a fold, at least one text, which for a small share is another of each fold,
/// and labels what is in it. There must be two groups or more.
FoldCounts testFold(const CurveTexts& texts, std::size_t fold, double share);

}  // namespace docket::dataset
