#include "core/metrics/comparison/paired_shares.h"

#include "core/base/stable_hash.h"
#include "core/metrics/quality/single_label_figures.h"
#include "tests/support/shared_data.h"
#include "tests/unit/metrics/oracle_rows.h"

#include <gtest/gtest.h>

#include <cmath>
#include <unordered_map>

namespace docket::metrics {
namespace {

using nlohmann::json;

PairedShares tableOf(const json& table) { return {table[0][0], table[0][1], table[1][0], table[1][1]}; }

TEST(PairedShares, GiveMcNemarsExactTestOfStatsmodels) {
    DOCKET_NEEDS_SHARED_ORACLES();
    const json oracle = test::readOracle("edge_metrics.json");
    int compared = 0;
    for (const json& each : oracle["cases"]) {
        if (each["metric"] != "mcnemar") continue;
        const PairedShares pairs = tableOf(each["input"]["table_both_right_A_right_only_B_right_only_both_wrong"]);
        EXPECT_NEAR(pairs.exactMcNemar(), each["expected"]["exact"]["p"].get<double>(), 1e-9) << each["name"];
        ++compared;
    }
    EXPECT_EQ(compared, 3);
}

TEST(PairedShares, CompareTwoModelsOnBanking77AsStatsmodelsDoes) {
    DOCKET_NEEDS_SHARED_ORACLES();
    const json oracle = test::readOracle("single_banking77.json");
    const json& expected = test::oracleCase(oracle, "banking77", "two_models")["expected"];
    std::unordered_map<std::string, test::PredictedRow> second;
    for (auto& row : test::predictedRows("banking77", "_model2")) second.emplace(row.id, row);
    std::unordered_map<std::string, std::uint32_t> labels;
    const auto numberOf = [&](const std::string& label) { return labels.emplace(label, static_cast<std::uint32_t>(labels.size())).first->second; };
    PairedShares pairs;
    ConfusionMatrix models(100);
    for (const auto& row : test::predictedRows("banking77")) {
        const auto other = second.find(row.id);
        if (other == second.end()) continue;
        pairs.add(row.label == row.truth, other->second.label == row.truth);
        models.add(numberOf(row.label), numberOf(other->second.label));
    }
    EXPECT_EQ(pairs.n(), expected["n"]);
    EXPECT_EQ(pairs, tableOf(expected["table_right_right_A_only_B_only_wrong_wrong"]));
    EXPECT_NEAR(pairs.exactMcNemar(), expected["mcnemar_exact_p"].get<double>(), 1e-9);
    EXPECT_NEAR(*accuracyOf(models.sums()).value, expected["model_agreement"].get<double>(), 1e-9);
    EXPECT_NEAR(*kappaOf(models.sums()).value, expected["model_cohen_kappa"].get<double>(), 1e-9);
}

TEST(PairedShares, GiveMcNemarsExactTestOfStatsmodelsCopiedHere) {
    EXPECT_NEAR((PairedShares{30, 5, 15, 50}.exactMcNemar()), 0.04138946533203125, 1e-12);
    EXPECT_NEAR((PairedShares{40, 3, 11, 46}.exactMcNemar()), 0.057373046875, 1e-12);
    EXPECT_EQ((PairedShares{10, 0, 0, 10}.exactMcNemar()), 1);
    EXPECT_NEAR((PairedShares{1781, 261, 388, 650}.exactMcNemar()), 7.011686578564139e-07, 1e-15);
}

TEST(PairedShares, HaveAnIntervalThatTurnsWithTheModels) {
    const PairedShares pairs{30, 5, 15, 50};
    const PairedShares turned{30, 15, 5, 50};
    EXPECT_DOUBLE_EQ(*pairs.difference(), -0.1);
    EXPECT_NEAR(pairs.interval()->low, -turned.interval()->high, 1e-12);
    EXPECT_NEAR(pairs.interval()->high, -turned.interval()->low, 1e-12);
    EXPECT_FALSE(PairedShares{}.interval());
    const Interval same = *PairedShares{50, 0, 0, 50}.interval();
    EXPECT_LT(same.high - same.low, 0.06) << "models that agree in all differ by little";
}

TEST(PairedShares, HaveTheIntervalsOfNewcombesTable) {
    const Interval first = *PairedShares{36, 12, 2, 0}.interval();
    EXPECT_NEAR(first.low, 0.0569, 5e-5);
    EXPECT_NEAR(first.high, 0.3404, 5e-5);
    const Interval second = *PairedShares{20, 12, 2, 16}.interval();
    EXPECT_NEAR(second.low, 0.0562, 5e-5);
    EXPECT_NEAR(second.high, 0.3292, 5e-5);
}

TEST(PairedShares, HaveIntervalsThatCoverInSimulation) {
    SeededRandom random(12);
    // Probabilities of right-right, right-wrong, wrong-right in thousandths, and items.
    for (const auto& [both, one, other, n] : {std::tuple(800, 60, 30, 200), std::tuple(500, 100, 100, 60), std::tuple(930, 30, 10, 400)}) {
        constexpr int worlds = 1500;
        int covered = 0;
        const double truth = (one - other) / 1000.0;
        for (int world = 0; world < worlds; ++world) {
            PairedShares pairs;
            for (int i = 0; i < n; ++i) {
                const auto drawn = static_cast<int>(random.below(1000));
                pairs.add(drawn < both + one, drawn < both || (drawn >= both + one && drawn < both + one + other));
            }
            const Interval interval = *pairs.interval();
            covered += interval.low <= truth && truth <= interval.high ? 1 : 0;
        }
        EXPECT_GE(covered, 0.93 * worlds) << both;
        EXPECT_LE(covered, 0.98 * worlds) << both;
    }
}

}  // namespace
}  // namespace docket::metrics
