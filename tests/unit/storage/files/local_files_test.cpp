#include "core/storage/files/local_file.h"
#include "core/storage/files/local_files.h"
#include "tests/support/temp_dir.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <sstream>

namespace docket::storage {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

std::string contentOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

void put(const fs::path& file, std::string_view text) { std::ofstream(file, std::ios::binary) << text; }

unsigned permissionsOf(const fs::path& path) { return static_cast<unsigned>(fs::status(path).permissions()) & 0777U; }

std::size_t entriesIn(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

class LocalFilesTest : public ::testing::Test {
protected:
    test::TempDir m_dir;
    LocalFiles m_files;
};

TEST_F(LocalFilesTest, AFileOfADatasetCanStandInAFolderOfIts) {
    const fs::path target = m_dir / "out";
    auto folder = m_files.createFolder(target).value();
    for (const char* name : {"data/train.jsonl", "data/test.jsonl", "README.md"}) {
        auto file = folder->create(name).value();
        ASSERT_TRUE(file->write(name));
        ASSERT_TRUE(file->close());
    }
    for (const char* name : {"", "/etc/x", "../x", "data/../x", ".x", "data/.x", ".data/x", "a/b/c", "data/", "data/train.jsonl/x"}) {
        EXPECT_FALSE(folder->create(name)) << name;
    }
    ASSERT_TRUE(folder->publish());
    EXPECT_EQ(contentOf(target / "data/test.jsonl"), "data/test.jsonl");
    EXPECT_EQ(permissionsOf(target / "data"), 0700U);
    EXPECT_EQ(entriesIn(target), 2U);
    EXPECT_EQ(entriesIn(target / "data"), 2U);
}

TEST_F(LocalFilesTest, AFolderWithFoldersIsNotPublishedWithoutOneOfItsFilesAndLeavesNothing) {
    auto folder = m_files.createFolder(m_dir / "out").value();
    auto file = folder->create("data/train.jsonl").value();
    ASSERT_TRUE(file->close());
    fs::remove(folder->unpublishedPath() / "data/train.jsonl");
    EXPECT_EQ(folder->publish().error().kind, ErrorKind::Conflict);
    folder.reset();
    EXPECT_EQ(entriesIn(m_dir.path()), 0U);
}

TEST_F(LocalFilesTest, AFolderAppearsOnlyWhenPublishedAndIsPrivate) {
    const fs::path target = m_dir / "out";
    auto folder = m_files.createFolder(target).value();
    auto file = folder->create("train.jsonl").value();
    ASSERT_TRUE(file->write("one\n"));
    ASSERT_TRUE(file->write("two\n"));
    ASSERT_TRUE(file->close());
    EXPECT_EQ(file->bytes(), 8);
    EXPECT_EQ(file->digest(), sha256("one\ntwo\n"));
    EXPECT_FALSE(fs::exists(target));

    ASSERT_TRUE(folder->publish());
    EXPECT_EQ(contentOf(target / "train.jsonl"), "one\ntwo\n");
    EXPECT_EQ(permissionsOf(target), 0700U);
    EXPECT_EQ(permissionsOf(target / "train.jsonl"), 0600U);
    folder.reset();
    EXPECT_EQ(entriesIn(m_dir.path()), 1U) << "nothing but the folder";
    EXPECT_TRUE(fs::exists(target / "train.jsonl"));
}

TEST_F(LocalFilesTest, AnUnpublishedFolderLeavesNothing) {
    auto folder = m_files.createFolder(m_dir / "out").value();
    auto file = folder->create("a.txt").value();
    ASSERT_TRUE(file->write("x"));
    ASSERT_TRUE(file->close());
    file.reset();
    folder.reset();
    EXPECT_EQ(entriesIn(m_dir.path()), 0U);
}

TEST_F(LocalFilesTest, AKilledProcessLeavesNoTarget) {
    const fs::path target = m_dir / "out";
    const pid_t child = fork();
    if (child == 0) {
        auto folder = m_files.createFolder(target).value();
        auto file = folder->create("a.txt").value();
        (void)file->write(std::string(1'000'000, 'x'));
        (void)file->close();
        raise(SIGKILL);
    }
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status));
    EXPECT_FALSE(fs::exists(target));
    EXPECT_EQ(entriesIn(m_dir.path()), 1U) << "it could not put away what it had made";
    ASSERT_TRUE(m_files.createFolder(target)) << "what the killed process left is not in the way";
    EXPECT_EQ(entriesIn(m_dir.path()), 0U) << "and was removed";
}

