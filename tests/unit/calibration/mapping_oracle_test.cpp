#include "core/calibration/mappings/logistic_fit.h"
#include "core/calibration/mappings/logit.h"
#include "core/calibration/mappings/mapping_fit.h"
#include "tests/support/shared_data.h"
#include "tests/unit/agreement/oracle_file.h"
#include "tests/unit/calibration/oracle_outcomes.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace docket::calibration {
namespace {

using nlohmann::json;

void expectIsotonic(const std::vector<Outcome>& outcomes, const json& expected, double tolerance) {
    const IsotonicMapping mapping = fitIsotonic(outcomes).value();
    ASSERT_EQ(mapping.knots.size(), expected["x_thresholds"].size());
    for (std::size_t i = 0; i < mapping.knots.size(); ++i) {
        EXPECT_NEAR(mapping.knots[i].confidence, expected["x_thresholds"][i], tolerance);
        EXPECT_NEAR(mapping.knots[i].calibrated, expected["y_thresholds"][i], tolerance);
    }
    for (const auto& [confidence, value] : expected["predict_grid"].items()) EXPECT_NEAR(*calibrated(mapping, {std::stod(confidence)}), value, tolerance) << confidence;
}

/// The oracle's slope may fall; ours then stays at 0, with the share that was right.
void expectPlatt(const std::vector<Outcome>& outcomes, const json& expected, double tolerance) {
    const PlattMapping mapping = fitPlatt(outcomes).value();
    if (expected["slope"] >= 0) {
        EXPECT_NEAR(mapping.slope, expected["slope"], tolerance);
        EXPECT_NEAR(mapping.intercept, expected["intercept"], tolerance);
        return;
    }
    const auto right = static_cast<double>(std::ranges::count_if(outcomes, &Outcome::isRight)) / static_cast<double>(outcomes.size());
    EXPECT_EQ(mapping.slope, 0);
    EXPECT_NEAR(mapping.intercept, logit(right), tolerance);
}

/// Platt's own form, on the confidence itself and with smoothed targets, shows that the search finds the maximum there, too.
void expectLogistic(const std::vector<Outcome>& outcomes, const json& expected, double tolerance) {
    const auto right = static_cast<double>(std::ranges::count_if(outcomes, &Outcome::isRight));
    const double wrong = static_cast<double>(outcomes.size()) - right;
    std::vector<LogisticPoint> points;
    for (const Outcome& outcome : outcomes) points.push_back({{outcome.confidence, 0}, outcome.isRight ? (right + 1) / (right + 2) : 1 / (wrong + 2), 1});
    const LogisticFit fit = fitLogistic(points, {true, false});
    for (const auto& [confidence, value] : expected["predict_grid"].items()) {
        EXPECT_NEAR(logistic(fit.predictorOf({std::stod(confidence), 0})), value, tolerance) << confidence;
    }
}

class MappingOracle : public ::testing::TestWithParam<std::string> {};

TEST_P(MappingOracle, GivesTheSameMappings) {
    DOCKET_NEEDS_SHARED_ORACLES();
    const test::OracleFile file(test::sharedOracles() / GetParam());
    test::OracleRows rows(test::sharedOracles().parent_path().parent_path());
    int compared = 0;
    for (const json& oracleCase : file.cases()) {
        const std::string metric = oracleCase["metric"];
        const std::string name = oracleCase["name"];
        const json& expected = oracleCase["expected"];
        const bool isOurs = metric == "isotonic" || metric == "logistic_on_logit_unpenalised" || metric == "platt_on_confidence";
        if (!isOurs || expected.contains("error")) continue;
        SCOPED_TRACE(name + ": " + metric);
        const auto outcomes = test::outcomesOfCase(test::confidencesOf(file.cases(), oracleCase), name, rows);
        ++compared;
        if (metric == "isotonic") expectIsotonic(outcomes, expected, oracleCase["tolerance"]);
        if (metric == "logistic_on_logit_unpenalised") expectPlatt(outcomes, expected, oracleCase["tolerance"]);
        // One confidence does not determine slope and intercept: only what they give there, which the grid does not ask.
        const bool hasSpread = std::ranges::any_of(outcomes, [&](const Outcome& each) { return each.confidence != outcomes.front().confidence; });
        if (metric == "platt_on_confidence" && hasSpread) expectLogistic(outcomes, expected, oracleCase["tolerance"]);
    }
    EXPECT_GE(compared, 3);
}

INSTANTIATE_TEST_SUITE_P(Files, MappingOracle,
                         ::testing::Values("edge_calibration.json", "slice_banking77_200.json", "slice_sms_150.json", "single_sms_spam.json",
                                           "single_banking77_model2.json", "multi_goemotions.json"));

TEST(MappingOracle, AgreesWithR) {
    DOCKET_NEEDS_SHARED_ORACLES();
    const test::OracleFile file(test::sharedOracles() / "r_second_opinion.json");
    test::OracleRows rows(test::sharedOracles().parent_path().parent_path());
    int compared = 0;
    for (const json& oracleCase : file.cases()) {
        const std::string name = oracleCase["name"];
        if (name != "isotonic_50" && name != "logistic_50") continue;
        const auto outcomes = test::outcomesOfCase(test::confidencesOf(file.cases(), oracleCase), name, rows);
        const json& expected = oracleCase["expected"];
        ++compared;
        if (name == "logistic_50") expectPlatt(outcomes, expected, oracleCase["tolerance"]);
        if (name != "isotonic_50") continue;
        auto sorted = outcomes;
        std::ranges::stable_sort(sorted, {}, &Outcome::confidence);
        const Mapping mapping = fitIsotonic(outcomes).value();
        for (std::size_t i = 0; i < sorted.size(); ++i) EXPECT_NEAR(*calibrated(mapping, {sorted[i].confidence}), expected["fitted"][i], oracleCase["tolerance"]);
    }
    EXPECT_EQ(compared, 2);
}

}  // namespace
}  // namespace docket::calibration
