#include "core/services/insights/reviewers/reviewer_figures.h"

#include "core/routing/router.h"
#include "core/services/review/review_session.h"
#include "tests/support/workspace_builder.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace docket::services {
namespace {

using testing::ElementsAre;
using testing::Field;

routing::Policy policyOf(routing::SuggestionMode mode, int reviews = 3) {
    routing::Policy policy;
    policy.auditRate = 0;
    policy.reviewsRequired = {{"default", reviews}};
    policy.suggestion = mode;
    return policy;
}

class ReviewerFiguresTest : public ::testing::Test {
protected:
    explicit ReviewerFiguresTest(routing::SuggestionMode mode = routing::SuggestionMode::Blind)
        : m_fixture(test::taxonomyOf({"billing", "refund", "other"}), policyOf(mode)), m_writing(m_fixture.open()) {
        m_fixture.addItems(*m_writing, 100);  // all predicted as billing
    }

    LabelId label(std::string_view key) const { return m_fixture.taxonomy().findByKey(key)->id; }
    Answer answer(std::string_view key, Duration time) const {
        Answer answer;
        answer.labels = {label(key)};
        answer.timeSpent = time;
        return answer;
    }

    void decide(std::string_view reviewer, int item, std::string_view key, ArmChoice arm = ArmChoice::AlwaysBlind, Duration time = seconds(5)) {
        m_fixture.clock.advance(time);
        ReviewSession session(*m_writing, m_fixture.clock, {std::string(reviewer), "s"}, arm);
        const auto claimed = session.review.claim(fmt::format("t-{}", item));
        ASSERT_TRUE(claimed) << claimed.error().message;
        const auto decided = session.review.decide(claimed->item.id, answer(key, time));
        ASSERT_TRUE(decided) << decided.error().message;
    }

    /// A blind answer, a look, and another answer; nullptr: none.
    void compare(std::string_view reviewer, int item, std::string_view first, const char* second) {
        ReviewSession session(*m_writing, m_fixture.clock, {std::string(reviewer), "s"}, ArmChoice::AlwaysBlind);
        const auto claimed = session.review.claim(fmt::format("t-{}", item));
        ASSERT_TRUE(claimed);
        ASSERT_TRUE(session.review.decide(claimed->item.id, answer(first, seconds(4))));
        ASSERT_TRUE(session.review.reveal(claimed->item.id));
        if (second == nullptr) return;
        ASSERT_TRUE(session.review.decide(claimed->item.id, answer(second, seconds(6))));
    }

    void undo(std::string_view reviewer) {
        ReviewSession session(*m_writing, m_fixture.clock, {std::string(reviewer), "s"}, ArmChoice::AlwaysBlind);
        ASSERT_TRUE(session.actions.undo());
        ASSERT_TRUE(session.review.releaseAll());
    }

    ReviewerFigures read(const ReviewerFiguresRequest& request = {}) {
        const auto reading = m_fixture.open(ports::Access::ReadOnly);
        auto figures = readReviewerFigures(*reading, request, m_fixture.clock.now());
        EXPECT_TRUE(figures) << (figures ? "" : figures.error().message);
        return std::move(*figures);
    }
    static const ReviewerRow& rowOf(const ReviewerFigures& figures, std::string_view name) {
        return *std::ranges::find(figures.reviewers, name, &ReviewerRow::name);
    }
    ReviewerId idOf(std::string_view name) {
        return ports::reading(*m_writing, [&] { return m_writing->decisions().findReviewer(name); }).value().value();
    }

