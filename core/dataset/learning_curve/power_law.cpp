#include "core/dataset/learning_curve/power_law.h"

#include <cmath>

namespace docket::dataset {

namespace {

constexpr int exponentSteps = 200;
constexpr double exponentStep = 0.01;

double squaredDistance(const PowerLaw& law, std::span<const ErrorAt> errors) {
    double sum = 0;
    for (const auto& [n, error] : errors) sum += (error - law.at(n)) * (error - law.at(n));
    return sum;
}

/// The best law of an exponent: a straight line through the errors over n^−exponent.
PowerLaw lawOf(double exponent, std::span<const ErrorAt> errors) {
    double x = 0;
    double y = 0;
    double xx = 0;
    double xy = 0;
    for (const auto& [n, error] : errors) {
        const double power = std::pow(n, -exponent);
        x += power;
        y += error;
        xx += power * power;
        xy += power * error;
    }
    const auto count = static_cast<double>(errors.size());
    const double spread = count * xx - x * x;
    const double scale = spread > 0 ? (count * xy - x * y) / spread : 0;
    const double floor = (y - scale * x) / count;
    return floor >= 0 ? PowerLaw{floor, scale, exponent} : PowerLaw{0, xy / xx, exponent};
}

}  // namespace

double PowerLaw::at(double n) const { return floor + scale * std::pow(n, -exponent); }

std::optional<PowerLaw> fitPowerLaw(std::span<const ErrorAt> errors) {
    if (errors.size() < fewestForLaw) return std::nullopt;
    std::optional<PowerLaw> best;
    double least = 0;
    for (int step = 1; step <= exponentSteps; ++step) {
        const PowerLaw law = lawOf(step * exponentStep, errors);
        if (!(law.scale > 0)) continue;
        const double distance = squaredDistance(law, errors);
        if (best && distance >= least) continue;
        best = law;
        least = distance;
    }
    return best;
}

}  // namespace docket::dataset
