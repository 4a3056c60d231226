#include "core/services/datasets/advice.h"

#include "tests/support/hostile_workspace.h"

#include <gmock/gmock.h>

#include <fmt/format.h>

#include <algorithm>

namespace docket::services {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;

class AdviceTest : public ::testing::Test {
protected:
    Advice ask(const AdviceRequest& request = {}) {
        auto advice = advise(m_sample.fixture.files, m_sample.fixture.path(), request, m_sample.fixture.clock.now());
        EXPECT_TRUE(advice) << advice.error().message;
        return advice ? std::move(*advice) : Advice();
    }
    static const AdviceFigure& figure(const Advice& advice, const std::string& name) {
        const auto found = std::ranges::find(advice.figures, name, &AdviceFigure::name);
        EXPECT_NE(found, advice.figures.end()) << name;
        return *found;
    }
    void decide(int n) {
        for (int i = 0; i < n; ++i) {
            const bool isRefund = i % 2 == 0;
            const std::string id = fmt::format("d{}", m_decided + i);
            m_sample.import({{.id = id, .text = fmt::format("{} number {}", isRefund ? "please give my money back" : "I was charged twice", m_decided + i),
                              .labels = std::vector<std::string>{"other"}, .confidence = 0.2}});
            m_sample.decide("anna", id, {isRefund ? "refund" : "billing"});
        }
        m_decided += n;
    }

    explicit AdviceTest(const routing::Policy& policy = onePerItem()) : m_sample(test::taxonomyOf({"billing", "refund", "other"}), policy) {}

    static routing::Policy onePerItem() {
        routing::Policy policy;
        policy.auditRate = 0;
        return policy;
    }

    test::HostileWorkspace m_sample;
    int m_decided = 0;
};

TEST_F(AdviceTest, SaysToPromptWhereThereIsNothingYetAndWhatIsMissing) {
    const Advice advice = ask();
    EXPECT_EQ(advice.stage, Stage::Prompt);
    EXPECT_THAT(advice.missing, Contains(HasSubstr("0 of 100")));
    EXPECT_EQ(figure(advice, "agreement").value, std::nullopt) << "undefined, and not 0";
    EXPECT_EQ(figure(advice, "gain_of_next_doubling").value, std::nullopt);
    EXPECT_EQ(figure(advice, "cost_per_day").favours, Favours::Unknown);
}

TEST_F(AdviceTest, GoesFromExamplesToTuningByNumbersAlone) {
    decide(120);
    const Advice advice = ask();
    EXPECT_EQ(advice.stage, Stage::FewShot);
    EXPECT_EQ(figure(advice, "decided_examples").value, 120);
    EXPECT_EQ(figure(advice, "rarest_label_examples").value, 0) << "nobody said other";
    EXPECT_THAT(advice.missing, Contains(HasSubstr("120 of 1000")));
    EXPECT_FALSE(advice.curve.points.empty());
    for (const AdviceFigure& each : advice.figures) {
        EXPECT_TRUE(!each.value || each.because.find_first_of("0123456789") != std::string::npos) << each.name << " shows its number";
    }
}

TEST_F(AdviceTest, ComparesCostsOnlyWherePricesAreGiven) {
    decide(1);
    AdviceRequest request{.predictionsPerDay = 20'000, .promptPrice = 1.5, .tunedPrice = 0.25, .mostMilliseconds = 20, .needsReason = true};
    const Advice advice = ask(request);
    EXPECT_DOUBLE_EQ(figure(advice, "cost_per_day").value.value(), 20 * 1.25);
    EXPECT_EQ(figure(advice, "cost_per_day").favours, Favours::FineTune);
    EXPECT_EQ(figure(advice, "predictions_per_day").favours, Favours::FineTune);
    EXPECT_EQ(figure(advice, "most_milliseconds").favours, Favours::FineTune);
    EXPECT_EQ(figure(advice, "needs_reason").favours, Favours::Prompt);
}

class TeamAdvice : public AdviceTest {
protected:
    TeamAdvice() : AdviceTest(twoReviews()) {}

private:
    static routing::Policy twoReviews() {
        routing::Policy policy;
        policy.auditRate = 0;
        policy.reviewsRequired["default"] = 2;
        return policy;
    }
};

TEST_F(TeamAdvice, CountsPairsOfAnswersAndLabelsThatHaveSettled) {
    decide(2);
    m_sample.decide("ben", "d0", {"refund"});
    m_sample.decide("ben", "d1", {"refund"});
    m_sample.fixture.clock.advance(Duration{200LL * 86'400'000});
    const Advice advice = ask();
    EXPECT_EQ(figure(advice, "agreement").n, 2);
    EXPECT_DOUBLE_EQ(figure(advice, "agreement").value.value_or(-1), 0.5);
    EXPECT_EQ(figure(advice, "agreement").favours, Favours::Prompt);
    EXPECT_EQ(figure(advice, "labels_unchanged_days").favours, Favours::FineTune);
}

TEST_F(AdviceTest, CanBeStopped) {
    decide(1);
    std::stop_source stop;
    stop.request_stop();
    const auto advice = advise(m_sample.fixture.files, m_sample.fixture.path(), {}, m_sample.fixture.clock.now(), stop.get_token());
    ASSERT_FALSE(advice);
    EXPECT_EQ(advice.error().kind, ErrorKind::Cancelled);
}

}  // namespace
}  // namespace docket::services
