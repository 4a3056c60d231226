#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace docket::calibration {

/// The draw that is made once for an item, in [0, 1): the same on every machine, and another than decides audits and folds.
double drawFor(std::string_view externalId, std::uint64_t seed);

/// How far down the scores each label lies (adaptive prediction sets: Romano, Sesia and Candès 2020): the share of all scores that stands above
/// the label, and `unit` of its own; in [0, 1], parallel to the scores. Of tied scores the earlier label stands higher. Scores are >= 0 and need not
/// sum to 1; where all are 0, no label is told apart, and each counts the same. `unit`: drawn uniformly from [0, 1), once for an item,
/// without which sets would be larger than asked. O(n log n).
std::vector<double> conformities(std::span<const double> scores, double unit);

}  // namespace docket::calibration
