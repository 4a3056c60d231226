#include "tests/support/golden.h"
#include "tests/support/hostile_workspace.h"
#include "tests/support/process.h"
#include "tests/support/shared_data.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>

namespace docket {
namespace {

using nlohmann::json;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

/// `docket taxonomy … lint` as a program of its own.
class TaxonomyLintTest : public ::testing::Test {
protected:
    std::string put(const std::string& name, std::string_view text) const {
        const auto path = m_folder.path() / name;
        std::ofstream(path, std::ios::binary) << text;
        return path.string();
    }
    static test::Finished lintFile(const std::string& file) { return test::run({DOCKET_BINARY, "taxonomy", "lint", "--file", file, "--json"}); }
    test::Finished lintText(std::string_view text) const { return lintFile(put("taxonomy.json", text)); }

    static std::vector<std::string> checksIn(const json& report) {
        std::vector<std::string> checks;
        for (const json& finding : report.at("findings")) checks.push_back(finding.at("check"));
        return checks;
    }
    static json findingOf(const json& report, std::string_view check) {
        for (const json& finding : report.at("findings")) {
            if (finding.at("check") == check) return finding;
        }
        ADD_FAILURE() << "no finding of " << check;
        return {};
    }

    test::TempDir m_folder;
};

TEST_F(TaxonomyLintTest, TellsEveryErrorOfAFileThatIsNoTaxonomy) {
    const auto finished = lintText(R"({"labels":[
        {"key":"a","parent":"b","shortcut":"x"},{"key":"b","parent":"a","shortcut":"x"},{"key":"a","threshold":1.5},
        {"key":" c","cost_false_positive":-1,"excludes":[{"text":"old","use":"gone"}]},{"key":"d","parent":"nowhere"}]})");
    EXPECT_EQ(finished.status, 1);
    EXPECT_THAT(finished.err, IsEmpty());
    const json report = json::parse(finished.out);
    EXPECT_EQ(report.at("ok"), false);
    const auto checks = checksIn(report);
    for (const char* check : {"duplicate_key", "duplicate_shortcut", "threshold_out_of_range", "malformed_key", "cost_out_of_range", "missing_parent",
                              "missing_exclude_target"}) {
        EXPECT_THAT(checks, Contains(check));
    }
    EXPECT_EQ(findingOf(report, "missing_exclude_target").at("text"), "old");
    EXPECT_EQ(findingOf(report, "missing_exclude_target").at("labels"), json::array({" c"}));
    EXPECT_EQ(findingOf(report, "threshold_out_of_range").at("field"), "threshold");
}

TEST_F(TaxonomyLintTest, WarningsLetTheStatusBeZero) {
    const auto finished = lintText(R"({"labels":[{"key":"a","examples":["one"]},{"key":"other","name":"A"}]})");
    EXPECT_EQ(finished.status, 0) << finished.err;
    const json report = json::parse(finished.out);
    EXPECT_EQ(report.at("ok"), true);
    EXPECT_EQ(report.at("errors"), 0);
    EXPECT_GT(report.at("warnings"), 0);
    const json few = findingOf(report, "few_examples");
    EXPECT_EQ(few.at("has"), 1);
    EXPECT_EQ(few.at("wanted"), 3);
    EXPECT_EQ(few.at("message"), "a has 1 of 3 examples.");
    EXPECT_THAT(few.at("remedy").get<std::string>(), Not(IsEmpty()));
    EXPECT_EQ(findingOf(report, "duplicate_name").at("labels"), (json{"a", "other"}));
}

TEST_F(TaxonomyLintTest, SaysWhichShortcutsDoNotWorkAndWhy) {
    const auto finished = lintText(R"({"labels":[{"key":"a","shortcut":"a"},{"key":"b","shortcut":"A"},{"key":"c","shortcut":"0"},
        {"key":"d","shortcut":" "},{"key":"e","shortcut":"ж"},{"key":"f","shortcut":"ü"},{"key":"g","shortcut":"投"}]})");
    EXPECT_EQ(finished.status, 0) << finished.err;
    const json report = json::parse(finished.out);
    EXPECT_EQ(findingOf(report, "alike_shortcut").at("labels"), (json{"a", "b"}));
    const json untypable = findingOf(report, "untypable_shortcut");
    EXPECT_EQ(untypable.at("labels"), json::array({"g"}));
    EXPECT_EQ(untypable.at("text"), "投");
    EXPECT_THAT(untypable.at("message").get<std::string>(), HasSubstr("it needs an input method"));
    EXPECT_EQ(std::ranges::count(checksIn(report), "reserved_shortcut"), 2);
}

TEST_F(TaxonomyLintTest, AFileThatCannotBeReadIsOneLineOfError) {
    for (const std::string text : {"", "[1,2]", "{\"labels\":{}}", "{\"labels\":[{\"key\":7}]}", "{\"labels\":[\"\xFF\"]}",
                                   "{\"labels\":[{\"key\":\"a\",\"id\":9223372036854775807}]}"}) {
        const auto finished = lintText(text);
        EXPECT_EQ(finished.status, 1) << text;
        EXPECT_THAT(finished.out, IsEmpty());
        EXPECT_EQ(std::ranges::count(finished.err, '\n'), 1) << finished.err;
    }
    EXPECT_EQ(lintFile((m_folder.path() / "missing.json").string()).status, 1);
}

