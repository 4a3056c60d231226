#include "core/storage/sqlite/migrations.h"
#include "tests/kill/kill_round.h"
#include "tests/support/process.h"

#include <gtest/gtest.h>

#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace docket {
namespace {

namespace fs = std::filesystem;

constexpr int before = 6;  // the schema of the file

/// A workspace as a program wrote it that knew fewer steps of the schema: none of those with regression sets, calibrations and alerts.
class KillUpgrade : public ::testing::Test {
protected:
    void SetUp() override {
        std::ifstream dump(DOCKET_SOURCE_DIR "/tests/golden/workspace-6.sql");
        SQLite::Database(m_old.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(std::string(std::istreambuf_iterator(dump), {}));
    }

    static int numberOf(const fs::path& file, const std::string& sql) { return SQLite::Database(file.string(), SQLite::OPEN_READWRITE).execAndGet(sql).getInt(); }
    static int schemaOf(const fs::path& file) { return numberOf(file, "PRAGMA user_version"); }
    /// A command that opens the workspace to write, and writes to one of the new tables.
    static std::vector<std::string> working(const fs::path& file) { return {"check", file.string(), "--keep", "--json"}; }

    test::WorkspaceFixture m_fixture;
    const fs::path m_old = m_fixture.folder / "old.docket";
};

TEST_F(KillUpgrade, AFileIsOfOneSchemaOrTheNextAndTheUpgradeIsFinishedLater) {
    const int latest = storage::migrations().back().number;
    ASSERT_EQ(schemaOf(m_old), before);
    const int items = numberOf(m_old, "SELECT count(*) FROM items");
    test::KillMoments moments(41);
    int upgraded = 0;
    for (int kill = 0; kill < test::killCount(); ++kill) {
        const fs::path copy = m_fixture.folder / fmt::format("copy-{}.docket", kill);
        fs::copy_file(m_old, copy);
        std::vector<std::string> command = working(copy);
        command.insert(command.begin(), DOCKET_BINARY);
        test::Process program(command);
        if (kill % 2 == 0) test::waitUntil(copy, fmt::format("SELECT user_version > {} FROM pragma_user_version", before + moments.below(latest - before)));
        else moments.wait(std::chrono::milliseconds(60));
        program.signal(SIGKILL);
        program.wait();

        const int reached = schemaOf(copy);
        EXPECT_TRUE(reached >= before && reached <= latest) << reached;
        EXPECT_EQ(numberOf(copy, "SELECT max(number) FROM migrations"), reached) << "a step is noted with what it made";
        if (reached > before) ++upgraded;
        ASSERT_EQ(test::problemsIn(m_fixture, copy), "") << "after kill " << kill << ", at schema " << reached;

        const auto again = test::runDocket(working(copy));
        EXPECT_EQ(again.status, 0) << again.err;
        EXPECT_EQ(schemaOf(copy), latest);
        EXPECT_EQ(numberOf(copy, "SELECT count(*) FROM items"), items);
        ASSERT_EQ(test::problemsIn(m_fixture, copy), "") << "finished after kill " << kill;
        const fs::path kept = copy.string() + fmt::format(".schema-{}.backup", before);
        if (reached == before) {
            ASSERT_TRUE(fs::exists(kept)) << "what was before the upgrade is kept";
            EXPECT_EQ(schemaOf(kept), before);
        }
        if (fs::exists(kept)) {
            EXPECT_EQ(test::problemsIn(m_fixture, kept), "");
        }
        fs::remove(copy);
        fs::remove(kept);
    }
    EXPECT_GT(upgraded, 0);
}

}  // namespace
}  // namespace docket
