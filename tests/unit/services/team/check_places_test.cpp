#include "tests/support/gold_workspace.h"
#include "tests/support/watched_workspace.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <vector>

// Where checks come in a long run, and what a reviewer sees around them: the draw has a fixed seed, so that the figures are the same in
// each run.

namespace docket {
namespace {

using services::ReviewSession;

constexpr int claims = 2000;
constexpr int answeredBefore = 500;  // of which repeats can be made
constexpr double chance = 4.5;       // standard errors that are still put down to it

/// An item as it came to a reviewer.
struct Met {
    bool isCheck = false;
    std::string reasons;
    Timestamp dueAt;
};

/// Nobody needs what a test wrote after a loss of power: thousands of steps take a few seconds this way.
class HastyWorkspace : public test::WatchedWorkspace {
public:
    explicit HastyWorkspace(std::unique_ptr<ports::Workspace> inner) : WatchedWorkspace(std::move(inner), std::make_shared<test::IntakeWatch>()) {}
    Result<> begin(ports::Durability) override { return WatchedWorkspace::begin(ports::Durability::Later); }
};

class CheckPlaces : public ::testing::Test {
protected:
    static routing::Policy policy() {
        routing::Policy policy;
        policy.auditRate = 0;
        policy.goldRate = 0.1;
        policy.repeatRate = 0.1;
        policy.highImpactLabels = {"other"};
        policy.reviewsRequired = {{"default", 1}};
        policy.slaHours = {{"default", 24}, {"high_impact", 2}};
        return policy;
    }

    CheckPlaces() : workspace(std::make_unique<HastyWorkspace>(fixture.open())) {
        addMixed("old-", answeredBefore);
        ReviewSession ada(*workspace, fixture.clock, {"ada", "s1"});
        run(ada, answeredBefore);
        fixture.clock.advance(minutes(60 * 24 * 20));
        addMixed("g-", 500);
        makeGold();
        for (int hour = 0; hour < 20; ++hour) {
            addMixed(fmt::format("new-{}-", hour), 120);
            fixture.clock.advance(minutes(60));
        }
    }

    /// Two doubtful items of every three, and one of high impact; of one priority, so that kinds are mixed.
    void addMixed(const std::string& prefix, int n) {
        const bool isGold = prefix == "g-";
        const auto confidences = [](int count, double confidence) { return std::vector<std::optional<double>>(static_cast<std::size_t>(count), confidence); };
        fixture.addPredictions(*workspace, "m1", ConfidenceSource::Stated, confidences(n * 2 / 3, isGold ? 0.95 : 0.5), "billing", prefix + "low-");
        fixture.addPredictions(*workspace, "m1", ConfidenceSource::Stated, confidences(n / 3, 0.75), "other", prefix + "impact-");
    }

    void makeGold() {
        services::GoldItems gold(*workspace, fixture.clock, "lead");
        ReviewSession lead(*workspace, fixture.clock, {"lead", "s"});
        for (int i = 1; i <= 500 / 3; ++i) {  // those of high impact are in the queue, and somebody else answers them first
            const auto claimed = lead.review.claim(fmt::format("g-impact-{}", i)).value();
            Answer answer;
            answer.labels = {LabelId{2}};
            ASSERT_TRUE(lead.review.decide(claimed.item.id, answer));
        }
        const std::vector<std::string> labels{"refund"};
        for (int i = 1; i <= 500 / 3; ++i) ASSERT_TRUE(gold.add(fmt::format("g-impact-{}", i), labels, {}));
        for (int i = 1; i <= 500 * 2 / 3; ++i) ASSERT_TRUE(gold.add(fmt::format("g-low-{}", i), labels, {}));
    }

    std::vector<Met> run(ReviewSession& session, int most) {
        std::vector<Met> met;
        auto next = session.review.claim().value();
        for (int i = 0; i < most && next; ++i) {
            std::string reasons;
            for (const Reason reason : next->reasons.toVector()) reasons += std::string(toString(reason)) + " ";
            const bool isGold = test::GoldWorkspace::isGold(next->item.externalId);
            const bool isRepeat = !m_seen.insert(next->item.externalId).second;
            met.push_back({isGold || isRepeat, reasons, next->dueAt});
            Answer answer;
            answer.labels = {LabelId{1}};
            fixture.clock.advance(seconds(10));
            next = session.review.decideAndClaim(next->item.id, answer).value().next;
        }
        return met;
    }

