#pragma once

#include "core/metrics/quality/multi_label_tally.h"

namespace docket::metrics {

/// A weighted mean over the items for which the figure is defined.
struct SamplesFigure {
    Figure mean;
    std::int64_t items = 0;  ///< for which it is defined

    bool operator==(const SamplesFigure&) const = default;
};

struct MultiLabelLabelFigures {
    Figure precision;
    Figure recall;
    Figure f1;
    double support = 0;      ///< weight of the references with the label
    double predicted = 0;    ///< weight of the predictions with it
    double overTagged = 0;   ///< weight of the items where it was predicted and is not in the reference
    double underTagged = 0;  ///< the reverse
    LabelItems items;        ///< how many that are; under 30 is for the reader to call too few

    bool operator==(const MultiLabelLabelFigures&) const = default;
};

/// What there is to say of multi-label predictions beside their references. Means over items leave out those for which the figure is
/// not defined, such as the precision of an item without a predicted label, and say of how many they are.
struct MultiLabelFigures {
    std::int64_t items = 0;
    std::int64_t itemsWithoutAnswer = 0;  ///< of `items`
    Figure subsetAccuracy;                ///< share of items with the very same set
    Figure hammingLoss;                   ///< share of wrong ones among all yes-or-no answers, one for each item and label
    SamplesFigure samplesJaccard;
    SamplesFigure samplesPrecision;
    SamplesFigure samplesRecall;
    SamplesFigure samplesF1;
    Figure overTagging;   ///< labels too many of an item, in the mean: >= 0
    Figure underTagging;  ///< labels missed of an item, in the mean: >= 0
    Figure microPrecision;
    Figure microRecall;
    Figure microF1;
    Figure weightedF1;
    MacroFigure macroPrecision;
    MacroFigure macroRecall;
    MacroFigure macroF1;
    std::vector<MultiLabelLabelFigures> labels;

    bool operator==(const MultiLabelFigures&) const = default;
};

/// Definitions: Tsoumakas, Katakis and Vlahavas 2010. Cost: linear in the labels.
MultiLabelFigures multiLabelFigures(const MultiLabelTally& tally);

}  // namespace docket::metrics
