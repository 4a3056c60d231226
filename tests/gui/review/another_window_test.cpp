#include "tests/gui/review/review_desk_fixture.h"

namespace docket {
namespace {

using test::DeskUnderTest;
using test::WorkspaceFixture;

/// Another window of the same reviewer, which has the workspace open before the desk has.
class AnotherWindow : public ::testing::Test {
protected:
    void SetUp() override {
        fixture.addItems(*workspace, 5);
        ASSERT_TRUE(other.sitting.open());
    }
    WorkspaceFixture fixture;
    std::unique_ptr<ports::Workspace> workspace = fixture.open();
    services::ReviewSession other{*workspace, fixture.clock, {"Ada Example", "another window"}};
};

TEST_F(AnotherWindow, IsToldFromTheStartAndKeepsItsItems) {
    const auto held = other.review.claim().value()->item;
    DeskUnderTest desk(fixture);
    ASSERT_TRUE(desk.awaitBanner(QStringLiteral("open in another window of yours")));
    EXPECT_NE(desk.itemId(), held.externalId);
    EXPECT_EQ(other.review.holdState(held.id)->kind, services::HoldState::Kind::Held);
    desk.picture(QStringLiteral("another-window"));
}

TEST_F(AnotherWindow, ThatHasTheItemNowIsNotCalledByTheOwnName) {
    DeskUnderTest desk(fixture);
    const std::string item = desk.itemId();
    ASSERT_TRUE(test::waitUntil([&] {  // the window may say once more that it is there
        fixture.clock.advance(minutes(16));
        return other.review.claim(item).has_value();
    }));
    desk.review().watchHolds();
    ASSERT_TRUE(desk.awaitBanner(QStringLiteral("Another window of yours has this item now")));
    EXPECT_FALSE(desk.page->banner()->title().contains(QStringLiteral("Ada")));
}

TEST_F(AnotherWindow, ThatWasClosedIsNotTold) {
    ASSERT_TRUE(other.sitting.close());
    DeskUnderTest desk(fixture);
    desk.settle();
    EXPECT_FALSE(desk.page->banner()->isVisible());
}

}  // namespace
}  // namespace docket
