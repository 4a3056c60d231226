#include "core/review/consensus.h"

#include <gtest/gtest.h>

namespace docket::review {
namespace {

using routing::ConsensusRule;

LabelSet set(std::initializer_list<std::int64_t> ids) {
    LabelSet labels;
    for (const std::int64_t id : ids) labels.push_back(LabelId{id});
    return labels;
}

Consensus of(std::vector<Vote> votes, ConsensusTerms terms, std::optional<Support> support = std::nullopt) { return consensusOf(votes, terms, support); }

TEST(ConsensusTest, NobodyAndOnePerson) {
    EXPECT_EQ(of({}, {}).ground, Ground::NoAnswer);
    for (const auto rule : {ConsensusRule::Majority, ConsensusRule::Unanimous, ConsensusRule::Weighted, ConsensusRule::DawidSkene}) {
        const auto one = of({{set({3}), 0.2}}, {rule});
        EXPECT_EQ(one.labels, set({3}));
        EXPECT_EQ(one.ground, Ground::Single);
    }
    EXPECT_EQ(of({{set({})}}, {}).labels, LabelSet()) << "that none fits is an answer";
}

TEST(ConsensusTest, AMajorityIsMoreThanHalf) {
    const auto tie = of({{set({1})}, {set({2})}}, {});
    EXPECT_FALSE(tie.labels);
    EXPECT_EQ(tie.ground, Ground::NoMajority);
    EXPECT_EQ(tie.agreeing, 1);
    const auto two = of({{set({1})}, {set({2})}, {set({2})}}, {});
    EXPECT_EQ(two.labels, set({2}));
    EXPECT_EQ(two.ground, Ground::MoreThanHalf);
    EXPECT_EQ(two.agreeing, 2);
    EXPECT_FALSE(of({{set({1})}, {set({1})}, {set({2})}, {set({3})}}, {}).labels) << "half is no majority, though it is the most";
    EXPECT_EQ(of({{set({1, 2})}, {set({2, 1})}}, {}).ground, Ground::Unanimous) << "the order within a set says nothing";
}

TEST(ConsensusTest, AllMustAgreeWhereThatIsTheRule) {
    EXPECT_EQ(of({{set({1})}, {set({2})}, {set({2})}}, {ConsensusRule::Unanimous}).ground, Ground::NotUnanimous);
    EXPECT_EQ(of({{set({2})}, {set({2})}}, {ConsensusRule::Unanimous}).labels, set({2}));
}

TEST(ConsensusTest, WeightsAreSharesAndNotACoinForSmallDifferences) {
    const ConsensusTerms terms{ConsensusRule::Weighted};
    EXPECT_EQ(of({{set({1}), 0.9}, {set({2}), 0.8}}, terms).ground, Ground::TooLittleWeight) << "0.53 of the weight";
    const auto clear = of({{set({1}), 0.95}, {set({2}), 0.5}}, terms);
    EXPECT_EQ(clear.labels, set({1}));
    EXPECT_EQ(clear.ground, Ground::EnoughWeight);
    EXPECT_EQ(of({{set({1}), 0.9}, {set({2}), 0.4}, {set({2}), 0.4}}, terms).ground, Ground::TooLittleWeight) << "the majority has 0.47";
    EXPECT_EQ(of({{set({1}), 0.6}, {set({1}), 0.3}, {set({2}), 0.6}}, terms).labels, set({1})) << "just 0.6";
}

TEST(ConsensusTest, TheModelOfReviewersNeverDecidesAgainstTheMajority) {
    const ConsensusTerms terms{ConsensusRule::DawidSkene, false, 0.9};
    const std::vector<Vote> votes = {{set({1})}, {set({1})}, {set({2})}};
    EXPECT_EQ(of(votes, terms).ground, Ground::ModelUnsure) << "there is no model yet";
    EXPECT_EQ(of(votes, terms, Support{set({1}), 0.89}).ground, Ground::ModelUnsure);
    EXPECT_EQ(of(votes, terms, Support{set({2}), 0.99}).ground, Ground::ModelDiffers);
    EXPECT_FALSE(of(votes, terms, Support{set({2}), 0.99}).labels);
    EXPECT_EQ(of(votes, terms, Support{set({1}), 0.9}).labels, set({1}));
    EXPECT_EQ(of({{set({1})}, {set({2})}}, terms, Support{set({1}), 0.99}).ground, Ground::NoMajority);
}

TEST(ConsensusTest, LabelsOfASetAreAgreedOnOneByOneWhereThatIsAsked) {
    const ConsensusTerms terms{ConsensusRule::Majority, true};
    const auto agreed = of({{set({1, 2})}, {set({1, 3})}, {set({1, 2, 4})}}, terms);
    EXPECT_EQ(agreed.labels, set({1, 2})) << "nobody said just this";
    EXPECT_EQ(agreed.ground, Ground::MoreThanHalf);
    EXPECT_FALSE(of({{set({1, 2})}, {set({1})}}, terms).labels) << "2 is neither in nor out";
    EXPECT_EQ(of({{set({1})}, {set({2})}, {set({3})}}, terms).labels, LabelSet()) << "each is out";
    EXPECT_FALSE(of({{set({1, 2})}, {set({1, 3})}, {set({1, 2, 4})}}, {}).labels);
}

}  // namespace
}  // namespace docket::review
