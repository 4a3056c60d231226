#include "core/storage/files/local_files.h"
#include "tests/support/file_locks.h"
#include "tests/support/workspace_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <unistd.h>

// POSIX drops every lock that a process has on a file as soon as it closes any descriptor of that file. What an open
// workspace holds must outlive whatever else this process does with the file, by any of its names.

namespace docket {
namespace {

namespace fs = std::filesystem;
using test::WorkspaceFixture;

class FileLocks : public ::testing::Test {
protected:
    void SetUp() override {
        workspace = fixture.open();
        ASSERT_TRUE(workspace);
        fixture.addItems(*workspace, 3);
        held = locks();
        ASSERT_FALSE(held.empty());
    }

    std::set<std::string> locks() const {
        auto all = test::locksOn(fixture.path(), ::getpid());
        all.merge(test::locksOn(fixture.path().string() + "-shm", ::getpid()));
        return all;
    }

    WorkspaceFixture fixture;
    storage::LocalFiles files;
    std::unique_ptr<ports::Workspace> workspace;
    std::set<std::string> held;
};

TEST_F(FileLocks, OutliveASecondConnectionOfEachKind) {
    for (const auto access : {ports::Access::ReadWrite, ports::Access::ReadOnly}) {
        ASSERT_TRUE(fixture.files.open(fixture.path(), access));
        EXPECT_EQ(locks(), held);
    }
}

TEST_F(FileLocks, OutliveVerifyAndBackup) {
    ASSERT_TRUE(fixture.files.verify(fixture.path()));
    EXPECT_EQ(locks(), held);
    ASSERT_TRUE(fixture.files.backup(fixture.path(), fixture.folder / "copy.docket"));
    EXPECT_EQ(locks(), held);
    EXPECT_FALSE(fixture.files.backup(fixture.folder / "copy.docket", fixture.path())) << "nor the other way round";
    EXPECT_EQ(locks(), held);
}

TEST_F(FileLocks, OutliveARefusedOpening) {
    EXPECT_FALSE(fixture.files.open(fixture.path() / "below", ports::Access::ReadWrite));
    EXPECT_FALSE(fixture.files.create(fixture.path(), {fixture.taxonomy(), {}, "", fixture.clock.now()}));
    storage::SqliteWorkspaceFiles older(fixture.clock, storage::migrations().first(1));
    EXPECT_FALSE(older.open(fixture.path(), ports::Access::ReadWrite));
    EXPECT_EQ(locks(), held);
}

TEST_F(FileLocks, OutliveTheWorkspaceTakenForAFileOfData) {
    fs::create_symlink(fixture.path(), fixture.folder / "link.jsonl");
    fs::create_hard_link(fixture.path(), fixture.folder / "second-name.csv");
    for (const char* name : {"test.docket", "test.docket-wal", "test.docket-shm", "link.jsonl", "second-name.csv"}) {
        SCOPED_TRACE(name);
        const auto source = files.openSource(fixture.folder / name);
        ASSERT_FALSE(source);
        EXPECT_EQ(source.error().kind, ErrorKind::InvalidInput);
        EXPECT_THAT(source.error().message, testing::HasSubstr(name));
        EXPECT_FALSE(files.readSmall(fixture.folder / name, 1000));
        EXPECT_FALSE(files.createFile(fixture.folder / name));
        EXPECT_EQ(locks(), held);
    }
}

TEST(FileOfData, IsNoDatabaseThatNobodyHasOpen) {
    WorkspaceFixture fixture;
    storage::LocalFiles files;
    const auto source = files.openSource(fixture.path());
    ASSERT_FALSE(source);
    EXPECT_EQ(source.error().kind, ErrorKind::InvalidInput);
    EXPECT_TRUE(fixture.open()) << "and it opens as what it is";
}

class LogTakenAway : public FileLocks, public ::testing::WithParamInterface<const char*> {};

TEST_P(LogTakenAway, NothingIsCalledSavedAfterwards) {
    const fs::path companion = fixture.path().string() + GetParam();
    ASSERT_TRUE(fs::remove(companion));
    const auto begun = workspace->begin();
    ASSERT_FALSE(begun);
    EXPECT_EQ(begun.error().kind, ErrorKind::NotFound);
    EXPECT_THAT(begun.error().message, testing::HasSubstr(companion.string()));
}

TEST_P(LogTakenAway, NorWhatWasUnderWay) {
    ASSERT_TRUE(workspace->begin());
    ASSERT_TRUE(workspace->decisions().reviewer("ada", fixture.clock.now()));
    ASSERT_TRUE(fs::remove(fixture.path().string() + GetParam()));
    ASSERT_FALSE(workspace->commit());
    EXPECT_FALSE(workspace->begin());
}

INSTANTIATE_TEST_SUITE_P(Files, LogTakenAway, testing::Values("-wal", "-shm"));

}  // namespace
}  // namespace docket
