#include "ui/charts/plot/time_ticks.h"

#include "ui/common/words/relative_time.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace docket::ui {

namespace {

struct TimeTickWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::TimeTicks)
};

enum class TimeUnit { Hour, Day, Week, Month, Year };

struct TimeStep {
    TimeUnit unit;
    int count;
};

constexpr std::array timeSteps = {TimeStep{TimeUnit::Hour, 1},  TimeStep{TimeUnit::Hour, 3},  TimeStep{TimeUnit::Hour, 6},  TimeStep{TimeUnit::Hour, 12},
                                  TimeStep{TimeUnit::Day, 1},   TimeStep{TimeUnit::Day, 2},   TimeStep{TimeUnit::Week, 1},  TimeStep{TimeUnit::Week, 2},
                                  TimeStep{TimeUnit::Month, 1}, TimeStep{TimeUnit::Month, 2}, TimeStep{TimeUnit::Month, 3}, TimeStep{TimeUnit::Month, 6},
                                  TimeStep{TimeUnit::Year, 1},  TimeStep{TimeUnit::Year, 2},  TimeStep{TimeUnit::Year, 5},  TimeStep{TimeUnit::Year, 10},
                                  TimeStep{TimeUnit::Year, 50}, TimeStep{TimeUnit::Year, 200}};

constexpr qint64 weekDays = 7;

/// The last multiple of the step that is not after it.
QDateTime stepBefore(const QDateTime& time, const TimeStep& step) {
    const QDate day = time.date();
    const auto midnight = [](QDate date) { return QDateTime(date, QTime(0, 0), Qt::UTC); };
    switch (step.unit) {
        case TimeUnit::Hour: return {day, QTime(time.time().hour() / step.count * step.count, 0), Qt::UTC};
        case TimeUnit::Day: return midnight(day.addDays(-(day.toJulianDay() % step.count)));
        case TimeUnit::Week: {
            const QDate begin = day.addDays(-((day.dayOfWeek() - QLocale().firstDayOfWeek() + weekDays) % weekDays));
            return midnight(begin.addDays(-weekDays * (begin.toJulianDay() / weekDays % step.count)));
        }
        case TimeUnit::Month: return midnight(QDate(day.year(), (day.month() - 1) / step.count * step.count + 1, 1));
        case TimeUnit::Year: break;
    }
    return midnight(QDate(day.year() / step.count * step.count, 1, 1));
}

QDateTime stepAfter(const QDateTime& time, const TimeStep& step) {
    constexpr qint64 hourSeconds = 3600;
    switch (step.unit) {
        case TimeUnit::Hour: return time.addSecs(hourSeconds * step.count);
        case TimeUnit::Day: return time.addDays(step.count);
        case TimeUnit::Week: return time.addDays(weekDays * step.count);
        case TimeUnit::Month: return time.addMonths(step.count);
        case TimeUnit::Year: break;
    }
    return time.addYears(step.count);
}

/// A month says its year where it is the first that is written, and in January.
QString wordsFor(const QDateTime& time, TimeUnit unit, bool isFirst, QDate last) {
    switch (unit) {
        case TimeUnit::Hour: return time.time() == QTime(0, 0) ? dayText(time.date(), last) : minuteText(time.time());
        case TimeUnit::Day:
        case TimeUnit::Week: return dayText(time.date(), last);
        case TimeUnit::Month:
            return QLocale().toString(time.date(), isFirst || time.date().month() == 1 ? TimeTickWords::tr("MMM yyyy", "a month; MMM and yyyy stand for month and year")
                                                                                       : TimeTickWords::tr("MMM", "a month; the letters stand for its name"));
        case TimeUnit::Year: break;
    }
    return QLocale().toString(time.date(), QStringLiteral("yyyy"));
}

std::vector<QDateTime> timesBetween(const QDateTime& from, const QDateTime& to, const TimeStep& step, int most) {
    std::vector<QDateTime> times;
    for (QDateTime at = stepBefore(from, step); at <= to && std::cmp_less_equal(times.size(), most); at = stepAfter(at, step)) {
        if (at >= from) times.push_back(at);
    }
    return times;
}

}  // namespace

double timeAt(QDate day) { return timeAt(day.startOfDay(Qt::UTC)); }
double timeAt(const QDateTime& wallClock) { return static_cast<double>(QDateTime(wallClock.date(), wallClock.time(), Qt::UTC).toMSecsSinceEpoch()); }
QDateTime wallClockAt(double time) { return QDateTime::fromMSecsSinceEpoch(qint64(time), Qt::UTC); }

std::vector<PlotTick> timeTicks(double from, double to, int most) {
    const QDateTime begin = wallClockAt(from);
    const QDateTime end = wallClockAt(to);
    for (const TimeStep& step : timeSteps) {
        const std::vector<QDateTime> times = timesBetween(begin, end, step, most);
        if (std::cmp_greater(times.size(), most)) continue;
        std::vector<PlotTick> ticks;
        for (const QDateTime& time : times) ticks.push_back({timeAt(time), wordsFor(time, step.unit, ticks.empty(), end.date())});
        return ticks;
    }
    return {{from, wordsFor(begin, TimeUnit::Year, true, end.date())}};
}

}  // namespace docket::ui
