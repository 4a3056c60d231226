#pragma once

#include "core/metrics/figure.h"

#include <cstddef>
#include <vector>

namespace docket::metrics {

/// For each label the weight of the items that have it in the reference, in the prediction, and in both. A label is its number,
/// below the number of labels. Weights are >= 0; where all are 1 these are counts. Precision, recall and F1 of labels and every mean
/// of them come from these sums alone, single-label and multi-label alike (van Rijsbergen 1979; Lewis 1991 for micro and macro).
struct LabelSums {
    std::vector<double> reference;  ///< parallel to `predicted` and `right`
    std::vector<double> predicted;
    std::vector<double> right;

    explicit LabelSums(std::size_t labels) : reference(labels), predicted(labels), right(labels) {}

    std::size_t labels() const { return right.size(); }
    LabelSums& operator+=(const LabelSums& other);  ///< of as many labels
    bool operator==(const LabelSums&) const = default;
};

/// Of the predictions of the label, the share that the reference has, too: [0, 1].
Figure precisionOf(const LabelSums& sums, std::size_t label);
/// Of the references with the label, the share that was predicted: [0, 1].
Figure recallOf(const LabelSums& sums, std::size_t label);
/// 2 right / (predicted + reference): [0, 1]. Of a label that was seen on one side only it is 0, and that is meant.
Figure f1Of(const LabelSums& sums, std::size_t label);

/// An unweighted mean over labels, which leaves out those for which the figure is not defined and says how many it is of.
struct MacroFigure {
    Figure mean;
    std::int64_t labels = 0;  ///< for which the figure is defined

    bool operator==(const MacroFigure&) const = default;
};

MacroFigure macroPrecisionOf(const LabelSums& sums);
MacroFigure macroRecallOf(const LabelSums& sums);
MacroFigure macroF1Of(const LabelSums& sums);

/// The same of all labels' sums together.
Figure microPrecisionOf(const LabelSums& sums);
Figure microRecallOf(const LabelSums& sums);
Figure microF1Of(const LabelSums& sums);

/// The mean of F1 over labels, each weighted by its support: what the references have of it.
Figure weightedF1Of(const LabelSums& sums);

}  // namespace docket::metrics
