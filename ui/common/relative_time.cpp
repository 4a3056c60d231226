#include "ui/common/relative_time.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace docket::ui {

namespace {

QString span(std::int64_t minutes) {
    const auto tr = [](const char* text, int n) { return QCoreApplication::translate("RelativeTime", text, nullptr, n); };
    const int days = static_cast<int>(minutes / (24 * 60));
    const int hours = static_cast<int>(minutes / 60 % 24);
    const int rest = static_cast<int>(minutes % 60);
    if (days > 0) return tr("%n day(s)", days);
    if (hours > 0) return tr("%n h", hours) + QLatin1Char(' ') + tr("%n min", rest);
    return tr("%n min", rest);
}

}  // namespace

QString relativeTime(Timestamp time, Timestamp now) {
    const std::int64_t minutes = (time.ms - now.ms) / 60'000;
    if (minutes == 0) return QCoreApplication::translate("RelativeTime", "now");
    return minutes < 0 ? QCoreApplication::translate("RelativeTime", "%1 ago").arg(span(-minutes))
                       : QCoreApplication::translate("RelativeTime", "in %1").arg(span(minutes));
}

QString clockTime(Timestamp time, Timestamp now) {
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(time.ms);
    const QDateTime today = QDateTime::fromMSecsSinceEpoch(now.ms);
    const QString clock = QLocale().toString(at.time(), QStringLiteral("HH:mm"));
    if (at.date() == today.date()) return clock;
    const QString format = at.date().year() == today.date().year() ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy");
    return QLocale().toString(at.date(), format) + QStringLiteral(", ") + clock;
}

}  // namespace docket::ui
