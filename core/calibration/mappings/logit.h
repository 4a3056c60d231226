#pragma once

#include <algorithm>
#include <cmath>

namespace docket::calibration {

/// Confidences nearer to 0 and 1 than this count as this near before a logarithm is taken.
inline constexpr double leastConfidence = 1e-6;

inline double awayFromEnds(double confidence) { return std::clamp(confidence, leastConfidence, 1 - leastConfidence); }

/// ln(p / (1 - p)), of p in (0, 1).
inline double logit(double p) { return std::log(p) - std::log1p(-p); }

/// 1 / (1 + exp(-z)), of any z.
inline double logistic(double z) { return z >= 0 ? 1 / (1 + std::exp(-z)) : std::exp(z) / (1 + std::exp(z)); }

}  // namespace docket::calibration
