#include "core/calibration/reliability/calibration_error.h"
#include "core/calibration/reliability/probability_scores.h"
#include "tests/support/shared_data.h"
#include "tests/unit/agreement/oracle_file.h"
#include "tests/unit/calibration/oracle_outcomes.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace docket::calibration {
namespace {

using nlohmann::json;

using Outcomes = std::vector<Outcome>;

std::size_t binsIn(const std::string& metric) { return metric.ends_with("_15") ? 15 : 10; }

/// Whether confidences of one value would be torn apart by bins of equal count.
bool hasTiesOnBorders(Outcomes outcomes, std::size_t count) {
    std::ranges::sort(outcomes, {}, &Outcome::confidence);
    std::size_t place = 0;
    for (std::size_t bin = 0; bin + 1 < count; ++bin) {
        place += outcomes.size() / count + (bin < outcomes.size() % count ? 1 : 0);
        if (place > 0 && place < outcomes.size() && outcomes[place - 1].confidence == outcomes[place].confidence) return true;
    }
    return false;
}

void expectBins(const Outcomes& outcomes, const json& expected, std::size_t count, double tolerance) {
    const auto bins = reliabilityBins(outcomes, Binning::EqualWidth, count);
    ASSERT_EQ(bins.size(), expected["count"].size());
    for (std::size_t i = 0; i < bins.size(); ++i) {
        EXPECT_EQ(bins[i].right.n(), expected["count"][i].get<std::int64_t>());
        ASSERT_EQ(bins[i].meanConfidence.has_value(), !expected["mean_confidence"][i].is_null());
        if (!bins[i].meanConfidence) continue;
        EXPECT_NEAR(*bins[i].meanConfidence, expected["mean_confidence"][i], tolerance);
        EXPECT_NEAR(*bins[i].right.value(), expected["accuracy"][i], tolerance);
    }
}

std::optional<double> figureOf(const std::string& metric, const Outcomes& outcomes) {
    const std::size_t count = binsIn(metric);
    const auto error = calibrationError(reliabilityBins(test::asBinnedByNumpy(outcomes, count), Binning::EqualWidth, count));
    if (metric.starts_with("ece_equal_width")) return error->expected;
    if (metric.starts_with("mce_equal_width")) return error->maximum;
    if (metric.starts_with("ace_equal_width")) return error->average;
    if (metric.starts_with("ece_equal_count_sorted")) return calibrationError(reliabilityBins(outcomes, Binning::EqualCount, count))->expected;
    if (metric == "brier_binary_correctness") return brierScore(outcomes)->score;
    if (metric == "log_loss_binary_correctness") return logLoss(outcomes);
    return auroc(outcomes);
}

bool isFigure(const std::string& metric, const Outcomes& outcomes) {
    if (metric.starts_with("ece_equal_count_sorted")) return !hasTiesOnBorders(outcomes, binsIn(metric));
    return metric.starts_with("ece_equal_width") || metric.starts_with("mce_equal_width") || metric.starts_with("ace_equal_width") ||
           metric == "brier_binary_correctness" || metric == "log_loss_binary_correctness" || metric == "auroc_of_confidence";
}

struct OracleOf {
    std::string file;
    int compared;  ///< cases at the least
};

class ReliabilityOracle : public ::testing::TestWithParam<OracleOf> {};

TEST_P(ReliabilityOracle, GivesTheSameFigures) {
    DOCKET_NEEDS_SHARED_ORACLES();
    const test::OracleFile file(test::sharedOracles() / GetParam().file);
    test::OracleRows rows(test::sharedOracles().parent_path().parent_path());
    std::map<std::string, Outcomes> outcomesOf;
    int compared = 0;
    for (const json& oracleCase : file.cases()) {
        const std::string metric = oracleCase["metric"];
        const std::string name = oracleCase["name"];
        const bool isBins = metric.starts_with("reliability_bins");
        if (!isBins && !isFigure(metric, {})) continue;
        auto& outcomes = outcomesOf[name];
        if (outcomes.empty()) outcomes = test::outcomesOfCase(test::confidencesOf(file.cases(), oracleCase), name, rows);
        if (!isBins && !isFigure(metric, outcomes)) continue;
        SCOPED_TRACE(name + ": " + metric);
        ++compared;
        if (isBins) {
            expectBins(test::asBinnedByNumpy(outcomes, binsIn(metric)), oracleCase["expected"], binsIn(metric), oracleCase["tolerance"]);
            continue;
        }
        const auto figure = figureOf(metric, outcomes);
        const auto expected = test::numberIn(oracleCase["expected"]);
        ASSERT_EQ(figure.has_value(), expected.has_value());
        if (figure) {
            EXPECT_NEAR(*figure, *expected, oracleCase["tolerance"]);
        }
    }
    EXPECT_GE(compared, GetParam().compared);
}

INSTANTIATE_TEST_SUITE_P(Files, ReliabilityOracle,
                         ::testing::Values(OracleOf{"edge_calibration.json", 100}, OracleOf{"slice_banking77_200.json", 11}, OracleOf{"slice_sms_150.json", 11},
                                           OracleOf{"single_sms_spam.json", 11}, OracleOf{"single_banking77.json", 11},
                                           OracleOf{"single_banking77_model2.json", 11}, OracleOf{"multi_goemotions.json", 44}));

}  // namespace
}  // namespace docket::calibration
