#include "core/metrics/comparison/multiple_testing.h"

#include "core/base/stable_hash.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace docket::metrics {
namespace {

void expectEach(const std::vector<double>& actual, const std::vector<double>& expected) {
    ASSERT_EQ(actual.size(), expected.size());
    for (std::size_t i = 0; i < actual.size(); ++i) EXPECT_NEAR(actual[i], expected[i], 1e-12) << i;
}

TEST(MultipleTesting, AdjustsAsTheDefinitionsSay) {
    const std::vector<double> p{0.01, 0.04, 0.03, 0.005};
    expectEach(adjustedByBenjaminiHochberg(p), {0.02, 0.04, 0.04, 0.02});
    expectEach(adjustedByHolm(p), {0.03, 0.06, 0.06, 0.02});
    expectEach(adjustedByBenjaminiHochberg(std::vector{0.9, 0.8}), {0.9, 0.9});
    expectEach(adjustedByHolm(std::vector{0.9, 0.8}), {1, 1});
    EXPECT_TRUE(adjustedByHolm({}).empty());
}

/// By their first definitions: step down, step up.
TEST(MultipleTesting, FindsWhatTheStepwiseRulesFind) {
    SeededRandom random(2);
    for (int round = 0; round < 500; ++round) {
        std::vector<double> p(1 + random.below(12));
        for (double& value : p) value = std::pow(static_cast<double>(random.below(1000) + 1) / 1001, 3);
        std::vector<double> sorted = p;
        std::ranges::sort(sorted);
        const double tests = static_cast<double>(p.size());
        double holmLimit = -1;
        double hochbergLimit = -1;
        for (std::size_t i = 0; i < sorted.size() && sorted[i] <= 0.05 / (tests - static_cast<double>(i)); ++i) holmLimit = sorted[i];
        for (std::size_t i = 0; i < sorted.size(); ++i) {
            if (sorted[i] <= 0.05 * static_cast<double>(i + 1) / tests) hochbergLimit = sorted[i];
        }
        const auto holm = adjustedByHolm(p);
        const auto hochberg = adjustedByBenjaminiHochberg(p);
        for (std::size_t i = 0; i < p.size(); ++i) {
            EXPECT_EQ(holm[i] <= 0.05, p[i] <= holmLimit);
            EXPECT_EQ(hochberg[i] <= 0.05, p[i] <= hochbergLimit);
        }
    }
}

}  // namespace
}  // namespace docket::metrics
