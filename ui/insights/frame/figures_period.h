#pragma once

#include "core/base/time.h"

#include <QString>

#include <array>
#include <optional>

namespace docket::ui {

/// What counts, by when it was said.
enum class FiguresPeriod { All, Week, Month, Quarter };
inline constexpr std::array allFiguresPeriods = {FiguresPeriod::All, FiguresPeriod::Week, FiguresPeriod::Month, FiguresPeriod::Quarter};

/// nullopt: it has none.
std::optional<Timestamp> beginOf(FiguresPeriod period, Timestamp now);
/// "Last 7 days"; `all`: what the longest one is called.
QString periodText(FiguresPeriod period, const QString& all);

}  // namespace docket::ui
