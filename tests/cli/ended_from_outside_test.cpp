#include "tests/cli/program_test.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <fstream>

namespace docket {
namespace {

using ::testing::HasSubstr;
using nlohmann::json;

constexpr int interrupted = 130;

/// Commands that wait for their standard input, which stays open, when a signal comes.
class EndedFromOutside : public test::ProgramTest {
protected:
    void SetUp() override {
        std::ofstream(path("labels.txt")) << "billing\nrefund\n";
        std::ofstream(path("rows.jsonl")) << R"({"id":"t-1","text":"One","label":"billing","confidence":0.4})" << '\n'
                                          << R"({"id":"t-2","text":"Two","label":"billing","confidence":0.4})" << '\n';
        run({"new", workspace(), "--taxonomy", path("labels.txt")});
        run({"import", workspace(), path("rows.jsonl")});
    }

    int countOf(const std::string& table) const {
        return SQLite::Database(workspace()).execAndGet("SELECT count(*) FROM " + table).getInt();
    }

    /// Until nothing of what was given to the program waits to be read.
    static void awaitTaken(pid_t pid) {
        const int input = ::open(("/proc/" + std::to_string(pid) + "/fd/0").c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
        ASSERT_GE(input, 0);
        int waiting = -1;
        for (int i = 0; i < 30'000 && ::ioctl(input, FIONREAD, &waiting) == 0 && waiting > 0; ++i) ::usleep(1000);
        ::close(input);
        ASSERT_EQ(waiting, 0);
    }
};

TEST_F(EndedFromOutside, ReviewGivesBackWhatItHolds) {
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        test::Process review({DOCKET_BINARY, "review", workspace(), "--reviewer", "anna"});
        review.write("{\"op\":\"claim\"}\n");
        EXPECT_EQ(json::parse(*review.readLine()).at("ok"), true);
        EXPECT_EQ(countOf("leases"), 1);
        review.signal(number);
        EXPECT_EQ(review.waitWithInputOpen().status, interrupted) << number;
        EXPECT_EQ(countOf("leases"), 0) << number;
    }
    expectVerified();
}

TEST_F(EndedFromOutside, ReviewGivesBackWhatItHoldsWhenNobodyListens) {
    test::Process review({DOCKET_BINARY, "review", workspace(), "--reviewer", "anna"});
    review.write("{\"op\":\"claim\"}\n");
    EXPECT_TRUE(review.readLine());
    review.closeOutput();
    review.write("{\"op\":\"reveal\"}\n");
    EXPECT_EQ(review.waitWithInputOpen().status, 0);
    EXPECT_EQ(countOf("leases"), 0);
}

TEST_F(EndedFromOutside, AnImportTakesNoHalfRow) {
    test::Process import({DOCKET_BINARY, "import", workspace(), "-", "--format", "csv", "--map", "label=label"});
    import.write("id,text,label\nt-8,whole,billing\nt-9,ha");
    awaitTaken(import.pid());
    import.signal(SIGTERM);
    EXPECT_EQ(import.waitWithInputOpen().status, interrupted);
    EXPECT_EQ(countOf("items WHERE external_id = 't-9'"), 0);
    expectVerified();
}

TEST_F(EndedFromOutside, ADocumentThatHasNoEndYetIsNotTaken) {
    test::Process made({DOCKET_BINARY, "new", path("other.docket"), "--taxonomy", "-"});
    made.write("billing\nref");
    awaitTaken(made.pid());
    made.signal(SIGTERM);
    const test::Finished finished = made.waitWithInputOpen();
    EXPECT_EQ(finished.status, interrupted);
    EXPECT_THAT(finished.err, HasSubstr("interrupted"));
    EXPECT_FALSE(std::filesystem::exists(path("other.docket")));
}

TEST_F(EndedFromOutside, ASignalThatTheStarterIgnoredIsNotTaken) {
    test::Process review({"sh", "-c", "trap '' HUP; exec \"$0\" review \"$1\" --reviewer anna", DOCKET_BINARY, workspace()});
    review.write("{\"op\":\"claim\"}\n");
    EXPECT_TRUE(review.readLine());
    review.signal(SIGHUP);
    review.write("{\"op\":\"release\"}\n");
    EXPECT_EQ(json::parse(*review.readLine()).at("ok"), true) << "as nohup wants it";
    EXPECT_EQ(review.wait().status, 0);
}

}  // namespace
}  // namespace docket
