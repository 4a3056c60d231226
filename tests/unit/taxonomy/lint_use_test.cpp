#include "core/taxonomy/lint.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace docket::taxonomy {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr LabelId a{1};
constexpr LabelId b{2};
constexpr Timestamp now{1'800'000'000'000};

Timestamp daysAgo(std::int64_t days) { return {now.ms - days * 24 * 60 * 60 * 1000}; }

class LintUse : public testing::Test {
protected:
    LintUse() {
        for (const LabelId id : {a, b}) {
            Label label;
            label.id = id;
            label.key = id == a ? "alpha" : "other";
            m_labels.push_back(label);
            m_use.labels[id].decisions = 100;
            m_use.labels[id].lastDecidedAt = daysAgo(1);
            m_use.labels[id].predictions = 100;
        }
        m_use.decisions = 200;
        m_use.now = now;
        m_use.policyThreshold = 0.8;
    }

    std::vector<Finding> found(Check check) const {
        auto findings = lint({TaskKind::Single, m_labels, {}, &m_use});
        std::erase_if(findings, [&](const Finding& finding) { return finding.check != check; });
        return findings;
    }
    std::string words(Check check) const {
        const auto findings = found(check);
        return findings.empty() ? std::string() : inWords(findings.front(), LabelNames(m_labels));
    }

    std::vector<Label> m_labels;
    Use m_use;
};

TEST_F(LintUse, TellsPairsThatTheModelConfuses) {
    m_use.pairs[LabelPair::of(b, a)] = {7, 2, 0};
    EXPECT_THAT(found(Check::ConfusedPair), IsEmpty()) << "nine times";
    m_use.pairs[LabelPair::of(a, b)] = {7, 3, 0};
    ASSERT_EQ(found(Check::ConfusedPair).size(), 1U);
    EXPECT_EQ(words(Check::ConfusedPair), "alpha and other are confused: of 200 predictions of either, people decided the other one in 10 "
                                          "(where the model said alpha: 7, other: 3).");
    m_use.labels[a].predictions = 101;
    EXPECT_THAT(found(Check::ConfusedPair), IsEmpty()) << "under a twentieth";
}

TEST_F(LintUse, TellsPairsThatReviewersConfuse) {
    m_use.pairs[LabelPair::of(a, b)] = {0, 0, 10};
    m_use.labels[a].agreements = 30;
    EXPECT_EQ(words(Check::ConfusedPair), "alpha and other are confused: reviewers differed over them 10 times and agreed in 75 %.");
    m_use.labels[b].agreements = 10;
    EXPECT_THAT(found(Check::ConfusedPair), IsEmpty()) << "four fifths agree";
}

TEST_F(LintUse, AConfusedPairThatReadsAlikeIsOneFinding) {
    for (Label& label : m_labels) label.description = "The customer asks about a fee.";
    EXPECT_EQ(found(Check::AlikeDefinitions).size(), 1U);
    m_use.pairs[LabelPair::of(a, b)] = {50, 0, 0};
    EXPECT_THAT(found(Check::AlikeDefinitions), IsEmpty());
    EXPECT_THAT(words(Check::ConfusedPair), HasSubstr("their definitions are 1.00 alike"));
    m_labels[0].isArchived = true;
    EXPECT_THAT(found(Check::ConfusedPair), IsEmpty()) << "it can no longer be confused";
}

TEST_F(LintUse, NotesLabelsThatNobodyUses) {
    EXPECT_THAT(found(Check::Unused), IsEmpty());
    m_use.labels[a].lastDecidedAt = daysAgo(90);
    ASSERT_EQ(found(Check::Unused).size(), 1U);
    EXPECT_EQ(found(Check::Unused).front().severity, Severity::Note);
    EXPECT_EQ(words(Check::Unused), "alpha was last decided 90 days ago.");
    m_use.labels[a] = {};
    EXPECT_EQ(words(Check::Unused), "None of 200 decisions was alpha.");
    m_use.decisions = 99;
    EXPECT_THAT(found(Check::Unused), IsEmpty()) << "too few to tell";
    m_use.decisions = 200;
    m_use.labels.erase(a);
    EXPECT_THAT(found(Check::Unused), IsEmpty()) << "it is new in the draft";
}

TEST_F(LintUse, TellsThresholdsFarFromTheirOptimum) {
    for (int i = 0; i < 100; ++i) {
        m_use.labels[a].sample.add(0.95, true);
        m_use.labels[a].sample.add(0.85, false);
    }
    EXPECT_THAT(found(Check::ThresholdOffOptimum), IsEmpty()) << "nobody has said what an error costs";
    m_labels[0].costFalsePositive = 4;
    ASSERT_EQ(found(Check::ThresholdOffOptimum).size(), 1U);
    const auto gap = std::get<CostGap>(found(Check::ThresholdOffOptimum).front().figures);
    EXPECT_EQ(gap, (CostGap{0.8, 0.95, 2, 0, 200})) << "held against the policy's";
    m_labels[0].threshold = 0.9;
    EXPECT_THAT(found(Check::ThresholdOffOptimum), IsEmpty()) << "its own goes before";
    m_use.labels[a].ownPolicyThreshold = 0.7;
    EXPECT_EQ(found(Check::ThresholdOffOptimum).size(), 1U) << "and what the policy says of the label before that";
    m_labels[0].isHighImpact = true;
    EXPECT_THAT(found(Check::ThresholdOffOptimum), IsEmpty()) << "it goes to people whatever the threshold";
    m_labels[0].isHighImpact = false;
    m_use.policyThreshold.reset();
    EXPECT_THAT(found(Check::ThresholdOffOptimum), IsEmpty()) << "routed by share";
}

TEST_F(LintUse, LooksAtNothingOfUseWithoutIt) {
    m_use.labels[a] = {};
    const auto findings = lint({TaskKind::Single, m_labels});
    for (const Finding& finding : findings) EXPECT_NE(finding.check, Check::Unused);
    EXPECT_EQ(found(Check::Unused).size(), 1U);
}

}  // namespace
}  // namespace docket::taxonomy
