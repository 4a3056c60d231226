#pragma once

#include "core/report/plot/plot.h"
#include "core/report/report.h"

#include <optional>
#include <string>
#include <vector>

namespace docket::report {

/// One point of a line over time.
struct LinePoint {
    double at = 0;
    double value = 0;
    std::optional<NumberBounds> band{};  ///< what is usual there
    bool isAlert = false;
    bool isAfterGap = false;             ///< nothing leads here from the point before
};

struct LineFigures {
    std::string title;
    std::string description;          ///< for whoever does not see the drawing
    Numbers numbers = Numbers::Share;
    std::vector<LinePoint> points;    ///< ascending
    std::optional<double> usual;
    std::vector<Mark> feet;           ///< words along the axis
};

/// A line with gaps, over the band of what is usual; alerts are rings, so that no colour has to say it. Without points: the axes alone.
Chart lineChart(const LineFigures& figures, Table numbers);

}  // namespace docket::report
