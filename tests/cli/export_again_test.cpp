#include "tests/cli/datasets_test.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

// An export made again is what it was, whatever the workspace has become.

namespace docket {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using test::Words;

/// Recipes that look at different things.
const std::vector<std::pair<std::string, Words>>& recipes() {
    static const std::vector<std::pair<std::string, Words>> all = {
        {"chat", {"--format", "openai-chat", "--split", "60,20,20"}},
        {"csv", {"--format", "csv", "--include", "decided", "--leave-out", "unsure,open-test"}},
        {"native", {"--format", "native"}},
        {"all", {"--format", "native", "--include", "all"}},
        {"blind", {"--format", "crowd-kit", "--exposure", "any"}},
        {"gold", {"--format", "fasttext", "--gold", "out"}},
        {"near", {"--format", "label-studio", "--dedup", "near:0.9", "--balance", "cap:5"}},
        {"shot", {"--format", "few-shot", "--examples-per-label", "2"}},
        {"hub", {"--format", "hf-dataset", "--split", "50,25,25"}},
    };
    return all;
}

class ExportAgain : public test::DatasetsTest {
protected:
    void SetUp() override {
        DatasetsTest::SetUp();
        run({"gold", workspace(), "add", "t-1", "--labels", "billing"});
        for (const auto& [name, options] : recipes()) exported(name, options);
    }

    /// Each export again, as it was.
    void expectAllAgain(const std::string& after, const std::string& from) const {
        std::int64_t number = 0;
        for (const auto& [name, options] : recipes()) {
            const std::string out = after + "-" + name;
            const auto again = test::runDocket({"export", from, "--again", std::to_string(++number), "--out", path(out), "--json"});
            ASSERT_EQ(again.status, 0) << after << ", " << name << ": " << again.err;
            EXPECT_EQ(again.err, "");
            expectSameFolder(name, out);
        }
    }
    void expectAllAgain(const std::string& after) const { expectAllAgain(after, workspace()); }

