#include "tests/cli/regress_test.h"

#include "tests/support/golden.h"
#include "tests/support/shared_data.h"

#include <sstream>

// Comparing runs of models over a regression set, through the binary alone.

namespace docket {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::Not;
using test::Words;

class Regress : public test::RegressTest {
protected:
    /// 100 items whose label is billing up to 60 and refund from there on; `good` is always right.
    void SetUp() override {
        makeWorkspace();
        importModel("t", 100, "good", truth);
        makeGold("t", 1, 60, "billing");
        makeGold("t", 61, 100, "refund");
        create("gold", {"--filter", "is:gold"});
    }
    static std::string truth(int i) { return i <= 60 ? "billing" : "refund"; }
    /// A model that is wrong of the first `wrong` items and right of all others.
    void importWrong(const std::string& model, int wrong, const std::string& more = {}) const {
        importModel("t", 100, model, [wrong](int i) { return i <= wrong ? "other" : truth(i); }, more);
    }
    json runsBy(const std::string& set = "gold") const {
        json byName = json::object();
        const json told = runForJson("regress", {"run", set});
        for (const json& each : told.at("runs")) byName[each.at("name").get<std::string>()] = each;
        return byName;
    }
};

TEST_F(Regress, SaysWhoIsWorseByMoreThanTheMargin) {
    importWrong("one-off", 1);
    importWrong("five-off", 5);
    EXPECT_EQ(compared("gold", "one-off", "good", 0).at("worse"), false) << "just the margin of a point";
    EXPECT_EQ(compared("gold", "one-off", "good", 5, {"--margin", "0"}).at("worse"), true);
    const json worse = compared("gold", "five-off", "good", 5);
    EXPECT_NEAR(worse.at("difference").at("value").get<double>(), -0.05, 1e-12);
    EXPECT_LT(worse.at("difference").at("low").get<double>(), -0.05);
    EXPECT_NEAR(worse.at("p").get<double>(), 0.0625, 1e-12) << "5 of 5: twice a half to the fifth";
    EXPECT_EQ(worse.at("beyond_chance"), false);
    EXPECT_EQ(worse.at("against_only"), 5);
    EXPECT_EQ(worse.at("both_right"), 95);
    compared("gold", "five-off", "good", 0, {"--margin", "0.05"});
    compared("gold", "five-off", "good", 0, {"--beyond-chance"});
    compared("gold", "good", "five-off", 0);
    importWrong("six-off", 6);
    EXPECT_EQ(compared("gold", "six-off", "good", 5, {"--beyond-chance"}).at("beyond_chance"), true);
    EXPECT_THAT(test::runDocket({"regress", workspace(), "--set", "gold", "--run", "six-off", "--against", "good"}).out, HasSubstr("six-off is worse by more than the margin of 1 point."));
    expectVerified();
}

TEST_F(Regress, LabelsAreJudgedWithHolmsCorrection) {
    importModel("t", 100, "no-refund", [](int i) { return i > 60 && i <= 75 ? "billing" : truth(i); });
    const json told = compared("gold", "no-refund", "good", 5);
    const json labels = told.at("labels");
    ASSERT_EQ(labels.size(), 2U) << "no item is about the third";
    EXPECT_EQ(labels[0].at("label"), "billing");
    EXPECT_EQ(labels[0].at("verdict"), "cannot_tell");
    EXPECT_EQ(labels[1].at("verdict"), "worse");
    EXPECT_EQ(labels[1].at("items"), 40);
    EXPECT_EQ(labels[1].at("run"), 25);
    EXPECT_NEAR(labels[1].at("p_holm").get<double>(), 2 * labels[1].at("p").get<double>(), 1e-15);
    EXPECT_EQ(labels[1].at("in_force"), true);
    EXPECT_EQ(compared("gold", "good", "no-refund", 0).at("labels")[1].at("verdict"), "better");
}

TEST_F(Regress, ItemsThatChangedAreListedTheWorseOnesFirst) {
    importModel("t", 100, "a", [](int i) { return i <= 2 ? "other" : i <= 5 ? "refund" : truth(i); });
    importModel("t", 100, "b", [](int i) { return i == 1 ? "refund" : i >= 99 ? "other" : truth(i); });
    const json told = compared("gold", "a", "b", 5);
    EXPECT_EQ(told.at("changed_count"), 7);
    const json& changed = told.at("changed");
    ASSERT_EQ(changed.size(), 7U);
    EXPECT_EQ(changed[0], (json{{"id", "t-2"}, {"reference", {"billing"}}, {"run", {"other"}}, {"against", {"billing"}}, {"change", "worse"}}));
    EXPECT_EQ(changed[4].at("change"), "better");
    EXPECT_EQ(changed[6], (json{{"id", "t-1"}, {"reference", {"billing"}}, {"run", {"other"}}, {"against", {"refund"}}, {"change", "neither"}}));
    EXPECT_EQ(compared("gold", "a", "b", 5, {"--changed", "5"}).at("changed").size(), 5U);
    EXPECT_EQ(compared("gold", "a", "b", 5, {"--changed", "0"}).at("changed"), json::array());
}

TEST_F(Regress, WhatARunLacksIsSaidAndLeftOutOfBoth) {
    importModel("t", 100, "half", [](int i) { return i <= 50 ? truth(i) : std::string(); });
    const json told = compared("gold", "half", "good", 0);
    EXPECT_EQ(told.at("items"), 100);
    EXPECT_EQ(told.at("compared"), 50);
    EXPECT_EQ(told.at("run").at("lacks"), 50);
    EXPECT_EQ(told.at("against").at("lacks"), 0);
    EXPECT_THAT(test::runDocket({"regress", workspace(), "--set", "gold", "--run", "half", "--against", "good"}).err, HasSubstr("half has no prediction of 50 of the 100 items"));
    importModel("t", 100, "other-half", [](int i) { return i > 50 ? truth(i) : std::string(); });
    EXPECT_THAT(failing({"--set", "gold", "--run", "half", "--against", "other-half"}), HasSubstr("no item of the set \"gold\" that both half and other-half"));
}

TEST_F(Regress, WhatIsNoLabelIsWrongAndCounted) {
    importModel("t", 100, "broken", [](int i) { return i <= 10 ? "no such label" : truth(i); });
    const json told = compared("gold", "broken", "good", 5);
    EXPECT_EQ(told.at("run").at("without_label"), 10);
    EXPECT_EQ(told.at("run").at("accuracy").at("count"), 90);
    EXPECT_TRUE(told.at("changed")[0].at("run").is_null());
}

TEST_F(Regress, RunsGoByModelPromptVersionAndImport) {
    importWrong("me@home", 10, R"(,"prompt_version":"v1")");
    importWrong("me@home", 20, R"(,"prompt_version":"v2")");
    json runs = runsBy();
    EXPECT_EQ(runs.at("me@home@v1").at("accuracy").at("count"), 90);
    EXPECT_EQ(runs.at("me@home@v2").at("accuracy").at("count"), 80);
    EXPECT_EQ(runs.at("good").at("covered"), 100);
    EXPECT_EQ(runs.at("run:3").at("accuracy").at("count"), 80);
    EXPECT_EQ(runs.at("run:3").at("import"), 3);
    EXPECT_THAT(failing({"--set", "gold", "--run", "me@home", "--against", "good"}), HasSubstr("\"me@home@v1\", \"me@home@v2\""));
    EXPECT_EQ(compared("gold", "me@home@v2", "me@home@v1", 5).at("against_only"), 10);
    EXPECT_EQ(compared("gold", "run:3", "run:2", 5).at("against_only"), 10);
    const std::string missing = failing({"--set", "gold", "--run", "me", "--against", "good"});
    EXPECT_THAT(missing, HasSubstr("There is no run \"me\" over the regression set. There are \"good\", "));
    EXPECT_THAT(failing({"run", "glod"}), HasSubstr("There is no regression set \"glod\" in the workspace. There is \"gold\"."));
}

TEST_F(Regress, OfSeveralPredictionsOfARunTheLastCounts) {
    importWrong("again", 30, R"(,"created_at":"2026-01-01T00:00:00Z")");
    importWrong("again", 2, R"(,"created_at":"2026-01-02T00:00:00Z")");
    const json runs = runsBy();
    EXPECT_EQ(runs.at("again").at("accuracy").at("count"), 98);
    EXPECT_EQ(runs.at("run:2").at("accuracy").at("count"), 70) << "an import keeps what it brought";
}

TEST_F(Regress, ReferencesThatSomebodyWasLedToCanBeLeftOut) {
    importModel("w", 4, "good", [](int) { return "billing"; });
    decide("w", 1, 2, "billing", "blind");
    decide("w", 3, 4, "refund", "assisted");
    create("w", {"--filter", "id:w-"});
    EXPECT_EQ(compared("w", "good", "good", 0).at("compared"), 4);
    const json unled = compared("w", "good", "good", 0, {"--references", "unled"});
    EXPECT_EQ(unled.at("compared"), 2);
    EXPECT_EQ(unled.at("led_left_out"), 2);
    EXPECT_EQ(runForJson("regress", {"run", "w", "--references", "unled"}).at("items"), 2);
}

TEST_F(Regress, TheSetIsReadUnderItsTaxonomyVersionOrALaterOne) {
    run({"taxonomy", workspace(), "draft", "--author", "lea", "merge", "refund", "--into", "billing"});
    run({"taxonomy", workspace(), "publish", "--author", "lea", "--note", "refunds are billing"});
    importModel("t", 100, "new", [](int) { return "billing"; });
    const json old = compared("gold", "new", "good", 5);
    EXPECT_EQ(old.at("taxonomy_version"), 1);
    EXPECT_EQ(old.at("run").at("accuracy").at("count"), 60);
    EXPECT_EQ(old.at("labels")[1].at("label"), "refund");
    EXPECT_EQ(old.at("labels")[1].at("in_force"), false);
    const json now = compared("gold", "new", "good", 0, {"--as-of", "2"});
    EXPECT_EQ(now.at("run").at("accuracy").at("count"), 100);
    EXPECT_EQ(now.at("against").at("accuracy").at("count"), 100) << "what it had said is read as the version reads it";
    EXPECT_THAT(failing({"run", "gold", "--as-of", "3"}), HasSubstr("There is no taxonomy version 3; there are 1 to 2."));
    create("later", {"--filter", "is:gold"});
    EXPECT_THAT(failing({"run", "later", "--as-of", "1"}), HasSubstr("was made under taxonomy version 2"));
}

TEST_F(Regress, WordsThatDoNotGoTogetherAreWrongUsage) {
    for (const Words& words : {Words{}, Words{"--set", "gold"}, Words{"--set", "gold", "--run", "good"}, Words{"--set", "gold", "--run", "good", "--against", "good", "--margin", "2"},
                               Words{"--set", "gold", "--run", "good", "--against", "good", "--margin", "-0.1"}, Words{"create"}, Words{"run"}, Words{"--set", "gold", "list"},
                               Words{"--set", "gold", "--run", "good", "--against", "good", "--references", "blind"}}) {
        failing(words, 2);
    }
    EXPECT_EQ(test::runDocket({"regress", "--set", "gold", "--run", "good", "--against", "good"}).status, 2);
}

TEST_F(Regress, IdsAndLabelsOfOthersAreShownAsText) {
    imported({file("odd.jsonl", json{{"id", "odd\x1b[2J"}, {"text", "x"}, {"label", "other"}, {"confidence", 0.4}, {"model", "m\x1b]0;t\x07"}}.dump())});
    run({"gold", workspace(), "add", "odd\x1b[2J", "--labels", "billing", "--by", "lea"});
    create("odd", {"--filter", "is:gold"});
    const std::string out = run({"regress", workspace(), "run", "odd"});
    EXPECT_THAT(out, Not(HasSubstr("\x1b")));
    EXPECT_THAT(out, HasSubstr("good"));
}

TEST_F(Regress, ReadsAWorkspaceThatMayNotBeWritten) {
    const std::string copy = path("copy.docket");
    run({"backup", workspace(), copy});
    std::filesystem::permissions(copy, std::filesystem::perms::owner_read);
    EXPECT_EQ(test::runDocket({"regress", copy, "list"}).status, 0);
    EXPECT_EQ(test::runDocket({"regress", copy, "--set", "gold", "--run", "good", "--against", "good"}).status, 0);
}

/// Two models of banking77 over their test items, as statsmodels compares them.
TEST(RegressOnRealData, TwoModelsDifferAsStatsmodelsSays) {
    DOCKET_NEEDS_SHARED_DATA();
    test::TempDir folder;
    const std::string workspace = (folder / "w.docket").string();
    const auto docket = [&](Words words, int status = 0) {
        words.insert(words.begin() + 1, workspace);
        const auto finished = test::runDocket(words);
        EXPECT_EQ(finished.status, status) << finished.err;
        return finished.out;
    };
    docket({"new", "--taxonomy", (test::sharedData() / "banking77_labels.json").string(), "--import", (test::sharedData() / "banking77_predictions.jsonl").string()});
    docket({"import", (test::sharedData() / "banking77_predictions_model2.jsonl").string()});
    std::istringstream truth(test::contentOf(test::sharedData() / "banking77_truth.csv"));
    std::string gold;
    for (std::string line; std::getline(truth, line);) {
        if (!line.starts_with("b77-te-")) continue;
        const auto comma = line.find(',');
        gold += json{{"id", line.substr(0, comma)}, {"labels", {line.substr(comma + 1, line.find_first_of(",\r", comma + 1) - comma - 1)}}}.dump() + "\n";
    }
    const std::string file = (folder / "gold.jsonl").string();
    std::ofstream(file) << gold;
    docket({"gold", "import", file, "--by", "lea"});
    EXPECT_EQ(json::parse(docket({"regress", "create", "truth", "--filter", "is:gold", "--json"})).at("items"), 3080);
    const json told = json::parse(docket({"regress", "--set", "truth", "--run", "tfidf-lr-weak", "--against", "char-nb-weak", "--json"}, 5));
    EXPECT_EQ(told.at("both_right"), 1781);
    EXPECT_EQ(told.at("run_only"), 261);
    EXPECT_EQ(told.at("against_only"), 388);
    EXPECT_EQ(told.at("both_wrong"), 650);
    EXPECT_NEAR(told.at("p").get<double>(), 7.011686578564139e-07, 1e-15);
    EXPECT_EQ(told.at("beyond_chance"), true);
    EXPECT_EQ(told.at("labels").size(), 77U);
    EXPECT_NEAR(told.at("changed_count").get<int>() / 3080.0, 1 - 0.6772727272727272, 1e-9);
    docket({"regress", "--set", "truth", "--run", "char-nb-weak", "--against", "tfidf-lr-weak"}, 0);
    EXPECT_EQ(json::parse(docket({"verify", "--json"})).at("problems"), json::array());
}

}  // namespace
}  // namespace docket
