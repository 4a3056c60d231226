#include "tests/cli/program_test.h"
#include "tests/support/shared_data.h"
#include "tests/support/workspace_builder.h"
#include "tests/unit/agreement/published_tables.h"

#include "core/agreement/summary.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <map>
#include <set>

// Agreement studies through the binary alone.

namespace docket {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using test::Words;

class AgreementStudyProgram : public test::ProgramTest {
protected:
    json agreement(Words arguments) const { return runForJson("agreement", std::move(arguments)); }

    /// A workspace with `items` items i-1, i-2, …, predicted as the labels in turn.
    void start(const std::string& kind, const Words& labels, int items, const std::string& policy = R"({"threshold":1.0,"audit_rate":0})") {
        std::ofstream(path("policy.json")) << policy;
        json taxonomy{{"kind", kind}, {"labels", json::array()}};
        for (const auto& label : labels) taxonomy["labels"].push_back({{"key", label}});
        std::ofstream(path("taxonomy.json")) << taxonomy;
        std::ofstream rows(path("rows.jsonl"));
        for (int i = 1; i <= items; ++i) {
            json row{{"id", fmt::format("i-{}", i)}, {"text", fmt::format("text {}", i)}, {"confidence", 0.5}, {"model", "m1"}};
            const std::string& label = labels[static_cast<std::size_t>(i) % labels.size()];
            if (kind == "multi") row["labels"] = {label};
            else row["label"] = label;
            rows << row << '\n';
        }
        rows.close();
        run({"new", workspace(), "--taxonomy", path("taxonomy.json"), "--policy", path("policy.json")});
        run({"import", workspace(), path("rows.jsonl")});
    }

