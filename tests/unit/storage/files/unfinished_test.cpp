#include "core/storage/files/unfinished.h"

#include "core/storage/files/atomic_move.h"
#include "tests/support/ended_process.h"
#include "tests/support/temp_dir.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <set>
#include <string>

namespace docket::storage {
namespace {

namespace fs = std::filesystem;

class UnfinishedTest : public ::testing::Test {
protected:
    fs::path abandonedName() const { return test::abandonedName(m_dir.path()); }
    static void put(const fs::path& file) { std::ofstream(file) << "x"; }
    std::set<fs::path> there() const {
        std::set<fs::path> paths;
        for (const auto& entry : fs::directory_iterator(m_dir.path())) paths.insert(entry.path());
        return paths;
    }

    test::TempDir m_dir;
};

TEST_F(UnfinishedTest, WhatAnEndedProcessLeftIsRemoved) {
    const fs::path folder = abandonedName();
    fs::create_directory(folder);
    put(folder / "train.jsonl");
    const fs::path file = abandonedName();
    for (const char* companion : {"", "-wal", "-shm", "-journal"}) put(file.string() + companion);
    removeAbandoned(m_dir.path());
    EXPECT_EQ(there(), std::set<fs::path>());
}

TEST_F(UnfinishedTest, WhatAnotherNameIsMadeBesideRemovesIt) {
    put(abandonedName());
    const fs::path temporary = temporaryBeside(m_dir / "out");
    EXPECT_EQ(temporary.parent_path(), m_dir.path());
    EXPECT_EQ(there(), std::set<fs::path>());
    EXPECT_EQ(temporaryBeside(m_dir / "out/").parent_path(), m_dir.path());
}

TEST_F(UnfinishedTest, WhatBelongsToARunningProcessStays) {
    const fs::path own = unfinishedIn(m_dir.path());
    put(own);
    removeAbandoned(m_dir.path());
    EXPECT_EQ(there(), std::set<fs::path>{own});
}

TEST_F(UnfinishedTest, WhatIsNotOursStays) {
    const std::string name = abandonedName().filename().string();
    const auto swapped = [&](const std::string& from, const std::string& to) { return std::string(name).replace(name.find(from), from.size(), to); };
    const std::string system = name.substr(name.find('_') + 1, 16);
    const std::set<fs::path> others = {
        m_dir / ".docket-unfinished-Ab12Cd",                    // as earlier versions named it: nothing says whose it is
        m_dir / ".docket-unfinished_", m_dir / ".docket-unfinished_a_b_c_d_e", m_dir / (name + "_1"), m_dir / (name + ".txt"),
        m_dir / swapped(system, "0123456789abcdef"),            // of another computer
        m_dir / swapped(".docket", "docket"), m_dir / name.substr(0, name.rfind('_')),
    };
    for (const fs::path& other : others) put(other);
    removeAbandoned(m_dir.path());
    EXPECT_EQ(there(), others);
}

TEST_F(UnfinishedTest, ALinkIsNotFollowedAndStays) {
    const test::TempDir elsewhere;
    put(elsewhere / "mine.txt");
    const fs::path link = abandonedName();
    fs::create_directory_symlink(elsewhere.path(), link);
    removeAbandoned(m_dir.path());
    EXPECT_TRUE(fs::exists(elsewhere / "mine.txt"));
    EXPECT_EQ(there(), std::set<fs::path>{link});
}

TEST_F(UnfinishedTest, AKilledProcessCountsAsEndedBeforeAnybodyAskedForItsEnd) {
    const pid_t child = ::fork();
    if (child == 0) {
        put(unfinishedIn(m_dir.path()));
        ::kill(::getpid(), SIGKILL);
    }
    siginfo_t info{};
    ASSERT_EQ(::waitid(P_PID, static_cast<id_t>(child), &info, WEXITED | WNOWAIT), 0);
    EXPECT_EQ(there().size(), 1U);
    removeAbandoned(m_dir.path());
    EXPECT_EQ(there(), std::set<fs::path>());
    ::waitpid(child, nullptr, 0);
}

}  // namespace
}  // namespace docket::storage
