#include "core/services/insights/reviewers/reviewer_figures.h"
#include "core/services/review/review_session.h"
#include "core/services/team/people.h"
#include "tests/support/gold_workspace.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

// A name is a person: whoever works under it is that person, and whoever takes another name is somebody else.

namespace docket {
namespace {

using services::ReviewSession;

class Names : public ::testing::Test {
protected:
    Names() : workspace(fixture.open()) { fixture.addItems(*workspace, 12); }

    static routing::Policy policy() {
        routing::Policy policy = test::GoldWorkspace::policy(0);
        policy.reviewsRequired["default"] = 2;
        return policy;
    }
    static Answer answerOf(int label) {
        Answer answer;
        answer.labels = {LabelId{label}};
        return answer;
    }
    std::int64_t peopleCalled(const std::string& name) {
        const auto people = workspace->people().all().value();
        return std::ranges::count(people, name, &Person::name);
    }
    const services::ReviewerRow* rowOf(const services::ReviewerFigures& figures, const std::string& name) {
        const auto found = std::ranges::find(figures.reviewers, name, &services::ReviewerRow::name);
        return found == figures.reviewers.end() ? nullptr : &*found;
    }

    test::WorkspaceFixture fixture{test::taxonomyOf({"billing", "refund", "other"}), policy()};
    std::unique_ptr<ports::Workspace> workspace;
};

TEST_F(Names, TwoSessionsUnderOneNameShareNoItemAndAnswerNoneTwice) {
    auto beside = fixture.open();
    ReviewSession one(*workspace, fixture.clock, {"ada", "s1"});
    ReviewSession other(*beside, fixture.clock, {"ada", "s2"});
    std::set<std::string> met;
    for (int turn = 0; turn < 6; ++turn) {
        const auto first = one.review.claim().value();
        const auto second = other.review.claim().value();
        ASSERT_TRUE(first && second);
        EXPECT_TRUE(met.insert(first->item.externalId).second) << first->item.externalId;
        EXPECT_TRUE(met.insert(second->item.externalId).second) << second->item.externalId;
        EXPECT_EQ(other.review.claim(first->item.externalId).error().kind, ErrorKind::Conflict) << "in the hand of the other";
        EXPECT_EQ(other.review.decide(first->item.id, answerOf(1)).error().kind, ErrorKind::NothingClaimed);
        ASSERT_TRUE(one.review.decide(first->item.id, answerOf(1)));
        ASSERT_TRUE(other.review.decide(second->item.id, answerOf(1)));
    }
    EXPECT_FALSE(one.review.claim().value()) << "of each item a second answer is asked for, and not of them";
    EXPECT_FALSE(other.review.claim().value());
    for (int item = 1; item <= 12; ++item) EXPECT_EQ(workspace->queue().find(ItemId{item}).value()->state, QueueState::InReview);
    // By its id it is opened to be corrected: the answer takes the place of the one before.
    const auto again = other.review.claim("t-1").value();
    EXPECT_TRUE(again.entered);
    ASSERT_TRUE(other.review.decide(again.item.id, answerOf(2)));
    EXPECT_EQ(workspace->queue().find(again.item.id).value()->state, QueueState::InReview);
    const auto figures = services::readReviewerFigures(*workspace, {}, fixture.clock.now()).value();
    ASSERT_EQ(figures.reviewers.size(), 1U);
    EXPECT_EQ(figures.reviewers[0].decisions, 12);
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(Names, ANameIsOnePersonHoweverOftenItIsSaid) {
    for (const char* session : {"s1", "s2", "s3"}) {
        ReviewSession ada(*workspace, fixture.clock, {"ada", session});
        ASSERT_TRUE(ada.review.decide(ada.review.claim().value()->item.id, answerOf(1)));
    }
    services::PersonChange change;
    change.role = Role::Lead;
    ASSERT_TRUE(services::changePerson(*workspace, fixture.clock, "ada", change, "ada"));
    ASSERT_TRUE(services::changePerson(*workspace, fixture.clock, "ada", change, "ada"));
    EXPECT_EQ(peopleCalled("ada"), 1);
    const auto reviewers = workspace->decisions().reviewers().value();
    EXPECT_EQ(std::ranges::count(reviewers, "ada"), 1);
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(Names, WhoTakesAnotherNameIsSomebodyElseAndTheOldAnswersStand) {
    ItemId answered;
    {
        ReviewSession ada(*workspace, fixture.clock, {"ada", "s1"});
        answered = ada.review.claim("t-1").value().item.id;
        ASSERT_TRUE(ada.review.decide(answered, answerOf(1)));
    }
    const auto before = workspace->decisions().eventsOf(answered).value();
    ReviewSession renamed(*workspace, fixture.clock, {"Ada Byron", "s2"});
    EXPECT_FALSE(renamed.actions.undo()) << "what the old name did is not theirs";
    const auto claimed = renamed.review.claim("t-1");
    ASSERT_TRUE(claimed) << "to the workspace they have not answered it: " << claimed.error().message;
    EXPECT_FALSE(claimed->entered);
    ASSERT_TRUE(renamed.review.decide(answered, answerOf(1)));

    const auto events = workspace->decisions().eventsOf(answered).value();
    ASSERT_EQ(events.size(), before.size() + 1);
    EXPECT_TRUE(std::equal(before.begin(), before.end(), events.begin())) << "nothing of the old name is changed";
    EXPECT_EQ(workspace->queue().find(answered).value()->state, QueueState::Resolved) << "two people, as far as a workspace can know";
    const auto figures = services::readReviewerFigures(*workspace, {}, fixture.clock.now()).value();
    ASSERT_EQ(figures.reviewers.size(), 2U);
    ASSERT_NE(rowOf(figures, "ada"), nullptr);
    EXPECT_EQ(rowOf(figures, "ada")->decisions, 1);
    ReviewSession ada(*workspace, fixture.clock, {"ada", "s3"});
    EXPECT_EQ(ada.review.claim("t-1").value().entered->labels, LabelSet{LabelId{1}}) << "whoever comes back under it goes on where it was";
    EXPECT_EQ(fixture.problems(), "");
}

TEST_F(Names, CaseAndBlanksMakeAnotherName) {
    for (const char* name : {"ada", "Ada", "ada "}) {
        ReviewSession session(*workspace, fixture.clock, {name, name});
        ASSERT_TRUE(session.review.decide(session.review.claim().value()->item.id, answerOf(1)));
    }
    EXPECT_EQ(workspace->decisions().reviewers().value().size(), 3U);
    EXPECT_EQ(fixture.problems(), "");
}

}  // namespace
}  // namespace docket
