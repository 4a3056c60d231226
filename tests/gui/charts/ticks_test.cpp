#include "ui/charts/plot/plot_scale.h"
#include "ui/charts/plot/ticks.h"

#include <QLocale>
#include <QTimeZone>
#include <gmock/gmock.h>

#include <limits>

namespace docket::ui {
namespace {

using testing::ElementsAre;

struct TickRow {
    double low;
    double high;
    int most;
    std::vector<double> at;
    int decimals;
};

TEST(NiceTicks, AreMultiplesOfOneTwoOrFive) {
    const std::vector<TickRow> rows = {
        {0, 1, 6, {0, 0.2, 0.4, 0.6, 0.8, 1}, 1},
        {0, 1, 5, {0, 0.5, 1}, 1},
        {0, 2750, 6, {0, 500, 1000, 1500, 2000, 2500}, 0},
        {0.07, 0.1, 4, {0.07, 0.08, 0.09, 0.1}, 2},
        {0.5, 0.98, 5, {0.5, 0.6, 0.7, 0.8, 0.9}, 1},
        {-30, 30, 7, {-30, -20, -10, 0, 10, 20, 30}, 0},
        {0.9123, 0.9129, 4, {0.9124, 0.9126, 0.9128}, 4},
        {3, 3, 5, {3}, 0},
        {1e-12, 3e-12, 3, {1e-12, 2e-12, 3e-12}, 12},
        {1e15, 2e15, 3, {1e15, 1.5e15, 2e15}, 0},
    };
    for (const TickRow& row : rows) {
        const NumberTicks ticks = niceTicks(row.low, row.high, row.most);
        EXPECT_EQ(ticks.at, row.at) << row.low << " to " << row.high;
        EXPECT_EQ(ticks.decimals, row.decimals) << row.low << " to " << row.high;
    }
}

TEST(NiceTicks, AreNeverMoreThanAskedFor) {
    for (int most = 2; most <= 12; ++most) {
        for (const double high : {0.013, 0.7, 1.0, 9.99, 10.0, 123.0, 98765.0}) {
            const NumberTicks ticks = niceTicks(high / 7, high, most);
            EXPECT_LE(ticks.at.size(), static_cast<std::size_t>(most)) << high;
            EXPECT_GE(ticks.at.front(), high / 7 * (1 - 1e-12)) << high;
            EXPECT_LE(ticks.at.back(), high * (1 + 1e-12)) << high;
        }
    }
}

TEST(NiceTicks, EndAtOnceOnWhatIsNoRange) {
    constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
    constexpr double endless = std::numeric_limits<double>::infinity();
    EXPECT_EQ(niceTicks(nothing, 1, 5).at.size(), 1U);
    EXPECT_EQ(niceTicks(0, endless, 5).at.size(), 1U);
    EXPECT_EQ(niceTicks(2, 1, 5).at, std::vector{2.0});
    EXPECT_LT(niceBounds(endless, -endless, 5).low, niceBounds(endless, -endless, 5).high) << "as of no figures at all";
}

TEST(NiceBounds, WidenOutwardsToWholeSteps) {
    EXPECT_EQ(niceBounds(0.074, 0.098, 6), (NumberBounds{0.07, 0.1}));
    EXPECT_EQ(niceBounds(51, 2740, 6), (NumberBounds{0, 3000}));
    EXPECT_EQ(niceBounds(0, 1, 6), (NumberBounds{0, 1}));
    for (const double alike : {0.0, 0.5, -3.0, 1e9}) {
        const NumberBounds bounds = niceBounds(alike, alike, 5);
        EXPECT_LT(bounds.low, alike == 0 ? 0 : alike);
        EXPECT_GT(bounds.high, alike);
    }
}

QStringList wordsOf(const std::vector<PlotTick>& ticks) {
    QStringList words;
    for (const PlotTick& tick : ticks) words << tick.words;
    return words;
}

QStringList timeWords(const QDateTime& from, const QDateTime& to, int most) { return wordsOf(timeTicks(timeAt(from), timeAt(to), most)); }

QDateTime day(int year, int month, int date, int hour = 0) { return {QDate(year, month, date), QTime(hour, 0), Qt::UTC}; }

TEST(TimeTicks, AreHoursDaysWeeksMonthsOrYears) {
    EXPECT_THAT(timeWords(day(2026, 11, 2), day(2026, 11, 3), 5),
                ElementsAre(QStringLiteral("2 Nov"), QStringLiteral("06:00"), QStringLiteral("12:00"), QStringLiteral("18:00"), QStringLiteral("3 Nov")));
    EXPECT_THAT(timeWords(day(2026, 11, 2), day(2026, 11, 5), 5), ElementsAre(QStringLiteral("2 Nov"), QStringLiteral("3 Nov"), QStringLiteral("4 Nov"), QStringLiteral("5 Nov")));
    const auto fortnights = timeTicks(timeAt(day(2026, 9, 25)), timeAt(day(2026, 11, 23)), 5);
    EXPECT_EQ(wallClockAt(fortnights.front().at).daysTo(wallClockAt(fortnights[1].at)), 14);
    EXPECT_THAT(timeWords(day(2025, 11, 1), day(2026, 4, 1), 6),
                ElementsAre(QStringLiteral("Nov 2025"), QStringLiteral("Dec"), QStringLiteral("Jan 2026"), QStringLiteral("Feb"), QStringLiteral("Mar"), QStringLiteral("Apr")));
    EXPECT_THAT(timeWords(day(2020, 1, 1), day(2026, 1, 1), 4), ElementsAre(QStringLiteral("2020"), QStringLiteral("2022"), QStringLiteral("2024"), QStringLiteral("2026")));
}

TEST(TimeTicks, BeginWeeksAsTheLocaleDoes) {
    for (const PlotTick& tick : timeTicks(timeAt(day(2026, 10, 1)), timeAt(day(2026, 11, 20)), 8)) {
        EXPECT_EQ(wallClockAt(tick.at).date().dayOfWeek(), QLocale().firstDayOfWeek()) << tick.words.toStdString();
    }
}

TEST(TimeTicks, AreNeverMoreThanAskedForNorOutside) {
    const double begin = timeAt(QDate(2024, 2, 29));
    for (double span = 3.6e6; span < 3e12; span *= 1.7) {
        for (const int most : {2, 5, 8}) {
            const auto ticks = timeTicks(begin, begin + span, most);
            EXPECT_LE(ticks.size(), static_cast<std::size_t>(most)) << span;
            for (const PlotTick& tick : ticks) EXPECT_TRUE(tick.at >= begin && tick.at <= begin + span) << span;
        }
    }
}

TEST(TimeTicks, ReadTheClockOnTheWallWhateverTheZone) {
    const QDateTime far(QDate(2026, 3, 29), QTime(2, 30), QTimeZone(9 * 3600));
    EXPECT_EQ(wallClockAt(timeAt(far)).time(), QTime(2, 30));
    EXPECT_EQ(wallClockAt(timeAt(far)).date(), QDate(2026, 3, 29));
}

TEST(AxisText, HasTheDigitsThatANumberNeeds) {
    EXPECT_EQ(axisText(0.8419, AxisKind::Number), QStringLiteral("0.842"));
    EXPECT_EQ(axisText(1372.4, AxisKind::Number), QStringLiteral("1,372"));
    EXPECT_EQ(axisText(12, AxisKind::Number), QStringLiteral("12"));
    EXPECT_EQ(axisText(12.345, AxisKind::Number), QStringLiteral("12.35"));
    EXPECT_EQ(axisText(0.0974, AxisKind::Share), QStringLiteral("9.7 %"));
    EXPECT_EQ(wordsOf(axisTicks(0.07, 0.1, 4, AxisKind::Share)), QStringList({QStringLiteral("7 %"), QStringLiteral("8 %"), QStringLiteral("9 %"), QStringLiteral("10 %")}));
}

}  // namespace
}  // namespace docket::ui
