#pragma once

#include "core/dataset/learning_curve/learning_curve.h"

#include <QString>

namespace docket::ui {

// A learning curve in words; plain text on one line.

/// "61.5 %"
QString sharePercent(double share);
/// "58.0 to 64.9 %"; empty where all folds show the same.
QString intervalPercent(const dataset::CurveFigure& figure);
/// All that a point tells.
QString pointText(const dataset::CurvePoint& point);
/// What twice as many examples are worth, or why that is not known.
QString nextDoublingText(const dataset::LearningCurve& curve);
/// Why there is no curve, or no statement of what more data is worth.
QString noCurveText(dataset::NoCurve reason);
/// How it was found: of so many texts, and by what.
QString curveSource(const dataset::LearningCurve& curve);

}  // namespace docket::ui
