#pragma once

#include "ui/charts/series_data.h"
#include "ui/insights/calibration/calibration_controller.h"

namespace docket::ui {

/// What each threshold costs a day as lines, with the threshold now, the one that costs least, what is about as cheap, what is more than
/// people have hours for, and the position of the simulator. Without lines where there is too little to say so.
SeriesData costSeries(const CalibrationPage& page, double at);

/// Whether the threshold is the one that costs least; the position is marked as such then, and nothing else is.
bool isLowest(const CalibrationPage& page, double at);
/// Over the line of the position.
QString positionWords(const CalibrationPage& page, double at);

}  // namespace docket::ui
