#include "core/base/sha256.h"
#include "tests/kill/kill_round.h"
#include "tests/support/process.h"
#include "tests/support/workspace_builder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <csignal>
#include <fstream>
#include <iterator>
#include <set>

namespace docket {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr int items = 4000;
constexpr int rows = 20'000;  // of an import
constexpr int interrupted = 130;

std::string contentOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// How long a program takes to its end, for moments to kill it at.
std::chrono::microseconds timeOf(const std::vector<std::string>& command) {
    const auto begun = std::chrono::steady_clock::now();
    EXPECT_EQ(test::run(command).status, 0);
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begun);
}

std::set<std::string> namesIn(const fs::path& folder) {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) names.insert(entry.path().filename().string());
    return names;
}

/// What is there without being asked for; only what is made under a hidden name and renamed at the end can be.
std::set<std::string> hiddenIn(const fs::path& folder) {
    std::set<std::string> hidden = namesIn(folder);
    std::erase_if(hidden, [](const std::string& name) { return name.front() != '.'; });
    return hidden;
}

void expectWhole(const fs::path& dataset) {
    const json manifest = json::parse(contentOf(dataset / "manifest.json"), nullptr, false);
    ASSERT_TRUE(manifest.is_object()) << dataset;
    for (const auto& [name, facts] : manifest.at("files").items()) EXPECT_EQ(toHex(sha256(contentOf(dataset / name))), facts.at("sha256").get<std::string>()) << dataset / name;
}

class KillExport : public ::testing::Test {
protected:
    KillExport() {
        auto workspace = m_fixture.open();
        m_fixture.addItems(*workspace, items);
        fs::create_directory(m_out);
    }

    std::vector<std::string> exportTo(const std::string& name) const {
        return {DOCKET_BINARY, "export", m_fixture.path().string(), "--out", (m_out / name).string(), "--format", "native", "--include", "all"};
    }

    /// As the next program that opens the workspace finds it: no folder that it does not know, none that is not whole.
    void expectSettled() {
        ASSERT_TRUE(m_fixture.open());
        EXPECT_EQ(hiddenIn(m_out), std::set<std::string>());
        std::set<std::string> noted;
        SQLite::Database database(m_fixture.path().string());
        SQLite::Statement runs(database, "SELECT directory FROM export_runs");
        while (runs.executeStep()) noted.insert(fs::path(runs.getColumn(0).getString()).filename().string());
        EXPECT_EQ(namesIn(m_out), noted);
        EXPECT_EQ(database.execAndGet("SELECT count(*) FROM export_intents").getInt(), 0);
    }

    test::WorkspaceFixture m_fixture;
    const fs::path m_out = m_fixture.folder / "out";
};

TEST_F(KillExport, LeavesNoFolderThatTheWorkspaceDoesNotKnow) {
    const auto whole = timeOf(exportTo("first"));
    test::KillMoments moments(11);
    for (int round = 0; round < test::killCount(20); ++round) {
        const std::string name = "round-" + std::to_string(round);
        test::Process process(exportTo(name));
        moments.wait(whole);
        process.signal(SIGKILL);
        process.wait();
        if (fs::exists(m_out / name)) expectWhole(m_out / name);
        expectSettled();
        if (round % 10 == 0) {
            ASSERT_EQ(m_fixture.problems(), "") << "after kill " << round;
        }
    }
    EXPECT_EQ(m_fixture.problems(), "");
}

TEST_F(KillExport, WhatIsInterruptedIsThereAndNotedOrNotThereAtAll) {
    const auto whole = timeOf(exportTo("first"));
    test::KillMoments moments(12);
    for (int round = 0; round < test::killCount(20); ++round) {
        const std::string name = "round-" + std::to_string(round);
        test::Process process(exportTo(name));
        moments.wait(whole);
        process.signal(SIGTERM);
        const int status = process.wait().status;
        EXPECT_EQ(hiddenIn(m_out), std::set<std::string>()) << "round " << round;
        // Before main() there is nobody to take the signal, and nothing made.
        const bool isUndone = status == interrupted || status == 128 + SIGTERM;
        EXPECT_TRUE(isUndone || status == 0) << status;
        EXPECT_EQ(fs::exists(m_out / name), !isUndone);
        expectSettled();
    }
    EXPECT_EQ(m_fixture.problems(), "");
}

