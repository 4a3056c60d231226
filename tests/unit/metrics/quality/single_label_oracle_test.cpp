#include "core/metrics/quality/single_label_figures.h"
#include "tests/support/shared_data.h"
#include "tests/unit/metrics/oracle_rows.h"

#include <gtest/gtest.h>

namespace docket::metrics {
namespace {

using nlohmann::json;

struct Pairs {
    std::vector<std::string> truth;
    std::vector<std::string> predicted;
};

Pairs pairsOf(const json& input, const std::string& suffix) {
    if (input.contains("y_true")) return {input["y_true"], input["y_pred"]};
    const std::string file = input["truth_file"];
    const std::string name = file.substr(file.rfind('/') + 1, file.rfind("_truth") - file.rfind('/') - 1);
    const bool isCut = input["rows"].get<std::string>().starts_with("confidence >= 0.8");
    Pairs pairs;
    for (const auto& row : test::predictedRows(name, suffix)) {
        if (isCut && row.confidence < 0.8) continue;
        pairs.truth.push_back(row.truth);
        pairs.predicted.push_back(row.label);
    }
    return pairs;
}

ConfusionMatrix matrixOf(const Pairs& pairs, const test::LabelNumbers& labels) {
    ConfusionMatrix matrix(labels.count());
    for (std::size_t i = 0; i < pairs.truth.size(); ++i) matrix.add(labels.of(pairs.truth[i]), labels.of(pairs.predicted[i]));
    return matrix;
}

/// scikit-learn says 0 where a figure is not defined.
void expectNear(const Figure& actual, const json& expected) {
    EXPECT_EQ(actual.value.has_value(), !actual.undefined.has_value());
    EXPECT_NEAR(actual.value.value_or(0), test::oracleNumber(expected).value_or(0), 1e-9);
}

/// Its means over labels count what is not defined as 0, ours leave it out.
void expectMacro(const MacroFigure& actual, const json& expected, std::size_t labels) {
    EXPECT_NEAR(actual.mean.value.value_or(0) * static_cast<double>(actual.labels) / static_cast<double>(labels), expected.get<double>(), 1e-9);
}

void expectLabel(const LabelFigures& actual, const json& expected) {
    expectNear(actual.precision, expected["precision"]);
    expectNear(actual.recall, expected["recall"]);
    expectNear(actual.f1, expected["f1"]);
    EXPECT_EQ(actual.support, expected["support"].get<double>());
    EXPECT_EQ(actual.items.inReference, expected["support"].get<double>());
}

void expectMatrix(const ConfusionMatrix& matrix, const json& expected) {
    for (std::uint32_t row = 0; row < expected.size(); ++row) {
        for (std::uint32_t column = 0; column < expected.size(); ++column) EXPECT_EQ(matrix.weightOf(row, column), expected[row][column].get<double>());
    }
}

void expectFigures(const Pairs& pairs, const json& expected) {
    const auto names = expected["labels"].get<std::vector<std::string>>();
    const ConfusionMatrix matrix = matrixOf(pairs, test::LabelNumbers(names));
    const SingleLabelFigures figures = singleLabelFigures(matrix);
    EXPECT_EQ(figures.items, std::ssize(pairs.truth));
    expectNear(figures.accuracy, expected["accuracy"]);
    expectNear(figures.balancedAccuracy, expected["balanced_accuracy"]);
    expectNear(figures.matthews, expected["mcc"]);
    EXPECT_EQ(figures.kappa.value.has_value(), expected["cohen_kappa"].is_number());
    expectNear(figures.kappa, expected["cohen_kappa"]);
    expectNear(figures.microF1, expected["micro"]["f1"]);
    expectNear(figures.microPrecision, expected["micro"]["precision"]);
    expectNear(figures.weightedF1, expected["weighted"]["f1"]);
    EXPECT_EQ(figures.macroF1.labels, std::ssize(names));
    expectMacro(figures.macroF1, expected["macro"]["f1"], names.size());
    expectMacro(figures.macroPrecision, expected["macro"]["precision"], names.size());
    for (std::size_t label = 0; label < names.size(); ++label) expectLabel(figures.labels[label], expected["per_class"][names[label]]);
    if (expected.contains("confusion_rows_true_cols_pred")) expectMatrix(matrix, expected["confusion_rows_true_cols_pred"]);
}

class SingleLabelOracle : public ::testing::TestWithParam<std::pair<std::string, int>> {};

TEST_P(SingleLabelOracle, GivesTheFiguresOfScikitLearn) {
    DOCKET_NEEDS_SHARED_ORACLES();
    const auto& [file, cases] = GetParam();
    const json oracle = test::readOracle(file);
    int compared = 0;
    for (const json& each : oracle["cases"]) {
        if (each["metric"] != "single_label_metrics" || each["name"] == "empty") continue;
        SCOPED_TRACE(each["name"].get<std::string>());
        expectFigures(pairsOf(each["input"], file.find("model2") == std::string::npos ? "" : "_model2"), each["expected"]);
        ++compared;
    }
    EXPECT_EQ(compared, cases);
}

INSTANTIATE_TEST_SUITE_P(Files, SingleLabelOracle,
                         ::testing::Values(std::pair("edge_metrics.json", 8), std::pair("single_banking77.json", 2), std::pair("single_banking77_model2.json", 2),
                                           std::pair("single_sms_spam.json", 2), std::pair("slice_banking77_200.json", 1), std::pair("slice_sms_150.json", 1)));

}  // namespace
}  // namespace docket::metrics
