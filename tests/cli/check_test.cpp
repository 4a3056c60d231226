#include "tests/cli/program_test.h"

#include "core/base/stable_hash.h"
#include "core/base/time.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>

namespace docket {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using test::Words;

constexpr int look = 4;
constexpr int act = 5;

/// Days of 60 predictions of two labels, imported in one file. From the 16th day on something may be said instead.
class CheckProgram : public test::ProgramTest {
protected:
    void SetUp() override {
        std::ofstream(path("labels.json")) << R"({"kind":"single","labels":["billing","refund"]})";
        run({"new", workspace(), "--taxonomy", path("labels.json")});
    }

    void importDays(int days, const std::string& saidInstead = {}) {
        std::ofstream file(path("p.jsonl"));
        SeededRandom random(7);
        for (int day = 0; day < days; ++day) {
            for (int i = 0; i < 60; ++i) {
                const bool isOther = day >= 15 && !saidInstead.empty() && i % 2 == 0;
                const std::string label = isOther ? saidInstead : (random.below(3) == 0 ? "refund" : "billing");
                const Timestamp at{1'767'571'200'000 + (day * 24LL * 60 + i) * 60'000};
                file << json{{"id", fmt::format("t-{}-{}", day, i)},      {"text", fmt::format("Please look at the payment number {} of my account", random.below(100'000))},
                             {"label", label},                            {"confidence", 0.7 + 0.01 * static_cast<double>(random.below(25))},
                             {"model", "m1"},                             {"prompt_version", "p1"},
                             {"created_at", formatUtc(at)}}.dump()
                     << '\n';
            }
        }
        file.close();
        run({"import", workspace(), path("p.jsonl")});
    }

    test::Finished check(Words more = {}) const {
        more.insert(more.begin(), {"check", workspace()});
        return test::runDocket(more);
    }
    json checkForJson(Words more, int status) const {
        more.emplace_back("--json");
        const auto finished = check(std::move(more));
        EXPECT_EQ(finished.status, status) << finished.err << finished.out;
        return json::parse(finished.out, nullptr, false);
    }
    static json detector(const json& told, const std::string& name) {
        for (const json& each : told.at("detectors")) {
            if (each.at("detector") == name) return each;
        }
        return {};
    }
};

TEST_F(CheckProgram, SaysThatAllIsFineAndWhatItCannotTell) {
    importDays(25);
    const json told = checkForJson({}, 0);
    EXPECT_EQ(told.at("state"), "fine");
    EXPECT_EQ(told.at("predictions"), 25 * 60);
    EXPECT_EQ(told.at("baseline").at("until"), "2026-01-12T00:00:00Z") << "30 % of 25 days";
    EXPECT_EQ(detector(told, "label_drift").at("state"), "fine");
    EXPECT_EQ(detector(told, "format_errors").at("state"), "fine");
    EXPECT_EQ(detector(told, "upstream_shift").at("state"), "fine");
    EXPECT_EQ(detector(told, "silent_degradation").at("state"), "cannot_tell");
    EXPECT_THAT(detector(told, "silent_degradation").at("missing").get<std::string>(), HasSubstr("30 are needed"));
    EXPECT_THAT(detector(told, "prompt_brittleness").at("missing").get<std::string>(), HasSubstr("under two prompt versions"));
    EXPECT_FALSE(told.contains("series"));
    EXPECT_THAT(check().out, HasSubstr("cannot tell: 0 predictions of the baseline"));
}

TEST_F(CheckProgram, FindsAnAnswerInAnotherFormAndWhereItsItemsAre) {
    importDays(25, "I think that this is about billing, as they say so.");
    const json told = checkForJson({"--series"}, act);
    const json format = detector(told, "format_errors");
    ASSERT_EQ(format.at("state"), "act");
    const json& finding = format.at("findings").at(0);
    EXPECT_EQ(finding.at("cause"), "no_label_text");
    EXPECT_EQ(finding.at("since"), "2026-01-20T00:00:00Z");
    EXPECT_EQ(finding.at("search"), "reason:invalid_output");
    EXPECT_EQ(finding.at("items").size(), 20U);
    EXPECT_EQ(finding.at("items").at(19), "t-24-58");
    EXPECT_NEAR(finding.at("value").get<double>(), 0.5, 0.05);
    EXPECT_LT(finding.at("low").get<double>(), 0.5);
    EXPECT_EQ(told.at("raw_forms").at(0).at("n"), 10 * 30);
    EXPECT_EQ(told.at("makers").at(0).at("invalid").at("no_label_text"), 10 * 30);
    EXPECT_THAT(check().out, HasSubstr("In the Queue: reason:invalid_output"));
    bool hasAlert = false;
    for (const json& series : told.at("series")) {
        if (series.at("series") != "invalid") continue;
        EXPECT_EQ(series.at("points").size(), 25U);
        hasAlert = series.at("points").at(16).at("alert").get<bool>();
    }
    EXPECT_TRUE(hasAlert);
}

TEST_F(CheckProgram, KeepsAlertsOnlyWhenAskedAndClosesThoseThatEnded) {
    importDays(25, "somebody's word");
    EXPECT_EQ(checkForJson({}, act).contains("kept"), false);
    EXPECT_EQ(runForJson("alerts", {"list"}).at("alerts").size(), 0U);
    const json kept = checkForJson({"--keep", "--by", "cron"}, act).at("kept");
    ASSERT_GE(kept.at("opened").size(), 2U);
    EXPECT_EQ(checkForJson({"--keep"}, act).at("kept").at("opened").size(), 0U) << "it is known already";
    const json acknowledged = runForJson("alerts", {"acknowledge", "1", "--note", "The vendor knows.", "--by", "ada"});
    EXPECT_EQ(acknowledged.at("acknowledged").at(0).at("note"), "The vendor knows.");
    EXPECT_EQ(acknowledged.at("opened_by"), "cron");
    const json closed = checkForJson({"--keep", "--until", "2026-01-20"}, 0).at("kept");
    EXPECT_EQ(closed.at("closed").size(), kept.at("opened").size());
    EXPECT_EQ(runForJson("alerts", {"list"}).at("alerts").size(), 0U);
    EXPECT_EQ(runForJson("alerts", {"list", "--all"}).at("alerts").size(), kept.at("opened").size());
    expectVerified();
    EXPECT_EQ(test::runDocket({"alerts", workspace(), "acknowledge", "99"}).status, 1);
}

TEST_F(CheckProgram, GoesByRulesFromAFile) {
    importDays(25, "somebody's word");
    std::ofstream(path("rules.json")) << R"({"invalid_act":0.9,"shift_act":900,"shift_look":800,"tell":["ada"]})";
    const json told = checkForJson({"--rules", path("rules.json"), "--texts", "0"}, look);
    EXPECT_EQ(told.at("rules").at("invalid_act"), 0.9);
    EXPECT_EQ(told.at("rules").at("tell").at(0), "ada");
    EXPECT_EQ(detector(told, "upstream_shift").at("missing"), "no text was read");
    std::ofstream(path("wrong.json")) << R"({"invalid_akt":0.9})";
    const auto refused = check({"--rules", path("wrong.json")});
    EXPECT_EQ(refused.status, 1);
    EXPECT_THAT(refused.err, HasSubstr("invalid_akt"));
    EXPECT_THAT(refused.err, HasSubstr("wrong.json"));
}

TEST_F(CheckProgram, HasNothingToSayOfAnEmptyWorkspace) {
    const json told = checkForJson({}, 0);
    EXPECT_TRUE(told.at("baseline").is_null());
    for (const json& each : told.at("detectors")) EXPECT_EQ(each.at("state"), "cannot_tell") << each;
    EXPECT_EQ(check({"--bucket", "year"}).status, 2);
    EXPECT_EQ(check({"--since", "yesterday"}).status, 2);
}

}  // namespace
}  // namespace docket
