#include "core/services/follow_ups/follow_up_steps.h"
#include "core/services/routing/policy_publishing.h"
#include "tests/support/workspace_builder.h"

#include <gtest/gtest.h>

#include <future>
#include <stop_token>

namespace docket {
namespace {

using services::PolicyPublishing;

/// A workspace whose every entry would be accepted by a policy that is in force, and has not been routed anew by it yet.
class ReroutingUnderWay : public ::testing::Test {
protected:
    void SetUp() override {
        const auto workspace = m_fixture.open();
        m_fixture.addItems(*workspace, items);
        const auto inForce = PolicyPublishing::bringInForce(*workspace, accepting(1), "ada", m_fixture.clock.now());
        ASSERT_TRUE(inForce) << inForce.error().message;
        ASSERT_TRUE(inForce->rerouting.has_value());
    }

    /// Based on a version, the next one that says something else.
    static services::PolicyPublication accepting(int version) {
        routing::Policy policy;
        policy.threshold = 0.01 * version;
        policy.auditRate = 0;
        return {version, policy, "nearly all is accepted", {}, {}, {true, true}};
    }
    std::int64_t waiting() { return m_fixture.open()->queue().counts(m_fixture.clock.now())->waiting; }

    static constexpr int items = 60;
    test::WorkspaceFixture m_fixture;
};

TEST_F(ReroutingUnderWay, IsFoundByWhoeverOpensTheFile) {
    const auto workspace = m_fixture.open();
    EXPECT_EQ(waiting(), items) << "the version is in force, and the queue follows in steps";
    EXPECT_TRUE(services::hasFollowUps(*workspace).value());
    EXPECT_EQ(m_fixture.problems(), "");
    ASSERT_TRUE(services::finishFollowUps(*workspace, m_fixture.clock));
    EXPECT_FALSE(services::hasFollowUps(*workspace).value());
    EXPECT_EQ(waiting(), 0);
    EXPECT_EQ(m_fixture.problems(), "");
}

TEST_F(ReroutingUnderWay, IsStoppedBetweenStepsAndGoesOn) {
    services::Writer writer(m_fixture.open());
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = services::finishFollowUps(writer, m_fixture.clock, -1, {}, stop.get_token());
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(waiting(), items);
    EXPECT_EQ(m_fixture.problems(), "");
    ASSERT_TRUE(services::finishFollowUps(writer, m_fixture.clock));
    EXPECT_EQ(waiting(), 0);
}

TEST_F(ReroutingUnderWay, IsFinishedBeforeAnotherVersionComesIntoForce) {
    const auto refused = PolicyPublishing::bringInForce(*m_fixture.open(), accepting(2), "ada", m_fixture.clock.now());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Busy);
    services::Writer writer(m_fixture.open());
    const auto published = PolicyPublishing(writer, m_fixture.clock, "ada").publish(accepting(2));
    ASSERT_TRUE(published) << published.error().message;
    EXPECT_EQ(published->version, 3);
    EXPECT_EQ(published->rerouted, 0) << "what the one before has accepted stays accepted";
    EXPECT_EQ(waiting(), 0);
    EXPECT_EQ(m_fixture.problems(), "");
}

TEST_F(ReroutingUnderWay, IsTakenBackByEachOfTwoPrograms) {
    services::Writer writer(m_fixture.open());
    ASSERT_TRUE(services::finishFollowUps(writer, m_fixture.clock));
    const auto back = PolicyPublishing::takeBack(*m_fixture.open()).value();
    ASSERT_TRUE(PolicyPublishing::bringInForce(*m_fixture.open(), back, "ben", m_fixture.clock.now()));
    auto other = std::async(std::launch::async, [&] {
        const auto workspace = m_fixture.open();
        return services::finishFollowUps(*workspace, m_fixture.clock).has_value();
    });
    EXPECT_TRUE(services::finishFollowUps(writer, m_fixture.clock));
    EXPECT_TRUE(other.get()) << "who comes second finds it done";
    EXPECT_EQ(waiting(), items);
    EXPECT_EQ(m_fixture.problems(), "");
}

}  // namespace
}  // namespace docket
