#include "core/report/plot/ticks.h"

#include <algorithm>
#include <cmath>

namespace docket::report {

namespace {

/// A multiple of a power of ten, kept apart so that its own multiples are exact.
struct TickStep {
    double mantissa = 1;
    int exponent = 0;

    /// Divides by a whole power: 0.3 is 3 / 10, and not 3 * 0.1.
    double times(double count) const { return exponent < 0 ? count * mantissa / std::pow(10.0, -exponent) : count * mantissa * std::pow(10.0, exponent); }
};

constexpr double slack = 1e-9;  // of a step: a bound that is a multiple but for its last bit counts as one

double firstCount(double low, const TickStep& step) { return std::ceil(low / step.times(1) - slack); }
double lastCount(double high, const TickStep& step) { return std::floor(high / step.times(1) + slack); }

template <class Fits>
TickStep smallestStep(double range, int most, const Fits& fits) {
    TickStep step{1, static_cast<int>(std::floor(std::log10(range / most)))};
    while (true) {
        for (const double mantissa : {1.0, 2.0, 5.0}) {
            step.mantissa = mantissa;
            if (fits(step)) return step;
        }
        ++step.exponent;
    }
}

bool isRange(double low, double high) { return std::isfinite(low) && std::isfinite(high) && high > low && std::isfinite(high - low); }

}  // namespace

NumberTicks niceTicks(double low, double high, int most) {
    if (!isRange(low, high)) return {{low}, 0};
    const int fewest = std::max(2, most);
    const TickStep step = smallestStep(high - low, fewest, [&](const TickStep& tried) { return lastCount(high, tried) - firstCount(low, tried) + 1 <= fewest; });
    NumberTicks ticks{{}, std::max(0, -step.exponent)};
    for (double count = firstCount(low, step); count <= lastCount(high, step); ++count) ticks.at.push_back(step.times(count) + 0.0);  // no negative zero
    return ticks;
}

NumberBounds niceBounds(double low, double high, int most) {
    constexpr double aroundOne = 0.1;
    if (!isRange(low, high)) {
        const double middle = std::isfinite(low) ? low : 0;
        const double around = middle == 0 ? 1 : std::abs(middle) * aroundOne;
        return niceBounds(middle - around, middle + around, most);
    }
    const int lines = std::max(3, most);
    const auto outer = [&](const TickStep& step) { return NumberBounds{std::floor(low / step.times(1) + slack), std::ceil(high / step.times(1) - slack)}; };
    const TickStep step = smallestStep(high - low, lines, [&](const TickStep& tried) { return outer(tried).high - outer(tried).low + 1 <= lines; });
    return {step.times(outer(step).low) + 0.0, step.times(outer(step).high)};
}

}  // namespace docket::report
