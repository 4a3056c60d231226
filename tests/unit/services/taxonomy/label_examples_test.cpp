#include "core/services/taxonomy/label_examples.h"

#include "core/services/review/review_session.h"
#include "tests/support/workspace_builder.h"

#include <gmock/gmock.h>

namespace docket::services {
namespace {

using test::WorkspaceFixture;

class LabelExamplesTest : public ::testing::Test {
protected:
    LabelExamplesTest() : fixture(test::taxonomyOf({"billing", "refund", "other"}), twoReviewers()), workspace(fixture.open()) { fixture.addItems(*workspace, 4, "billing"); }

    static routing::Policy twoReviewers() {
        routing::Policy policy;
        policy.reviewsRequired["default"] = 2;
        return policy;
    }
    LabelId label(const char* key) { return fixture.taxonomy().findByKey(key)->id; }
    void decide(const char* reviewer, const std::string& item, const char* key) {
        ReviewSession session(*workspace, fixture.clock, {reviewer, reviewer}, ArmChoice::AlwaysBlind);
        const auto claimed = session.review.claim(item);
        ASSERT_TRUE(claimed) << claimed.error().message;
        Answer answer;
        answer.labels = {label(key)};
        ASSERT_TRUE(session.review.decide(claimed->item.id, answer));
    }

    WorkspaceFixture fixture;
    std::unique_ptr<ports::Workspace> workspace;
};

TEST_F(LabelExamplesTest, AreWhatPeopleDecidedAndWhatTheModelGotWrong) {
    for (const char* reviewer : {"ada", "bob"}) {
        decide(reviewer, "t-1", "billing");
        decide(reviewer, "t-2", "refund");
    }
    decide("ada", "t-3", "billing");  // not final yet
    const auto billing = readLabelExamples(*workspace, label("billing"), 10).value();
    EXPECT_EQ(billing.decided, (std::vector<DecidedText>{{"t-1", "Text of t-1", 2, 2}}));
    EXPECT_EQ(billing.mistaken, (std::vector<DecidedText>{{"t-2", "Text of t-2", 2, 2}}));
    const auto refund = readLabelExamples(*workspace, label("refund"), 10).value();
    EXPECT_EQ(refund.decided, (std::vector<DecidedText>{{"t-2", "Text of t-2", 2, 2}}));
    EXPECT_TRUE(refund.mistaken.empty());
}

TEST_F(LabelExamplesTest, AreTheBestOfMany) {
    for (const char* reviewer : {"ada", "bob"}) {
        for (const char* item : {"t-1", "t-2", "t-3", "t-4"}) decide(reviewer, item, "other");
    }
    EXPECT_EQ(readLabelExamples(*workspace, label("other"), 2).value().decided.size(), 2U);
}

TEST_F(LabelExamplesTest, CanBeStopped) {
    for (const char* reviewer : {"ada", "bob"}) decide(reviewer, "t-1", "other");
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(readLabelExamples(*workspace, label("other"), 2, stop.get_token()).error().kind, ErrorKind::Cancelled);
}

}  // namespace
}  // namespace docket::services