    test::WorkspaceFixture m_fixture;
    std::unique_ptr<ports::Workspace> m_writing;
};

TEST_F(ReviewerFiguresTest, SaysThatNothingIsKnownBeforeTheFirstDecision) {
    const auto figures = read();
    EXPECT_EQ(figures.decisions, 0);
    EXPECT_TRUE(figures.reviewers.empty());
    ASSERT_TRUE(figures.team);
    EXPECT_EQ(figures.team->agreement.alpha.undefined, agreement::Undefined::NoItems);
    EXPECT_EQ(figures.team->all.anchoring.value(), std::nullopt);
    EXPECT_FALSE(figures.team->latent);
}

TEST_F(ReviewerFiguresTest, CountsWhatStandsAndItemsOfTwoPeople) {
    decide("ben", 1, "billing");
    decide("anna", 1, "refund");
    decide("anna", 2, "refund");
    decide("anna", 2, "other");  // changes her mind
    const auto figures = read();
    EXPECT_EQ(figures.decisions, 3);
    EXPECT_EQ(figures.items, 2);
    EXPECT_EQ(figures.itemsTwice, 1);
    EXPECT_THAT(figures.reviewers, ElementsAre(Field(&ReviewerRow::name, "anna"), Field(&ReviewerRow::name, "ben")));
    EXPECT_EQ(rowOf(figures, "anna").decisions, 2);
    EXPECT_EQ(figures.team->all.decisions, 3);
}

TEST_F(ReviewerFiguresTest, AgreementIsThatOfTheAnswersThatStand) {
    for (int item = 1; item <= 40; ++item) {
        decide("anna", item, item % 4 == 0 ? "refund" : "billing");
        decide("ben", item, item % 5 == 0 ? "refund" : "billing");
    }
    decide("anna", 50, "billing");  // alone
    decide("ben", 4, "refund");     // comes round
    std::vector<agreement::Rating> ratings;
    for (int item = 1; item <= 40; ++item) {
        ratings.push_back({ItemId{item}, ReviewerId{1}, label(item % 4 == 0 ? "refund" : "billing")});
        ratings.push_back({ItemId{item}, ReviewerId{2}, label(item % 5 == 0 || item == 4 ? "refund" : "billing")});
    }
    const std::vector<LabelId> labels = {label("billing"), label("refund"), label("other")};
    const auto expected = agreement::summarise(agreement::Ratings::make(labels, ratings).value());
    const auto figures = read();
    const agreement::Summary& told = figures.team->agreement;
    EXPECT_EQ(told.pairedItems, 40);
    EXPECT_EQ(told.alpha, expected.alpha);
    EXPECT_EQ(told.ac1, expected.ac1);
    EXPECT_EQ(told.kappa, expected.kappa);
    ASSERT_EQ(told.raterPairs.size(), 1U);
    EXPECT_EQ(told.raterPairs[0].kappa, expected.raterPairs[0].kappa);
    EXPECT_EQ(told.labels[1].kappa.undefined, agreement::Undefined::TooFew) << "refund was given on fewer than 30 items";
    ASSERT_TRUE(figures.team->latent);
    EXPECT_EQ(figures.team->latent->ties, 13) << "two people who differ have no majority";
    EXPECT_EQ(figures.team->latent->differs.n, 27);
}

TEST_F(ReviewerFiguresTest, BelowThirtyItemsAgreementIsNotGiven) {
    for (int item = 1; item <= 12; ++item) {
        decide("anna", item, item % 4 == 0 ? "refund" : "billing");
        decide("ben", item, "billing");
    }
    const auto figures = read();
    EXPECT_EQ(figures.team->agreement.alpha, agreement::undefinedEstimate(agreement::Undefined::TooFew, 12));
    EXPECT_EQ(figures.team->agreement.raterPairs[0].kappa, agreement::undefinedEstimate(agreement::Undefined::TooFew, 12));
    EXPECT_FALSE(figures.team->latent);
}

TEST_F(ReviewerFiguresTest, AnAnswerThatWasTakenBackIsNoFirstAnswer) {
    decide("anna", 1, "refund");
    undo("anna");
    decide("anna", 1, "billing", ArmChoice::AlwaysBlind, seconds(9));
    const ReviewerRow anna = rowOf(read(), "anna");
    EXPECT_EQ(anna.blind, (metrics::Share{1, 1}));
    EXPECT_EQ(anna.time.value, 9000);
    EXPECT_EQ(anna.consistency, metrics::Share()) << "what was taken back did not stand before";
}

TEST_F(ReviewerFiguresTest, SelfConsistencyComparesVisits) {
    decide("anna", 1, "refund");
    decide("anna", 1, "refund");
    decide("anna", 1, "other");
    compare("anna", 2, "refund", "billing");  // two answers of one visit
    ReviewerFiguresRequest request;
    const ReviewerRow before = rowOf(read(), "anna");
    EXPECT_EQ(before.consistency, (metrics::Share{1, 2}));
    request.repeats = {{idOf("anna"), m_fixture.clock.now(), {label("billing")}, {label("billing")}}, {idOf("anna"), m_fixture.clock.now(), {label("billing")}, {label("other")}}};
    EXPECT_EQ(rowOf(read(request), "anna").consistency, (metrics::Share{2, 4}));
}

TEST_F(ReviewerFiguresTest, FirstAnswersAreTakenByWhatWasSeen) {
    decide("anna", 1, "billing");
    decide("anna", 2, "refund");
    decide("anna", 3, "billing", ArmChoice::AlwaysAssisted, Duration{400});
    decide("anna", 4, "billing", ArmChoice::AlwaysAssisted, Duration{1000});
    decide("anna", 5, "other", ArmChoice::AlwaysAssisted, Duration{300});
    decide("anna", 6, "billing", ArmChoice::AlwaysAssisted, Duration{0});
    const ReviewerRow anna = rowOf(read(), "anna");
    EXPECT_EQ(anna.blind, (metrics::Share{1, 2}));
    EXPECT_EQ(anna.assisted, (metrics::Share{3, 4}));
    EXPECT_EQ(anna.rubberStamps, (metrics::Share{1, 2})) << "one was no acceptance, one was not measured";
    EXPECT_EQ(anna.anchoring.value(), std::nullopt) << "nothing was drawn at random";
    EXPECT_EQ(anna.notDrawn, 0);
    EXPECT_EQ(anna.time.n, 5);
}

TEST_F(ReviewerFiguresTest, SaysWhatBecameOfBlindAnswersAfterALook) {
    compare("anna", 1, "billing", "billing");
    compare("anna", 2, "refund", "refund");
    compare("anna", 3, "refund", "billing");
    compare("anna", 4, "refund", "other");
    compare("anna", 5, "other", nullptr);  // looks, and lets it stand
    decide("anna", 6, "other");            // never looks
    const ReviewerRow anna = rowOf(read(), "anna");
    EXPECT_EQ(anna.reconsidered, (Reconsidered{1, 2, 1, 1}));
    EXPECT_EQ(anna.reconsidered.pulled(), (metrics::Share{1, 4}));
}

TEST_F(ReviewerFiguresTest, WhoIsAReviewerIsToldOfNobodyElse) {
    decide("anna", 1, "refund");
    decide("ben", 1, "billing");
    ReviewerFiguresRequest request;
    request.asker = "anna";
    EXPECT_EQ(read(request).reviewers.size(), 2U) << "nobody leads here";
    const auto workspace = m_fixture.open();
    ASSERT_TRUE(ports::inTransaction(*workspace, [&] { return workspace->people().set({idOf("ben"), "ben", Role::Lead, {}}, "ben", m_fixture.clock.now()); }));
    const ReviewerFigures own = read(request);
    ASSERT_EQ(own.reviewers.size(), 1U);
    EXPECT_EQ(own.reviewers[0].name, "anna");
    EXPECT_FALSE(own.team);
    request.asker = "ben";
    EXPECT_EQ(read(request).reviewers.size(), 2U);
}

TEST_F(ReviewerFiguresTest, KeepsToThePeriodOfTheAnswer) {
    decide("anna", 1, "refund");
    decide("ben", 1, "refund");
    m_fixture.clock.advance(minutes(60));
    const Timestamp middle = m_fixture.clock.now();
    decide("anna", 2, "billing");
    decide("anna", 1, "other");
    ReviewerFiguresRequest since;
    since.since = middle;
    const auto later = read(since);
    EXPECT_EQ(later.decisions, 2);
    EXPECT_EQ(rowOf(later, "anna").blind, (metrics::Share{1, 1})) << "the first answer to the other item is of another period";
    EXPECT_EQ(rowOf(later, "anna").consistency, (metrics::Share{0, 1}));
    ReviewerFiguresRequest until;
    until.until = middle;
    const auto earlier = read(until);
    EXPECT_THAT(earlier.reviewers, ElementsAre(Field(&ReviewerRow::name, "ben"))) << "what anna said then no longer stands";
    EXPECT_EQ(earlier.team->all.blind.n, 2) << "but it was her first answer";
}

TEST_F(ReviewerFiguresTest, OneReviewerSeesNothingOfOthers) {
    for (int item = 1; item <= 3; ++item) {
        decide("anna", item, "refund");
        decide("ben", item, "billing");
    }
    ReviewerFiguresRequest own;
    own.reviewer = "ben";
    const auto figures = read(own);
    EXPECT_THAT(figures.reviewers, ElementsAre(Field(&ReviewerRow::name, "ben")));
    EXPECT_FALSE(figures.team);
    EXPECT_EQ(figures.decisions, 3);
    EXPECT_EQ(figures.itemsTwice, 0);
    EXPECT_EQ(figures.reviewers.front().blind, (metrics::Share{3, 3}));
    own.reviewer = "cem";
    const auto unknown = readReviewerFigures(*m_writing, own, m_fixture.clock.now());
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().kind, ErrorKind::NotFound);
}

