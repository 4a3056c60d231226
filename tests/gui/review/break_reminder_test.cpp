#include "ui/review/break_reminder.h"

#include "tests/support/fixed_clock.h"

#include <gtest/gtest.h>

namespace docket::ui {
namespace {

class BreakReminderTest : public ::testing::Test {
protected:
    void work(int minutesLong) {
        for (int i = 0; i < minutesLong; ++i) {
            clock.advance(minutes(1));
            reminder.noteWork();
        }
    }
    test::FixedClock clock;
    BreakReminder reminder{clock};
};

TEST_F(BreakReminderTest, SaysNothingUnlessItIsSwitchedOn) {
    work(500);
    EXPECT_EQ(reminder.minutesDue(), std::nullopt);
}

TEST_F(BreakReminderTest, IsDueAfterSoManyMinutesOfWork) {
    reminder.setAfter(50);
    work(50);
    EXPECT_EQ(reminder.minutesDue(), std::nullopt) << "the first key began the first minute";
    work(1);
    EXPECT_EQ(reminder.minutesDue(), 50);
    work(10);
    EXPECT_EQ(reminder.minutesDue(), 60);
}

TEST_F(BreakReminderTest, FiveMinutesWithoutWorkAreARest) {
    reminder.setAfter(50);
    work(49);
    clock.advance(minutes(5));
    EXPECT_EQ(reminder.minutesDue(), std::nullopt);
    reminder.noteWork();
    work(40);
    EXPECT_EQ(reminder.minutesDue(), std::nullopt);
}

TEST_F(BreakReminderTest, APauseIsARest) {
    reminder.setAfter(50);
    work(60);
    reminder.rest();
    EXPECT_EQ(reminder.minutesDue(), std::nullopt);
    work(10);
    EXPECT_EQ(reminder.minutesDue(), std::nullopt);
}

}  // namespace
}  // namespace docket::ui
