#include "core/services/review/review_session.h"
#include "core/storage/sqlite/connection.h"
#include "core/storage/sqlite/migrations.h"
#include "tests/support/golden.h"
#include "tests/support/tampering.h"
#include "tests/support/workspace_builder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <fstream>
#include <sys/stat.h>
#include <thread>

namespace docket {
namespace {

using test::contentOf;
using test::WorkspaceFixture;

void write(const std::filesystem::path& file, std::string_view content) { std::ofstream(file, std::ios::binary) << content; }

ErrorKind kindOfOpening(const WorkspaceFixture& fixture, const std::filesystem::path& file,
                        ports::Access access = ports::Access::ReadWrite) {
    const auto opened = fixture.files.open(file, access);
    return opened ? ErrorKind::Internal : opened.error().kind;
}

/// What verify says of a file, one problem a line.
std::string problemsOf(const WorkspaceFixture& fixture, const std::filesystem::path& file) {
    const auto found = fixture.files.verify(file);
    if (!found) return found.error().message;
    std::string lines;
    for (const ports::Problem& problem : *found) lines += problem.where + ": " + problem.what + "\n";
    return lines;
}

TEST(WorkspaceFiles, NewWorkspaceHasItsRulesAndIsPrivate) {
    WorkspaceFixture fixture;
    auto workspace = fixture.open();
    const auto versions = workspace->rules().inForce().value();
    EXPECT_EQ(versions, (ports::RuleVersions{1, 1}));
    EXPECT_EQ(workspace->rules().taxonomy(1).value().labels().size(), 3U);
    EXPECT_EQ(workspace->rules().policy(1).value().threshold, 0.8);
    struct stat info {};
    ASSERT_EQ(::stat(fixture.path().c_str(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777U, 0600U);
    EXPECT_EQ(fixture.problems(), "");
}

TEST(WorkspaceFiles, RefusesToMakeOneOverAnExistingFile) {
    WorkspaceFixture fixture;
    const std::string before = contentOf(fixture.path());
    const auto again = fixture.files.create(fixture.path(), {fixture.taxonomy(), {}, "", fixture.clock.now()});
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, ErrorKind::AlreadyExists);
    EXPECT_EQ(contentOf(fixture.path()), before);
}

TEST(WorkspaceFiles, SaysWhatAFileIsAndLeavesItAlone) {
    WorkspaceFixture fixture;
    const auto file = fixture.folder / "x.docket";
    EXPECT_EQ(kindOfOpening(fixture, file), ErrorKind::NotFound);
    EXPECT_EQ(kindOfOpening(fixture, fixture.folder.path()), ErrorKind::NotAWorkspace);

    const std::string whole = contentOf(fixture.path());
    std::string foreign = whole;
    foreign[68] = 'X';
    std::string newer = whole;
    newer[63] = 99;
    const std::array cases = {std::pair{std::string(), ErrorKind::NotAWorkspace},
                              std::pair{std::string("hello, I am a text file\n"), ErrorKind::NotAWorkspace},
                              std::pair{foreign, ErrorKind::NotAWorkspace},
                              std::pair{newer, ErrorKind::NewerSchema},
                              std::pair{whole.substr(0, whole.size() / 2), ErrorKind::Damaged},
                              std::pair{whole.substr(0, 50), ErrorKind::Damaged}};
    for (const auto& [content, kind] : cases) {
        write(file, content);
        EXPECT_EQ(kindOfOpening(fixture, file), kind) << content.size() << " bytes";
        EXPECT_EQ(contentOf(file), content);
    }
}

TEST(WorkspaceFiles, DamageInsideIsSaidToBeDamage) {
    WorkspaceFixture fixture;
    std::string content = contentOf(fixture.path());
    for (std::size_t i = 100; i < 8192; ++i) content[i] = static_cast<char>(i * 7);
    write(fixture.path(), content);
    EXPECT_EQ(kindOfOpening(fixture, fixture.path()), ErrorKind::Damaged);
}

TEST(WorkspaceFiles, AWriteProtectedFileOpensForReadingOnly) {
    WorkspaceFixture fixture;
    ::chmod(fixture.path().c_str(), 0400);
    EXPECT_EQ(kindOfOpening(fixture, fixture.path()), ErrorKind::ReadOnly);
    auto readable = fixture.files.open(fixture.path(), ports::Access::ReadOnly);
    ASSERT_TRUE(readable) << readable.error().message;
    EXPECT_EQ((*readable)->items().count().value(), 0);
}

TEST(WorkspaceFiles, NothingIsSavedIntoADeletedFile) {
    WorkspaceFixture fixture;
    auto workspace = fixture.open();
    std::filesystem::remove(fixture.path());
    const auto begun = workspace->begin();
    ASSERT_FALSE(begun);
    EXPECT_EQ(begun.error().kind, ErrorKind::NotFound);
}

TEST(WorkspaceFiles, NothingIsSavedIntoAFileThatWasCutOff) {
    WorkspaceFixture fixture;
    auto workspace = fixture.open();
    std::filesystem::resize_file(fixture.path(), 8192);
    const auto begun = workspace->begin();
    ASSERT_FALSE(begun);
    EXPECT_EQ(begun.error().kind, ErrorKind::Damaged);
}

TEST(WorkspaceFiles, BackupIsWholeWhileOthersWork) {
    WorkspaceFixture fixture;
    auto workspace = fixture.open();
    fixture.addItems(*workspace, 20);
    const auto copy = fixture.folder / "copy.docket";
    const auto bytes = fixture.files.backup(fixture.path(), copy);
    ASSERT_TRUE(bytes) << bytes.error().message;
    EXPECT_EQ(*bytes, static_cast<std::int64_t>(std::filesystem::file_size(copy)));
    auto opened = fixture.files.open(copy, ports::Access::ReadWrite);
    ASSERT_TRUE(opened) << opened.error().message;
    EXPECT_EQ((*opened)->items().count().value(), 20);
    EXPECT_TRUE(fixture.files.verify(copy).value().empty());
    EXPECT_EQ(fixture.files.backup(fixture.path(), copy).error().kind, ErrorKind::AlreadyExists);
}

TEST(WorkspaceFiles, VerifyReadsOneStateWhileOthersWorkAndTellsHowFarItIs) {
    WorkspaceFixture fixture;
    std::vector<std::int64_t> told;
    std::int64_t all = 0;
    const storage::SqliteWorkspaceFiles::Progress progress = [&](std::int64_t done, std::int64_t total) {
        told.push_back(done);
        all = total;
    };
    storage::SqliteWorkspaceFiles files(fixture.clock, storage::migrations(), {}, progress);
    std::atomic<bool> isWorking = true;
    std::thread others([&] {
        auto workspace = fixture.open();
        for (int i = 0; isWorking; ++i) fixture.addItems(*workspace, 3, "billing", fmt::format("x{}-", i));
    });
    for (int looks = 0; looks < 20; ++looks) {
        told.clear();
        const auto problems = files.verify(fixture.path());
        EXPECT_TRUE(problems && problems->empty()) << (problems ? problems->front().where + problems->front().what : problems.error().message);
        EXPECT_EQ(std::ssize(told), all);
        EXPECT_TRUE(std::ranges::is_sorted(told));
        EXPECT_EQ(told.empty() ? -1 : told.back(), all);
    }
    isWorking = false;
    others.join();
}

TEST(WorkspaceFiles, WhenTheProgramIsToEndReadingEndsAndNothingNewAppears) {
    WorkspaceFixture fixture;
    fixture.addItems(*fixture.open(), 2000);
    std::stop_source stop;
    storage::SqliteWorkspaceFiles files(fixture.clock, storage::migrations(), stop.get_token());
    auto reading = files.open(fixture.path(), ports::Access::ReadOnly).value();
    auto writing = files.open(fixture.path(), ports::Access::ReadWrite).value();
    const auto before = std::distance(std::filesystem::directory_iterator(fixture.folder.path()), {});
    stop.request_stop();
    const auto visited = reading->records().visitPredictions([](const ports::PredictionRow&) { return Result<>(); });
    ASSERT_FALSE(visited);
    EXPECT_EQ(visited.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(files.create(fixture.folder / "new.docket", {fixture.taxonomy(), {}, "", fixture.clock.now()}).error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(files.backup(fixture.path(), fixture.folder / "copy.docket").error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(files.verify(fixture.path()).error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(fixture.folder.path()), {}), before);
    EXPECT_TRUE(ports::inTransaction(*writing, [&] { return writing->decisions().reviewer("anna", fixture.clock.now()); })) << "what was decided can be saved";
}

TEST(WorkspaceFiles, AnUpgradeKeepsACopyOfTheOldFile) {
    WorkspaceFixture fixture;
    {
        auto workspace = fixture.open();
        fixture.addItems(*workspace, 3);
    }
    std::vector<storage::Migration> steps(storage::migrations().begin(), storage::migrations().end());
    const int last = steps.back().number;
    const int next = last + 1;
    steps.push_back({next, "later", "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;"});
    storage::SqliteWorkspaceFiles newer(fixture.clock, steps);
    auto opened = newer.open(fixture.path(), ports::Access::ReadWrite);
    ASSERT_TRUE(opened) << opened.error().message;
    EXPECT_EQ((*opened)->items().count().value(), 3);
    opened->reset();
    EXPECT_EQ(kindOfOpening(fixture, fixture.path()), ErrorKind::NewerSchema) << "the older program refuses it";
    const std::filesystem::path copy = fixture.path().string() + ".schema-" + std::to_string(last) + ".backup";
    EXPECT_TRUE(fixture.files.open(copy, ports::Access::ReadWrite)) << "and opens the copy";
}

TEST(WorkspaceFiles, ACopyOfAnEarlierUpgradeIsNotTakenForThisOne) {
    WorkspaceFixture fixture;
    std::vector<storage::Migration> steps(storage::migrations().begin(), storage::migrations().end());
    const int next = static_cast<int>(steps.size()) + 1;
    steps.push_back({next, "later", "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;"});
    const std::string name = fixture.path().string() + ".schema-" + std::to_string(next - 1);
    ASSERT_TRUE(fixture.files.backup(fixture.path(), name + ".backup")) << "as an upgrade would leave it";
    {
        auto workspace = fixture.open();
        fixture.addItems(*workspace, 3);
    }
    storage::SqliteWorkspaceFiles newer(fixture.clock, steps);
    ASSERT_TRUE(newer.open(fixture.path(), ports::Access::ReadWrite));
    const auto itemsIn = [&](const std::string& copy) { return fixture.files.open(copy, ports::Access::ReadOnly).value()->items().count().value(); };
    EXPECT_EQ(itemsIn(name + "-2.backup"), 3) << "what was there just before";
    EXPECT_EQ(itemsIn(name + ".backup"), 0) << "and the old one stays";
}

TEST(WorkspaceFiles, AnUpgradeThatFailsTellsWhereTheCopyIs) {
    WorkspaceFixture fixture;
    std::vector<storage::Migration> steps(storage::migrations().begin(), storage::migrations().end());
    const int next = static_cast<int>(steps.size()) + 1;
    steps.push_back({next, "broken", "CREATE NONSENSE;"});
    const auto opened = storage::SqliteWorkspaceFiles(fixture.clock, steps).open(fixture.path(), ports::Access::ReadWrite);
    ASSERT_FALSE(opened);
    EXPECT_THAT(opened.error().message, testing::HasSubstr(".schema-" + std::to_string(next - 1) + ".backup"));
}

/// Who may do what with a file, as chmod takes it.
unsigned permissionsOf(const std::filesystem::path& file) { return static_cast<unsigned>(std::filesystem::status(file).permissions()); }

TEST(WorkspaceFiles, AreOfTheUserAloneWhateverTheMaskOfTheProcess) {
    const mode_t before = ::umask(0);  // of the whole process: whoever writes a file meanwhile would be hit by a change
    {
        WorkspaceFixture fixture;
        EXPECT_EQ(permissionsOf(fixture.path()), 0600U);
        auto workspace = fixture.open();
        fixture.addItems(*workspace, 3);
        EXPECT_EQ(permissionsOf(fixture.path().string() + "-wal"), 0600U);
        EXPECT_EQ(permissionsOf(fixture.path().string() + "-shm"), 0600U);
        const auto copy = fixture.folder / "copy.docket";
        ASSERT_TRUE(fixture.files.backup(fixture.path(), copy));
        EXPECT_EQ(permissionsOf(copy), 0600U);
        EXPECT_FALSE(fixture.files.backup(fixture.path(), fixture.folder / "none" / "copy.docket"));
    }
    EXPECT_EQ(::umask(before), 0U) << "and nobody changed the mask";
}

TEST(WorkspaceFiles, AFileSystemThatCannotKeepTheLogIsRefused) {
    WorkspaceFixture fixture;
    sqlite3_vfs* usual = sqlite3_vfs_find(nullptr);
    sqlite3_vfs* withoutSharedMemory = sqlite3_vfs_find("unix-dotfile");
    ASSERT_NE(withoutSharedMemory, nullptr);
    sqlite3_vfs_register(withoutSharedMemory, 1);
    const auto created = fixture.files.create(fixture.folder / "new.docket", {fixture.taxonomy(), {}, "", fixture.clock.now()});
    sqlite3_vfs_register(usual, 1);
    ASSERT_FALSE(created);
    EXPECT_EQ(created.error().kind, ErrorKind::Io);
    EXPECT_THAT(created.error().message, testing::HasSubstr("write-ahead log"));
    EXPECT_EQ(test::namesIn(fixture.folder.path()), std::set<std::string>{"test.docket"});
}

TEST(WorkspaceFiles, AWorkspaceOfTheFirstSchemaIsUpgradedAndItsCopyStaysSound) {
    WorkspaceFixture fixture;
    const auto file = fixture.folder / "old.docket";
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(contentOf(DOCKET_SOURCE_DIR "/tests/golden/workspace-1.sql"));
    EXPECT_TRUE(fixture.files.verify(file).value().empty()) << "it can be checked before it is upgraded";

    auto opened = fixture.files.open(file, ports::Access::ReadWrite);
    ASSERT_TRUE(opened) << opened.error().message;
    services::ReviewSession ada(**opened, fixture.clock, {"ada", "s1"});
    EXPECT_EQ(ada.actions.undo()->action, review::EventKind::Flagged) << "what was done before can be undone after";
    EXPECT_EQ(ada.actions.undo()->action, review::EventKind::Skipped);
    EXPECT_EQ(ada.actions.undo()->item.entered->note, "a note");
    ASSERT_TRUE(ada.sitting.close());
    opened->reset();
    EXPECT_TRUE(fixture.files.verify(file).value().empty());

    const std::filesystem::path copy = file.string() + ".schema-1.backup";
    SQLite::Database before(copy.string(), SQLite::OPEN_READWRITE);
    EXPECT_EQ(before.execAndGet("PRAGMA user_version").getInt(), 1);
    EXPECT_EQ(before.execAndGet("SELECT count(*) FROM decisions WHERE stands = 1").getInt(), 1);
    EXPECT_TRUE(fixture.files.verify(copy).value().empty());
}

TEST(WorkspaceFiles, AnUpgradeSealsWhatOlderEventsDidNotTell) {
    WorkspaceFixture fixture;
    const auto file = fixture.folder / "old.docket";
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(contentOf(DOCKET_SOURCE_DIR "/tests/golden/workspace-6.sql"));
    EXPECT_EQ(problemsOf(fixture, file), "") << "it can be checked before it is upgraded";
    {
        auto opened = fixture.files.open(file, ports::Access::ReadWrite);
        ASSERT_TRUE(opened) << opened.error().message;
        EXPECT_EQ(problemsOf(fixture, file), "");
        services::ReviewSession cem(**opened, fixture.clock, {"cem", "s1"});
        const auto claimed = cem.review.claim();
        ASSERT_TRUE(claimed && *claimed);
        Answer answer;
        answer.labels = {LabelId{1}};
        ASSERT_TRUE(cem.review.decide((*claimed)->item.id, answer));
        fixture.addItems(**opened, 3);
    }
    EXPECT_EQ(problemsOf(fixture, file), "") << "and after further work";
    const std::string content = contentOf(file);
    for (const char* sql : {
             "UPDATE reviewers SET name = 'eve' WHERE id = 1", "UPDATE import_runs SET policy_version = policy_version + 1 WHERE id = 1",
             "UPDATE export_runs SET directory = '/elsewhere'", "UPDATE exported_items SET items = x'00'", "UPDATE queue SET reasons = 2 WHERE item_id = 10",
             "DELETE FROM queue WHERE item_id = (SELECT max(item_id) FROM queue q WHERE NOT EXISTS (SELECT 1 FROM events e WHERE e.item_id = q.item_id))",
             "UPDATE taxonomy_versions SET note = 'other' WHERE version = 2", "UPDATE labels SET position = position + 9",
             "UPDATE migrations SET applied_at = applied_at + 1 WHERE number = 2", "UPDATE migrations SET applied_at = applied_at + 1 WHERE number = 7",
             "INSERT INTO waiting_predictions (prediction_id) VALUES (1)", "UPDATE workspace SET created_at = 0",
         }) {
        for (const char* suffix : {"-wal", "-shm"}) std::filesystem::remove(file.string() + suffix);
        write(file, content);
        EXPECT_GT(test::Tampering(file).run(sql), 0) << sql;
        EXPECT_NE(problemsOf(fixture, file), "") << sql;
    }
}

TEST(WorkspaceFiles, AFailedUpgradeLeavesTheFileAsItWas) {
    WorkspaceFixture fixture;
    std::vector<storage::Migration> steps(storage::migrations().begin(), storage::migrations().end());
    steps.push_back({steps.back().number + 1, "broken", "CREATE TABLE half (id INTEGER); CREATE NONSENSE;"});
    storage::SqliteWorkspaceFiles newer(fixture.clock, steps);
    EXPECT_FALSE(newer.open(fixture.path(), ports::Access::ReadWrite));
    auto opened = fixture.files.open(fixture.path(), ports::Access::ReadWrite);
    EXPECT_TRUE(opened) << "still the old schema: " << opened.error().message;
    EXPECT_EQ(fixture.problems(), "");
}

}  // namespace
}  // namespace docket
