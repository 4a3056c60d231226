#include "core/ports/calibrations.h"
#include "tests/support/tampering.h"
#include "tests/support/workspace_builder.h"

#include <gtest/gtest.h>

namespace docket {
namespace {

class CalibrationsTest : public ::testing::Test {
protected:
    ports::StoredCalibration fitted(const std::string& model, const std::string& parameters) const {
        return {model, "p1", 0, "platt", parameters, 1, 120, 0.25, EventId{1}, R"({"before":{},"after":{}})", "lea", m_fixture.clock.now()};
    }
    Result<int> save(const ports::StoredCalibration& calibration) {
        return ports::inTransaction(*m_workspace, [&] { return m_workspace->calibrations().save(calibration); });
    }
    Result<> confirm(const std::string& model, int version, const std::string& promptVersion) {
        return ports::inTransaction(*m_workspace, [&] { return m_workspace->calibrations().confirm({model, version, 1, promptVersion, "lea", m_fixture.clock.now()}); });
    }
    std::string problemsAfter(const std::string& sql) {
        test::Tampering(m_fixture.path()).run(sql);
        return m_fixture.problems();
    }

    test::WorkspaceFixture m_fixture{test::taxonomyOf({"billing", "refund"})};
    std::unique_ptr<ports::Workspace> m_workspace = m_fixture.open();
};

TEST_F(CalibrationsTest, VersionsCountByModelAndNeverChange) {
    EXPECT_EQ(save(fitted("a", "{1}")), 1);
    EXPECT_EQ(save(fitted("b", "{2}")), 1);
    EXPECT_EQ(save(fitted("a", "{3}")), 2);
    auto expected = fitted("a", "{3}");
    expected.version = 2;
    EXPECT_EQ(m_workspace->calibrations().find("a", 2).value(), expected);
    EXPECT_EQ(m_workspace->calibrations().find("a", 3).value(), std::nullopt);
    const auto all = m_workspace->calibrations().all(std::nullopt).value();
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0], expected);
    EXPECT_EQ(all[1].parameters, "{1}");
    EXPECT_EQ(all[2].model, "b");
    EXPECT_EQ(m_workspace->calibrations().all("b").value().size(), 1U);
}

TEST_F(CalibrationsTest, OfConfirmationsTheLastCounts) {
    ASSERT_TRUE(save(fitted("a", "{1}")));
    EXPECT_EQ(m_workspace->calibrations().confirmationOf("a", 1).value(), std::nullopt);
    ASSERT_TRUE(confirm("a", 1, "p2"));
    ASSERT_TRUE(confirm("a", 1, "p3"));
    EXPECT_EQ(m_workspace->calibrations().confirmationOf("a", 1).value()->promptVersion, "p3");
    EXPECT_EQ(confirm("a", 2, "p3").error().kind, ErrorKind::NotFound);
}

TEST_F(CalibrationsTest, OfApplicationsTheLastOfAModelAndPromptVersionCounts) {
    ASSERT_TRUE(save(fitted("a", "{1}")));
    ASSERT_TRUE(save(fitted("a", "{2}")));
    const auto apply = [&](const std::string& promptVersion, std::optional<int> version) {
        return ports::inTransaction(*m_workspace, [&] { return m_workspace->calibrations().apply({"a", promptVersion, version, "lea", m_fixture.clock.now()}); });
    };
    EXPECT_TRUE(m_workspace->calibrations().applied().value().empty());
    ASSERT_TRUE(apply("p1", 1));
    ASSERT_TRUE(apply("p1", 2));
    ASSERT_TRUE(apply("p2", 1));
    const auto both = m_workspace->calibrations().applied().value();
    ASSERT_EQ(both.size(), 2U);
    EXPECT_EQ(both[0], (ports::CalibrationApplication{"a", "p1", 2, "lea", m_fixture.clock.now()}));
    ASSERT_TRUE(apply("p1", std::nullopt));
    ASSERT_EQ(m_workspace->calibrations().applied().value().size(), 1U);
    EXPECT_EQ(m_workspace->calibrations().applied().value().front().promptVersion, "p2");
    EXPECT_EQ(apply("p1", 3).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(problemsAfter(""), "");
    m_workspace.reset();
    EXPECT_NE(problemsAfter("UPDATE calibration_applications SET version = 1").find("application of a calibration 2"), std::string::npos);
}

TEST_F(CalibrationsTest, EachIsAnEventThatChangesNothingOfTheData) {
    const ports::DataState before = m_workspace->records().dataState().value();
    ASSERT_TRUE(save(fitted("a", "{1}")));
    ASSERT_TRUE(confirm("a", 1, "p2"));
    std::vector<std::string> told;
    ASSERT_TRUE(m_workspace->packets().visitEvents(before.event, [&](const review::Event& event) -> Result<> {
        told.push_back(std::string(toString(event.kind)) + " by " + event.reviewer);
        return {};
    }));
    EXPECT_EQ(told, (std::vector<std::string>{"calibration_fitted by lea", "calibration_confirmed by lea"}));
    EXPECT_EQ(m_workspace->records().dataState().value(), before);
    EXPECT_EQ(problemsAfter(""), "");
}

TEST_F(CalibrationsTest, WhatWasChangedBehindDocketIsFound) {
    ASSERT_TRUE(save(fitted("a", "{1}")));
    ASSERT_TRUE(confirm("a", 1, "p2"));
    m_workspace.reset();
    EXPECT_NE(problemsAfter("UPDATE calibrations SET parameters = '{9}'").find("calibration 1"), std::string::npos);
    EXPECT_NE(problemsAfter("DELETE FROM calibration_confirmations").find("confirmation of a calibration 1: is gone"), std::string::npos);
}

}  // namespace
}  // namespace docket
