#pragma once

#include "ui/common/look/tokens.h"

#include <QPalette>

namespace docket::ui {

/// The contrast ratio of WCAG 2.2 (W3C, 2023), from 1 to 21.
double contrastRatio(const QColor& one, const QColor& other);

/// Whether a system's palette is one of high contrast: the text stands out from window, field and button by 19.5 or
/// more. Black on the light grey of usual windows has 18.3 and less; black on white has 21.
bool isHighContrast(const QPalette& system);

/// High contrast where the system has none: white on black, or black on white.
QPalette highContrastPalette(Scheme scheme);

/// The colour of each role, made from a palette of high contrast alone: text has its one colour, what is chosen or marked
/// is filled with as much of the highlight as leaves the text a ratio of 7.
RoleColors highContrastColors(const QPalette& palette);

}  // namespace docket::ui
