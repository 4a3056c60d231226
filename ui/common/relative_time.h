#pragma once

#include "core/base/time.h"

#include <QDateTime>
#include <QString>

namespace docket::ui {

/// "2 h 10 min ago", "in 1 h 39 min", "3 days ago".
QString relativeTime(Timestamp time, Timestamp now);
/// "08:41" today, "23 Nov, 08:41" else.
QString clockTime(Timestamp time, Timestamp now);

}  // namespace docket::ui