TEST_F(ReviewerFiguresTest, TakesGoldAnswersFromTheRequest) {
    decide("anna", 1, "refund");
    const ReviewerId anna = idOf("anna");
    const LabelSet billing = {label("billing")};
    const LabelSet refund = {label("refund")};
    ReviewerFiguresRequest request;
    const Timestamp now = m_fixture.clock.now();
    request.gold = {{anna, now, refund, refund, billing, Exposure::Blind}, {anna, now, billing, refund, billing, Exposure::Assisted}, {anna, now, refund, refund, refund, Exposure::Assisted},
                    {anna, now, refund, refund, std::nullopt, Exposure::Blind}};
    const auto figures = read(request);
    EXPECT_EQ(rowOf(figures, "anna").gold, (metrics::Share{3, 4}));
    EXPECT_EQ(figures.team->all.followedWrong, (metrics::ShareDifference{{1, 1}, {0, 1}}));
    request.until = now;
    EXPECT_EQ(read(request).team->all.gold.n, 0);
}

TEST_F(ReviewerFiguresTest, StopsOnRequest) {
    decide("anna", 1, "refund");
    std::stop_source stop;
    stop.request_stop();
    const auto figures = readReviewerFigures(*m_writing, {}, m_fixture.clock.now(), stop.get_token());
    ASSERT_FALSE(figures);
    EXPECT_EQ(figures.error().kind, ErrorKind::Cancelled);
}

