#include "tests/support/golden.h"
#include "tests/support/hostile_workspace.h"
#include "tests/support/process.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace docket {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;

/// `docket lint` and `docket export --strict` as programs of their own, on a workspace with 30 items.
class DatasetLintCommandTest : public ::testing::Test {
protected:
    void SetUp() override { m_sample.fixture.addItems(*m_sample.writing, 30); }

    void decide(int count) {
        for (int i = 1; i <= count; ++i) m_sample.decide("anna", "t-" + std::to_string(i), {i % 3 == 0 ? "refund" : "billing"});
    }
    test::Finished docket(std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin() + 1, m_sample.fixture.path().string());
        return test::runDocket(std::move(arguments));
    }
    std::string path(const std::string& name) const { return (m_sample.fixture.folder / name).string(); }

    test::HostileWorkspace m_sample{test::taxonomyOf({"billing", "refund", "other"})};
};

TEST_F(DatasetLintCommandTest, SaysWhatTheExportThenSays) {
    decide(12);
    const auto before = test::namesIn(m_sample.fixture.folder.path());
    const auto linted = docket({"lint", "--format", "openai-chat", "--json"});
    ASSERT_EQ(linted.status, 0) << linted.err;
    EXPECT_EQ(test::namesIn(m_sample.fixture.folder.path()), before) << "nothing is written";
    const json report = json::parse(linted.out);
    EXPECT_EQ(report.at("ok"), true);
    EXPECT_EQ(report.at("records"), 12);
    EXPECT_EQ(report.at("errors"), 0);
    EXPECT_EQ(report.at("notes"), 1);
    const json finding = report.at("findings").at(0);
    EXPECT_EQ(finding.at("code"), "too_few_of_label");
    EXPECT_EQ(finding.at("severity"), "note");
    EXPECT_EQ(finding.at("count"), 3);
    EXPECT_EQ(finding.at("first"), (json{"billing", "refund", "other"}));
    EXPECT_TRUE(finding.at("remedy").is_null()) << "no label would be left";
    const auto exported = docket({"export", "--format", "openai-chat", "--out", path("out"), "--strict", "--json"});
    ASSERT_EQ(exported.status, 0) << exported.err;
    EXPECT_EQ(json::parse(exported.out).at("warnings"), report.at("findings"));
    EXPECT_EQ(json::parse(test::contentOf(path("out/manifest.json"))).at("warnings"), json::array()) << "a note is no warning";
}

TEST_F(DatasetLintCommandTest, AStrictExportWritesNothingWhereThereIsAnError) {
    decide(9);
    const auto before = test::namesIn(m_sample.fixture.folder.path());
    const auto linted = docket({"lint", "--format", "openai-chat"});
    EXPECT_EQ(linted.status, 1);
    EXPECT_THAT(linted.out, HasSubstr("error: OpenAI accepts a training file from 10 examples on; this one has 9."));
    EXPECT_THAT(linted.out, HasSubstr("1 errors, 0 warnings, 1 notes; 9 records"));
    for (const std::vector<std::string>& where : {std::vector<std::string>{"--out", path("out")}, std::vector<std::string>{"--dry-run"}}) {
        std::vector<std::string> arguments = {"export", "--format", "openai-chat", "--strict", "--json"};
        arguments.insert(arguments.end(), where.begin(), where.end());
        const auto refused = docket(arguments);
        EXPECT_EQ(refused.status, 1);
        EXPECT_EQ(refused.out, "");
        EXPECT_THAT(refused.err, HasSubstr("this one has 9. Nothing was written"));
        EXPECT_EQ(std::ranges::count(refused.err, '\n'), 1) << "one line";
    }
    EXPECT_EQ(test::namesIn(m_sample.fixture.folder.path()), before);
    EXPECT_EQ(m_sample.fixture.problems(), "");
    EXPECT_EQ(docket({"export", "--format", "openai-chat", "--out", path("out")}).status, 0) << "without it the error is a warning";
}

TEST_F(DatasetLintCommandTest, ListsItsCodesWithoutAWorkspace) {
    const auto listed = test::runDocket({"lint", "--codes", "--json"});
    ASSERT_EQ(listed.status, 0) << listed.err;
    std::set<std::string> codes;
    for (const json& code : json::parse(listed.out).at("codes")) {
        codes.insert(code.at("code").get<std::string>());
        EXPECT_FALSE(code.at("meaning").get<std::string>().empty());
        EXPECT_FALSE(code.at("severities").empty());
    }
    EXPECT_EQ(codes.size(), 24U);
    EXPECT_TRUE(codes.contains("duplicates_in_splits"));
    EXPECT_THAT(test::runDocket({"lint", "--codes"}).out, HasSubstr("Remedy: mask personal data."));
}

TEST_F(DatasetLintCommandTest, KnowsWrongUsage) {
    EXPECT_EQ(docket({"lint"}).status, 2) << "neither a recipe nor a format";
    EXPECT_EQ(test::runDocket({"lint", "--format", "csv"}).status, 2) << "no workspace";
    EXPECT_EQ(docket({"lint", "--codes"}).status, 2) << "a workspace, and nothing to look at";
    EXPECT_EQ(docket({"lint", "--format", "parquet"}).status, 2);
    EXPECT_EQ(docket({"lint", "--recipe", path("none.json")}).status, 1);
}

}  // namespace
}  // namespace docket
