#include "tests/cli/program_test.h"
#include "tests/support/shared_data.h"
#include "tests/support/workspace_builder.h"

#include "core/base/stable_hash.h"
#include "core/services/review/review_session.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

// `docket reviewers` as a program of its own. Every figure is computed again by recompute_reviewers.py, which shares nothing with it.

namespace docket {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::Not;
using test::Words;

test::Finished recompute(Words arguments) {
    arguments.insert(arguments.begin(), {DOCKET_PYTHON, "-B", std::string(DOCKET_SOURCE_DIR) + "/tests/cli/recompute_reviewers.py", DOCKET_BINARY});
    return test::run(arguments);
}

routing::Policy randomised() {
    routing::Policy policy;
    policy.auditRate = 0;
    policy.reviewsRequired = {{"default", 3}};
    policy.suggestion = routing::SuggestionMode::Randomised;
    return policy;
}

/// Three people who answer within a few sittings, at a measured pace.
class ReviewersProgram : public ::testing::Test {
protected:
    void SetUp() override {
        m_fixture.addItems(*m_writing, 120);
        for (const char* who : {"anna", "ben", "cem"}) work(who);
    }

    void work(std::string_view who) {
        SeededRandom random(stableHash(who));
        for (int item = 1; item <= 120; ++item) {
            if (random.below(3) == 0) continue;
            if (item % 45 == 0) m_fixture.clock.advance(minutes(90));  // another sitting
            services::ReviewSession session(*m_writing, m_fixture.clock, {std::string(who), "s"});
            const auto claimed = session.review.claim(fmt::format("t-{}", item));
            ASSERT_TRUE(claimed) << claimed.error().message;
            Answer answer;
            answer.labels = {label(random.below(4) == 0 ? "refund" : "billing")};
            answer.timeSpent = Duration{random.below(9) == 0 ? 0 : 400 + 20 * item + static_cast<std::int64_t>(random.below(3000))};
            m_fixture.clock.advance(answer.timeSpent);
            ASSERT_TRUE(session.review.decide(claimed->item.id, answer));
        }
    }

    LabelId label(std::string_view key) const { return m_fixture.taxonomy().findByKey(key)->id; }

    json reviewers(Words arguments = {}) const {
        arguments.insert(arguments.begin(), {"reviewers", m_fixture.path().string(), "--json"});
        const auto finished = test::runDocket(arguments);
        EXPECT_EQ(finished.status, 0) << finished.err;
        return json::parse(finished.out);
    }

    test::WorkspaceFixture m_fixture{test::taxonomyOf({"billing", "refund", "other"}), randomised()};
    std::unique_ptr<ports::Workspace> m_writing = m_fixture.open();
};

TEST_F(ReviewersProgram, SaysWhatTheExportedDecisionsSay) {
    const auto recomputed = recompute({m_fixture.path().string()});
    EXPECT_EQ(recomputed.status, 0) << recomputed.out << recomputed.err;
    const json told = reviewers();
    EXPECT_FALSE(told.at("team").at("median_time").at("value").is_null());
    EXPECT_FALSE(told.at("team").at("pace").at("value").is_null());
    EXPECT_FALSE(told.at("team").at("anchoring").at("value").is_null());
    EXPECT_GT(told.at("team").at("rubber_stamps").at("count"), 0);
    EXPECT_EQ(told.at("agreement").at("pairs").size(), 3U);
}

TEST_F(ReviewersProgram, OneReviewerIsToldNothingOfOthers) {
    const json own = reviewers({"--reviewer", "ben"});
    EXPECT_EQ(own.at("reviewers").size(), 1U);
    for (const char* field : {"team", "agreement", "items_twice"}) EXPECT_FALSE(own.contains(field)) << field;
    EXPECT_THAT(own.dump(), Not(HasSubstr("anna")));
    const auto table = test::runDocket({"reviewers", m_fixture.path().string(), "--reviewer", "ben"});
    EXPECT_THAT(table.out, HasSubstr("ben: "));
    EXPECT_THAT(table.out, Not(HasSubstr("anna")));
    EXPECT_THAT(table.out, Not(HasSubstr("kappa")));
}

TEST_F(ReviewersProgram, SaysTooFewInsteadOfAFigure) {
    const json told = reviewers();
    EXPECT_TRUE(told.at("team").at("gold").at("value").is_null());
    EXPECT_EQ(told.at("team").at("gold").at("undefined"), "too_few");
    const std::string table = test::runDocket({"reviewers", m_fixture.path().string()}).out;
    EXPECT_THAT(table, HasSubstr("too few (0)"));
    EXPECT_THAT(table, HasSubstr("Krippendorff's alpha"));
}

TEST_F(ReviewersProgram, KnowsWrongUsageFromFailure) {
    const std::string path = m_fixture.path().string();
    EXPECT_EQ(test::runDocket({"reviewers", path, "--since", "yesterday"}).status, 2);
    const auto unknown = test::runDocket({"reviewers", path, "--reviewer", "nobody"});
    EXPECT_EQ(unknown.status, 1);
    EXPECT_THAT(unknown.err, HasSubstr("nobody"));
    EXPECT_EQ(test::runDocket({"reviewers", path, "--until", "2000-01-01", "--json"}).status, 0);
}

struct RaterTable {
    std::string name;   ///< of the file, without raters_ and .csv
    std::string items;  ///< how many of them
};

class RealRaters : public ::testing::TestWithParam<RaterTable> {};

TEST_P(RealRaters, AreMeasuredAsTheirDecisionsSay) {
    DOCKET_NEEDS_SHARED_DATA();
    const RaterTable& table = GetParam();
    const auto recomputed = recompute({"--raters", (test::sharedData() / ("raters_" + table.name + ".csv")).string(), "--items", table.items});
    EXPECT_EQ(recomputed.status, 0) << recomputed.out << recomputed.err;
}

// The first has a clinician who rated each patient three times; the second people who labelled sites twice.
INSTANTIATE_TEST_SUITE_P(Tables, RealRaters,
                         ::testing::Values(RaterTable{"anesthesia", "45"}, RaterTable{"copyright_sites", "60"}, RaterTable{"barzan_binary", "60"}, RaterTable{"google_facts", "60"}),
                         [](const auto& table) { return table.param.name; });

}  // namespace
}  // namespace docket
