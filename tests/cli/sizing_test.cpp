#include "tests/cli/program_test.h"
#include "tests/support/workspace_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace docket {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using test::Words;

class SizingProgram : public ::testing::Test {
protected:
    test::Finished sizing(Words arguments = {}) const {
        arguments.insert(arguments.begin(), {"sizing", m_fixture.path().string()});
        return test::runDocket(arguments);
    }

    test::WorkspaceFixture m_fixture;
};

TEST_F(SizingProgram, SaysWhereEachValueComesFrom) {
    m_fixture.addItems(*m_fixture.open(), 30);
    const auto finished = sizing({"--json", "--items-per-day", "900", "--hours-per-day", "5"});
    ASSERT_EQ(finished.status, 0) << finished.err;
    const json told = json::parse(finished.out);
    const json& values = told.at("values");
    EXPECT_EQ(values.at("items_per_day").at("source"), "given");
    EXPECT_EQ(values.at("minutes_per_review").at("source"), "assumed");
    EXPECT_THAT(values.at("minutes_per_review").at("words").get<std::string>(), HasSubstr("assumed: 2 min per item, fewer than 30 measured (0)"));
    EXPECT_EQ(values.at("reviews_per_item").at("source"), "measured");
    EXPECT_EQ(values.at("reviews_per_item").at("words"), "measured over 30 entries");
    EXPECT_EQ(told.at("waiting_reviews"), 30);
    EXPECT_DOUBLE_EQ(told.at("for_arrivals").get<double>(), 900 * 2 / 300.0);
    EXPECT_DOUBLE_EQ(told.at("for_waiting").get<double>(), 30 / (300 / 2.0));
    EXPECT_EQ(told.at("reviewers"), 7) << "6 for a mean day, and its peaks";
    const auto table = sizing({"--items-per-day", "900"});
    EXPECT_THAT(table.out, HasSubstr("reviewers hold the due times"));
    EXPECT_THAT(table.out, HasSubstr("given"));
}

TEST_F(SizingProgram, AnEmptyWorkspaceNeedsNobody) {
    const json told = json::parse(sizing({"--json"}).out);
    EXPECT_EQ(told.at("reviewers"), 0);
    EXPECT_TRUE(told.at("escalated").at("value").is_null());
}

TEST_F(SizingProgram, RefusesNumbersOutOfRange) {
    for (const Words& words : {Words{"--hours-per-day", "0"}, Words{"--hours-per-day", "25"}, Words{"--gold-rate", "2"}, Words{"--items-per-day", "-1"}, Words{"--due-hours", "x"}}) {
        EXPECT_EQ(sizing(words).status, 2) << words.back();
    }
}

}  // namespace
}  // namespace docket
