#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace docket::ui {

/// A place on an axis, and what is written there.
struct PlotTick {
    double at = 0;
    QString words;

    bool operator==(const PlotTick&) const = default;
};

/// Where a time stands on an axis of times: milliseconds since 1970 as the clock on the wall tells it, whatever the zone. So the axis has
/// days of 24 hours, and its words are those of the zone that the day or clock was read in.
double timeAt(QDate day);
double timeAt(const QDateTime& wallClock);
QDateTime wallClockAt(double time);

/// The hours, days, weeks, months or years from `from` to `to` in the words of the locale: the finest of which there are not more
/// than `most`. Weeks begin as the locale's do.
std::vector<PlotTick> timeTicks(double from, double to, int most);

}  // namespace docket::ui
