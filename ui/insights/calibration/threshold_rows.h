#pragma once

#include "ui/charts/figure_table.h"
#include "ui/insights/calibration/calibration_controller.h"

#include <vector>

namespace docket::ui {

struct ThresholdTable {
    std::vector<FigureColumn> columns;
    std::vector<FigureRow> rows;
};

/// What a day comes to now and at a threshold. Changes are those of the rounded figures beside them; what gets worse is marked.
ThresholdTable simulatorTable(const CalibrationPage& page, const services::ThresholdDay& then);

/// The same on one line: "Routed without review 91.84 % → 89.90 %; …".
QString simulatedWords(const CalibrationPage& page, const services::ThresholdDay& then);

/// Labels whose own threshold is not the common one, the furthest from now first, and at most `most`. Empty where labels have none.
ThresholdTable labelThresholdTable(const services::TrafficTable& table, const CalibrationPage& page, std::size_t most);

}  // namespace docket::ui
