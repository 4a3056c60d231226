#pragma once

#include "core/services/insights/reviewers/reviewer_figures.h"
#include "ui/insights/frame/figure_strip.h"

namespace docket::ui {

/// A strip for the figures of a team, or of one reviewer.
FigureStrip* makeTeamStrip(const Theme& theme);
void showTeam(FigureStrip& strip, const services::ReviewerFigures& figures);

}  // namespace docket::ui
