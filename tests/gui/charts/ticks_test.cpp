#include "ui/charts/plot/plot_scale.h"
#include "ui/charts/plot/time_ticks.h"

#include <QLocale>
#include <QTimeZone>
#include <gmock/gmock.h>

namespace docket::ui {
namespace {

using testing::ElementsAre;

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
