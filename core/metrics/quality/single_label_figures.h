#pragma once

#include "core/metrics/quality/confusion_matrix.h"

namespace docket::metrics {

/// The share of items whose prediction is the reference: [0, 1]. A prediction without a label is wrong.
Figure accuracyOf(const ConfusionSums& sums);
/// The mean of recall over the labels that references have: [0, 1] (Brodersen 2010).
Figure balancedAccuracyOf(const ConfusionSums& sums);
/// Cohen's kappa (Cohen 1960) between references and predictions: [-1, 1]. No label is an answer of its own that no reference gives.
Figure kappaOf(const ConfusionSums& sums);
/// Matthews' coefficient for several labels (Gorodkin 2004): [-1, 1]. Not defined where either side says always the same.
Figure matthewsOf(const ConfusionSums& sums);

struct LabelFigures {
    Figure precision;
    Figure recall;
    Figure f1;
    double support = 0;    ///< weight of the references with the label
    double predicted = 0;  ///< weight of the predictions of it
    LabelItems items;      ///< how many that are; under 30 is for the reader to call too few

    bool operator==(const LabelFigures&) const = default;
};

/// What there is to say of single-label predictions beside their references.
struct SingleLabelFigures {
    std::int64_t items = 0;
    std::int64_t itemsWithoutLabel = 0;  ///< of `items`: whose prediction has no label
    Figure accuracy;
    Figure balancedAccuracy;
    Figure kappa;
    Figure matthews;
    Figure microPrecision;  ///< of the predictions with a label; micro recall is the accuracy
    Figure microF1;
    Figure weightedF1;
    MacroFigure macroPrecision;
    MacroFigure macroF1;  ///< macro recall is the balanced accuracy
    std::vector<LabelFigures> labels;

    bool operator==(const SingleLabelFigures&) const = default;
};

/// Cost: linear in the labels.
SingleLabelFigures singleLabelFigures(const ConfusionMatrix& matrix);

}  // namespace docket::metrics
