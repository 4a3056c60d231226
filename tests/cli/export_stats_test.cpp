#include "tests/support/golden.h"
#include "tests/support/hostile_workspace.h"
#include "tests/support/process.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <sstream>

namespace docket {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// `docket export` and `docket stats` as programs of their own, on a workspace with 30 items, 12 of them decided.
class ExportCommandTest : public ::testing::Test {
protected:
    void SetUp() override {
        m_sample.fixture.addItems(*m_sample.writing, 30);
        for (int i = 1; i <= 12; ++i) m_sample.decide("anna", "t-" + std::to_string(i), {i % 3 == 0 ? "refund" : "billing"});
    }

    test::Finished docket(std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin() + 1, m_sample.fixture.path().string());
        return test::runDocket(std::move(arguments));
    }
    std::string path(const std::string& name) const { return (m_sample.fixture.folder / name).string(); }
    void put(const std::string& name, std::string_view text) const { std::ofstream(path(name), std::ios::binary) << text; }

    static std::vector<json> linesOf(const std::string& file) {
        std::vector<json> lines;
        std::istringstream in(test::contentOf(file));
        for (std::string line; std::getline(in, line);) lines.push_back(json::parse(line));
        return lines;
    }

    test::HostileWorkspace m_sample{test::taxonomyOf({"billing", "refund", "other"})};
};

TEST_F(ExportCommandTest, WritesADatasetAndSaysWhatIsInIt) {
    const auto finished = docket({"export", "--out", path("out"), "--format", "openai-chat", "--system", "Sort: {labels}", "--json"});
    ASSERT_EQ(finished.status, 0) << finished.err;
    EXPECT_THAT(finished.err, IsEmpty()) << "no progress where there is no terminal";
    const json report = json::parse(finished.out);
    EXPECT_EQ(report.at("records"), 12);
    EXPECT_EQ(report.at("by_label"), (json{{"billing", 8}, {"refund", 4}}));
    ASSERT_EQ(report.at("warnings").size(), 1U);
    EXPECT_EQ(report.at("warnings").at(0).at("code"), "too_few_of_label");
    EXPECT_EQ(report.at("manifest"), path("out/manifest.json"));
    const json file = report.at("files").at("train.jsonl");
    const std::string written = test::contentOf(path("out/train.jsonl"));
    EXPECT_EQ(file.at("bytes"), written.size());
    EXPECT_EQ(file.at("sha256"), toHex(sha256(written)));
    EXPECT_EQ(json::parse(test::contentOf(path("out/manifest.json"))).at("files"), report.at("files"));
    const auto lines = linesOf(path("out/train.jsonl"));
    ASSERT_EQ(lines.size(), 12U);
    EXPECT_EQ(lines[2].at("messages").at(0).at("content"), "Sort: - billing\n- refund\n- other");
    EXPECT_EQ(lines[2].at("messages").at(2).at("content"), "refund");
}

TEST_F(ExportCommandTest, ARecipeFileAndItsOptionsGiveTheSameBytes) {
    put("recipe.json", R"({"format":"few-shot","examples_per_label":2,"seed":11,"system":"Say it."})");
    put("system.txt", "Say it.");
    ASSERT_EQ(docket({"export", "--out", path("a"), "--recipe", path("recipe.json")}).status, 0);
    ASSERT_EQ(docket({"export", "--out", path("b"), "--format", "few-shot", "--examples-per-label", "2", "--seed", "11", "--system-file",
                      path("system.txt")}).status, 0);
    EXPECT_EQ(test::namesIn(path("a")), (std::set<std::string>{"prompt.txt", "messages.json", "README.md", "manifest.json"}));
    for (const std::string& file : test::namesIn(path("a"))) EXPECT_EQ(test::contentOf(path("a/" + file)), test::contentOf(path("b/" + file)));
}

TEST_F(ExportCommandTest, ADryRunSaysTheSubtractionAndWritesNothing) {
    const auto before = test::namesIn(m_sample.fixture.folder.path());
    const auto counted = docket({"export", "--dry-run", "--format", "csv", "--leave-out", "unsure,open-test"});
    ASSERT_EQ(counted.status, 0) << counted.err;
    EXPECT_THAT(counted.out, HasSubstr("30 items, less 18 undecided = 12 records"));
    EXPECT_THAT(counted.out, HasSubstr("Nothing was written."));
    const json told = json::parse(docket({"export", "--dry-run", "--format", "csv", "--json"}).out);
    EXPECT_EQ(told.at("items"), 30);
    EXPECT_EQ(told.at("left_out"), (json{{"undecided", 18}}));
    EXPECT_EQ(told.at("records"), 12);
    EXPECT_TRUE(told.at("manifest").is_null());
    EXPECT_EQ(test::namesIn(m_sample.fixture.folder.path()), before);
    EXPECT_EQ(docket({"export", "--format", "csv"}).status, 2) << "neither a folder nor a dry run";
    EXPECT_EQ(docket({"export", "--out", path("out"), "--dry-run", "--format", "csv"}).status, 2);
    EXPECT_EQ(docket({"export", "--dry-run", "--format", "csv", "--leave-out", "sure"}).status, 2);
}

