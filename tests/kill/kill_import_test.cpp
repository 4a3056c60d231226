#include "tests/kill/kill_round.h"
#include "tests/support/process.h"
#include "tests/support/workspace_builder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>

namespace docket {
namespace {

using nlohmann::json;

constexpr int rows = 60'000;

void writePredictions(const std::filesystem::path& file, const char* mostlySaid = "billing") {
    std::ofstream out(file);
    for (int i = 0; i < rows; ++i) {
        out << R"({"id":"k-)" << i << R"(","text":"Message number )" << i << R"( of many","label":")" << (i % 3 == 0 ? "refund" : mostlySaid)
            << R"(","confidence":0.)" << 10 + i % 90 << R"(,"model":"m1","channel":"mail"})" << '\n';
    }
}

json importAll(const std::filesystem::path& workspace, const std::filesystem::path& file) {
    const auto finished = test::run({DOCKET_BINARY, "import", workspace.string(), file.string(), "--json"});
    EXPECT_EQ(finished.status, 0) << finished.err;
    return json::parse(finished.out, nullptr, false);
}

TEST(KillImport, RunsAgainToTheEndWithNothingDoubledOrLost) {
    test::WorkspaceFixture fixture;
    const auto file = fixture.folder / "predictions.jsonl";
    writePredictions(file);
    test::KillMoments moments(7);
    for (int kill = 0; kill < test::killCount(); ++kill) {
        test::Process process({DOCKET_BINARY, "import", fixture.path().string(), file.string()});
        moments.wait(std::chrono::milliseconds(kill % 2 == 0 ? 120 : 600));
        process.signal(SIGKILL);
        process.wait();
        if (kill % 10 == 0) {
            ASSERT_EQ(fixture.problems(), "") << "after kill " << kill;
        }
    }
    const json last = importAll(fixture.path(), file);
    EXPECT_EQ(last["read"], rows);
    EXPECT_EQ(last["items_added"].get<int>() + last["duplicates"].get<int>(), rows);
    auto workspace = fixture.open();
    EXPECT_EQ(workspace->items().count().value(), rows);
    EXPECT_EQ(fixture.problems(), "");
    const json again = importAll(fixture.path(), file);
    EXPECT_EQ(again["items_added"], 0);
    EXPECT_EQ(again["duplicates"], rows);
}

TEST(KillImport, CorrectionsArriveWholeAndOnce) {
    constexpr int corrected = rows - rows / 3;
    test::WorkspaceFixture fixture;
    const auto file = fixture.folder / "predictions.jsonl";
    writePredictions(file);
    importAll(fixture.path(), file);
    writePredictions(file, "other");
    test::KillMoments moments(11);
    for (int kill = 0; kill < test::killCount(); ++kill) {
        test::Process process({DOCKET_BINARY, "import", fixture.path().string(), file.string()});
        moments.wait(std::chrono::milliseconds(900));
        process.signal(SIGKILL);
        process.wait();
        if (kill % 6 == 0) {
            ASSERT_EQ(fixture.problems(), "") << "after kill " << kill;
        }
    }
    const json last = importAll(fixture.path(), file);
    EXPECT_EQ(last["replaced"].get<int>() + last["duplicates"].get<int>(), rows);
    const json again = importAll(fixture.path(), file);
    EXPECT_EQ(again["duplicates"], rows);
    auto workspace = fixture.open();
    EXPECT_EQ(workspace->records().counts().value().predictions, rows);
    int said = 0;
    const LabelId other = fixture.taxonomy().findByKey("other")->id;
    const auto visited = workspace->records().visitPredictions([&](const ports::PredictionRow& row) -> Result<> {
        said += row.labels == LabelSet{other} ? 1 : 0;
        return {};
    });
    ASSERT_TRUE(visited);
    EXPECT_EQ(said, corrected);
    EXPECT_EQ(fixture.problems(), "");
}

}  // namespace
}  // namespace docket
