#include "core/services/insights/calibration/calibration_shelf.h"
#include "tests/support/workspace_builder.h"

#include <gtest/gtest.h>

namespace docket {
namespace {

using services::Maker;

/// Mappings of one model that were fitted on one prompt version each.
class AppliedMapping : public testing::Test {
protected:
    template <class Work>
    auto inOne(Work work) { return ports::inTransaction(*workspace, work); }

    int keep(const std::string& promptVersion) {
        const ports::StoredCalibration fitted{"m1", promptVersion, 1, "platt", R"({"slope":2,"intercept":0})", 1, 120, 0.5, EventId{1}, codec::writeFittedFigures({}), "lead", fixture.clock.now()};
        return inOne([&] { return workspace->calibrations().save(fitted); }).value();
    }
    void apply(const std::string& promptVersion, int version) {
        ASSERT_TRUE(inOne([&] { return workspace->calibrations().apply({"m1", promptVersion, version, "lead", fixture.clock.now()}); }));
    }
    void confirm(int version, const std::string& promptVersion) {
        ASSERT_TRUE(inOne([&] { return workspace->calibrations().confirm({"m1", version, 1, promptVersion, "lead", fixture.clock.now()}); }));
    }
    /// The version that is asked of what the model predicts by a prompt version; nullopt: none is.
    std::optional<int> askedBy(const std::string& promptVersion) {
        const Maker maker{"m1", promptVersion, 1, fixture.clock.now(), fixture.clock.now()};
        services::CalibrationShelf shelf(*workspace, fixture.clock, {});
        const auto applied = shelf.appliedTo(maker, {&maker, 1}, fixture.taxonomy());
        EXPECT_TRUE(applied);
        return *applied ? std::optional((*applied)->stored.version) : std::nullopt;
    }
    test::WorkspaceFixture fixture;
    std::unique_ptr<ports::Workspace> workspace = fixture.open();
};

TEST_F(AppliedMapping, IsOfThePromptThatItWasFittedOn) {
    const int first = keep("p1");
    EXPECT_EQ(askedBy("p1"), std::nullopt) << "kept, and not applied";
    apply("p1", first);
    EXPECT_EQ(askedBy("p1"), first);
    EXPECT_EQ(askedBy("p2"), std::nullopt);
    confirm(first, "p2");
    EXPECT_EQ(askedBy("p2"), first);
}

TEST_F(AppliedMapping, OfAPromptWinsOverOneThatWasConfirmedForIt) {
    const int own = keep("p2");
    const int newer = keep("p1");
    apply("p2", own);
    apply("p1", newer);
    confirm(newer, "p2");
    EXPECT_EQ(askedBy("p2"), own) << "as imports have it";
    EXPECT_EQ(askedBy("p1"), newer);
}

}  // namespace
}  // namespace docket
