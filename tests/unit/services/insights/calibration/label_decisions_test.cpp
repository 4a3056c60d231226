#include "core/services/insights/calibration/label_decisions.h"

#include "core/services/insights/calibration/calibration_figures.h"
#include "core/services/insights/calibration/threshold_figures.h"
#include "tests/unit/services/insights/calibration/known_traffic.h"

#include <fmt/format.h>

namespace docket::services {
namespace {

/// Two labels: x is right from a score of 0.6 on, y from 0.3 on.
class LabelDecisionsTest : public ::testing::Test {
protected:
    void SetUp() override {
        std::vector<KnownPrediction> predictions;
        for (int i = 0; i < count; ++i) predictions.push_back({fmt::format("p-{}", i), {"x"}, 0.4, fmt::format(R"({{"x":{:.3f},"y":{:.3f}}})", scoreOf(i), 1 - scoreOf(i))});
        m_traffic.add(predictions);
        for (int i = 0; i < count; ++i) {
            std::vector<std::string> right;
            if (scoreOf(i) >= 0.6) right.emplace_back("x");
            if (1 - scoreOf(i) >= 0.3) right.emplace_back("y");
            ASSERT_TRUE(m_traffic.answer(fmt::format("p-{}", i), right));
        }
    }
    static double scoreOf(int i) { return (i + 0.5) / count; }

    static constexpr int count = 100;
    KnownTraffic m_traffic{test::taxonomyOf({"x", "y"}, taxonomy::TaskKind::Multi), {}};
};

TEST_F(LabelDecisionsTest, EachLabelIsSaidFromTheScoreOnFromWhichItIsRight) {
    const TrafficTable table = m_traffic.table(true);
    const auto sample = sampleReferences(table, References::Unled, Population::Weighted);
    ASSERT_EQ(sample.size(), count);
    const ReferenceScores scores(table, sample);
    EXPECT_EQ(scores.scored(), count);
    ThresholdValues values;
    values.falsePositive = values.falseNegative = {1, 1};
    for (const LabelDecisionRule rule : {LabelDecisionRule{}, LabelDecisionRule{1.0}}) {
        const auto decisions = labelDecisions(table, sample, scores, values, rule);
        ASSERT_EQ(decisions.size(), 2U);
        EXPECT_EQ(decisions[0].positives, 40);
        EXPECT_NEAR(decisions[0].best->threshold, 0.605, 1e-9);
        EXPECT_NEAR(decisions[1].best->threshold, 0.305, 1e-9);
        EXPECT_EQ(decisions[0].best->figure, rule.beta ? 1 : 0);
    }
}

TEST_F(LabelDecisionsTest, CalibrationOfALabelIsOfItsOwnScores) {
    const auto figures = calibrationFigures(m_traffic.table(true), {});
    ASSERT_EQ(figures.labels.size(), 2U);
    EXPECT_EQ(figures.labels[0].record.n, count);
    EXPECT_EQ(figures.labels[0].record.before->figures.auroc, 1);
    EXPECT_FALSE(figures.labels[0].record.after.has_value());
    EXPECT_EQ(figures.all.n, count);
}

}  // namespace
}  // namespace docket::services
