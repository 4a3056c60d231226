#pragma once

#include "core/base/time.h"

#include <QDateTime>
#include <QString>

namespace docket::ui {

/// "2 h 10 min ago", "in 1 h 39 min", "3 days ago".
QString relativeTime(Timestamp time, Timestamp now);
/// "08:41" today, "23 Nov, 08:41" else.
QString clockTime(Timestamp time, Timestamp now);

/// "08:41", and with seconds "08:41:14"; the language says in which order, the locale in which digits.
QString minuteText(QTime time);
QString secondText(QTime time);
/// "23 Nov"; of another year than today's "23 Nov 2025".
QString dayText(QDate day, QDate today);

}  // namespace docket::ui
