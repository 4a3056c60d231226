#include "core/services/review/review_session.h"
#include "tests/kill/kill_round.h"
#include "tests/support/process.h"

#include <gtest/gtest.h>

#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <functional>

namespace docket {
namespace {

namespace fs = std::filesystem;
using Words = std::vector<std::string>;

constexpr int days = 30;
constexpr int itemsADay = 40;
constexpr int answers = 160;

/// Thirty days of what a model said, of which the last ten are of another mix, and reviewers who answered some of it.
class KillInsights : public ::testing::Test {
protected:
    void SetUp() override {
        const fs::path rows = m_fixture.folder / "rows.jsonl";
        {
            std::ofstream out(rows);
            for (int i = 0; i < days * itemsADay; ++i) {
                const int day = i / itemsADay;
                const bool isBilling = day < 20 ? i % 2 == 0 : i % 10 == 0;
                out << fmt::format(R"({{"id":"i{0}","text":"text number {0}","label":"{1}","confidence":{2:.2f},"model":"m1","created_at":"2026-06-{3:02}T09:00:00Z"}})" "\n", i,
                                   isBilling ? "billing" : "refund", 0.4 + i % 50 / 100.0, day + 1);
            }
        }
        done({"import", m_fixture.path().string(), rows.string()});
        const auto workspace = m_fixture.open();
        services::ReviewSession ada(*workspace, m_fixture.clock, {"ada", "s"}, services::ArmChoice::AlwaysBlind);
        for (int i = 0; i < answers; ++i) {
            const auto claimed = ada.review.claim();
            ASSERT_TRUE(claimed && *claimed);
            Answer answer;
            answer.labels = {LabelId{i % 4 == 0 ? 1 : 2}};
            ASSERT_TRUE(ada.review.decide((*claimed)->item.id, answer));
        }
    }

    static void done(const Words& words) {
        const auto finished = test::runDocket(words);
        ASSERT_TRUE(finished.status == 0 || finished.status == 5) << finished.err;  // a check that found something ends with 5
    }
    /// Kills the command in the middle. True: it had been done before that.
    bool isDoneThoughKilled(Words words, std::chrono::microseconds longest) {
        words.insert(words.begin(), DOCKET_BINARY);
        test::Process program(words);
        m_moments.wait(longest);
        program.signal(SIGKILL);
        const int status = program.wait().status;
        return status == 0 || status == 5;
    }
    static std::chrono::microseconds timeOf(const Words& words) {
        const auto begun = std::chrono::steady_clock::now();
        done(words);
        return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begun);
    }
    fs::path copyNamed(const std::string& name) const {
        const fs::path copy = m_fixture.folder / (name + ".docket");
        fs::copy_file(m_fixture.path(), copy, fs::copy_options::overwrite_existing);
        return copy;
    }
    static int numberOf(const fs::path& file, const std::string& sql) { return SQLite::Database(file.string(), SQLite::OPEN_READWRITE).execAndGet(sql).getInt(); }

