#include "core/services/insights/calibration/reference_sample.h"

#include "tests/unit/services/insights/calibration/known_traffic.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::services {
namespace {

routing::Policy halfAudited() {
    routing::Policy policy;
    policy.threshold = 0.5;
    policy.auditRate = 0.5;
    return policy;
}

class ReferenceSampleTest : public ::testing::Test {
protected:
    void SetUp() override {
        std::vector<KnownPrediction> predictions;
        for (int i = 0; i < count; ++i) predictions.push_back({idOf(i), {"a"}, 0.01 + 0.98 * i / count});
        m_traffic.add(predictions);
    }

    static std::string idOf(int i) { return fmt::format("p-{}", i); }
    static double weightOf(const ReferenceSample& sample, bool isAudited) {
        double sum = 0;
        for (const SampledReference& each : sample.references) sum += each.isAudited == isAudited ? each.weight : 0;
        return sum;
    }
    std::int64_t onRoute(const TrafficTable& table, Route route) const { return std::ranges::count(table.predictions(), route, &CountedPrediction::route); }

    static constexpr int count = 400;
    KnownTraffic m_traffic{test::taxonomyOf({"a", "b"}), halfAudited()};
};

TEST_F(ReferenceSampleTest, WhereEverythingIsResolvedAWeightIsTheInverseOfTheProbability) {
    for (int i = 0; i < count; ++i) m_traffic.answer(idOf(i), {i % 3 == 0 ? "b" : "a"});
    const auto sample = sampleReferences(m_traffic.table(), References::Unled, Population::Weighted);
    EXPECT_GT(sample.audited, 50);
    EXPECT_EQ(sample.waiting, 0);
    for (const SampledReference& each : sample.references) {
        EXPECT_EQ(each.isAudited, each.confidence >= 0.5);
        EXPECT_EQ(each.weight, each.isAudited ? 2 : 1);
    }
}

TEST_F(ReferenceSampleTest, WhatIsResolvedStandsForWhatWaitsAtItsConfidence) {
    const TrafficTable before = m_traffic.table();
    for (int i = 0; i < count; ++i) {
        if (i % 4 != 0 && i < 150) continue;  // the most doubtful wait
        m_traffic.answer(idOf(i), {"a"});
    }
    const auto sample = sampleReferences(m_traffic.table(), References::Unled, Population::Weighted);
    EXPECT_GT(sample.waiting, 50);
    EXPECT_NEAR(weightOf(sample, false), static_cast<double>(onRoute(before, Route::Escalated)), 1e-9);
    EXPECT_NEAR(weightOf(sample, true), 2 * static_cast<double>(onRoute(before, Route::Audited)), 1e-9);
    const auto reviewed = sampleReferences(m_traffic.table(), References::Unled, Population::Reviewed);
    EXPECT_EQ(weightOf(reviewed, false) + weightOf(reviewed, true), static_cast<double>(sample.size()));
}

TEST_F(ReferenceSampleTest, WhoHadSeenTheSuggestionCountsOnlyAmongAny) {
    for (int i = 0; i < 100; ++i) m_traffic.answer(idOf(i), {"a"}, i < 40 ? ArmChoice::AlwaysAssisted : ArmChoice::AlwaysBlind);
    const TrafficTable table = m_traffic.table();
    const auto unled = sampleReferences(table, References::Unled, Population::Weighted);
    EXPECT_EQ(unled.size(), 60);
    EXPECT_EQ(unled.led, 40);
    EXPECT_EQ(sampleReferences(table, References::Any, Population::Weighted).size(), 100);
    EXPECT_NEAR(weightOf(unled, false), static_cast<double>(onRoute(table, Route::Escalated)), 1e-9) << "the blind ones stand for the others";
}

}  // namespace
}  // namespace docket::services
