#include "core/services/insights/drift/drift_desk.h"

#include "tests/support/held_files.h"
#include "tests/support/workspace_builder.h"

#include <future>
#include <gtest/gtest.h>

namespace docket::services {
namespace {

class DriftDeskTest : public ::testing::Test {
protected:
    DriftDeskTest() { m_fixture.addItems(*m_fixture.open(), 60); }

    template <class T>
    static auto into(std::promise<Result<T>>& answer) {
        return [&answer](Result<T> value) { answer.set_value(std::move(value)); };
    }
    static DriftQuestion hourly() {
        DriftQuestion question;
        question.bucket = BucketLength::Hour;
        return question;
    }

    test::WorkspaceFixture m_fixture;
    test::HeldFiles m_files{m_fixture.files};
};

TEST_F(DriftDeskTest, SaysWhatTheServiceSays) {
    DriftDesk desk(m_fixture.files, m_fixture.path());
    std::promise<Result<DriftDesk::Answer>> answer;
    desk.check(hourly(), m_fixture.clock.now(), {}, into(answer));
    const auto checked = answer.get_future().get();
    ASSERT_TRUE(checked) << checked.error().message;
    const auto reading = m_fixture.open(ports::Access::ReadOnly);
    const auto expected = readDrift(*reading, hourly(), m_fixture.clock.now());
    ASSERT_TRUE(expected);
    EXPECT_EQ((*checked)->reading.counts.predictions, 60);
    EXPECT_EQ((*checked)->reading.state, expected->state);
    EXPECT_EQ((*checked)->report.detectors, checkDrift(*expected, {}).detectors);
    EXPECT_EQ((*checked)->report.figures.series, checkDrift(*expected, {}).figures.series);
}

TEST_F(DriftDeskTest, ALaterQuestionReplacesTheOneBefore) {
    DriftDesk desk(m_files, m_fixture.path());
    m_files.hold();
    std::promise<Result<DriftDesk::Answer>> first;
    std::promise<Result<DriftDesk::Answer>> second;
    desk.check({}, m_fixture.clock.now(), {}, into(first));
    ASSERT_TRUE(m_files.awaitOpening());
    desk.check(hourly(), m_fixture.clock.now(), {}, into(second));
    m_files.letGo();
    const auto replaced = first.get_future().get();
    ASSERT_FALSE(replaced);
    EXPECT_EQ(replaced.error().kind, ErrorKind::Cancelled);
    const auto checked = second.get_future().get();
    ASSERT_TRUE(checked) << checked.error().message;
    EXPECT_EQ((*checked)->reading.question, hourly());
}

}  // namespace
}  // namespace docket::services
