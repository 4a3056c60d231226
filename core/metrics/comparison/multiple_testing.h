#pragma once

#include <span>
#include <vector>

namespace docket::metrics {

/// p values adjusted for their number, in [0, 1] and parallel to those given: those at most 0.05 hold at 5 % together.

/// So that of what is called a finding, the expected share of false ones is at most that (Benjamini and Hochberg 1995).
std::vector<double> adjustedByBenjaminiHochberg(std::span<const double> pValues);
/// So that the probability of even one false finding is at most that, whatever hangs together (Holm 1979).
std::vector<double> adjustedByHolm(std::span<const double> pValues);

}  // namespace docket::metrics
