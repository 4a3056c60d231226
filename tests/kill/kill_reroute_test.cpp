#include "core/services/follow_ups/follow_up_steps.h"
#include "core/services/workspace/resumed_workspaces.h"
#include "tests/kill/kill_round.h"
#include "tests/support/process.h"

#include <gtest/gtest.h>

#include <fmt/format.h>

#include <fstream>

namespace docket {
namespace {

namespace fs = std::filesystem;

constexpr int items = 6000;

/// A workspace with a draft of a policy under which half of the queue leaves it and half of what was accepted joins it.
class KillReroute : public ::testing::Test {
protected:
    void SetUp() override {
        const fs::path rows = m_fixture.folder / "rows.jsonl";
        {
            std::ofstream out(rows);
            for (int i = 0; i < items; ++i) {
                out << fmt::format(R"({{"id":"i{}","text":"text {}","label":"{}","confidence":{:.3f}}})" "\n", i, i, i % 2 == 0 ? "billing" : "refund", 0.6 + i % 400 / 1000.0);
            }
        }
        run({"import", m_fixture.path().string(), rows.string()});
        const fs::path policy = m_fixture.folder / "policy.json";
        std::ofstream(policy) << R"({"audit_rate":0,"label_thresholds":{"billing":0.1,"refund":1.0},"sla_hours":{"low_confidence":3}})";
        run({"policy", m_fixture.path().string(), "draft", policy.string(), "--author", "ada"});
        m_before = queueIn(m_fixture.path());
        m_done = copyNamed("done");
        run(publishing(m_done));
        ASSERT_NE(queueIn(m_done), m_before);
    }

    static void run(const std::vector<std::string>& words) {
        const auto finished = test::runDocket(words);
        ASSERT_EQ(finished.status, 0) << finished.err;
    }
    static std::vector<std::string> publishing(const fs::path& file) {
        return {"policy", file.string(), "publish", "--author", "ada", "--note", "others", "--waiting", "reroute,add"};
    }
    fs::path copyNamed(const std::string& name) const {
        const fs::path copy = m_fixture.folder / (name + ".docket");
        fs::copy_file(m_fixture.path(), copy, fs::copy_options::overwrite_existing);
        return copy;
    }
    /// Every entry, but for when those that joined are due, which depends on when that was.
    static std::string queueIn(const fs::path& file) {
        SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
        return database
            .execAndGet("SELECT group_concat(entry) FROM (SELECT json_array(item_id, prediction_id, reasons, priority, queued_at, reviews_required, state, open_seats,"
                        " predicted, confidence, probability) AS entry FROM queue ORDER BY item_id)")
            .getString();
    }

    test::WorkspaceFixture m_fixture{test::taxonomyOf({"billing", "refund"})};
    std::string m_before;
    fs::path m_done;
};

TEST_F(KillReroute, IsWholeOrNotAtAll) {
    test::KillMoments moments(31);
    services::ResumedWorkspaces resumed(std::make_unique<storage::SqliteWorkspaceFiles>(m_fixture.clock), m_fixture.clock);
    const std::string done = queueIn(m_done);
    int inBetween = 0;
    for (int kill = 0; kill < test::killCount(); ++kill) {
        const fs::path copy = copyNamed("copy-" + std::to_string(kill));
        test::Process program([&] {
            std::vector<std::string> words = publishing(copy);
            words.insert(words.begin(), DOCKET_BINARY);
            return words;
        }());
        if (kill % 2 == 0) test::waitUntil(copy, fmt::format("SELECT count(*) > {} FROM rerouted_entries", moments.below(items / 2)));
        else moments.wait(std::chrono::milliseconds(300));
        program.signal(SIGKILL);
        const bool wasDone = program.wait().status == 0;
        ASSERT_EQ(test::problemsIn(m_fixture, copy), "") << "after kill " << kill;
        {
            const auto left = m_fixture.files.open(copy, ports::Access::ReadOnly).value();
            if (services::hasFollowUps(*left).value()) ++inBetween;
        }
        {
            const auto workspace = resumed.open(copy, ports::Access::ReadWrite).value();
            EXPECT_FALSE(services::hasFollowUps(*workspace).value());
            const int version = workspace->rules().inForce()->policy;
            EXPECT_TRUE(!wasDone || version == 2) << "what was answered with success is there";
            EXPECT_EQ(queueIn(copy), version == 1 ? m_before : done);
        }
        ASSERT_EQ(test::problemsIn(m_fixture, copy), "") << "finished after kill " << kill;
        fs::remove(copy);
    }
    EXPECT_GT(inBetween, 0) << "there was something to finish";
}

}  // namespace
}  // namespace docket