TEST_F(LocalFilesTest, NeverReplacesAnExistingTarget) {
    fs::create_directory(m_dir / "folder");
    put(m_dir / "file", "mine");
    fs::create_symlink(m_dir / "nowhere", m_dir / "link");
    for (const char* name : {"folder", "folder/", "file", "link"}) {
        const auto folder = m_files.createFolder(m_dir / name);
        ASSERT_FALSE(folder) << name;
        EXPECT_EQ(folder.error().kind, ErrorKind::AlreadyExists) << name;
    }
    EXPECT_EQ(m_files.createFile(m_dir / "file").error().kind, ErrorKind::AlreadyExists);
    EXPECT_EQ(contentOf(m_dir / "file"), "mine");
    EXPECT_EQ(entriesIn(m_dir.path()), 3U);
}

TEST_F(LocalFilesTest, NeverReplacesATargetThatAppearedMeanwhile) {
    for (const bool isFolder : {true, false}) {
        const fs::path target = m_dir / (isFolder ? "folder" : "file");
        auto folder = m_files.createFolder(target).value();
        ASSERT_TRUE(folder->create("a.txt").value()->close());
        if (isFolder) {
            fs::create_directory(target);
        } else {
            put(target, "mine");
        }
        const auto published = folder->publish();
        ASSERT_FALSE(published);
        EXPECT_EQ(published.error().kind, ErrorKind::AlreadyExists);
        folder.reset();
        EXPECT_EQ(isFolder ? entriesIn(target) : contentOf(target).size() - 4, 0U);
    }
    EXPECT_EQ(entriesIn(m_dir.path()), 2U);
}

TEST_F(LocalFilesTest, RefusesToPublishAnUnfinishedOrLostFile) {
    auto folder = m_files.createFolder(m_dir / "unfinished").value();
    auto file = folder->create("a.txt").value();
    ASSERT_TRUE(file->write("x"));
    EXPECT_FALSE(folder->publish());
    file.reset();
    EXPECT_FALSE(folder->publish());

    auto other = m_files.createFolder(m_dir / "lost").value();
    ASSERT_TRUE(other->create("a.txt").value()->close());
    for (const auto& entry : fs::directory_iterator(m_dir.path())) fs::remove(entry.path() / "a.txt");
    EXPECT_FALSE(other->publish());
    EXPECT_FALSE(fs::exists(m_dir / "lost"));
}

TEST_F(LocalFilesTest, RefusesNamesThatLeadOutOfTheFolder) {
    auto folder = m_files.createFolder(m_dir / "out").value();
    for (const char* name : {"", ".", "..", "../x", "a/b", "/tmp/x", ".hidden"}) EXPECT_FALSE(folder->create(name)) << name;
}

TEST_F(LocalFilesTest, SaysWhenTheFolderAboveIsMissingOrReadOnly) {
    EXPECT_EQ(m_files.createFolder(m_dir / "no/out").error().kind, ErrorKind::NotFound);
    EXPECT_EQ(m_files.createFile(m_dir / "no/rejects.jsonl").error().kind, ErrorKind::NotFound);
    const fs::path closed = m_dir / "closed";
    fs::create_directory(closed);
    fs::permissions(closed, fs::perms::owner_read | fs::perms::owner_exec);
    EXPECT_EQ(m_files.createFolder(closed / "out").error().kind, ErrorKind::ReadOnly);
    EXPECT_EQ(m_files.createFile(closed / "rejects.jsonl").error().kind, ErrorKind::ReadOnly);
    EXPECT_EQ(entriesIn(closed), 0U);
    fs::permissions(closed, fs::perms::owner_all);
}

TEST_F(LocalFilesTest, SaysThatTheDiskIsFull) {
    LocalFile file(Descriptor(::open("/dev/full", O_WRONLY | O_CLOEXEC)), m_dir / "x", "out/train.jsonl", "Nothing was kept.");
    ASSERT_TRUE(file.write("small pieces wait in the buffer"));
    const auto closed = file.close();
    ASSERT_FALSE(closed);
    EXPECT_EQ(closed.error().kind, ErrorKind::DiskFull);
    EXPECT_THAT(closed.error().message, HasSubstr("out/train.jsonl"));
    EXPECT_THAT(closed.error().message, HasSubstr("Nothing was kept."));
    LocalFile large(Descriptor(::open("/dev/full", O_WRONLY | O_CLOEXEC)), m_dir / "x", "out/train.jsonl", "Nothing was kept.");
    Result<> written;
    for (int i = 0; i < 3 && written; ++i) written = large.write(std::string(2'000'000, 'x'));
    ASSERT_FALSE(written) << "long before the end";
    EXPECT_EQ(written.error().kind, ErrorKind::DiskFull);
    EXPECT_EQ(large.write("x").error().kind, ErrorKind::DiskFull) << "a file that lacks a piece stays failed";
    EXPECT_EQ(large.close().error().kind, ErrorKind::DiskFull);
    EXPECT_TRUE(fs::exists("/dev/full"));
}

