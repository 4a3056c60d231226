#include "tests/support/golden.h"
#include "tests/support/process.h"
#include "tests/support/workspace_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

// Somebody who may read a workspace and not write it sees everything that was committed, also what stands only in its
// log, or is refused by name. Never less, without a word.

namespace docket {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr int answered = 3;
constexpr auto readableByAll = fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read;
constexpr auto passableByAll = readableByAll | fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec;

/// Whose eyes: the owner of a file that was write-protected, or an account that owns nothing of it.
enum class Account { Owner, Other };

class ReadOnlyAccount : public ::testing::TestWithParam<Account> {
protected:
    void SetUp() override {
        if (GetParam() == Account::Other && ::getuid() != 0) GTEST_SKIP() << "only the system's administrator can work as another account";
        {
            auto workspace = fixture.open();
            fixture.addItems(*workspace, 10);
        }
        fs::permissions(fixture.folder.path(), passableByAll | fs::perms::owner_write);
        fs::permissions(fixture.path(), readableByAll | fs::perms::owner_write);
        fs::copy_file(DOCKET_BINARY, program.path() / "docket");
        fs::permissions(program.path(), passableByAll | fs::perms::owner_write);
        fs::permissions(program.path() / "docket", passableByAll);
        reviewer.emplace(std::vector<std::string>{DOCKET_BINARY, "review", fixture.path().string(), "--reviewer", "ada"});
        for (int i = 0; i < answered; ++i) {
            ask({{"op", "claim"}});
            ask({{"op", "decide"}, {"labels", {"refund"}}});
        }
    }
    void TearDown() override { fs::permissions(fixture.folder.path(), fs::perms::owner_all); }

    void ask(const json& request) {
        reviewer->write(request.dump() + "\n");
        EXPECT_EQ(json::parse(reviewer->readLine().value_or("null")).at("ok"), true);
    }
    /// The reviewer's process is gone without an end: the log stays.
    void killReviewer() {
        reviewer->signal(SIGKILL);
        reviewer->wait();
        ASSERT_TRUE(fs::exists(fixture.path().string() + "-wal"));
    }
    void protect() {
        for (const char* suffix : {"", "-wal", "-shm"}) {
            std::error_code ignored;
            if (GetParam() == Account::Owner) fs::permissions(fixture.path().string() + suffix, readableByAll, ignored);
        }
        if (GetParam() == Account::Owner) fs::permissions(fixture.folder.path(), passableByAll);
    }

    test::Finished docket(std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin(), (program.path() / "docket").string());
        if (GetParam() == Account::Other) {
            const std::vector<std::string> as{"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"};
            arguments.insert(arguments.begin(), as.begin(), as.end());
        }
        return test::run(arguments, {}, {"TMPDIR=" + outside.path().string()});
    }
    int decisionsIn(const fs::path& file) const {
        const auto stats = docket({"stats", file.string(), "--json"});
        EXPECT_EQ(stats.status, 0) << stats.err;
        return stats.status == 0 ? json::parse(stats.out).at("decisions").get<int>() : -1;
    }

    void expectEverythingIsSeen(const fs::path& file) {
        const std::string before = test::contentOf(fixture.path());
        EXPECT_EQ(decisionsIn(file), answered);
        const auto verified = docket({"verify", file.string()});
        EXPECT_EQ(verified.status, 0) << verified.out << verified.err;
        const auto copy = (outside / "copy.docket").string();
        const auto copied = docket({"backup", file.string(), copy});
        ASSERT_EQ(copied.status, 0) << copied.err;
        EXPECT_EQ(decisionsIn(copy), answered) << "a backup that says it is done has every decision";
        const auto exported = docket({"export", file.string(), "--out", (outside / "out").string(), "--format", "native"});
        EXPECT_EQ(exported.status, 1) << "an export is noted in the workspace";
        EXPECT_THAT(exported.err, HasSubstr("write-protected"));
        EXPECT_EQ(test::contentOf(fixture.path()), before);
        for (const auto& left : fs::directory_iterator(outside.path())) EXPECT_EQ(left.path().filename(), "copy.docket");
    }

    test::WorkspaceFixture fixture;
    test::TempDir program;
    struct Outside : test::TempDir {
        Outside() { fs::permissions(path(), fs::perms::all); }
    } outside;
    std::optional<test::Process> reviewer;
};

TEST_P(ReadOnlyAccount, SeesWhatAReviewerBesideItSaved) {
    protect();
    expectEverythingIsSeen(fixture.path());
    ask({{"op", "claim"}});
}

TEST_P(ReadOnlyAccount, SeesWhatAKilledReviewerSaved) {
    killReviewer();
    protect();
    expectEverythingIsSeen(fixture.path());
}

TEST_P(ReadOnlyAccount, SeesALogWithoutItsIndex) {
    killReviewer();
    fs::remove(fixture.path().string() + "-shm");
    protect();
    expectEverythingIsSeen(fixture.path());
}

TEST_P(ReadOnlyAccount, SeesAWorkspaceThatWasClosed) {
    reviewer->wait();
    ASSERT_FALSE(fs::exists(fixture.path().string() + "-wal"));
    protect();
    expectEverythingIsSeen(fixture.path());
}

TEST_P(ReadOnlyAccount, SeesTheLogAlsoThroughALink) {
    killReviewer();
    fs::remove(fixture.path().string() + "-shm");
    protect();
    const auto link = program.path() / "link.docket";
    fs::create_symlink(fixture.path(), link);
    expectEverythingIsSeen(link);
}

TEST_P(ReadOnlyAccount, IsRefusedWhereItMayNotReadTheLog) {
    if (GetParam() == Account::Owner) GTEST_SKIP() << "the owner may read the log";
    killReviewer();
    for (const bool hasIndex : {true, false}) {
        SCOPED_TRACE(hasIndex);
        if (!hasIndex) fs::remove(fixture.path().string() + "-shm");
        fs::permissions(fixture.path().string() + "-wal", fs::perms::owner_read | fs::perms::owner_write);
        for (const std::vector<std::string>& command : {std::vector<std::string>{"stats", fixture.path().string()},
                                                        {"verify", fixture.path().string()},
                                                        {"backup", fixture.path().string(), (outside / "copy.docket").string()}}) {
            const auto refused = docket(command);
            EXPECT_EQ(refused.status, 1) << refused.out;
            EXPECT_THAT(refused.err, HasSubstr("test.docket"));
            EXPECT_THAT(refused.out, IsEmpty());
        }
        EXPECT_TRUE(fs::is_empty(outside.path()));
    }
}

INSTANTIATE_TEST_SUITE_P(Accounts, ReadOnlyAccount, testing::Values(Account::Owner, Account::Other),
                         [](const auto& account) { return account.param == Account::Owner ? "Owner" : "Other"; });

}  // namespace
}  // namespace docket
