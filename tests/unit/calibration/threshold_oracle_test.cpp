#include "core/calibration/thresholds/accepted_outcomes.h"
#include "core/calibration/thresholds/label_decision.h"
#include "core/calibration/thresholds/threshold_curve.h"
#include "tests/support/shared_data.h"
#include "tests/unit/agreement/oracle_file.h"
#include "tests/unit/calibration/oracle_outcomes.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace docket::calibration {
namespace {

using nlohmann::json;

void expectRow(const AcceptedOutcomes& accepted, const json& row, double tolerance) {
    const WeightedShare right = accepted.right(row["threshold"].get<double>());
    const double allWrong = accepted.right().total() - accepted.right().counting();
    const double routedWrong = right.total() - right.counting();
    EXPECT_EQ(right.n(), row["auto_accepted"].get<std::int64_t>());
    EXPECT_EQ(accepted.right().n() - right.n(), row["queue"].get<std::int64_t>());
    EXPECT_NEAR(routedWrong, row["errors_missed"], tolerance);
    EXPECT_NEAR(allWrong - routedWrong, row["errors_in_queue"], tolerance);
    ASSERT_EQ(right.value().has_value(), !row["accuracy_of_accepted"].is_null());
    if (right.value()) {
        EXPECT_NEAR(*right.value(), row["accuracy_of_accepted"], tolerance);
    }
}

/// With a reference for every prediction, the curve's points are the rows of the table.
void expectRowOnCurve(const std::vector<Outcome>& outcomes, const json& row, double tolerance) {
    std::vector<TrafficPrediction> traffic;
    std::vector<ThresholdReference> references;
    for (const Outcome& outcome : outcomes) {
        traffic.push_back({outcome.confidence, 0.5, 1});
        references.push_back({outcome.confidence, outcome.isRight, 1, true, 1});
    }
    const auto points = thresholdCurve(traffic, references, {})->points;
    const auto point = std::ranges::find_if(points, [&](const ThresholdPoint& each) { return !each.threshold || *each.threshold >= row["threshold"]; });
    EXPECT_EQ(point->accepted, row["auto_accepted"].get<std::int64_t>());
    EXPECT_EQ(point->toReview, row["queue"].get<std::int64_t>());
    if (point->source == ErrorSource::References) {
        EXPECT_NEAR(point->wrongRouted, row["errors_missed"], tolerance);
    }
}

class ThresholdOracle : public ::testing::TestWithParam<std::string> {};

TEST_P(ThresholdOracle, GivesTheSameTable) {
    DOCKET_NEEDS_SHARED_ORACLES();
    const test::OracleFile file(test::sharedOracles() / GetParam());
    test::OracleRows rows(test::sharedOracles().parent_path().parent_path());
    int compared = 0;
    for (const json& oracleCase : file.cases()) {
        if (oracleCase["metric"] != "threshold_table") continue;
        const auto outcomes = test::outcomesOfCase(file.inputOf(oracleCase), oracleCase["name"], rows);
        const AcceptedOutcomes accepted(outcomes);
        for (const json& row : oracleCase["expected"]) {
            SCOPED_TRACE(row.dump());
            expectRow(accepted, row, 1e-9);
            if (outcomes.size() < mostThresholds) expectRowOnCurve(outcomes, row, 1e-9);
            ++compared;
        }
    }
    EXPECT_GE(compared, 8);
}

INSTANTIATE_TEST_SUITE_P(Files, ThresholdOracle,
                         ::testing::Values("slice_banking77_200.json", "slice_sms_150.json", "single_sms_spam.json", "single_banking77_model2.json"));

TEST(LabelDecisionOracle, GivesTheSameTallies) {
    DOCKET_NEEDS_SHARED_ORACLES();
    const test::OracleFile file(test::sharedOracles() / "multi_goemotions.json");
    test::OracleRows rows(test::sharedOracles().parent_path().parent_path());
    const std::string ofThreshold = "goemotions_threshold_";
    int compared = 0;
    for (const json& oracleCase : file.cases()) {
        const std::string name = oracleCase["name"];
        if (!name.starts_with(ofThreshold)) continue;
        const double threshold = std::stod(name.substr(ofThreshold.size()));
        for (const auto& [label, expected] : oracleCase["expected"]["per_label"].items()) {
            SCOPED_TRACE(name + ": " + label);
            const auto outcomes = test::outcomesOfCase(file.inputOf(oracleCase), "goemotions_label_" + label, rows);
            const LabelTally tally = tallyAt(outcomes, threshold);
            EXPECT_EQ(tally.overSaid, expected["tn_fp_fn_tp"][1]);
            EXPECT_EQ(tally.missed, expected["tn_fp_fn_tp"][2]);
            EXPECT_EQ(tally.said, expected["tn_fp_fn_tp"][3]);
            EXPECT_NEAR(tally.fBeta(1).value_or(0), expected["f1"], 1e-9);
            ++compared;
        }
    }
    EXPECT_EQ(compared, 5 * 28);
}

}  // namespace
}  // namespace docket::calibration
