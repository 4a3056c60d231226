#pragma once

#include "core/report/plot/plot.h"
#include "core/report/report.h"

#include <optional>
#include <string>
#include <vector>

namespace docket::report {

/// How often a confidence turned out right; all in [0, 1].
struct ReliabilityPoint {
    double confidence = 0;
    double right = 0;
    std::optional<NumberBounds> interval{};
};

struct ReliabilityFigures {
    std::string title;
    std::string description;
    std::vector<ReliabilityPoint> before;
    std::vector<ReliabilityPoint> after;  ///< by a mapping; empty: there is none
};

/// Confidence from left to right, share right upwards; on the diagonal both are the same. Before: dots on a line; after: rings on a dashed one.
Chart reliabilityChart(const ReliabilityFigures& figures, Table numbers);

}  // namespace docket::report
