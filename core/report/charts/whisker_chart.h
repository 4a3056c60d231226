#pragma once

#include "core/report/plot/plot.h"
#include "core/report/report.h"

#include <optional>
#include <string>
#include <vector>

namespace docket::report {

/// A value with its interval, beside its name; within the axis.
struct Whisker {
    std::string name;  ///< is shortened where it has no room
    double value = 0;
    std::optional<NumberBounds> interval{};
};

struct WhiskerFigures {
    std::string title;
    std::string description;
    NumberBounds axis{0, 1};
    std::vector<Whisker> rows;  ///< from above
};

/// A row of each, on one axis.
Chart whiskerChart(const WhiskerFigures& figures, Table numbers);

}  // namespace docket::report