    void publishTaxonomy(const std::string& labels, const Words& treatment) const {
        run({"taxonomy", workspace(), "draft", "load", file("next.json", R"({"kind":"single","labels":)" + labels + "}")});
        Words arguments{"taxonomy", workspace(), "publish", "--note", "next"};
        arguments.insert(arguments.end(), treatment.begin(), treatment.end());
        run(arguments);
    }
};

TEST_F(ExportAgain, IsTheSameAtOnce) { expectAllAgain("at once"); }

TEST_F(ExportAgain, IsTheSameAfterMoreDecisionsAnUndoAndACorrection) {
    decide({"t-10", "t-11"}, "other");
    decide({"t-9"}, "other");  // says something else than before
    review({{{"op", "claim"}, {"id", "t-12"}}, {{"op", "decide"}, {"labels", {"refund"}}, {"certainty", "unsure"}}, {{"op", "undo"}}});
    expectAllAgain("decisions");
    expectVerified();
}

TEST_F(ExportAgain, IsTheSameAfterARuling) {
    review({{{"op", "claim"}, {"id", "t-10"}}, {{"op", "flag"}, {"note", "?"}}});
    exported("flagged", {"--format", "native", "--include", "all"});
    const auto flagged = static_cast<int>(recipes().size()) + 1;
    const std::string ruled = run({"adjudicate", workspace(), "--adjudicator", "lea"},
                                  R"({"op":"claim","id":"t-10"})" "\n" R"({"op":"rule","labels":["other"],"cause":"ambiguous","note":"so it is","gold":true})" "\n");
    EXPECT_THAT(ruled, HasSubstr("\"model\""));
    expectAllAgain("ruling");
    run({"export", workspace(), "--again", std::to_string(flagged), "--out", path("flagged-again")});
    expectSameFolder("flagged", "flagged-again");
}

TEST_F(ExportAgain, IsTheSameAfterFurtherImportsAndGoldItems) {
    import("u", 8, "refund");
    import("t", 12, "other", "m2");  // of the same items
    decide({"u-1", "u-2"}, "refund");
    run({"gold", workspace(), "remove", "t-1"});
    run({"gold", workspace(), "add", "t-2", "--labels", "billing"});
    expectAllAgain("imports");
    expectVerified();
}

TEST_F(ExportAgain, IsTheSameAfterNewVersionsOfTheTaxonomy) {
    publishTaxonomy(R"(["billing","other","more"])", {"--treat", "refund=review"});  // refund is archived
    expectAllAgain("one version");
    decide({"t-10"}, "more");
    publishTaxonomy(R"(["billing","other","more","refund"])", {});
    exported("third", {"--format", "native", "--include", "all", "--as-of", "2"});
    run({"taxonomy", workspace(), "revert"});
    expectAllAgain("two more");
    run({"export", workspace(), "--again", std::to_string(recipes().size() + 1), "--out", path("third-again")});
    expectSameFolder("third", "third-again");
    expectVerified();
}

TEST_F(ExportAgain, IsTheSameAfterANewPolicyThatRoutesAnew) {
    run({"policy", workspace(), "draft", file("next-policy.json", R"({"audit_rate":0,"threshold":0.2})")});
    run({"policy", workspace(), "publish", "--note", "fewer", "--waiting", "reroute"});
    expectAllAgain("policy");
    expectVerified();
}

TEST_F(ExportAgain, IsTheSameAfterABackupAndARestore) {
    decide({"t-10"}, "other");
    run({"backup", workspace(), path("copy.docket")});
    expectAllAgain("restore", path("copy.docket"));
}

TEST_F(ExportAgain, IsTheSameUnderAnotherLocaleAndDay) {
    test::Process process({DOCKET_BINARY, "export", workspace(), "--again", "1", "--out", path("elsewhere")}, {"LC_ALL=tr_TR.UTF-8", "LANG=de_DE.UTF-8", "TZ=Pacific/Kiritimati"});
    EXPECT_EQ(process.wait().status, 0);
    expectSameFolder("chat", "elsewhere");
}

TEST_F(ExportAgain, NotesNoRunAndTheRunsAreListed) {
    const json before = runForJson("export", {"--runs"}).at("runs");
    ASSERT_EQ(before.size(), recipes().size());
    EXPECT_EQ(before.back().at("run"), 1);
    EXPECT_EQ(before.back().at("format"), "openai-chat");
    EXPECT_EQ(before.back().at("records"), 9);
    EXPECT_EQ(before.back().at("recipe_name"), nullptr);
    EXPECT_EQ(before.back().at("recipe").at("format"), "openai-chat");
    EXPECT_EQ(before.back().at("state"), "there");
    EXPECT_EQ(before.back().at("directory"), path("chat"));
    run({"export", workspace(), "--again", "1", "--out", path("again")});
    put("chat/manifest.json", "{}");
    std::filesystem::remove_all(path("csv"));
    const json after = runForJson("export", {"--runs"}).at("runs");
    ASSERT_EQ(after.size(), before.size());
    EXPECT_EQ(after.back().at("state"), "changed");
    EXPECT_EQ(after[after.size() - 2].at("state"), "gone");
}

TEST_F(ExportAgain, ARunThatIsNotThereIsNamed) {
    const auto finished = failing({"export", workspace(), "--again", "99", "--out", path("x")});
    EXPECT_THAT(finished.err, HasSubstr(fmt::format("There is no export 99; the last one is {}", recipes().size())));
    EXPECT_FALSE(std::filesystem::exists(path("x")));
}

TEST_F(ExportAgain, WhatCannotBeHadAsItWasIsNotWritten) {
    {
        SQLite::Database database(workspace(), SQLite::OPEN_READWRITE);
        database.exec("UPDATE items SET text = 'another' WHERE id = 1; UPDATE export_runs SET manifest_sha256 = 'x' WHERE id = 3");
    }
    for (const auto& [run, why] : {std::pair("2", "records.csv would differ"), std::pair("3", "its manifest is not kept")}) {
        const auto finished = failing({"export", workspace(), "--again", run, "--out", path("x")});
        EXPECT_THAT(finished.err, HasSubstr("cannot be made again as it was"));
        EXPECT_THAT(finished.err, HasSubstr(why));
        EXPECT_THAT(finished.err, HasSubstr("Nothing was written."));
        EXPECT_FALSE(std::filesystem::exists(path("x")));
    }
    EXPECT_EQ(test::runDocket({"verify", workspace()}).status, 1);
}

TEST_F(ExportAgain, OfAnEarlierDocketIsMadeByTheManifestInItsFolder) {
    {
        SQLite::Database database(workspace(), SQLite::OPEN_READWRITE);
        database.exec("DELETE FROM export_manifests");  // none was kept
    }
    expectAllAgain("folder");
    decide({"t-10"}, "other");
    for (const auto& [name, options] : recipes()) put(name + "/manifest.json", "{}");
    const auto again = test::runDocket({"export", workspace(), "--again", "9", "--out", path("x")});
    EXPECT_EQ(again.status, 0) << "by the last event before its note: " << again.err;
}

TEST_F(ExportAgain, OptionsThatMakeNoSenseTogetherAreRefused) {
    for (const Words& more : {Words{"--again", "1", "--out", path("x"), "--seed", "3"}, Words{"--again", "1", "--dry-run"}, Words{"--again", "1", "--out", path("x"), "--format", "csv"},
                              Words{"--runs", "--format", "csv"}, Words{"--out", path("x")}, Words{"--runs", "--out", path("x")}, Words{"--again", "0", "--out", path("x")}}) {
        Words arguments{"export", workspace()};
        arguments.insert(arguments.end(), more.begin(), more.end());
        EXPECT_EQ(test::runDocket(arguments).status, 2) << more.front() << " " << more.back();
    }
    EXPECT_FALSE(std::filesystem::exists(path("x")));
}

}  // namespace
}  // namespace docket