    test::WorkspaceFixture m_fixture{test::taxonomyOf({"billing", "refund"})};
    test::KillMoments m_moments{37};
};

TEST_F(KillInsights, AMappingIsKeptWholeOrNotAtAll) {
    const fs::path& file = m_fixture.path();
    const Words save{"calibrate", file.string(), "--model", "m1", "--references", "any", "--save"};
    const auto took = timeOf(save);
    int kept = 1;
    for (int kill = 0; kill < test::killCount(); ++kill) {
        const bool wasDone = isDoneThoughKilled(save, took);
        ASSERT_EQ(test::problemsIn(m_fixture, file), "") << "after kill " << kill;
        const int now = numberOf(file, "SELECT count(*) FROM calibrations");
        EXPECT_EQ(now, numberOf(file, "SELECT max(version) FROM calibrations"));
        EXPECT_TRUE(now == kept + 1 || (now == kept && !wasDone)) << now << " versions after " << kept;
        kept = now;
    }
    done(save);
    EXPECT_EQ(numberOf(file, "SELECT count(*) FROM calibrations"), kept + 1);
    EXPECT_EQ(test::problemsIn(m_fixture, file), "");
}

TEST_F(KillInsights, AllAlertsOfACheckAreKeptOrNone) {
    const auto keepIn = [](const fs::path& file) { return Words{"check", file.string(), "--keep"}; };
    const std::string opened = "SELECT count(*) FROM alert_notes";
    const fs::path whole = copyNamed("whole");
    const auto took = timeOf(keepIn(whole));
    const int all = numberOf(whole, opened);
    ASSERT_GT(all, 1) << "there is something to keep by halves";
    for (int kill = 0; kill < test::killCount(); ++kill) {
        const fs::path copy = copyNamed("copy-" + std::to_string(kill));
        const bool wasDone = isDoneThoughKilled(keepIn(copy), took);
        ASSERT_EQ(test::problemsIn(m_fixture, copy), "") << "after kill " << kill;
        const int kept = numberOf(copy, opened);
        EXPECT_TRUE(kept == all || (kept == 0 && !wasDone)) << kept << " of " << all;
        done(keepIn(copy));
        EXPECT_EQ(numberOf(copy, opened), all) << "each is opened once";
        ASSERT_EQ(test::problemsIn(m_fixture, copy), "") << "done again after kill " << kill;
        fs::remove(copy);
    }
}

TEST_F(KillInsights, AnAcknowledgementThatWasConfirmedIsThere) {
    const fs::path& file = m_fixture.path();
    done({"check", file.string(), "--keep"});
    const std::string acknowledgements = "SELECT count(*) FROM alert_notes WHERE kind = 3";
    const Words acknowledge{"alerts", file.string(), "acknowledge", std::to_string(numberOf(file, "SELECT min(alert) FROM alert_notes")), "--note", "looked at"};
    const auto took = timeOf(acknowledge);
    int noted = numberOf(file, acknowledgements);
    ASSERT_EQ(noted, 1);
    for (int kill = 0; kill < test::killCount(); ++kill) {
        const bool wasDone = isDoneThoughKilled(acknowledge, took);
        ASSERT_EQ(test::problemsIn(m_fixture, file), "") << "after kill " << kill;
        const int now = numberOf(file, acknowledgements);
        EXPECT_TRUE(now == noted + 1 || (now == noted && !wasDone));
        noted = now;
    }
    done(acknowledge);
    EXPECT_EQ(numberOf(file, acknowledgements), noted + 1);
}

TEST_F(KillInsights, ARegressionSetIsThereWithAllItsItemsOrNotAtAll) {
    const fs::path& file = m_fixture.path();
    const auto createNamed = [&](const std::string& name) { return Words{"regress", file.string(), "create", name}; };
    const auto took = timeOf(createNamed("first"));
    const int items = numberOf(file, "SELECT items FROM regression_sets");
    ASSERT_EQ(items, answers);
    for (int kill = 0; kill < test::killCount(); ++kill) {
        const std::string name = "set-" + std::to_string(kill);
        const bool wasDone = isDoneThoughKilled(createNamed(name), took);
        ASSERT_EQ(test::problemsIn(m_fixture, file), "") << "after kill " << kill;
        const std::string itemsOfIt = fmt::format("SELECT count(*) FROM regression_items WHERE set_id = (SELECT id FROM regression_sets WHERE name = '{}')", name);
        const int kept = numberOf(file, itemsOfIt);
        EXPECT_TRUE(kept == items || (kept == 0 && !wasDone)) << kept;
        EXPECT_EQ(test::runDocket(createNamed(name)).status, kept == 0 ? 0 : 1) << "what is there is not made twice";
        EXPECT_EQ(numberOf(file, itemsOfIt), items);
    }
    EXPECT_EQ(numberOf(file, "SELECT count(*) FROM regression_items WHERE set_id NOT IN (SELECT id FROM regression_sets)"), 0);
    done({"regress", file.string(), "run", "first"});
}

}  // namespace
}  // namespace docket
