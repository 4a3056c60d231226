#include "core/metrics/quality/multi_label_figures.h"

namespace docket::metrics {

namespace {

SamplesFigure samplesOf(const MeanOverItems& mean) { return {mean.mean(), mean.items}; }

MultiLabelLabelFigures labelFiguresOf(const MultiLabelTally& tally, std::size_t label) {
    const LabelSums& sums = tally.labels();
    return {precisionOf(sums, label),
            recallOf(sums, label),
            f1Of(sums, label),
            sums.reference[label],
            sums.predicted[label],
            sums.predicted[label] - sums.right[label],
            sums.reference[label] - sums.right[label],
            tally.labelItems()[label]};
}

}  // namespace

MultiLabelFigures multiLabelFigures(const MultiLabelTally& tally) {
    const LabelSums& sums = tally.labels();
    const ItemSums& ofItems = tally.itemSums();
    MultiLabelFigures figures;
    figures.items = tally.items();
    figures.itemsWithoutAnswer = tally.itemsWithoutAnswer();
    figures.subsetAccuracy = ofItems.subset.mean();
    const double answers = ofItems.overTagged.weight * static_cast<double>(sums.labels());
    figures.hammingLoss = Figure::ratio(ofItems.overTagged.sum + ofItems.underTagged.sum, answers, Undefined::NoItems);
    figures.samplesJaccard = samplesOf(ofItems.jaccard);
    figures.samplesPrecision = samplesOf(ofItems.precision);
    figures.samplesRecall = samplesOf(ofItems.recall);
    figures.samplesF1 = samplesOf(ofItems.f1);
    figures.overTagging = ofItems.overTagged.mean();
    figures.underTagging = ofItems.underTagged.mean();
    figures.microPrecision = microPrecisionOf(sums);
    figures.microRecall = microRecallOf(sums);
    figures.microF1 = microF1Of(sums);
    figures.weightedF1 = weightedF1Of(sums);
    figures.macroPrecision = macroPrecisionOf(sums);
    figures.macroRecall = macroRecallOf(sums);
    figures.macroF1 = macroF1Of(sums);
    for (std::size_t label = 0; label < sums.labels(); ++label) figures.labels.push_back(labelFiguresOf(tally, label));
    return figures;
}

}  // namespace docket::metrics
