#include "core/services/routing/dry_run_desk.h"

#include "tests/support/held_files.h"
#include "tests/support/workspace_builder.h"

#include <future>
#include <gtest/gtest.h>

namespace docket::services {
namespace {

class DryRunDeskTest : public ::testing::Test {
protected:
    DryRunDeskTest() { m_fixture.addItems(*m_fixture.open(), 30); }

    static DryRunRequest withThreshold(double threshold) {
        DryRunRequest request;
        request.then.threshold = threshold;
        return request;
    }
    template <class T>
    static auto into(std::promise<Result<T>>& answer) {
        return [&answer](Result<T> value) { answer.set_value(std::move(value)); };
    }

    test::WorkspaceFixture m_fixture;
    test::HeldFiles m_files{m_fixture.files};
};

TEST_F(DryRunDeskTest, SaysWhatTheServiceSays) {
    DryRunDesk desk(m_fixture.files, m_fixture.path());
    std::promise<Result<DryRun>> answer;
    desk.run(withThreshold(0.35), {}, into(answer));
    const auto run = answer.get_future().get();
    ASSERT_TRUE(run) << run.error().message;
    const auto reading = m_fixture.open(ports::Access::ReadOnly);
    const auto expected = DryRunService(*reading).run(withThreshold(0.35));
    EXPECT_EQ(run->effect, expected->effect);
    EXPECT_EQ(run->toAccepted, expected->toAccepted);
    EXPECT_EQ(run->filling, (WorkspaceFilling{ItemId{30}, PredictionId{30}}));
}

TEST_F(DryRunDeskTest, ALaterRunReplacesTheOneBefore) {
    DryRunDesk desk(m_files, m_fixture.path());
    m_files.hold();
    std::promise<Result<DryRun>> first;
    std::promise<Result<DryRun>> second;
    desk.run(withThreshold(0.2), {}, into(first));
    ASSERT_TRUE(m_files.awaitOpening());
    desk.run(withThreshold(0.4), {}, into(second));
    m_files.letGo();
    const auto replaced = first.get_future().get();
    ASSERT_FALSE(replaced);
    EXPECT_EQ(replaced.error().kind, ErrorKind::Cancelled);
    const auto run = second.get_future().get();
    ASSERT_TRUE(run) << run.error().message;
    EXPECT_GT(run->changed(), 0);
}

TEST_F(DryRunDeskTest, StopEndsTheRunAndNotTheDesk) {
    DryRunDesk desk(m_files, m_fixture.path());
    m_files.hold();
    std::promise<Result<DryRun>> stopped;
    desk.run(withThreshold(0.2), {}, into(stopped));
    ASSERT_TRUE(m_files.awaitOpening());
    desk.stop();
    m_files.letGo();
    EXPECT_EQ(stopped.get_future().get().error().kind, ErrorKind::Cancelled);
    std::promise<Result<DryRun>> next;
    desk.run(withThreshold(0.2), {}, into(next));
    EXPECT_TRUE(next.get_future().get());
}

TEST_F(DryRunDeskTest, AnErrorIsTheAnswer) {
    DryRunDesk desk(m_fixture.files, m_fixture.folder / "nowhere.docket");
    std::promise<Result<DryRun>> answer;
    desk.run(withThreshold(0.2), {}, into(answer));
    const auto failed = answer.get_future().get();
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().kind, ErrorKind::NotFound);
}

TEST_F(DryRunDeskTest, AnImportMovesTheFillingOn) {
    DryRunDesk desk(m_fixture.files, m_fixture.path());
    const auto filling = [&] {
        std::promise<Result<WorkspaceFilling>> answer;
        desk.filling(into(answer));
        return answer.get_future().get().value();
    };
    const WorkspaceFilling before = filling();
    m_fixture.addItems(*m_fixture.open(), 5, "refund", "r-");
    EXPECT_NE(filling(), before);
}

}  // namespace
}  // namespace docket::services
