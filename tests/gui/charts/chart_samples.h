#pragma once

#include "ui/charts/bar_chart.h"
#include "ui/charts/confusion_chart.h"
#include "ui/charts/curve_chart.h"
#include "ui/charts/reliability_chart.h"
#include "ui/charts/series_chart.h"
#include "ui/charts/small_multiples.h"

#include <QDate>

namespace docket::test {

// Figures as a page would give them: of the same shape as real ones, with everything that a chart can show.

/// An escalation rate per day with a usual range, two changes of version, a gap, and days outside the range at the end.
ui::SeriesData escalationPerDay();
/// Three costs over the threshold, with an estimated part, a range over capacity, what is now, and a position.
ui::SeriesData costPerThreshold();
std::vector<ui::ReliabilityBin> reliabilityBins();
std::vector<ui::Bar> labelsByF1();
ui::SmallMultiplesData shareOfGroups();
/// `labels` names with most on the diagonal.
ui::ConfusionData confusionOf(int labels);
std::vector<ui::CurveDot> learningCurve();

}  // namespace docket::test
