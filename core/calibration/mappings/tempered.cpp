#include "core/calibration/mappings/tempered.h"

#include "core/calibration/mappings/logit.h"

#include <algorithm>
#include <cmath>

namespace docket::calibration {

double tempered(std::span<const double> scores, std::size_t label, double power) {
    // Relative to the highest, which keeps every term within [0, 1].
    const double top = std::log(std::max(std::ranges::max(scores), leastConfidence));
    double total = 0;
    for (const double score : scores) total += std::exp(power * (std::log(std::max(score, leastConfidence)) - top));
    return std::exp(power * (std::log(std::max(scores[label], leastConfidence)) - top)) / total;
}

}  // namespace docket::calibration
