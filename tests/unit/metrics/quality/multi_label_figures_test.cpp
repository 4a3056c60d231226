#include "core/metrics/quality/multi_label_figures.h"

#include "core/base/stable_hash.h"
#include "tests/support/shared_data.h"
#include "tests/unit/metrics/oracle_rows.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <numeric>

namespace docket::metrics {
namespace {

using nlohmann::json;
using Labels = std::vector<std::uint32_t>;

/// scikit-learn says 0 where a figure is not defined, and counts it as 0 in a mean.
void expectNear(const Figure& actual, const json& expected) { EXPECT_NEAR(actual.value.value_or(0), expected.get<double>(), 1e-9); }
void expectMean(const Figure& mean, std::int64_t of, std::size_t all, const json& expected) {
    EXPECT_NEAR(mean.value.value_or(0) * static_cast<double>(of) / static_cast<double>(all), expected.get<double>(), 1e-9);
}

void expectLabel(const MultiLabelLabelFigures& actual, const json& expected) {
    expectNear(actual.precision, expected["precision"]);
    expectNear(actual.recall, expected["recall"]);
    expectNear(actual.f1, expected["f1"]);
    EXPECT_EQ(actual.support, expected["support"].get<double>());
    EXPECT_EQ(actual.overTagged, expected["tn_fp_fn_tp"][1].get<double>());
    EXPECT_EQ(actual.underTagged, expected["tn_fp_fn_tp"][2].get<double>());
}

void expectFigures(const MultiLabelFigures& figures, const json& expected) {
    const auto items = static_cast<std::size_t>(figures.items);
    const std::size_t labels = figures.labels.size();
    expectNear(figures.subsetAccuracy, expected["subset_accuracy"]);
    expectNear(figures.hammingLoss, expected["hamming_loss"]);
    expectMean(figures.samplesPrecision.mean, figures.samplesPrecision.items, items, expected["samples"]["precision"]);
    expectMean(figures.samplesRecall.mean, figures.samplesRecall.items, items, expected["samples"]["recall"]);
    expectMean(figures.samplesF1.mean, figures.samplesF1.items, items, expected["samples"]["f1"]);
    expectMean(figures.samplesJaccard.mean, figures.samplesJaccard.items, items, expected["samples"]["jaccard"]);
    expectMean(figures.macroPrecision.mean, figures.macroPrecision.labels, labels, expected["macro"]["precision"]);
    expectMean(figures.macroRecall.mean, figures.macroRecall.labels, labels, expected["macro"]["recall"]);
    expectMean(figures.macroF1.mean, figures.macroF1.labels, labels, expected["macro"]["f1"]);
    expectNear(figures.microPrecision, expected["micro"]["precision"]);
    expectNear(figures.microRecall, expected["micro"]["recall"]);
    expectNear(figures.microF1, expected["micro"]["f1"]);
    expectNear(figures.weightedF1, expected["weighted"]["f1"]);
    const auto names = expected["labels"].get<std::vector<std::string>>();
    for (std::size_t label = 0; label < labels; ++label) expectLabel(figures.labels[label], expected["per_label"][names[label]]);
}

Labels labelsOfRow(const json& row) {
    Labels labels;
    for (std::uint32_t label = 0; label < row.size(); ++label) {
        if (row[label] == 1) labels.push_back(label);
    }
    return labels;
}

TEST(MultiLabelFigures, GiveTheFiguresOfScikitLearnOnHandMadeTables) {
    DOCKET_NEEDS_SHARED_ORACLES();
    const json oracle = test::readOracle("edge_metrics.json");
    int compared = 0;
    for (const json& each : oracle["cases"]) {
        if (each["metric"] != "multi_label_metrics") continue;
        SCOPED_TRACE(each["name"].get<std::string>());
        MultiLabelTally tally(each["input"]["labels"].size());
        for (std::size_t i = 0; i < each["input"]["y_true"].size(); ++i) {
            tally.add(labelsOfRow(each["input"]["y_true"][i]), labelsOfRow(each["input"]["y_pred"][i]));
        }
        expectFigures(multiLabelFigures(tally), each["expected"]);
        ++compared;
    }
    EXPECT_EQ(compared, 5);
}

Labels sortedNumbers(const json& names, const test::LabelNumbers& numbers) {
    Labels labels;
    for (const auto& name : names) labels.push_back(numbers.of(name));
    std::ranges::sort(labels);
    return labels;
}

Labels labelsFrom(const json& prediction, double threshold, const test::LabelNumbers& numbers) {
    Labels labels;
    for (const auto& [name, score] : prediction["scores"].items()) {
        if (score.get<double>() >= threshold) labels.push_back(numbers.of(name));
    }
    std::ranges::sort(labels);
    return labels;
}

TEST(MultiLabelFigures, GiveTheFiguresOfScikitLearnOnGoemotionsAtSixThresholds) {
    DOCKET_NEEDS_SHARED_ORACLES();
    const json oracle = test::readOracle("multi_goemotions.json");
    const auto& whole = test::oracleCase(oracle, "goemotions", "multi_label_metrics")["expected"];
    const test::LabelNumbers numbers(whole["labels"]);
    const std::vector<double> thresholds{0.1, 0.2, 0.3, 0.5, 0.7};
    std::vector<MultiLabelTally> tallies(1 + thresholds.size(), MultiLabelTally(numbers.count()));
    std::ifstream predictions(test::sharedData() / "goemotions_predictions.jsonl");
    std::ifstream truths(test::sharedData() / "goemotions_truth.jsonl");
    for (std::string prediction, truth; std::getline(predictions, prediction) && std::getline(truths, truth);) {
        const json predicted = json::parse(prediction);
        const json trueOne = json::parse(truth);
        ASSERT_EQ(predicted["id"], trueOne["id"]);
        const Labels reference = sortedNumbers(trueOne["labels"], numbers);
        tallies[0].add(reference, sortedNumbers(predicted["labels"], numbers));
        for (std::size_t i = 0; i < thresholds.size(); ++i) tallies[1 + i].add(reference, labelsFrom(predicted, thresholds[i], numbers));
    }
    expectFigures(multiLabelFigures(tallies[0]), whole);
    for (std::size_t i = 0; i < thresholds.size(); ++i) {
        const std::string name = "goemotions_threshold_0." + std::to_string(static_cast<int>(thresholds[i] * 10 + 0.5));
        SCOPED_TRACE(name);
        expectFigures(multiLabelFigures(tallies[1 + i]), test::oracleCase(oracle, name, "multi_label_metrics")["expected"]);
    }
}

TEST(MultiLabelFigures, AgreeWithFiguresOfScikitLearnCopiedHere) {
    MultiLabelTally tally(3);
    tally.add(Labels{0, 2}, Labels{0});
    tally.add(Labels{1}, Labels{1, 2});
    tally.add(Labels{0, 1}, Labels{0});
    tally.add(Labels{2}, Labels{2});
    tally.add(Labels{0, 1, 2}, Labels{0, 1});
    const auto figures = multiLabelFigures(tally);
    EXPECT_NEAR(*figures.subsetAccuracy.value, 0.2, 1e-12);
    EXPECT_NEAR(*figures.hammingLoss.value, 0.26666666666666666, 1e-12);
    EXPECT_NEAR(*figures.samplesF1.mean.value, 0.76, 1e-12);
    EXPECT_NEAR(*figures.samplesJaccard.mean.value, 0.6333333333333333, 1e-12);
    EXPECT_NEAR(*figures.macroF1.mean.value, 0.7333333333333334, 1e-12);
    EXPECT_NEAR(*figures.microF1.value, 0.75, 1e-12);
    EXPECT_DOUBLE_EQ(*figures.overTagging.value, 0.2);
    EXPECT_DOUBLE_EQ(*figures.underTagging.value, 0.6);
}

TEST(MultiLabelFigures, LeaveItemsOutOfMeansThatAreNotDefinedForThem) {
    MultiLabelTally tally(2);
    tally.add({}, {});
    tally.add(Labels{0}, {});
    const auto figures = multiLabelFigures(tally);
    EXPECT_EQ(figures.subsetAccuracy, Figure::of(0.5));
    EXPECT_EQ(figures.samplesJaccard, (SamplesFigure{Figure::of(0), 1}));
    EXPECT_EQ(figures.samplesPrecision, (SamplesFigure{Figure::without(Undefined::NoItems), 0}));
    EXPECT_EQ(figures.samplesRecall, (SamplesFigure{Figure::of(0), 1}));
}

TEST(MultiLabelFigures, CountWhatGaveNoAnswerAsWrongAndApart) {
    MultiLabelTally tally(2);
    tally.add({}, {});
    tally.addWithoutAnswer({});
    tally.addWithoutAnswer(Labels{1});
    const auto figures = multiLabelFigures(tally);
    EXPECT_EQ(figures.itemsWithoutAnswer, 2);
    EXPECT_DOUBLE_EQ(*figures.subsetAccuracy.value, 1.0 / 3);
    EXPECT_EQ(figures.labels[1].recall, Figure::of(0));
}

TEST(MultiLabelFigures, PairEachMissedLabelWithWhatWasSaidInstead) {
    MultiLabelTally tally(4);
    tally.add(Labels{0, 1}, Labels{1, 2, 3}, 2);
    tally.add(Labels{0}, {});
    tally.add(Labels{0}, Labels{0, 3});
    EXPECT_EQ(tally.substitutions(), (std::vector<Substitution>{{0, 2, 1}, {0, 3, 1}, {0, std::nullopt, 1}}));
}

TEST(MultiLabelFigures, AreTheSameOfWeightsRepeatsAndAddedParts) {
    SeededRandom random(11);
    MultiLabelTally weighted(5);
    MultiLabelTally repeated(5);
    MultiLabelTally part(5);
    const auto drawn = [&] {
        Labels labels;
        for (std::uint32_t label = 0; label < 5; ++label) {
            if (random.below(3) == 0) labels.push_back(label);
        }
        return labels;
    };
    for (int i = 0; i < 200; ++i) {
        const Labels reference = drawn();
        const Labels predicted = drawn();
        const auto weight = 1 + random.below(3);
        (i % 2 == 0 ? weighted : part).add(reference, predicted, static_cast<double>(weight));
        for (std::uint64_t times = 0; times < weight; ++times) repeated.add(reference, predicted);
    }
    weighted += part;
    const auto ofWeights = multiLabelFigures(weighted);
    const auto ofRepeats = multiLabelFigures(repeated);
    EXPECT_EQ(ofWeights.macroF1, ofRepeats.macroF1);
    EXPECT_EQ(ofWeights.hammingLoss, ofRepeats.hammingLoss);
    EXPECT_NEAR(*ofWeights.samplesF1.mean.value, *ofRepeats.samplesF1.mean.value, 1e-12);
    double missed = 0;
    for (const auto& substitution : weighted.substitutions()) missed += substitution.weight;
    double underTagged = 0;
    for (const auto& label : ofWeights.labels) underTagged += label.underTagged;
    EXPECT_NEAR(missed, underTagged, 1e-9);
}

}  // namespace
}  // namespace docket::metrics