TEST_F(ExportCommandTest, LeavesOutWhatIsUnsure) {
    m_sample.decide("ben", "t-13", {"other"}, "not sure");
    const auto finished = docket({"export", "--out", path("out"), "--format", "openai-chat", "--leave-out", "unsure", "--json"});
    ASSERT_EQ(finished.status, 0) << finished.err;
    EXPECT_EQ(json::parse(finished.out).at("left_out"), (json{{"undecided", 17}, {"unsure", 1}}));
    EXPECT_EQ(linesOf(path("out/train.jsonl")).size(), 12U);
}

TEST_F(ExportCommandTest, PrintsATableForPeople) {
    const auto finished = docket({"export", "--out", path("out"), "--format", "csv"});
    ASSERT_EQ(finished.status, 0) << finished.err;
    EXPECT_THAT(finished.out, HasSubstr("12 records"));
    EXPECT_THAT(finished.out, HasSubstr("records.csv"));
    EXPECT_THAT(finished.out, HasSubstr("manifest.json"));
}

TEST_F(ExportCommandTest, KnowsWrongUsageFromFailure) {
    EXPECT_EQ(docket({"export", "--out", path("out")}).status, 2) << "neither a recipe nor a format";
    EXPECT_EQ(docket({"export", "--out", path("out"), "--format", "parquet"}).status, 2);
    EXPECT_EQ(docket({"export", "--format", "csv"}).status, 2);
    EXPECT_EQ(docket({"export", "--out", path("out"), "--format", "csv", "--examples-per-label", "0"}).status, 2);

    put("recipe.json", R"({"format":"csv","sead":1})");
    const auto mistyped = docket({"export", "--out", path("out"), "--recipe", path("recipe.json")});
    EXPECT_EQ(mistyped.status, 1);
    EXPECT_THAT(mistyped.err, HasSubstr("sead"));
    EXPECT_EQ(docket({"export", "--out", path("out"), "--recipe", path("none.json")}).status, 1);
    EXPECT_FALSE(fs::exists(path("out")));
}

TEST_F(ExportCommandTest, NeverTouchesWhatIsThere) {
    fs::create_directory(path("out"));
    put("out/mine.txt", "mine");
    const auto finished = docket({"export", "--out", path("out"), "--format", "native"});
    EXPECT_EQ(finished.status, 1);
    EXPECT_THAT(finished.err, HasSubstr("exists already"));
    EXPECT_EQ(std::ranges::count(finished.err, '\n'), 1) << "one line";
    EXPECT_EQ(test::namesIn(path("out")), std::set<std::string>{"mine.txt"});
}

TEST_F(ExportCommandTest, LeavesNothingWhenTheDiskIsFull) {
    // No file may grow beyond 2 MB here, which the system reports as it does a full disk: the log of the workspace has room,
    // four texts have none.
    m_sample.writing.reset();
    std::string rows;
    for (int i = 1; i <= 4; ++i) rows += R"({"id":"large-)" + std::to_string(i) + R"(","text":")" + std::string(900'000, 'n') + "\"}\n";
    put("large.jsonl", rows);
    ASSERT_EQ(docket({"import", path("large.jsonl")}).status, 0);
    m_sample.writing = m_sample.fixture.open();
    const auto before = test::namesIn(m_sample.fixture.folder.path());
    const std::string command = "trap '' XFSZ; ulimit -f 4096; exec \"$0\" export \"$1\" --out \"$2\" --format native --include all";
    const auto finished = test::run({"/bin/sh", "-c", command, DOCKET_BINARY, m_sample.fixture.path().string(), path("out")});
    EXPECT_EQ(finished.status, 1) << finished.out;
    EXPECT_THAT(finished.err, HasSubstr("out/records.jsonl is full"));
    EXPECT_EQ(test::namesIn(m_sample.fixture.folder.path()), before);
    EXPECT_EQ(m_sample.fixture.problems(), "");
}

TEST_F(ExportCommandTest, ExportsWhileSomebodyReviews) {
    services::ReviewSession session(*m_sample.writing, m_sample.fixture.clock, {"ben", "sitting"});
    const auto claimed = session.review.claim();
    ASSERT_TRUE(claimed && *claimed);
    ASSERT_EQ(docket({"export", "--out", path("out"), "--format", "native", "--include", "all"}).status, 0);
    EXPECT_EQ(linesOf(path("out/records.jsonl")).size(), 30U);
    Answer answer;
    answer.labels = {m_sample.fixture.taxonomy().findByKey("other")->id};
    EXPECT_TRUE(session.review.decide((*claimed)->item.id, answer));
}

