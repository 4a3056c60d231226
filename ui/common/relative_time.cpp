#include "ui/common/relative_time.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace docket::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RelativeTime)
};

QString span(std::int64_t minutes) {
    const int days = static_cast<int>(minutes / (24 * 60));
    const int hours = static_cast<int>(minutes / 60 % 24);
    const int rest = static_cast<int>(minutes % 60);
    if (days > 0) return Words::tr("%Ln day(s)", nullptr, days);
    return hours > 0 ? Words::tr("%L1 h %L2 min").arg(hours).arg(rest) : Words::tr("%L1 min").arg(rest);
}

}  // namespace

QString relativeTime(Timestamp time, Timestamp now) {
    const std::int64_t minutes = (time.ms - now.ms) / 60'000;
    if (minutes == 0) return Words::tr("now");
    return minutes < 0 ? Words::tr("%1 ago").arg(span(-minutes))
                       : Words::tr("in %1").arg(span(minutes));
}

QString clockTime(Timestamp time, Timestamp now) {
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(time.ms);
    const QDateTime today = QDateTime::fromMSecsSinceEpoch(now.ms);
    const QString clock = minuteText(at.time());
    return at.date() == today.date() ? clock : Words::tr("%1, %2", "day, time").arg(dayText(at.date(), today.date()), clock);
}

QString minuteText(QTime time) { return QLocale().toString(time, Words::tr("HH:mm", "a time; the letters stand for digits")); }
QString secondText(QTime time) { return QLocale().toString(time, Words::tr("HH:mm:ss", "a time; the letters stand for digits")); }

QString dayText(QDate day, QDate today) {
    return QLocale().toString(day, day.year() == today.year() ? Words::tr("d MMM", "a day; d, MMM and yyyy stand for day, month and year")
                                                              : Words::tr("d MMM yyyy", "a day; d, MMM and yyyy stand for day, month and year"));
}

}  // namespace docket::ui
