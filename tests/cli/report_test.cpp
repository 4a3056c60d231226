#include "tests/cli/program_test.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace docket {
namespace {

using nlohmann::json;
using test::Words;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

class ReportProgram : public test::ProgramTest {
protected:
    test::Finished report(Words more = {}) const {
        more.insert(more.begin(), {"report", workspace(), "--out", path("r.html")});
        return test::runDocket(more);
    }
    /// The report as a program reads it, which also looks for what no page may have.
    json readReport() const {
        const auto read = test::run({DOCKET_PYTHON, "-B", std::string(DOCKET_SOURCE_DIR) + "/tests/cli/read_report.py", path("r.html")});
        EXPECT_EQ(read.status, 0) << read.err;
        return json::parse(read.out, nullptr, false);
    }
    void makeWorkspace(const json& taxonomy) const {
        std::ofstream(path("labels.json")) << taxonomy.dump();
        run({"new", workspace(), "--taxonomy", path("labels.json")});
    }
    void makeSample() const {
        run({"demo", path("demo")});
        std::filesystem::copy_file(path("demo/support.docket"), workspace());
    }
};

/// A figure of the JSON of another command; null where that gives none.
json valueOf(const json& figure) { return figure.at("value"); }

TEST_F(ReportProgram, GivesTheFiguresOfTheOtherCommands) {
    makeSample();
    const auto told = json::parse(run({"report", workspace(), "--out", path("r.html"), "--json"}));
    EXPECT_EQ(told.at("bytes"), std::filesystem::file_size(path("r.html")));
    const json read = readReport();
    EXPECT_THAT(read.at("sections"), ElementsAre("Model", "Calibration", "Thresholds", "Drift", "Reviewers"));
    EXPECT_EQ(told.at("sections"), read.at("sections"));

    const json& tiles = read.at("tiles");
    const json model = runForJson("stats", {"--page", "model"});
    EXPECT_EQ(tiles.at("Macro F1"), valueOf(model.at("macro_f1")));
    EXPECT_EQ(tiles.at("Weighted F1"), valueOf(model.at("weighted_f1")));
    EXPECT_EQ(tiles.at("Error when routed"), valueOf(model.at("error_when_routed")));
    EXPECT_EQ(tiles.at("Accuracy"), valueOf(model.contains("sharper_accuracy") ? model.at("sharper_accuracy") : model.at("accuracy")));
    const json reviewers = runForJson("reviewers", {});
    EXPECT_EQ(tiles.at("Krippendorff's alpha"), valueOf(reviewers.at("agreement").at("alpha")));
    EXPECT_EQ(tiles.at("Median time of an answer"), valueOf(reviewers.at("team").at("median_time")));
}

TEST_F(ReportProgram, GivesTheThresholdsAndTheDriftOfTheOtherCommands) {
    makeSample();
    ASSERT_EQ(report().status, 0);
    const json read = readReport();
    const json thresholds = runForJson("thresholds", {"--promise", "0.02"});
    const json& cheapest = thresholds.at("optimum");
    const json expected = {cheapest.at("threshold"), cheapest.at("accepted_share"), cheapest.at("to_review"), cheapest.at("hours"), cheapest.at("wrong_routed"), cheapest.at("cost")};
    EXPECT_EQ(read.at("rows").at("Lowest cost"), expected);
    EXPECT_EQ(read.at("rows").at("Minutes of a review"), json::array({valueOf(thresholds.at("values").at("minutes_per_review"))}));
    const auto checked = test::runDocket({"check", workspace(), "--json"});
    for (const json& detector : json::parse(checked.out).at("detectors")) {
        std::string name = detector.at("detector");
        std::ranges::replace(name, '_', ' ');
        json numbers = json::array();
        for (const char* field : {"value", "usual"}) {
            if (!detector.at(field).is_null()) numbers.push_back(detector.at(field));
        }
        EXPECT_EQ(read.at("rows").at(name), numbers) << name;
    }
}

TEST_F(ReportProgram, GivesThePopulationThatIsAskedFor) {
    makeSample();
    ASSERT_EQ(report({"--population", "reviewed", "--references", "any"}).status, 0);
    const json reviewed = runForJson("stats", {"--page", "model", "--population", "reviewed", "--references", "any"});
    ASSERT_TRUE(valueOf(reviewed.at("accuracy")).is_number());
    EXPECT_EQ(readReport().at("tiles").at("Accuracy"), valueOf(reviewed.at("accuracy")));
}

TEST_F(ReportProgram, NamesReviewersOnlyWhereThatIsAskedFor) {
    makeSample();
    const std::string name = runForJson("reviewers", {}).at("reviewers").at(0).at("name");
    ASSERT_EQ(report().status, 0);
    EXPECT_THAT(readReport().at("text").get<std::string>(), Not(HasSubstr(name)));
    std::filesystem::remove(path("r.html"));
    ASSERT_EQ(report({"--name-reviewers"}).status, 0);
    EXPECT_THAT(readReport().at("text").get<std::string>(), HasSubstr(name));
}

TEST_F(ReportProgram, SaysOfAnEmptyWorkspaceWhatIsMissing) {
    for (const char* kind : {"single", "multi"}) {
        std::filesystem::remove(workspace());
        std::filesystem::remove(path("r.html"));
        makeWorkspace({{"kind", kind}, {"labels", {"billing", "refund"}}});
        const auto finished = report();
        ASSERT_EQ(finished.status, 0) << finished.err;
        const std::string text = readReport().at("text");
        EXPECT_THAT(text, HasSubstr("nothing can be said of a model"));
        EXPECT_THAT(text, HasSubstr("No threshold decides about anything here"));
        EXPECT_THAT(text, HasSubstr("Nobody has decided anything in the period."));
    }
}

TEST_F(ReportProgram, KeepsHostileTextAsText) {
    makeWorkspace({{"kind", "single"}, {"labels", {{{"key", "<script>alert(1)</script>"}, {"name", "\u202Etxt.exe</td>"}}, "refund"}}});
    std::ofstream file(path("p.jsonl"));
    for (int i = 0; i < 40; ++i) {
        file << json{{"id", "t-" + std::to_string(i)}, {"text", "x"}, {"label", i % 2 == 0 ? "<script>alert(1)</script>" : "refund"}, {"confidence", 0.5}, {"model", "m\"><img src=//x>\u2067"}}.dump() << '\n';
    }
    file.close();
    run({"import", workspace(), path("p.jsonl")});
    const auto finished = report();
    ASSERT_EQ(finished.status, 0) << finished.err;
    EXPECT_THAT(readReport().at("text").get<std::string>(), HasSubstr("m\"><img src=//x>⟨2067⟩"));
}

TEST_F(ReportProgram, WritesForPaperWhereTheBuildCan) {
    makeSample();
    const auto told = test::runDocket({"report", workspace(), "--out", path("r.pdf")});
#ifdef DOCKET_GUI
    ASSERT_EQ(told.status, 0) << told.err;
    std::ifstream file(path("r.pdf"), std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    EXPECT_TRUE(bytes.starts_with("%PDF-"));
    EXPECT_THAT(bytes, HasSubstr("%%EOF"));
    EXPECT_THAT(bytes, HasSubstr("/FontFile"));
    EXPECT_THAT(bytes, Not(HasSubstr("/Subtype /Image"))) << "charts are drawn, not photographed";
    EXPECT_EQ(std::filesystem::status(path("r.pdf")).permissions(), std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
#else
    EXPECT_EQ(told.status, 2);
    EXPECT_THAT(told.err, HasSubstr("FILE.html"));
    EXPECT_FALSE(std::filesystem::exists(path("r.pdf")));
#endif
}

TEST_F(ReportProgram, RefusesWhatItCannotWriteAndKeepsWhatIsThere) {
    makeWorkspace({{"kind", "single"}, {"labels", {"billing", "refund"}}});
    std::ofstream(path("r.html")) << "mine";
    const auto taken = report();
    EXPECT_EQ(taken.status, 1);
    EXPECT_EQ(std::filesystem::file_size(path("r.html")), 4U);
    const auto ending = test::runDocket({"report", workspace(), "--out", path("r.docx")});
    EXPECT_EQ(ending.status, 2);
    EXPECT_THAT(ending.err, HasSubstr("ends in .html"));
    const auto nothing = test::runDocket({"report", path("none.docket"), "--out", path("other.html")});
    EXPECT_EQ(nothing.status, 1);
    EXPECT_FALSE(std::filesystem::exists(path("other.html")));
}

}  // namespace
}  // namespace docket
