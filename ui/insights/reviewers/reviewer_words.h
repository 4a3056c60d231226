#pragma once

#include "core/services/insights/reviewers/reviewer_figures.h"

#include <QString>

#include <optional>

namespace docket::ui {

// Figures about reviewers in words; plain text on one line. Never a number where there is none.

/// "97.1 %"
QString percentText(const metrics::Share& share);
/// "96.2 to 97.8 %", or why there is none.
QString percentIntervalText(const metrics::Share& share);
/// "+7.4 points"
QString pointsText(const metrics::ShareDifference& difference);
/// "6.5 to 8.4"
QString pointsIntervalText(const metrics::ShareDifference& difference);
/// "34 s"
QString secondsText(const metrics::Median& time);
/// "0.78", or why there is none.
QString coefficientText(const agreement::Estimate& figure);
/// "0.76 to 0.80", or empty.
QString coefficientIntervalText(const agreement::Estimate& figure);
/// Name of a reviewer on one line; their number where nothing else is known.
QString reviewerText(ReviewerId reviewer, const services::ReviewerFigures& figures);
QString labelText(LabelId label, const services::ReviewerFigures& figures);

}  // namespace docket::ui
