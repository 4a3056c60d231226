#include "core/drift/distances.h"
#include "core/drift/homogeneity.h"
#include "tests/support/shared_data.h"
#include "tests/unit/metrics/oracle_rows.h"

#include <gtest/gtest.h>

#include <cmath>

namespace docket::drift {
namespace {

using Counts = std::vector<std::int64_t>;
using nlohmann::json;

struct Windows {
    Counts baseline;
    Counts current;
};

void expectNear(const metrics::Figure& actual, const json& expected) {
    ASSERT_EQ(actual.value.has_value(), expected.is_number()) << expected;
    if (!actual.value) return;
    EXPECT_NEAR(*actual.value, expected.get<double>(), 1e-9);
}

void expectDistances(const Windows& windows, const json& expected) {
    const TwoCounts counts{windows.baseline, windows.current};
    expectNear(populationStability(counts), expected["psi_floor_1e-4_not_renormalised"]);
    expectNear(jensenShannon(counts), expected["js_divergence_base2"]);
    EXPECT_NEAR(std::sqrt(*jensenShannon(counts).value), expected["js_distance_base2"].get<double>(), 1e-8);
    expectNear(kullbackLeibler(counts), expected["kl_current_reference_nats"]);
    expectNear(totalVariation(counts), expected["total_variation"]);
    const json& test = expected["chi2_contingency"];
    const auto homogeneity = homogeneityOf(counts);
    ASSERT_TRUE(homogeneity);
    EXPECT_NEAR(homogeneity->chiSquare, test["statistic"].get<double>(), 1e-9);
    EXPECT_NEAR(homogeneity->pValue, test["p"].get<double>(), 1e-9);
    EXPECT_EQ(homogeneity->degrees, test["dof"]);
}

Counts countsIn(const json& byLabel, const json& labels) {
    Counts counts;
    for (const std::string label : labels) counts.push_back(byLabel.value(label, 0));
    return counts;
}

TEST(DriftOracle, GivesTheDistancesOfScipyOnHandMadeCounts) {
    DOCKET_NEEDS_SHARED_ORACLES();
    const json oracle = test::readOracle("edge_metrics.json");
    int compared = 0;
    for (const json& each : oracle["cases"]) {
        if (each["metric"] != "label_drift") continue;
        SCOPED_TRACE(each["name"].get<std::string>());
        const json& labels = each["expected"]["labels"];
        expectDistances({countsIn(each["input"]["reference"], labels), countsIn(each["input"]["current"], labels)}, each["expected"]);
        ++compared;
    }
    EXPECT_EQ(compared, 5);
}

/// The first half of the rows is the baseline.
void expectHalves(const std::string& name) {
    const json oracle = test::readOracle("single_" + name + ".json");
    const json& expected = test::oracleCase(oracle, name + "_first_half_reference_second_half_current", "label_drift")["expected"];
    const test::LabelNumbers labels(expected["labels"]);
    const auto rows = test::predictedRows(name);
    Windows windows{Counts(labels.count()), Counts(labels.count())};
    for (std::size_t i = 0; i < rows.size(); ++i) ++(i < rows.size() / 2 ? windows.baseline : windows.current)[labels.of(rows[i].label)];
    expectDistances(windows, expected);
}

TEST(DriftOracle, GivesTheDistancesOfScipyOnHalvesOfBanking77) {
    DOCKET_NEEDS_SHARED_ORACLES();
    expectHalves("banking77");
}

TEST(DriftOracle, GivesTheDistancesOfScipyOnHalvesOfSmsSpam) {
    DOCKET_NEEDS_SHARED_ORACLES();
    expectHalves("sms_spam");
}

}  // namespace
}  // namespace docket::drift
