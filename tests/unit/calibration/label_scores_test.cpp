#include "core/calibration/reliability/label_scores.h"
#include "tests/support/shared_data.h"
#include "tests/unit/agreement/oracle_file.h"

#include <gtest/gtest.h>

#include <cmath>

namespace docket::calibration {
namespace {

using nlohmann::json;

TEST(LabelScores, AreWholeWhereTheyAreADistribution) {
    EXPECT_TRUE(areWhole(std::vector{0.2, 0.5, 0.3}));
    EXPECT_TRUE(areWhole(std::vector{0.3333, 0.3333, 0.3333}));
    EXPECT_FALSE(areWhole(std::vector{0.2, 0.5}));
    EXPECT_FALSE(areWhole(std::vector{1.2, -0.2}));
    EXPECT_FALSE(areWhole(std::vector{0.5, std::nan("")}));
    EXPECT_FALSE(areWhole({}));
}

TEST(LabelScores, AreJudgedByTheRightLabel) {
    const std::vector one{0.2, 0.5, 0.3};
    const std::vector two{0.4, 0.4, 0.2};
    const std::vector<LabelScores> items{{one, 2, 1}, {two, 1, 3}};
    EXPECT_NEAR(*labelLogLoss(items), (-std::log(0.3) - 3 * std::log(0.4)) / 4, 1e-12);
    EXPECT_NEAR(*labelBrierScore(items), ((0.04 + 0.25 + 0.49) + 3 * (0.16 + 0.36 + 0.04)) / 4, 1e-12);
    EXPECT_EQ(*shareInTop(items, 1), 0);
    EXPECT_EQ(*shareInTop(items, 2), 1);
    EXPECT_EQ(highest(two), 0U);
    EXPECT_FALSE(labelLogLoss({}));
    EXPECT_FALSE(highest({}));
    EXPECT_EQ(*shareInTop(std::vector<LabelScores>{{one, std::nullopt, 1}}, 3), 0);
}

class LabelScoresOracle : public ::testing::TestWithParam<std::string> {};

TEST_P(LabelScoresOracle, GivesTheSameFigures) {
    DOCKET_NEEDS_SHARED_ORACLES();
    const test::OracleFile file(test::sharedOracles() / GetParam());
    int compared = 0;
    for (const json& oracleCase : file.cases()) {
        if (oracleCase["metric"] != "multiclass_probability_metrics") continue;
        const json& input = file.inputOf(oracleCase);
        const auto labels = input["labels"].get<std::vector<std::string>>();
        const auto scores = input["P"].get<std::vector<std::vector<double>>>();
        std::vector<LabelScores> items;
        for (std::size_t i = 0; i < scores.size(); ++i) {
            const auto right = std::ranges::find(labels, input["y_true"][i].get<std::string>()) - labels.begin();
            items.push_back({scores[i], static_cast<std::size_t>(right), 1});
        }
        const json& expected = oracleCase["expected"];
        const double tolerance = oracleCase["tolerance"];
        EXPECT_NEAR(*labelLogLoss(items), expected["log_loss"], tolerance);
        EXPECT_NEAR(*labelBrierScore(items), expected["brier_multiclass_sum"], tolerance);
        EXPECT_NEAR(*shareInTop(items, 1), expected["top1_accuracy"], tolerance);
        for (const int count : {2, 3, 5}) {
            const std::string name = "top" + std::to_string(count) + "_accuracy";
            if (expected.contains(name)) {
                EXPECT_NEAR(*shareInTop(items, static_cast<std::size_t>(count)), expected[name], tolerance);
            }
        }
        ++compared;
    }
    EXPECT_GE(compared, 1);
}

INSTANTIATE_TEST_SUITE_P(Files, LabelScoresOracle, ::testing::Values("probabilities_banking77_8.json", "probabilities_sms_spam.json"));

}  // namespace
}  // namespace docket::calibration
