#pragma once

#include "core/metrics/figure.h"
#include "core/metrics/proportion.h"
#include "core/metrics/quality/confusion_matrix.h"

#include <functional>

namespace docket::metrics {

/// A figure of the sums over all traffic, and the range in which its values and intervals are kept. A cost is one, too.
struct SumsFigure {
    std::function<Figure(const ConfusionSums&)> of;
    Interval range{0, 1};
};

}  // namespace docket::metrics
