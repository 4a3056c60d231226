#pragma once

#include "core/base/time.h"

#include <QString>

#include <optional>

namespace docket::ui {

// A point in time as somebody types it, in the time of this computer: "2026-11-23" or "2026-11-23 14:30".

/// Which end of a period it is. A day alone is all of that day: its beginning, or its end, which is where the next day begins.
enum class PeriodEnd { From, Below };

/// "2026-11-23" where that says it all, else with the time of day.
QString momentText(Timestamp moment, PeriodEnd end);
/// nullopt: it is no point in time.
std::optional<Timestamp> momentOf(const QString& typed, PeriodEnd end);

}  // namespace docket::ui
