#include "core/metrics/population/audit_plan.h"

#include "core/base/stable_hash.h"
#include "tests/unit/metrics/population/population_builder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace docket::metrics {
namespace {

using Counts = std::vector<std::int64_t>;

TEST(NeymanAllocation, GoesBySizeAndDeviation) {
    // 1,000 √(0.5 · 0.5) = 500 and 2,500 √(0.2 · 0.8) = 1,000.
    EXPECT_EQ(neymanAllocation(std::vector<AuditStratum>{{1000, 0.5}, {2500, 0.2}}, 90), (Counts{30, 60}));
}

TEST(NeymanAllocation, KeepsFloorsAndTakesNoMoreThanThereAre) {
    const std::vector<AuditStratum> strata{{10'000, 0.3}, {3, 0.5}, {1000, 0}, {20, 0.5}};
    EXPECT_EQ(neymanAllocation(strata, 100), (Counts{87, 3, 5, 5}));
    EXPECT_EQ(neymanAllocation(strata, 1), (Counts{5, 3, 5, 5}));
    EXPECT_EQ(neymanAllocation(strata, 1'000'000), (Counts{10'000, 3, 1000, 20}));
    EXPECT_EQ(neymanAllocation(std::vector<AuditStratum>{}, 10), Counts());
}

TEST(NeymanAllocation, IsNoWorseThanAnyOtherOfFewItems) {
    const std::vector<AuditStratum> strata{{400, 0.1}, {900, 0.02}, {200, 0.4}};
    const double best = auditHalfWidth(strata, neymanAllocation(strata, 40, 1), 2000);
    for (std::int64_t one = 1; one < 39; ++one) {
        for (std::int64_t other = 1; one + other < 40; ++other) {
            const double width = auditHalfWidth(strata, Counts{one, other, 40 - one - other}, 2000);
            EXPECT_GE(width, best * 0.998);  // whole items, and corrections for small strata that the rule leaves out
        }
    }
}

TEST(NeymanAllocation, AlwaysAddsUp) {
    SeededRandom random(8);
    for (int round = 0; round < 300; ++round) {
        std::vector<AuditStratum> strata(1 + random.below(12));
        for (auto& stratum : strata) stratum = {static_cast<std::int64_t>(random.below(3000)), static_cast<double>(random.below(11)) / 20};
        const auto total = static_cast<std::int64_t>(random.below(2000));
        const Counts items = neymanAllocation(strata, total);
        std::int64_t floors = 0;
        std::int64_t all = 0;
        for (std::size_t i = 0; i < strata.size(); ++i) {
            floors += std::min<std::int64_t>(5, strata[i].size);
            all += strata[i].size;
            EXPECT_LE(items[i], strata[i].size);
            EXPECT_GE(items[i], std::min<std::int64_t>(5, strata[i].size));
        }
        EXPECT_EQ(std::accumulate(items.begin(), items.end(), std::int64_t{0}), std::clamp(total, floors, all));
    }
}

TEST(AuditPlan, IsTheSmallestThatIsSharpEnough) {
    const std::vector<AuditStratum> strata{{8000, 0.02}, {3000, 0.1}, {1000, 0.3}};
    const AuditPlan plan = planAudit(strata, 0.01, 20'000);
    EXPECT_LE(plan.halfWidth, 0.01);
    EXPECT_GT(auditHalfWidth(strata, neymanAllocation(strata, plan.total() - 1), 20'000), 0.01);
    // By Cochran's formula: (Σ W S)² / (V + Σ W S² / N).
    double ws = 0;
    double wss = 0;
    for (const auto& [size, errors] : strata) {
        ws += static_cast<double>(size) / 20'000 * std::sqrt(errors * (1 - errors));
        wss += static_cast<double>(size) / 20'000 * errors * (1 - errors);
    }
    const double variance = std::pow(0.01 / z95, 2);
    EXPECT_NEAR(static_cast<double>(plan.total()), ws * ws / (variance + wss / 20'000), 2);
}

TEST(AuditPlan, OfALooseWishIsTheFloorsAndOfAStrictOneAll) {
    const std::vector<AuditStratum> strata{{800, 0.02}, {300, 0.1}};
    EXPECT_EQ(planAudit(strata, 0.5, 2000).items, (Counts{5, 5}));
    EXPECT_EQ(planAudit(strata, 1e-9, 2000).items, (Counts{800, 300}));
    EXPECT_TRUE(std::isinf(auditHalfWidth(strata, Counts{0, 5}, 2000)));
}

TEST(AuditStrata, DrawFewItemsTowardsTheWholeAudit) {
    const auto strata = auditStrata(postStratify(test::trafficOf(2, {{{Side::Escalated, 0, 0.3}, 1, 10, 0}, {{Side::Accepted, 0, 0.95}, 0, 5, 95}, {{Side::Accepted, 1, 0.95}, 1, 80, 800}, {{Side::Accepted, 1, 0.95}, 0, 13, 0}})));
    ASSERT_EQ(strata.size(), 2U);
    const double ofSide = 14.0 / 100;
    EXPECT_EQ(strata[0].size, 100);
    EXPECT_NEAR(strata[0].errors, 4 * ofSide / 9, 1e-12);
    EXPECT_NEAR(strata[1].errors, (13 + 4 * ofSide) / 97, 1e-12);
}

}  // namespace
}  // namespace docket::metrics
