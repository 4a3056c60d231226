#include "core/services/follow_ups/follow_up_steps.h"
#include "core/services/workspace/resumed_workspaces.h"
#include "tests/kill/kill_round.h"
#include "tests/support/process.h"
#include "tests/support/workspace_builder.h"

#include <gtest/gtest.h>

#include <thread>

namespace docket {
namespace {

bool isOpen(test::WorkspaceFixture& fixture) { return fixture.open()->studies().open().value().has_value(); }

TEST(KillStudy, AStudyIsBegunAndEndedWholeOrNotAtAll) {
    test::WorkspaceFixture fixture;
    {
        auto workspace = fixture.open();
        fixture.addItems(*workspace, 400);
    }
    test::KillMoments moments(17);
    int begun = 0;
    for (int kill = 0; kill < test::killCount(); ++kill) {
        const bool wasOpen = isOpen(fixture);
        test::Process program({DOCKET_BINARY, "agreement", fixture.path().string(), wasOpen ? "end" : "draw"});
        moments.wait(std::chrono::milliseconds(60));
        program.signal(SIGKILL);
        const bool wasDone = program.wait().status == 0;
        const bool isNow = isOpen(fixture);
        EXPECT_TRUE(!wasDone || isNow != wasOpen) << "what was answered with success is there";
        if (isNow && !wasOpen) {
            ++begun;
            const auto items = fixture.open()->studies().itemsOf(fixture.open()->studies().open().value()->number);
            EXPECT_EQ(items->size(), 100U);
        }
        ASSERT_EQ(fixture.problems(), "");
    }
    if (!isOpen(fixture)) {
        const auto after = test::runDocket({"agreement", fixture.path().string(), "draw"});
        EXPECT_EQ(after.status, 0) << after.err;
        EXPECT_EQ(fixture.open()->studies().all()->size(), static_cast<std::size_t>(begun) + 1);
    }
    EXPECT_EQ(fixture.problems(), "");
}

TEST(KillStudy, ALargeStudyIsBegunAndEndedByTheNextProgram) {
    test::WorkspaceFixture fixture;
    {
        auto workspace = fixture.open();
        fixture.addItems(*workspace, 500);
    }
    services::ResumedWorkspaces resumed(std::make_unique<storage::SqliteWorkspaceFiles>(fixture.clock), fixture.clock);
    test::KillMoments moments(19);
    for (int kill = 0; kill < test::killCount(); ++kill) {
        const bool wasOpen = isOpen(fixture);
        std::vector<std::string> command{DOCKET_BINARY, "agreement", fixture.path().string(), wasOpen ? "end" : "draw"};
        if (!wasOpen) command.insert(command.end(), {"--items", "400"});
        test::Process program(command);
        moments.wait(std::chrono::milliseconds(200));
        program.signal(SIGKILL);
        const bool wasDone = program.wait().status == 0;
        ASSERT_EQ(fixture.problems(), "") << "after kill " << kill;

        const auto workspace = resumed.open(fixture.path(), ports::Access::ReadWrite).value();
        EXPECT_FALSE(services::hasFollowUps(*workspace).value());
        const auto open = workspace->studies().open().value();
        EXPECT_TRUE(!wasDone || open.has_value() != wasOpen) << "what was answered with success is there";
        const auto all = workspace->studies().all().value();
        if (!all.empty()) {
            EXPECT_EQ(workspace->studies().itemsOf(all.front().number)->size(), 400U);
        }
        ASSERT_EQ(fixture.problems(), "") << "finished after kill " << kill;
    }
}

}  // namespace
}  // namespace docket