    test::WorkspaceFixture fixture{test::taxonomyOf({"billing", "refund", "other"}), policy()};
    std::unique_ptr<ports::Workspace> workspace;
    std::set<std::string> m_seen;
};

double sharesDiffer(std::array<double, 2> hits, std::array<double, 2> of) {
    const double pooled = (hits[0] + hits[1]) / (of[0] + of[1]);
    const double error = std::sqrt(pooled * (1 - pooled) * (1 / of[0] + 1 / of[1]));
    return error > 0 ? std::abs(hits[0] / of[0] - hits[1] / of[1]) / error : 0;
}

/// Holds what comes with checks against what comes with other items: no value may be that of checks alone, or have another share of
/// them than chance explains.
template <class FeatureOf>
void expectAlike(const std::vector<Met>& met, const char* what, FeatureOf featureOf) {
    std::map<std::string, std::array<double, 2>> counts;
    std::array<double, 2> of{};
    for (std::size_t i = 1; i + 1 < met.size(); ++i) {
        const std::size_t side = met[i].isCheck ? 0 : 1;
        ++counts[featureOf(i)][side];
        ++of[side];
    }
    for (const auto& [value, hits] : counts) {
        EXPECT_LT(sharesDiffer(hits, of), chance) << what << " is " << value << " of " << hits[0] << " checks of " << of[0] << " and " << hits[1] << " others of " << of[1];
    }
}

/// Chi-square of the gaps between checks, where each place is one with the same probability.
double chiSquareOfGaps(const std::vector<Met>& met, double rate, int classes) {
    std::vector<double> seen(static_cast<std::size_t>(classes), 0);
    double gaps = 0;
    int last = -1;
    for (int i = 0; i < static_cast<int>(met.size()); ++i) {
        if (!met[static_cast<std::size_t>(i)].isCheck) continue;
        if (last >= 0) {
            ++seen[static_cast<std::size_t>(std::min(i - last, classes) - 1)];
            ++gaps;
        }
        last = i;
    }
    double sum = 0;
    for (int gap = 1; gap <= classes; ++gap) {
        const double beyond = std::pow(1 - rate, gap - 1);
        const double expected = gaps * (gap < classes ? beyond * rate : beyond);
        sum += std::pow(seen[static_cast<std::size_t>(gap - 1)] - expected, 2) / expected;
    }
    return sum;
}

TEST_F(CheckPlaces, HaveNoPeriodAndNothingAroundThemTells) {
    ReviewSession ada(*workspace, fixture.clock, {"ada", "s2"});
    const std::vector<Met> met = run(ada, claims);
    ASSERT_EQ(met.size(), static_cast<std::size_t>(claims));
    const auto checks = static_cast<double>(std::ranges::count_if(met, &Met::isCheck));
    const double rate = checks / claims;
    EXPECT_NEAR(rate, 0.2, 0.04);

    constexpr int classes = 15;
    const double chiSquare = chiSquareOfGaps(met, rate, classes);
    EXPECT_LT(chiSquare, 40) << "of " << classes - 2 << " degrees of freedom: less likely than one in a thousand";  // 0.001 is at 34.5
    for (std::size_t lag = 1; lag <= 60; ++lag) {
        double together = 0;
        const auto places = static_cast<double>(met.size() - lag);
        for (std::size_t i = lag; i < met.size(); ++i) together += met[i].isCheck && met[i - lag].isCheck ? 1 : 0;
        const double expected = places * rate * rate;
        EXPECT_LT(std::abs(together - expected), chance * std::sqrt(expected)) << "a check comes " << lag << " after a check " << together << " times";
    }

    const auto dueOrder = [&](std::size_t one, std::size_t other) {
        return met[one].dueAt < met[other].dueAt ? "earlier" : met[one].dueAt == met[other].dueAt ? "the same" : "later";
    };
    expectAlike(met, "its reasons", [&](std::size_t i) { return met[i].reasons; });
    expectAlike(met, "the reasons of the one before", [&](std::size_t i) { return met[i - 1].reasons; });
    expectAlike(met, "the reasons of the one after", [&](std::size_t i) { return met[i + 1].reasons; });
    expectAlike(met, "its due time beside the one before", [&](std::size_t i) { return met[i].reasons + met[i - 1].reasons + dueOrder(i, i - 1); });
    expectAlike(met, "its due time beside the one after", [&](std::size_t i) { return met[i].reasons + met[i + 1].reasons + dueOrder(i, i + 1); });
    EXPECT_EQ(fixture.problems(), "");
}

/// The tests above find what they look for.
TEST(CheckPlacesTest, APeriodAndAReasonOfTheirOwnAreFound) {
    std::vector<Met> met(claims);
    for (int i = 0; i < claims; ++i) met[static_cast<std::size_t>(i)] = {i % 5 == 0, "low_confidence ", Timestamp{i}};
    EXPECT_GT(chiSquareOfGaps(met, 0.2, 15), 40);
    std::array<double, 2> hits{30, 20};
    EXPECT_GT(sharesDiffer(hits, {100, 400}), chance);
}

}  // namespace
}  // namespace docket
