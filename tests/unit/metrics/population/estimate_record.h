#pragma once

#include "core/metrics/population/weighted_accuracy.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace docket::test {

/// What an estimate came to in many worlds in which the truth is known.
struct EstimateRecord {
    std::vector<double> errors;  ///< estimate - truth
    std::vector<double> widths;  ///< of the intervals
    std::int64_t covered = 0;    ///< worlds in which the interval holds the truth

    void add(const metrics::Figure& estimate, double truth) { errors.push_back(estimate.value.value_or(0) - truth); }
    void add(const metrics::TrafficFigure& estimate, double truth) {
        add(estimate.figure, truth);
        if (!estimate.interval) return;
        widths.push_back(estimate.interval->high - estimate.interval->low);
        covered += estimate.interval->low <= truth && truth <= estimate.interval->high ? 1 : 0;
    }

    double worlds() const { return static_cast<double>(errors.size()); }
    double bias() const { return std::accumulate(errors.begin(), errors.end(), 0.0) / worlds(); }
    double deviation() const {
        double squares = 0;
        for (const double error : errors) squares += (error - bias()) * (error - bias());
        return std::sqrt(squares / (worlds() - 1));
    }
    double standardError() const { return deviation() / std::sqrt(worlds()); }
    double biasInErrors() const { return bias() / standardError(); }
    double coverage() const { return static_cast<double>(covered) / worlds(); }
    double meanWidth() const { return std::accumulate(widths.begin(), widths.end(), 0.0) / static_cast<double>(std::max<std::size_t>(1, widths.size())); }
};

}  // namespace docket::test