    /// Lets a reviewer answer items by their ids; expects that each answer is recorded, and nothing of the model shown.
    void review(const std::string& reviewer, const std::vector<std::pair<std::string, Words>>& answers) const {
        std::string input;
        for (const auto& [item, labels] : answers) {
            input += json{{"op", "claim"}, {"id", item}}.dump() + "\n" + json{{"op", "decide"}, {"labels", labels}}.dump() + "\n";
        }
        std::istringstream lines(run({"review", workspace(), "--reviewer", reviewer, "--mode", "assisted"}, input));
        int answered = 0;
        for (std::string line; std::getline(lines, line); ++answered) {
            const json said = json::parse(line);
            EXPECT_EQ(said.at("ok"), true) << said;
            const bool isClaim = said.contains("item");
            EXPECT_TRUE(said.at(isClaim ? "suggestion" : "overturns").is_null()) << said;
            EXPECT_EQ(said.value("arm", "blind"), "blind") << said;
        }
        EXPECT_EQ(answered, 2 * std::ssize(answers));
    }
};

void expectFigure(const json& told, const agreement::Estimate& expected, const char* name) {
    ASSERT_EQ(told.at("value").is_null(), !expected.value) << name;
    if (!expected.value) return;
    EXPECT_NEAR(told.at("value").get<double>(), *expected.value, 1e-12) << name;
    ASSERT_EQ(told.at("low").is_null(), !expected.interval) << name;
    if (!expected.interval) return;
    EXPECT_NEAR(told.at("low").get<double>(), expected.interval->low, 1e-12) << name;
    EXPECT_NEAR(told.at("high").get<double>(), expected.interval->high, 1e-12) << name;
    EXPECT_EQ(told.at("n"), expected.items) << name;
}

/// Krippendorff's table of 12 items three times over, since no figure is given of so few. The figures are those of the very table,
/// but for the intervals and for alpha, whose chance agreement depends on the number of answers.
TEST_F(AgreementStudyProgram, ReportsTheFiguresOfAPublishedTable) {
    constexpr std::size_t times = 3;
    const agreement::Ratings once = test::krippendorff2011();
    start("single", {"1", "2", "3", "4", "5"}, static_cast<int>(times * once.itemCount()));
    agreement({"draw", "--reviewers", "4", "--note", "Krippendorff 2011"});
    std::map<std::uint32_t, std::vector<std::pair<std::string, Words>>> byRater;
    std::vector<agreement::Rating> ratings;
    for (std::size_t item = 0; item < times * once.itemCount(); ++item) {
        for (const auto& given : once.givenOf(item % once.itemCount())) {
            const auto label = once.labelsOf(given.answer).front() + 1;
            byRater[given.rater].push_back({fmt::format("i-{}", item + 1), {std::to_string(label)}});
            ratings.push_back({ItemId{static_cast<std::int64_t>(item) + 1}, ReviewerId{given.rater + 1}, LabelId{label}});
        }
    }
    const agreement::Ratings table = agreement::Ratings::make(once.labels(), ratings).value();
    const Words names{"ada", "bob", "cem", "dan"};
    for (const auto& [rater, answers] : byRater) review(names.at(rater), answers);

    const json told = agreement({"report"});
    const auto expected = agreement::summarise(table);
    EXPECT_NEAR(*expected.observed.value, *agreement::summarise(once).observed.value, 1e-12);
    expectFigure(told.at("observed"), expected.observed, "observed");
    expectFigure(told.at("alpha"), expected.alpha, "alpha");
    // 120 answers that can be paired; observed disagreement 0.2 as in Krippendorff 2011, section C; expected by chance 1 - sum of n(n-1) / 120/119.
    EXPECT_NEAR(told.at("alpha").at("value").get<double>(), 1 - 0.2 / (1 - (27 * 26 + 39 * 38 + 30 * 29 + 15 * 14 + 9 * 8) / (120.0 * 119)), 1e-12);
    expectFigure(told.at("ac1"), expected.ac1, "ac1");
    expectFigure(told.at("fleiss_kappa"), expected.kappa, "fleiss");
    expectFigure(told.at("brennan_prediger"), expected.brennanPrediger, "brennan");
    expectFigure(told.at("light_kappa"), expected.light.mean, "light");
    EXPECT_EQ(told.at("alpha").at("n"), 33);
    ASSERT_EQ(told.at("pairs").size(), expected.raterPairs.size());
    ASSERT_EQ(told.at("labels").size(), 5U);
    EXPECT_EQ(told.at("items"), 36);
    EXPECT_EQ(told.at("complete"), 24);
    EXPECT_EQ(told.at("reviewers").size(), 4U);
    EXPECT_EQ(told.at("study").at("note"), "Krippendorff 2011");
    expectVerified();
}

TEST_F(AgreementStudyProgram, SaysTooFewInsteadOfAFigureOfFewerThan30Items) {
    start("single", {"a", "b", "c"}, 40);
    agreement({"draw"});
    static constexpr int n = 29;
    std::vector<std::pair<std::string, Words>> ada;
    std::vector<std::pair<std::string, Words>> bob;
    for (int i = 1; i <= n; ++i) {
        const std::string label = i <= 15 ? "a" : "b";
        ada.push_back({fmt::format("i-{}", i), {label}});
        bob.push_back({fmt::format("i-{}", i), {i % 5 == 0 ? "b" : label}});
    }
    review("ada", ada);
    review("bob", bob);
    const auto expectTooFew = [](const json& figure) {
        EXPECT_TRUE(figure.at("value").is_null()) << figure;
        EXPECT_TRUE(figure.at("low").is_null()) << figure;
        EXPECT_EQ(figure.at("undefined"), "too_few") << figure;
        EXPECT_EQ(figure.at("n"), n) << figure;
    };
    const json told = agreement({"report"});
    for (const char* name : {"observed", "alpha", "ac1", "fleiss_kappa", "brennan_prediger", "light_kappa"}) expectTooFew(told.at(name));
    for (const json& label : told.at("labels")) {
        EXPECT_EQ(label.at("under_target"), false) << "nothing is known of it";
        EXPECT_EQ(label.at("specific").at("undefined"), label.at("label") == "c" ? "not_given" : "too_few");
    }
    const json& pair = told.at("pairs").at(0);
    EXPECT_EQ(pair.at("n"), n) << "the counts are given";
    EXPECT_TRUE(pair.at("agreement").is_null());
    EXPECT_EQ(pair.at("undefined"), "too_few");
    expectTooFew(pair.at("kappa"));
    EXPECT_TRUE(told.at("confusions").at(0).at("share").is_null());
    EXPECT_THAT(run({"agreement", workspace(), "report"}), HasSubstr(fmt::format("too few ({})", n)));
}

TEST_F(AgreementStudyProgram, AnEmptyReportIsOneSentence) {
    start("single", {"a", "b"}, 40);
    agreement({"draw", "--items", "30"});
    const std::string told = run({"agreement", workspace(), "report"});
    EXPECT_EQ(std::ranges::count(told, '\n'), 1) << told;
    EXPECT_THAT(told, HasSubstr("has 0 of the 90 answers asked for (30 items, 3 reviewers each), and no item has two, so that there is nothing to compare yet."));
    run({"review", workspace(), "--reviewer", "ada"}, "{\"op\":\"claim\"}\n{\"op\":\"decide\",\"labels\":[\"a\"]}\n");
    EXPECT_THAT(run({"agreement", workspace(), "report"}), HasSubstr("has 1 of the 90 answers"));
    agreement({"end"});
    EXPECT_THAT(run({"agreement", workspace(), "report"}), HasSubstr("nothing to compare.\n"));
}

TEST_F(AgreementStudyProgram, OfLabelSetsHasTheAlphasOfSets) {
    start("multi", {"a", "b", "c"}, 36);
    agreement({"draw"});
    const std::vector<std::vector<Words>> said{  // by ada, bob and cem, who leaves after the first four of each six
        {{"a"}, {"a", "b"}, {}, {"c"}, {"b"}, {"a"}}, {{"a"}, {"a"}, {}, {"b", "c"}, {"c"}, {"a"}}, {{"a"}, {"a", "b"}, {"c"}, {"c"}}};
    for (std::size_t who = 0; who < said.size(); ++who) {
        std::vector<std::pair<std::string, Words>> answers;
        for (int i = 0; i < 36; ++i) {
            if (static_cast<std::size_t>(i % 6) < said[who].size()) answers.push_back({fmt::format("i-{}", i + 1), said[who][static_cast<std::size_t>(i % 6)]});
        }
        review(Words{"ada", "bob", "cem"}[who], answers);
    }
    const json told = agreement({"report"});
    // Agreeing pairs by item: 3/3, 1/3, 1/3, 1/3, 0/1, 1/1.
    EXPECT_NEAR(told.at("observed").at("value").get<double>(), 3.0 / 6, 1e-12);
    EXPECT_TRUE(told.at("alpha_masi").at("value").is_number());
    EXPECT_GT(told.at("alpha_jaccard").at("value"), told.at("alpha").at("value")) << "sets that share a label are partly alike";
    EXPECT_EQ(told.at("by_answers"), json::parse(R"([{"answers":0,"items":0},{"answers":1,"items":0},{"answers":2,"items":12},{"answers":3,"items":24}])"));
    expectVerified();
}

TEST_F(AgreementStudyProgram, ItsItemsTellNothingButThatTheyAreOfATest) {
    start("single", {"a", "b"}, 200, R"({"threshold":0.4,"audit_rate":0.1,"high_impact_labels":["b"],"suggestion":{"mode":"assisted"}})");
    agreement({"draw"});
    test::Process reviewer({DOCKET_BINARY, "review", workspace(), "--reviewer", "ada"});
    const auto ask = [&](const json& request) {
        reviewer.write(request.dump() + "\n");
        return json::parse(reviewer.readLine().value_or("null"));
    };
    std::set<std::string> keys;
    for (int i = 0; i < 100; ++i) {
        const json claimed = ask({{"op", "claim"}});
        EXPECT_TRUE(claimed.at("suggestion").is_null());
        EXPECT_EQ(claimed.at("reasons"), json::array({"agreement_study"})) << "whatever they were escalated for";
        std::string names;
        for (const auto& [key, value] : claimed.items()) names += key + " ";
        keys.insert(names);
        EXPECT_EQ(ask({{"op", "reveal"}}).at("error").at("kind"), "conflict");
        const json decided = ask({{"op", "decide"}, {"labels", {"a"}}});
        EXPECT_EQ(decided.at("state"), "in_review");
    }
    const json ordinary = ask({{"op", "claim"}});
    EXPECT_EQ(ordinary.at("arm"), "assisted") << "the study is through for this reviewer";
    std::string names;
    for (const auto& [key, value] : ordinary.items()) names += key + " ";
    EXPECT_EQ(keys, std::set<std::string>{names}) << "the same fields";
    reviewer.wait();
    const auto undone = json::parse(run({"review", workspace(), "--reviewer", "ada"}, "{\"op\":\"undo\"}\n"));
    EXPECT_EQ(undone.at("ok"), true);
    EXPECT_EQ(agreement({"report"}).at("by_answers")[1].at("items"), 99);
    expectVerified();
}

TEST_F(AgreementStudyProgram, OfFewerThan30ItemsIsNotBegun) {
    start("single", {"a", "b"}, 29);
    const auto refused = test::runDocket({"agreement", workspace(), "draw"});
    EXPECT_EQ(refused.status, 1);
    EXPECT_THAT(refused.err, HasSubstr("Only 29 items could be drawn, and under 30 no agreement is computed"));
    EXPECT_EQ(runForJson("stats", {}).at("by_reason").at("agreement_study"), 0);
    expectVerified();
}

/// What a study drew is said to be of the study, by stats, the export and the list alike, and never of the audit sample.
TEST_F(AgreementStudyProgram, ItsItemsAreNoPartOfTheAuditSample) {
    start("single", {"a", "b"}, 200, R"({"threshold":0.4,"audit_rate":0.1,"seed":5})");
    const json before = runForJson("stats", {});
    const int audited = before.at("by_reason").at("audit_sample");
    ASSERT_GT(audited, 0);
    agreement({"draw", "--items", "60"});
    const json after = runForJson("stats", {});
    EXPECT_EQ(after.at("by_reason").at("audit_sample"), audited);
    EXPECT_EQ(after.at("escalated"), before.at("escalated"));
    const int drawn = after.at("by_reason").at("agreement_study");
    EXPECT_GT(drawn, 0);
    EXPECT_LE(drawn, 60) << "those that the audit had drawn before stay of the audit";
    run({"export", workspace(), "--format", "native", "--include", "all", "--out", path("out")});
    std::map<std::string, int> exported;
    std::ifstream lines(path("out/records.jsonl"));
    for (std::string line; std::getline(lines, line);) {
        const json record = json::parse(line);
        for (const json& reason : record.at("reasons")) ++exported[reason.get<std::string>()];
    }
    EXPECT_EQ(exported["audit_sample"], audited);
    EXPECT_EQ(exported["agreement_study"], drawn);
    expectVerified();
}

TEST_F(AgreementStudyProgram, RefusesAndSaysWhy) {
    start("single", {"a", "b"}, 150);
    const auto refused = [&](Words more) {
        more.insert(more.begin(), {"agreement", workspace()});
        const auto finished = test::runDocket(more);
        EXPECT_EQ(finished.status, 1);
        return finished.err;
    };
    EXPECT_THAT(refused({"report"}), HasSubstr("There is no agreement study"));
    EXPECT_THAT(refused({"end"}), HasSubstr("No agreement study is open"));
    EXPECT_THAT(refused({"draw", "--items", "29"}), HasSubstr("A study of 29 items says too little: under 30 no agreement is computed"));
    EXPECT_THAT(refused({"draw", "--reviewers", "2"}), HasSubstr("3 to 5"));
    EXPECT_EQ(agreement({"draw", "--items", "140"}).at("items"), 140);
    EXPECT_THAT(refused({"draw"}), HasSubstr("Study 1 is open"));
    EXPECT_THAT(refused({"report", "--study", "2"}), HasSubstr("the latest is 1"));
    EXPECT_THAT(refused({"report", "--as-of", "2"}), HasSubstr("no taxonomy version 2"));
    EXPECT_EQ(agreement({"end"}), json::parse(R"({"study":1,"answered":0,"unfinished":140,"accepted":0})"));
    expectVerified();
}

TEST_F(AgreementStudyProgram, ReadsAnswersAsOfAnyVersion) {
    start("single", {"a", "b", "c"}, 30);
    agreement({"draw"});
    const auto thirds = [](const Words& labels) {
        std::vector<std::pair<std::string, Words>> answers;
        for (std::size_t i = 0; i < 30; ++i) answers.push_back({fmt::format("i-{}", i + 1), {labels[i % 3]}});
        return answers;
    };
    review("ada", thirds({"a", "a", "c"}));
    review("bob", thirds({"b", "a", "b"}));
    EXPECT_NEAR(agreement({"report"}).at("observed").at("value").get<double>(), 1.0 / 3, 1e-12);
    run({"taxonomy", workspace(), "draft", "--author", "ada", "merge", "b", "--into", "a"});
    run({"taxonomy", workspace(), "publish", "--author", "ada", "--note", "b is a"});
    const json merged = agreement({"report"});
    EXPECT_EQ(merged.at("taxonomy_version"), 2);
    EXPECT_NEAR(merged.at("observed").at("value").get<double>(), 2.0 / 3, 1e-12) << "where a and b differed they agree now";
    EXPECT_NEAR(agreement({"report", "--as-of", "1"}).at("observed").at("value").get<double>(), 1.0 / 3, 1e-12);
    expectVerified();
}

TEST_F(AgreementStudyProgram, FiveReviewersOfRealItemsAgreeAsOftenAsTheyWereMadeTo) {
    DOCKET_NEEDS_SHARED_DATA();
    run({"new", workspace(), "--taxonomy", (test::sharedData() / "banking77_labels.json").string()});
    run({"import", workspace(), (test::sharedData() / "banking77_predictions.jsonl").string()});
    const json drawn = agreement({"draw", "--items", "154", "--reviewers", "5", "--seed", "11"});
    EXPECT_EQ(drawn.at("items"), 154);
    EXPECT_EQ(drawn.at("strata").size(), 77U);
    for (const json& stratum : drawn.at("strata")) EXPECT_GE(stratum.at("drawn").get<int>(), 1);

    std::ifstream truth(test::sharedData() / "banking77_truth.csv");
    std::map<std::string, std::string> truthOf;
    for (std::string line; std::getline(truth, line);) {
        const auto comma = line.find(',');
        truthOf[line.substr(0, comma)] = line.substr(comma + 1, line.find_first_of(",\r", comma + 1) - comma - 1);
    }
    // The last of the five says the next label in order every second time, the others the truth.
    const Words labels = [&] {
        Words keys;
        for (const json& stratum : drawn.at("strata")) keys.push_back(stratum.at("label"));
        return keys;
    }();
    for (const std::string reviewer : {"r1", "r2", "r3", "r4", "r5"}) {
        test::Process program({DOCKET_BINARY, "review", workspace(), "--reviewer", reviewer});
        const auto ask = [&](const json& request) {
            program.write(request.dump() + "\n");
            return json::parse(program.readLine().value_or("null"));
        };
        for (int i = 0; i < 154; ++i) {
            const json claimed = ask({{"op", "claim"}});
            ASSERT_TRUE(claimed.at("suggestion").is_null());
            std::string label = truthOf.at(claimed.at("item").at("id"));
            if (reviewer == "r5" && i % 2 == 1) {
                const auto at = static_cast<std::size_t>(std::ranges::find(labels, label) - labels.begin());
                label = labels[(at + 1) % labels.size()];
            }
            ASSERT_EQ(ask({{"op", "decide"}, {"labels", {label}}}).at("ok"), true);
        }
    }
    const json told = agreement({"report"});
    EXPECT_EQ(told.at("complete"), 154);
    // 77 items on which all 10 pairs agree, 77 on which 6 do.
    EXPECT_NEAR(told.at("observed").at("value").get<double>(), (77 * 1.0 + 77 * 0.6) / 154, 1e-12);
    EXPECT_GT(told.at("confusions").size(), 0U);
    for (const json& pair : told.at("pairs")) {
        const bool hasLast = pair.at("one") == "r5" || pair.at("other") == "r5";
        EXPECT_EQ(pair.at("agreed"), hasLast ? 77 : 154) << pair;
    }
    expectVerified();
}

}  // namespace
}  // namespace docket