TEST_F(LocalFilesTest, ASingleFileIsKeptWhenClosedAndGoesAwayOtherwise) {
    auto file = m_files.createFile(m_dir / "rejects.jsonl").value();
    ASSERT_TRUE(file->write("{}\n"));
    ASSERT_TRUE(file->close());
    file.reset();
    EXPECT_EQ(contentOf(m_dir / "rejects.jsonl"), "{}\n");
    EXPECT_EQ(permissionsOf(m_dir / "rejects.jsonl"), 0600U);

    auto dropped = m_files.createFile(m_dir / "dropped.jsonl").value();
    ASSERT_TRUE(dropped->write("{}\n"));
    dropped.reset();
    EXPECT_FALSE(fs::exists(m_dir / "dropped.jsonl"));
}

TEST_F(LocalFilesTest, ASingleFileAppearsOnlyWhenItIsClosed) {
    auto file = m_files.createFile(m_dir / "rejects.jsonl").value();
    ASSERT_TRUE(file->write("{}\n"));
    EXPECT_FALSE(fs::exists(m_dir / "rejects.jsonl"));
    ASSERT_TRUE(file->close());
    EXPECT_EQ(entriesIn(m_dir.path()), 1U);
}

TEST_F(LocalFilesTest, AFileThatVanishesWhileItIsWrittenIsAnError) {
    auto file = m_files.createFile(m_dir / "rejects.jsonl").value();
    ASSERT_TRUE(file->write("{}\n"));
    const fs::path hidden = fs::directory_iterator(m_dir.path())->path();
    fs::remove(hidden);
    put(hidden, "another's");
    const auto closed = file->close();
    ASSERT_FALSE(closed);
    EXPECT_EQ(closed.error().kind, ErrorKind::Conflict);
    file.reset();
    EXPECT_EQ(contentOf(hidden), "another's");
    EXPECT_FALSE(fs::exists(m_dir / "rejects.jsonl"));
}

TEST_F(LocalFilesTest, ASingleFileReplacesNothingThatAppearedMeanwhile) {
    auto file = m_files.createFile(m_dir / "rejects.jsonl").value();
    ASSERT_TRUE(file->write("{}\n"));
    put(m_dir / "rejects.jsonl", "another's");
    EXPECT_EQ(file->close().error().kind, ErrorKind::AlreadyExists);
    file.reset();
    EXPECT_EQ(contentOf(m_dir / "rejects.jsonl"), "another's");
    EXPECT_EQ(entriesIn(m_dir.path()), 1U);
}

TEST_F(LocalFilesTest, ReadsASourceInPieces) {
    put(m_dir / "in.jsonl", "abcdef");
    auto source = m_files.openSource(m_dir / "in.jsonl").value();
    EXPECT_EQ(source->name(), "in.jsonl");
    EXPECT_EQ(source->size(), 6);
    char buffer[4];
    EXPECT_EQ(source->read(buffer, 4).value(), 4U);
    EXPECT_EQ(source->read(buffer, 4).value(), 2U);
    EXPECT_EQ(std::string_view(buffer, 2), "ef");
    EXPECT_EQ(source->read(buffer, 4).value(), 0U);
}

TEST_F(LocalFilesTest, ReadsStandardInput) {
    int ends[2];
    ASSERT_EQ(pipe(ends), 0);
    ASSERT_EQ(write(ends[1], "piped", 5), 5);
    close(ends[1]);
    const int before = dup(STDIN_FILENO);
    dup2(ends[0], STDIN_FILENO);
    close(ends[0]);
    auto source = m_files.openSource("-").value();
    EXPECT_EQ(source->size(), -1);
    char buffer[16];
    const auto count = source->read(buffer, sizeof buffer);
    source.reset();
    dup2(before, STDIN_FILENO);
    close(before);
    EXPECT_EQ(std::string_view(buffer, count.value()), "piped");
}

TEST_F(LocalFilesTest, SaysWhatCannotBeRead) {
    EXPECT_EQ(m_files.openSource(m_dir / "none").error().kind, ErrorKind::NotFound);
    EXPECT_EQ(m_files.openSource(m_dir.path()).error().kind, ErrorKind::InvalidInput);
}

TEST_F(LocalFilesTest, ReadsASmallFileUpToItsLimit) {
    put(m_dir / "policy.json", std::string(200'000, 'x'));
    EXPECT_EQ(m_files.readSmall(m_dir / "policy.json", 200'000).value().size(), 200'000U);
    EXPECT_EQ(m_files.readSmall(m_dir / "policy.json", 199'999).error().kind, ErrorKind::InvalidInput);
    put(m_dir / "empty", "");
    EXPECT_EQ(m_files.readSmall(m_dir / "empty", 10).value(), "");
}

}  // namespace
}  // namespace docket::storage