TEST_F(ExportCommandTest, NoNameThatIsNoTextGetsIntoADataset) {
    const auto reviewed = test::run({DOCKET_BINARY, "review", m_sample.fixture.path().string(), "--reviewer", "a\xff"},
                                    "{\"op\":\"claim\"}\n");
    EXPECT_EQ(reviewed.status, 2);
    EXPECT_THAT(reviewed.err, HasSubstr("UTF-8"));
}

TEST_F(ExportCommandTest, StatsAddUp) {
    const auto finished = docket({"stats", "--json"});
    ASSERT_EQ(finished.status, 0) << finished.err;
    const json stats = json::parse(finished.out);
    EXPECT_EQ(stats.at("items"), 30);
    EXPECT_EQ(stats.at("decisions"), 12);
    EXPECT_EQ(stats.at("queue").at("resolved"), 12);
    EXPECT_EQ(stats.at("overturn").at("n"), 12);
    EXPECT_EQ(stats.at("overturn").at("overturned"), 4);
    EXPECT_NEAR(stats.at("overturn").at("rate").get<double>(), 1.0 / 3, 1e-12);
    EXPECT_LT(stats.at("overturn").at("low"), stats.at("overturn").at("rate"));
    EXPECT_GT(stats.at("overturn").at("high"), stats.at("overturn").at("rate"));
    int inBands = 0;
    for (const json& band : stats.at("by_confidence")) inBands += band.at("n").get<int>();
    EXPECT_EQ(inBands, 12);
    EXPECT_EQ(stats.at("by_label").at(0).at("label"), "billing");
    EXPECT_EQ(stats.at("by_label").at(1).at("added"), 4);
    EXPECT_TRUE(stats.at("by_label").at(1).at("rate").is_null()) << "never predicted: undefined, not 0";
}

/// Who reads a figure sees of what it is: of items with a final label first, of decisions second.
TEST_F(ExportCommandTest, StatsSayOfWhichPopulationEachFigureIs) {
    m_sample.decide("anna", "t-1", {"other"});  // changes her mind: one item, one standing decision
    const json stats = json::parse(docket({"stats", "--json"}).out);
    EXPECT_EQ(stats.at("populations").at("workspace").at("items"), 30);
    EXPECT_EQ(stats.at("populations").at("resolved_items").at("items"), 12);
    EXPECT_EQ(stats.at("populations").at("standing_decisions").at("decisions"), 12);
    for (const auto& [name, value] : stats.items()) {
        const bool isOfTheRequest = std::set<std::string>{"populations", "population_of", "since", "model", "taxonomy_version"}.contains(name);
        EXPECT_EQ(stats.at("population_of").contains(name), !isOfTheRequest) << name;
    }
    const json& resolved = stats.at("resolved");
    EXPECT_EQ(resolved.at("population"), "resolved_items");
    EXPECT_EQ(resolved.at("items"), 12);
    EXPECT_EQ(resolved.at("overturn").at("n"), 12);
    EXPECT_EQ(resolved.at("overturn").at("overturned"), 5);
    // Wilson's interval of 5 of 12, by its formula; the formula against statsmodels: proportion_test.cpp, recompute_stats.py.
    EXPECT_NEAR(resolved.at("overturn").at("low").get<double>(), 0.19326031365875668, 1e-12);
    EXPECT_NEAR(resolved.at("overturn").at("high").get<double>(), 0.6804886874504503, 1e-12);
    EXPECT_EQ(resolved.at("by_origin").at("escalated").at("n"), 12);
    EXPECT_TRUE(resolved.at("by_origin").at("audit_sample").at("rate").is_null());
    const std::string table = docket({"stats"}).out;
    EXPECT_THAT(table, HasSubstr("The whole workspace: 30 items"));
    EXPECT_LT(table.find("12 items with a final label counted"), table.find("12 standing decisions counted"));
}

TEST_F(ExportCommandTest, StatsCountOnlyWhatIsAskedFor) {
    EXPECT_EQ(json::parse(docket({"stats", "--json", "--model", "m1"}).out).at("decisions"), 12);
    EXPECT_EQ(json::parse(docket({"stats", "--json", "--model", "m2"}).out).at("decisions"), 0);
    EXPECT_EQ(json::parse(docket({"stats", "--json", "--since", "2100-01-01"}).out).at("decisions"), 0);
    EXPECT_EQ(docket({"stats", "--since", "yesterday"}).status, 2);
    EXPECT_THAT(docket({"stats"}).out, HasSubstr("12 standing decisions"));
}

TEST(StatsCommand, SaysWhichFileItCannotRead) {
    test::TempDir folder;
    const auto finished = test::run({DOCKET_BINARY, "stats", (folder / "none.docket").string()});
    EXPECT_EQ(finished.status, 1);
    EXPECT_THAT(finished.err, HasSubstr("none.docket"));
    EXPECT_THAT(finished.out, IsEmpty());
}

}  // namespace
}  // namespace docket
