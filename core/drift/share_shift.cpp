#include "core/drift/share_shift.h"

#include "core/metrics/comparison/multiple_testing.h"

#include <cmath>
#include <numeric>

namespace docket::drift {

namespace {

double equalSharesTest(const metrics::Share& one, const metrics::Share& other) {
    if (one.n == 0 || other.n == 0) return 1;
    const double pooled = static_cast<double>(one.count + other.count) / static_cast<double>(one.n + other.n);
    const double variance = pooled * (1 - pooled) * (1 / static_cast<double>(one.n) + 1 / static_cast<double>(other.n));
    if (variance <= 0) return 1;
    return std::erfc(std::abs(*one.value() - *other.value()) / std::sqrt(2 * variance));
}

}  // namespace

std::vector<ShareShift> shareShifts(const TwoCounts& counts) {
    const std::int64_t ofBaseline = std::accumulate(counts.baseline.begin(), counts.baseline.end(), std::int64_t{0});
    const std::int64_t ofCurrent = std::accumulate(counts.current.begin(), counts.current.end(), std::int64_t{0});
    std::vector<ShareShift> shifts;
    std::vector<double> pValues;
    for (std::size_t i = 0; i < counts.baseline.size(); ++i) {
        const metrics::Share now{counts.current[i], ofCurrent};
        const metrics::Share before{counts.baseline[i], ofBaseline};
        pValues.push_back(equalSharesTest(now, before));
        shifts.push_back({{now, before}, pValues.back(), 1});
    }
    const auto adjusted = metrics::adjustedByBenjaminiHochberg(pValues);
    for (std::size_t i = 0; i < shifts.size(); ++i) shifts[i].adjusted = adjusted[i];
    return shifts;
}

}  // namespace docket::drift
