#include "ui/common/words/relative_time.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace docket::ui {

namespace {

struct RelativeTimeWords {
    Q_DECLARE_TR_FUNCTIONS(RelativeTime)
};

QString span(std::int64_t minutes) {
    const int days = static_cast<int>(minutes / (24 * 60));
    const int hours = static_cast<int>(minutes / 60 % 24);
    const int rest = static_cast<int>(minutes % 60);
    if (days > 0) return RelativeTimeWords::tr("%Ln day(s)", nullptr, days);
    return hours > 0 ? RelativeTimeWords::tr("%L1 h %L2 min").arg(hours).arg(rest) : RelativeTimeWords::tr("%L1 min").arg(rest);
}

}  // namespace

QString relativeTime(Timestamp time, Timestamp now) {
    const std::int64_t minutes = (time.ms - now.ms) / 60'000;
    if (minutes == 0) return RelativeTimeWords::tr("now");
    return minutes < 0 ? RelativeTimeWords::tr("%1 ago").arg(span(-minutes))
                       : RelativeTimeWords::tr("in %1").arg(span(minutes));
}

QString clockTime(Timestamp time, Timestamp now) {
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(time.ms);
    const QDateTime today = QDateTime::fromMSecsSinceEpoch(now.ms);
    const QString clock = minuteText(at.time());
    return at.date() == today.date() ? clock : RelativeTimeWords::tr("%1, %2", "day, time").arg(dayText(at.date(), today.date()), clock);
}

QString minuteText(QTime time) { return QLocale().toString(time, RelativeTimeWords::tr("HH:mm", "a time; the letters stand for digits")); }
QString secondText(QTime time) { return QLocale().toString(time, RelativeTimeWords::tr("HH:mm:ss", "a time; the letters stand for digits")); }

QString dayText(QDate day, QDate today) {
    return QLocale().toString(day, day.year() == today.year() ? RelativeTimeWords::tr("d MMM", "a day; d, MMM and yyyy stand for day, month and year")
                                                              : RelativeTimeWords::tr("d MMM yyyy", "a day; d, MMM and yyyy stand for day, month and year"));
}

}  // namespace docket::ui
