#include "core/review/item_review.h"

#include <gtest/gtest.h>

namespace docket::review {
namespace {

constexpr LabelId billing{1};
constexpr LabelId refund{2};

/// The review of one item, event by event.
class RulingsTest : public ::testing::Test {
protected:
    EventId apply(Fact fact, const std::string& person) {
        const EventId id{++m_events};
        const auto applied = review.apply({id, Timestamp{m_events * 1000}, person, std::move(fact)});
        EXPECT_TRUE(applied) << (applied ? "" : applied.error().message);
        return id;
    }
    EventId decide(const std::string& person, LabelId label, int required = 2, bool hasAdjudication = true, int most = 0) {
        Decided decided;
        decided.decision.item = ItemId{1};
        decided.decision.answer.labels = {label};
        decided.decision.taxonomyVersion = 1;
        decided.rules = {required, {}, hasAdjudication, most};
        return apply(decided, person);
    }
    EventId rule(LabelId label, EventId visit = {}) {
        Ruled ruled;
        ruled.ruling.item = ItemId{1};
        ruled.ruling.visit = visit;
        ruled.ruling.answer.labels = {label};
        ruled.ruling.taxonomyVersion = 1;
        return apply(ruled, "lea");
    }

    ItemReview review{2};

private:
    std::int64_t m_events = 0;
};

TEST_F(RulingsTest, ARulingResolvesADisputeAndIsTakenBackAsAWhole) {
    decide("ada", billing);
    decide("ben", refund);
    EXPECT_EQ(review.state(), QueueState::InDispute);
    const EventId first = rule(refund);
    EXPECT_EQ(review.state(), QueueState::Resolved);
    ASSERT_TRUE(review.resolution());
    EXPECT_EQ(review.resolution()->kind, ResolutionKind::Adjudicated);
    EXPECT_EQ(review.resolution()->labels, LabelSet{refund});
    const EventId second = rule(billing, first);
    EXPECT_EQ(review.resolution()->labels, LabelSet{billing});
    EXPECT_EQ(review.resolution()->decidedBy, second);
    EXPECT_FALSE(review.rulings()[0].stands);
    apply(Undone{first}, "lea");
    EXPECT_EQ(review.state(), QueueState::InDispute);
    EXPECT_FALSE(review.resolution());
    apply(Redone{first}, "lea");
    EXPECT_EQ(review.resolution()->labels, LabelSet{billing});
    EXPECT_EQ(review.standing().size(), 2U) << "what reviewers said stays";
}

TEST_F(RulingsTest, WhatIsSentBackNeedsOneMoreReviewer) {
    decide("ada", billing);
    decide("ben", refund);
    const EventId sent = apply(SentBack{"look at the date"}, "lea");
    EXPECT_EQ(review.state(), QueueState::InReview);
    EXPECT_EQ(review.reviewsWanted(), 1);
    EXPECT_EQ(review.sentBackWith(), "look at the date");
    EXPECT_EQ(review.partOf("lea"), sent) << "who knows the answers does not review it";
    EXPECT_EQ(review.partOf("zoe"), std::nullopt);
    decide("cem", refund);
    EXPECT_EQ(review.state(), QueueState::Resolved);
    EXPECT_EQ(review.resolution()->kind, ResolutionKind::Consensus);
    EXPECT_EQ(review.sentBackWith(), std::nullopt);
    apply(Undone{sent}, "lea");
    EXPECT_EQ(review.state(), QueueState::Resolved) << "three have answered";
}

TEST_F(RulingsTest, AFlagAndAReferralAreSettledByARulingOrByOneMoreReview) {
    apply(Flagged{"what is this?"}, "ada");
    EXPECT_TRUE(review.isFlagged());
    EXPECT_EQ(review.flagNote(), "what is this?");
    const EventId sent = apply(SentBack{""}, "lea");
    EXPECT_FALSE(review.isFlagged());
    EXPECT_EQ(review.state(), QueueState::Queued);
    EXPECT_EQ(review.reviewsWanted(), 2);
    apply(Undone{sent}, "lea");
    EXPECT_TRUE(review.isFlagged());
    const EventId ruled = rule(billing);
    EXPECT_FALSE(review.isFlagged());
    EXPECT_EQ(review.resolution()->labels, LabelSet{billing}) << "also where nobody had answered";
    apply(Referred{}, "max");
    EXPECT_EQ(review.state(), QueueState::InDispute) << "somebody asks for another ruling";
    EXPECT_FALSE(review.resolution());
    rule(refund);
    EXPECT_EQ(review.resolution()->labels, LabelSet{refund});
    EXPECT_TRUE(review.isSettledSince(ruled));
}

TEST_F(RulingsTest, ALaterReviewDoesNotTouchARuling) {
    decide("ada", billing);
    decide("ben", refund);
    rule(refund);
    decide("ada", refund);
    EXPECT_EQ(review.resolution()->kind, ResolutionKind::Adjudicated);
    apply(Reopened{1}, "");
    EXPECT_EQ(review.ruling(), nullptr) << "a version asks anew";
    EXPECT_EQ(review.state(), QueueState::Queued);
}

TEST_F(RulingsTest, WithoutAdjudicationOneMoreIsAskedUpToFiveAndThenTheLead) {
    const char* people[] = {"a", "b", "c", "d", "e"};
    for (int i = 0; i < 5; ++i) {
        EXPECT_NE(review.state(), QueueState::InDispute) << i;
        decide(people[i], LabelId{10 + i}, 2, false, routing::mostReviewsWithoutAdjudication);
        if (i == 0 || i == 4) continue;
        EXPECT_EQ(review.reviewsWanted(), 1) << i;
    }
    EXPECT_EQ(review.state(), QueueState::InDispute);
    EXPECT_EQ(review.reviewsWanted(), 0);
}

TEST_F(RulingsTest, DecisionsOfBeforeThereWasAMostGoOnAsTheyDid) {
    for (int i = 0; i < 6; ++i) decide(std::string(1, static_cast<char>('a' + i)), LabelId{10 + i}, 2, false, 0);
    EXPECT_EQ(review.state(), QueueState::InReview);
}

}  // namespace
}  // namespace docket::review
