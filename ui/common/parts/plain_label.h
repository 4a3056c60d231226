#pragma once

#include "ui/common/look/theme.h"

#include <QFrame>
#include <QLabel>
#include <QString>

namespace docket::ui {

/// A label of plain text, whatever is in it, in a font and an ink of the theme that stay in step with it. `ink`: as the
/// theme's style sheet names it ("text", "text2", "text3", "warn", "ok", "bad").
QLabel* plainLabel(const Theme& theme, TextStyle style, const char* ink, const QString& text = {});
/// The same, over as many lines as it needs.
QLabel* wrappedLabel(const Theme& theme, TextStyle style, const char* ink, const QString& text = {});

/// A line of one pixel between two parts of a pane.
QFrame* hairline();

}  // namespace docket::ui
