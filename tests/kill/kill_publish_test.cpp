#include "core/services/follow_ups/follow_up_steps.h"
#include "core/services/review/review_session.h"
#include "core/services/workspace/resumed_workspaces.h"
#include "tests/kill/kill_round.h"
#include "tests/support/process.h"
#include "tests/support/workspace_builder.h"

#include <gtest/gtest.h>

namespace docket {
namespace {

namespace fs = std::filesystem;

constexpr int decided = 400;

/// A workspace in which everything was decided, with a draft that has half of it reviewed again.
class KillPublish : public ::testing::Test {
protected:
    void SetUp() override {
        {
            const auto workspace = m_fixture.open();
            m_fixture.addItems(*workspace, decided);
            services::ReviewSession ada(*workspace, m_fixture.clock, {"ada", "s"});
            for (int i = 0; i < decided; ++i) {
                Answer answer;
                answer.labels = {m_fixture.taxonomy().findByKey(i % 2 == 0 ? "billing" : "refund")->id};
                ASSERT_TRUE(ada.review.decide((*ada.review.claim())->item.id, answer));
            }
        }
        const auto drafted = test::runDocket({"taxonomy", m_fixture.path().string(), "draft", "rename", "billing", "Bills", "--author", "ada"});
        ASSERT_EQ(drafted.status, 0) << drafted.err;
    }

    /// Publishes a copy of the workspace until it is killed; returns whether it was done before.
    bool publishUntilKilled(const fs::path& copy, bool isInBetween, test::KillMoments& moments) {
        fs::copy_file(m_fixture.path(), copy, fs::copy_options::overwrite_existing);
        test::Process program({DOCKET_BINARY, "taxonomy", copy.string(), "publish", "--author", "ada", "--note", "Bills", "--treat", "billing=review"});
        // When most of what follows from the version is not written yet.
        if (isInBetween) test::waitUntil(copy, "SELECT max(version) = 2 FROM taxonomy_versions");
        else moments.wait(std::chrono::milliseconds(200));
        program.signal(SIGKILL);
        return program.wait().status == 0;
    }

    test::WorkspaceFixture m_fixture;
};

TEST_F(KillPublish, AVersionIsInForceOrNotAndTheNextProgramFinishesIt) {
    test::KillMoments moments(23);
    services::ResumedWorkspaces resumed(std::make_unique<storage::SqliteWorkspaceFiles>(m_fixture.clock), m_fixture.clock);
    int inBetween = 0;
    for (int kill = 0; kill < test::killCount(); ++kill) {
        const fs::path copy = m_fixture.folder / ("copy-" + std::to_string(kill) + ".docket");
        const bool wasDone = publishUntilKilled(copy, kill % 2 == 0, moments);
        ASSERT_EQ(test::problemsIn(m_fixture, copy), "") << "after kill " << kill;
        {
            const auto left = m_fixture.files.open(copy, ports::Access::ReadOnly).value();
            if (services::hasFollowUps(*left).value()) ++inBetween;
        }
        const auto workspace = resumed.open(copy, ports::Access::ReadWrite).value();
        EXPECT_FALSE(services::hasFollowUps(*workspace).value());
        const int version = workspace->rules().inForce()->taxonomy;
        EXPECT_TRUE(!wasDone || version == 2) << "what was answered with success is there";
        EXPECT_EQ(workspace->taxonomyDrafts().head().value().has_value(), version == 1);
        EXPECT_EQ(workspace->queue().counts(m_fixture.clock.now())->resolved, version == 1 ? decided : decided / 2);
        EXPECT_EQ(workspace->decisions().reopenedBy(2)->size(), version == 1 ? 0U : static_cast<std::size_t>(decided / 2));
        ASSERT_EQ(test::problemsIn(m_fixture, copy), "") << "finished after kill " << kill;
    }
    EXPECT_GT(inBetween, 0) << "there was something to finish";
}

}  // namespace
}  // namespace docket
