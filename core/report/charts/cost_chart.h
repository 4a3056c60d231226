#pragma once

#include "core/report/plot/plot.h"
#include "core/report/report.h"

#include <optional>
#include <string>
#include <vector>

namespace docket::report {

/// What a threshold would cost.
struct CostPoint {
    double threshold = 0;
    double cost = 0;
    std::optional<NumberBounds> interval{};  ///< nullopt: foretold, and drawn dashed
};

struct CostFigures {
    std::string title;
    std::string description;
    std::vector<CostPoint> points;  ///< by rising threshold
    std::optional<std::size_t> cheapest;
    std::optional<NumberBounds> flat;  ///< thresholds whose cost is within 1 % of the lowest
    std::optional<double> now;         ///< the threshold that decides today
};

/// The cost of each threshold with its interval; the flat range lies behind it, the lowest point is a ring, the threshold of now an upright line.
Chart costChart(const CostFigures& figures, Table numbers);

}  // namespace docket::report
