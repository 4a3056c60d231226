#include "ui/shell/screen_stack.h"

#include <gtest/gtest.h>

namespace docket::test {
namespace {

using ui::Command;
using ui::Context;

class CountingScreen : public ui::Screen {
public:
    ui::Banner* banner() const override { return nullptr; }
    void refresh() override { ++refreshed; }
    void comeBack() override { ++back; }

    int refreshed = 0;
    int back = 0;
};

class ScreenStackTest : public ::testing::Test {
protected:
    ScreenStackTest() {
        const auto plan = [this](Context context, Command go, const char* icon, QPointer<CountingScreen>& made) {
            return ui::ScreenPlan{context, go, QLatin1String(icon), [this, &made]() -> ui::Screen* {
                ++madeCount;
                return made = new CountingScreen;
            }};
        };
        stack.add(plan(Context::Review, Command::GoReview, "review", review));
        stack.add(plan(Context::Queue, Command::GoQueue, "queue", queue));
    }

    ui::Theme theme{ui::Scheme::Light};
    QWidget window;
    ui::ActionRegistry actions{&window};
    ui::Rail rail{theme, &window};
    QWidget* home = new QWidget;
    QPointer<CountingScreen> review;
    QPointer<CountingScreen> queue;
    ui::ScreenStack stack{actions, rail, home, &window};
    int madeCount = 0;
};

TEST_F(ScreenStackTest, ShowsNoScreenWhereNoWorkspaceIsOpen) {
    stack.show(Context::Queue);
    EXPECT_EQ(stack.currentWidget(), home);
    EXPECT_EQ(stack.current(), nullptr);
    EXPECT_EQ(madeCount, 0);
    EXPECT_EQ(actions.context(), Context::Open);
}

TEST_F(ScreenStackTest, BeginsWithTheFirstScreenAndMakesTheOthersWhenTheyAreShown) {
    stack.enter();
    EXPECT_EQ(stack.current(), review);
    EXPECT_EQ(madeCount, 1);
    actions.action(Command::GoQueue)->trigger();
    EXPECT_EQ(stack.current(), queue);
    EXPECT_EQ(actions.context(), Context::Queue);
    EXPECT_TRUE(rail.findChild<ui::RailItem*>(QStringLiteral("rail.queue"))->isChecked());
}

TEST_F(ScreenStackTest, TellsAScreenThatItCameBackAndAllOfThemThatSomethingChanged) {
    stack.enter();
    stack.show(Context::Queue);
    stack.show(Context::Review);
    EXPECT_EQ(madeCount, 2);
    EXPECT_EQ(review->back, 1);
    EXPECT_EQ(queue->back, 0);
    stack.refresh();
    EXPECT_EQ(review->refreshed, 1);
    EXPECT_EQ(queue->refreshed, 1);
}

TEST_F(ScreenStackTest, ScreensGoWithTheirWorkspace) {
    stack.enter();
    stack.leave();
    EXPECT_EQ(stack.currentWidget(), home);
    EXPECT_TRUE(review.isNull());
    EXPECT_EQ(actions.context(), Context::Open);
    stack.enter();
    EXPECT_EQ(madeCount, 2);
}

TEST_F(ScreenStackTest, GoesBackAlongTheScreensThatWereShownAndForwardAgain) {
    stack.enter();
    EXPECT_FALSE(actions.action(Command::Back)->isEnabled());
    stack.show(Context::Queue);
    actions.action(Command::Back)->trigger();
    EXPECT_EQ(stack.current(), review);
    EXPECT_FALSE(actions.action(Command::Back)->isEnabled());
    actions.action(Command::Forward)->trigger();
    EXPECT_EQ(stack.current(), queue);
    EXPECT_FALSE(actions.action(Command::Forward)->isEnabled());
    stack.leave();
    stack.enter();
    EXPECT_FALSE(actions.action(Command::Back)->isEnabled()) << "another workspace, another way";
}

TEST_F(ScreenStackTest, AScreenThatIsChosenEndsTheWayForward) {
    stack.enter();
    stack.show(Context::Queue);
    stack.go(-1);
    stack.show(Context::Queue);
    EXPECT_FALSE(actions.action(Command::Forward)->isEnabled());
    stack.go(-1);
    EXPECT_EQ(stack.current(), review);
}

}  // namespace
}  // namespace docket::test