TEST_F(KillExport, OfOneThatIsMadeAgainNothingIsLeftAndNothingNoted) {
    ASSERT_EQ(test::run(exportTo("first")).status, 0);
    const auto again = [&](const std::string& name) {
        return std::vector<std::string>{DOCKET_BINARY, "export", m_fixture.path().string(), "--again", "1", "--out", (m_out / name).string()};
    };
    const auto whole = timeOf(again("again"));
    test::KillMoments moments(14);
    for (int round = 0; round < test::killCount(20); ++round) {
        const fs::path made = m_out / ("round-" + std::to_string(round));
        test::Process process(again(made.filename().string()));
        moments.wait(whole);
        process.signal(round % 4 == 0 ? SIGTERM : SIGKILL);
        process.wait();
        ASSERT_TRUE(m_fixture.open());
        EXPECT_EQ(hiddenIn(m_out), std::set<std::string>()) << "round " << round;
        if (!fs::exists(made)) continue;
        for (const std::string& name : namesIn(m_out / "first")) EXPECT_EQ(contentOf(made / name), contentOf(m_out / "first" / name));
    }
    SQLite::Database database(m_fixture.path().string());
    EXPECT_EQ(database.execAndGet("SELECT count(*) FROM export_runs").getInt(), 1);
    EXPECT_EQ(database.execAndGet("SELECT count(*) FROM export_intents").getInt(), 0);
    EXPECT_EQ(m_fixture.problems(), "");
}

/// Commands that make something beside an export: its name, and the way to make it there.
class KillMaking : public ::testing::TestWithParam<std::pair<const char*, std::vector<std::string>>> {
protected:
    KillMaking() {
        auto workspace = m_fixture.open();
        m_fixture.addItems(*workspace, items);
        std::ofstream(m_fixture.folder / "labels.txt") << "billing\nrefund\n";
        std::ofstream predictions(m_fixture.folder / "rows.jsonl");
        for (int i = 0; i < rows; ++i) predictions << R"({"id":"r-)" << i << R"(","text":"Row","confidence":7})" << '\n';
        fs::create_directory(m_out);
    }

    std::vector<std::string> command(const std::string& name) const {
        std::vector<std::string> words{DOCKET_BINARY};
        for (const std::string& word : GetParam().second) {
            if (word == "W") words.push_back(m_fixture.path().string());
            else if (word == "OUT") words.push_back((m_out / name).string());
            else if (word.starts_with("@")) words.push_back((m_fixture.folder / word.substr(1)).string());
            else words.push_back(word);
        }
        return words;
    }

    bool isDone(int status) const { return status == 0 || (status == 3 && std::string_view(GetParam().first) == "rejects"); }

    test::WorkspaceFixture m_fixture;
    const fs::path m_out = m_fixture.folder / "out";
};

TEST_P(KillMaking, LeavesNothingHiddenBehindTheNextOneAndNothingHalfDone) {
    const auto begun = std::chrono::steady_clock::now();
    ASSERT_TRUE(isDone(test::run(command("first")).status));
    const auto whole = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begun);
    test::KillMoments moments(13);
    for (int round = 0; round < test::killCount(20) / 4; ++round) {
        const std::string name = "round-" + std::to_string(round);
        test::Process killed(command(name));
        moments.wait(whole);
        killed.signal(SIGKILL);
        const bool wasDone = isDone(killed.wait().status);
        const bool isThere = fs::exists(m_out / name);
        EXPECT_TRUE(isThere || !wasDone);
        const auto next = test::run(command(isThere ? name + "-more" : name));
        EXPECT_TRUE(isDone(next.status)) << next.err;
        EXPECT_EQ(hiddenIn(m_out), std::set<std::string>()) << "round " << round;

        test::Process asked(command(name + "-asked"));
        moments.wait(whole);
        asked.signal(SIGTERM);
        const int status = asked.wait().status;
        EXPECT_EQ(hiddenIn(m_out), std::set<std::string>()) << "round " << round;
        EXPECT_TRUE(isDone(status) || status == interrupted || status == 128 + SIGTERM) << status;
        if (status == 128 + SIGTERM) {
            EXPECT_FALSE(fs::exists(m_out / (name + "-asked")));
        }
    }
    for (const std::string& name : namesIn(m_out)) {
        if (name.ends_with("asked") || fs::is_directory(m_out / name)) continue;
        const bool isWorkspace = contentOf(m_out / name).starts_with("SQLite");
        if (isWorkspace) {
            EXPECT_TRUE(m_fixture.files.verify(m_out / name).value().empty()) << name;
        } else {
            EXPECT_EQ(contentOf(m_out / name), contentOf(m_out / "first")) << name;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    All, KillMaking,
    ::testing::Values(std::pair{"new", std::vector<std::string>{"new", "OUT", "--taxonomy", "@labels.txt"}},
                      std::pair{"backup", std::vector<std::string>{"backup", "W", "OUT"}},
                      std::pair{"demo", std::vector<std::string>{"demo", "OUT"}},
                      std::pair{"taxonomy", std::vector<std::string>{"taxonomy", "W", "export", "--format", "native", "--out", "OUT"}},
                      std::pair{"rejects", std::vector<std::string>{"import", "W", "@rows.jsonl", "--rejects", "OUT"}}),
    [](const auto& made) { return std::string(made.param.first); });

}  // namespace
}  // namespace docket
