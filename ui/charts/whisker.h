#pragma once

#include "ui/common/look/theme.h"

#include <QPainter>

#include <optional>

namespace docket::ui {

/// A figure with its interval, on a line.
struct Whisker {
    double value = 0;
    std::optional<double> low{};   ///< both or neither
    std::optional<double> high{};
    bool isWeak = false;           ///< to be looked at: a square in another colour instead of a disc

    bool operator==(const Whisker&) const = default;
};

/// The line that whiskers of a column stand on.
struct WhiskerScale {
    double begin = 0;
    double end = 1;
    std::optional<double> mark{};  ///< a value to be compared with

    bool operator==(const WhiskerScale&) const = default;
};

/// From left to right whatever the direction of the window; what lies beyond the scale is cut off at its ends.
void drawWhisker(QPainter& painter, const QRectF& rect, const Whisker& whisker, const WhiskerScale& scale, const Theme& theme);

}  // namespace docket::ui