class RandomisedFiguresTest : public ReviewerFiguresTest {
protected:
    RandomisedFiguresTest() : ReviewerFiguresTest(routing::SuggestionMode::Randomised) {}

    Arm armOf(std::string_view reviewer, int item) const { return routing::drawArm(policyOf(routing::SuggestionMode::Randomised), fmt::format("t-{}", item), reviewer); }
};

TEST_F(RandomisedFiguresTest, AnchoringComparesTheArmsThatWereDrawn) {
    metrics::ShareDifference expected;
    for (int item = 1; item <= 60; ++item) {
        const bool isAssisted = armOf("anna", item) == Arm::Assisted;
        const bool accepts = item % (isAssisted ? 5 : 2) != 0;
        decide("anna", item, accepts ? "billing" : "refund", ArmChoice::ByPolicy);
        (isAssisted ? expected.one : expected.other).add(accepts);
    }
    decide("anna", 60, "other", ArmChoice::ByPolicy);  // no first answer
    const ReviewerRow anna = rowOf(read(), "anna");
    EXPECT_EQ(anna.anchoring, expected);
    EXPECT_GT(*anna.anchoring.value(), 0);
    EXPECT_EQ(anna.withFinal.fewest(), 0) << "her answer alone is the final label";
}

TEST_F(RandomisedFiguresTest, AnotherArmThanTheDrawnOneSaysNothingOfTheDraw) {
    int blind = 0;
    for (int item = 1; item <= 20; ++item) {
        decide("ben", item, "billing", ArmChoice::AlwaysBlind);
        blind += armOf("ben", item) == Arm::Blind ? 1 : 0;
    }
    const ReviewerRow ben = rowOf(read(), "ben");
    EXPECT_EQ(ben.blind.n, 20);
    EXPECT_EQ(ben.anchoring.other.n, blind);
    EXPECT_EQ(ben.notDrawn, 20 - blind);
}

TEST_F(RandomisedFiguresTest, TheTeamsAnchoringIsThatOfPeopleInBothArms) {
    for (int item = 1; item <= 20; ++item) {
        decide("anna", item, "billing", ArmChoice::ByPolicy);
        decide("ben", item, "refund", ArmChoice::AlwaysBlind);
    }
    const auto figures = read();
    EXPECT_EQ(figures.team->all.anchoring, rowOf(figures, "anna").anchoring) << "ben never saw a suggestion, and answers in a way of his own";
    EXPECT_GT(figures.team->all.notDrawn, 0);
}

TEST_F(RandomisedFiguresTest, TheFinalLabelCountsWhereAnotherAnswerStandsToo) {
    for (const char* who : {"anna", "ben", "cem"}) decide(who, 1, who == std::string_view("cem") ? "billing" : "refund", ArmChoice::ByPolicy);
    const auto figures = read();
    metrics::ShareDifference all;
    for (const ReviewerRow& row : figures.reviewers) all += row.withFinal;
    EXPECT_EQ(all.one.n + all.other.n, 3);
    EXPECT_EQ(all.one.count + all.other.count, 2);
}

}  // namespace
}  // namespace docket::services