TEST_F(TaxonomyLintTest, HostileTextsStayText) {
    const std::string file = put("taxonomy.json", "{\"labels\":[{\"key\":\"a\",\"name\":\"<b>\\u001b[31m\\u202e{}\"},\"other\"]}");
    const auto finished = test::run({DOCKET_BINARY, "taxonomy", "lint", "--file", file});
    EXPECT_EQ(finished.status, 0);
    EXPECT_THAT(finished.out, Not(HasSubstr("\x1b"))) << "nothing steers the terminal";
    EXPECT_THAT(finished.out, HasSubstr("<b> [31m"));
    EXPECT_THAT(lintFile(file).out, HasSubstr("\\u001b"));
}

TEST_F(TaxonomyLintTest, AnEmptyListHasNoChoice) {
    const auto finished = lintText(R"({"labels":[]})");
    EXPECT_EQ(finished.status, 1);
    EXPECT_THAT(checksIn(json::parse(finished.out)), ElementsAre("no_choice"));
}

TEST_F(TaxonomyLintTest, FiveThousandLabelsAreLinted) {
    json labels = json::array();
    for (int i = 0; i < 5000; ++i) {
        labels.push_back({{"key", fmt::format("label_{}", i)}, {"description", fmt::format("The customer asks about matter {} of kind {}.", i, i % 7)}});
    }
    const auto finished = lintText(json{{"labels", labels}}.dump());
    EXPECT_EQ(finished.status, 0) << finished.err;
    EXPECT_EQ(findingOf(json::parse(finished.out), "flat_labels").at("has"), 5000);
}

TEST_F(TaxonomyLintTest, TheBankingLabelsLackWhatALabelListLacks) {
    DOCKET_NEEDS_SHARED_DATA();
    const auto finished = lintFile((test::sharedData() / "banking77_labels.json").string());
    ASSERT_EQ(finished.status, 0) << finished.err;
    const json report = json::parse(finished.out);
    const auto checks = checksIn(report);
    EXPECT_EQ(std::ranges::count(checks, "missing_definition"), 77);
    EXPECT_EQ(std::ranges::count(checks, "few_examples"), 77);
    EXPECT_EQ(std::ranges::count(checks, "missing_other"), 1);
    EXPECT_EQ(findingOf(report, "flat_labels").at("has"), 77);
    EXPECT_THAT(checks, Not(Contains("duplicate_name")));
}

TEST_F(TaxonomyLintTest, NeedsAWorkspaceOrAFile) {
    EXPECT_EQ(test::run({DOCKET_BINARY, "taxonomy", "lint"}).status, 2);
    EXPECT_EQ(test::run({DOCKET_BINARY, "taxonomy", "show"}).status, 2);
    EXPECT_EQ(test::run({DOCKET_BINARY, "taxonomy"}).status, 2);
}

/// A workspace with 12 decided items that the model had called billing and people refund.
class TaxonomyLintOfWorkspaceTest : public TaxonomyLintTest {
protected:
    void SetUp() override {
        m_sample.fixture.addItems(*m_sample.writing, 30);
        for (int i = 1; i <= 12; ++i) m_sample.decide("anna", "t-" + std::to_string(i), {"refund"});
    }
    json lint(std::vector<std::string> more = {}) const {
        std::vector<std::string> command{DOCKET_BINARY, "taxonomy", m_sample.fixture.path().string(), "lint", "--json"};
        command.insert(command.end(), more.begin(), more.end());
        const auto finished = test::run(command);
        EXPECT_EQ(finished.status, 0) << finished.err;
        return json::parse(finished.out);
    }

    test::HostileWorkspace m_sample{test::taxonomyOf({"billing", "refund", "other"})};
};

TEST_F(TaxonomyLintOfWorkspaceTest, TellsWhatTheModelConfuses) {
    const json pair = findingOf(lint(), "confused_pair");
    EXPECT_EQ(pair.at("labels"), (json{"billing", "refund"}));
    EXPECT_EQ(pair.at("model_mix_ups"), 12);
    EXPECT_EQ(pair.at("said_first"), 12);
    EXPECT_EQ(pair.at("predictions"), 12);
    EXPECT_EQ(pair.at("reviewer_mix_ups"), 0);
    EXPECT_TRUE(pair.at("agreement").is_null()) << "nobody decided an item twice";
    EXPECT_EQ(m_sample.fixture.problems(), "") << "it is only read";
}

TEST_F(TaxonomyLintOfWorkspaceTest, AFileIsHeldAgainstWhatTheWorkspaceHasSeen) {
    const auto file = put("next.json", R"({"labels":["other","refund",{"key":"billing","name":"Bills"},"new"]})");
    const json pair = findingOf(lint({"--file", file}), "confused_pair");
    EXPECT_EQ(pair.at("labels"), (json{"refund", "billing"})) << "in the order of the file";
    EXPECT_EQ(pair.at("said_first"), 0);
    EXPECT_EQ(pair.at("said_second"), 12);
    EXPECT_THAT(pair.at("message").get<std::string>(), HasSubstr("Bills: 12"));
}

}  // namespace
}  // namespace docket
