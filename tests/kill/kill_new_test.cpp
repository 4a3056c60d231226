#include "tests/kill/kill_round.h"
#include "tests/support/golden.h"
#include "tests/support/process.h"
#include "tests/support/workspace_builder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <csignal>
#include <fstream>

namespace docket {
namespace {

using nlohmann::json;

constexpr int rowsOfNew = 20'000;

/// A folder with what a workspace is made of.
class KillNew : public testing::Test {
protected:
    void SetUp() override {
        std::ofstream(m_folder / "taxonomy.json") << R"({"kind":"single","labels":["billing","refund"]})";
        std::ofstream out(m_folder / "p.jsonl");
        for (int i = 0; i < rowsOfNew; ++i) {
            out << R"({"id":"k-)" << i << R"(","text":"Message number )" << i << R"( of many","label":")" << (i % 3 == 0 ? "refund" : "billing") << R"(","confidence":0.)" << 10 + i % 90
                << "}\n";
        }
    }
    std::string path(const char* name) const { return (m_folder / name).string(); }
    std::vector<std::string> command() const { return {DOCKET_BINARY, "new", path("w.docket"), "--taxonomy", path("taxonomy.json"), "--import", path("p.jsonl"), "--json"}; }
    /// There is none, or a whole one. Names that are left are hidden, and none looks like a workspace.
    void expectAllOrNothing(const std::string& when) const {
        bool isThere = false;
        for (const std::string& name : test::namesIn(m_folder.path())) {
            if (name == "taxonomy.json" || name == "p.jsonl") continue;
            isThere = isThere || name == "w.docket";
            EXPECT_TRUE(name == "w.docket" || name.starts_with(".docket-unfinished_")) << name << ' ' << when;
        }
        if (!isThere) return;
        const auto verified = test::run({DOCKET_BINARY, "verify", path("w.docket"), "--json"});
        EXPECT_EQ(verified.status, 0) << verified.out << when;
        const json stats = json::parse(test::run({DOCKET_BINARY, "stats", path("w.docket"), "--json"}).out, nullptr, false);
        EXPECT_EQ(stats.at("items"), rowsOfNew) << when;
        std::filesystem::remove(path("w.docket"));
    }

    test::TempDir m_folder;
};

TEST_F(KillNew, KilledAtAnyMomentThereIsTheWholeWorkspaceOrNone) {
    const auto begun = std::chrono::steady_clock::now();
    EXPECT_EQ(test::run(command()).status, 0);
    const auto took = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begun);
    expectAllOrNothing("not killed");
    test::KillMoments moments(23);
    for (int kill = 0; kill < test::killCount(); ++kill) {
        test::Process process(command());
        moments.wait(took + took / 10);
        process.signal(SIGKILL);
        process.wait();
        expectAllOrNothing("after kill " + std::to_string(kill));
    }
    EXPECT_EQ(test::run(command()).status, 0);
    EXPECT_EQ(test::namesIn(m_folder.path()), (std::set<std::string>{"p.jsonl", "taxonomy.json", "w.docket"})) << "what was left is cleared away";
}

TEST_F(KillNew, InterruptedThereIsNoneAndItSaysSo) {
    test::KillMoments moments(29);
    int interruptions = 0;
    for (int round = 0; round < test::killCount(); ++round) {
        test::Process process(command());
        moments.wait(std::chrono::milliseconds(150));
        process.signal(SIGINT);
        const test::Finished finished = process.wait();
        const bool isThere = std::filesystem::exists(path("w.docket"));
        // 128 + 2: it ended before it could take note of an interruption.
        EXPECT_TRUE(finished.status == (isThere ? 0 : 130)) << finished.status << finished.err;
        interruptions += finished.err.contains("w.docket was not made: interrupted.") ? 1 : 0;
        expectAllOrNothing("interrupted");
    }
    EXPECT_GT(interruptions, 0);
}

}  // namespace
}  // namespace docket
