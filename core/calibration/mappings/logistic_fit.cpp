#include "core/calibration/mappings/logistic_fit.h"

#include "core/calibration/mappings/logit.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <optional>
#include <utility>

namespace docket::calibration {

namespace {

constexpr int mostSteps = 200;
constexpr int mostHalvings = 40;
constexpr std::size_t fewPoints = 10;  // may lie so that they leave a slope undetermined
constexpr double smallGain = 1e-15;  // of the loss, which is lost in rounding

using Vector = std::array<double, 3>;  // intercept, slopes
using Matrix = std::array<Vector, 3>;

struct Slope {
    Vector gradient{};
    Matrix curvature{};
};

double totalWeightOf(std::span<const LogisticPoint> points) {
    double total = 0;
    for (const LogisticPoint& point : points) total += point.weight;
    return total;
}

/// ln(1 + exp(z)) - target · z, of any z.
double crossEntropy(double z, double target) { return std::max(z, 0.0) + std::log1p(std::exp(-std::abs(z))) - target * z; }

double lossOf(std::span<const LogisticPoint> points, const LogisticFit& fit, double total) {
    double loss = 0;
    for (const LogisticPoint& point : points) loss += point.weight * crossEntropy(fit.predictorOf(point.features), point.target);
    return loss / total;
}

Slope slopeOf(std::span<const LogisticPoint> points, const LogisticFit& fit, FreeSlopes isFree, double total) {
    Slope slope;
    for (const LogisticPoint& point : points) {
        const Vector x{1, isFree[0] ? point.features[0] : 0, isFree[1] ? point.features[1] : 0};
        const double p = logistic(fit.predictorOf(point.features));
        const double weight = point.weight / total;
        for (std::size_t i = 0; i < 3; ++i) {
            slope.gradient[i] += weight * (p - point.target) * x[i];
            for (std::size_t j = 0; j < 3; ++j) slope.curvature[i][j] += weight * p * (1 - p) * x[i] * x[j];
        }
    }
    return slope;
}

/// Solves by elimination with the largest pivot; a curvature without one gets a little on its diagonal, so there is always a step.
Vector newtonStep(Slope slope) {
    Matrix& a = slope.curvature;
    Vector& b = slope.gradient;
    const double most = std::max({a[0][0], a[1][1], a[2][2], 1e-300});
    for (std::size_t i = 0; i < 3; ++i) a[i][i] += a[i][i] > 0 ? 1e-12 * most : 1;
    for (std::size_t column = 0; column < 3; ++column) {
        std::size_t pivot = column;
        for (std::size_t row = column + 1; row < 3; ++row) pivot = std::abs(a[row][column]) > std::abs(a[pivot][column]) ? row : pivot;
        std::swap(a[column], a[pivot]);
        std::swap(b[column], b[pivot]);
        for (std::size_t row = column + 1; row < 3; ++row) {
            const double factor = a[row][column] / a[column][column];
            for (std::size_t k = column; k < 3; ++k) a[row][k] -= factor * a[column][k];
            b[row] -= factor * b[column];
        }
    }
    Vector step{};
    for (std::size_t i = 3; i-- > 0;) {
        step[i] = b[i];
        for (std::size_t k = i + 1; k < 3; ++k) step[i] -= a[i][k] * step[k];
        step[i] /= a[i][i];
    }
    return step;
}

LogisticFit moved(LogisticFit fit, const Vector& step, double share) {
    fit.intercept -= share * step[0];
    fit.slopes[0] -= share * step[1];
    fit.slopes[1] -= share * step[2];
    return fit;
}

/// The longest of the halved steps that lowers the loss. nullopt: none does.
std::optional<LogisticFit> lowered(std::span<const LogisticPoint> points, const LogisticFit& fit, const Vector& step, double total, int halvings) {
    double share = 1;
    for (int halving = 0; halving < halvings; ++halving, share /= 2) {
        LogisticFit next = moved(fit, step, share);
        next.loss = lossOf(points, next, total);
        if (next.loss < fit.loss) return next;
    }
    return std::nullopt;
}

/// The constant that fits best, which is where every search starts.
LogisticFit constantFit(std::span<const LogisticPoint> points, double total) {
    double mean = 0;
    for (const LogisticPoint& point : points) mean += point.weight * point.target / total;
    LogisticFit fit{{}, logit(std::clamp(mean, 1e-12, 1 - 1e-12)), 0};
    fit.loss = lossOf(points, fit, total);
    return fit;
}

}  // namespace

LogisticFit fitLogistic(std::span<const LogisticPoint> points, FreeSlopes isFree) {
    const double total = totalWeightOf(points);
    LogisticFit fit = constantFit(points, total);
    for (int step = 0; step < mostSteps; ++step) {
        const Slope slope = slopeOf(points, fit, isFree, total);
        const Vector whole = newtonStep(slope);
        const double gain = std::inner_product(whole.begin(), whole.end(), slope.gradient.begin(), 0.0) / 2;
        const auto next = lowered(points, fit, whole, total, gain < smallGain ? 1 : mostHalvings);
        if (next) fit = *next;
        if (!next || gain < smallGain) break;
    }
    return fit;
}

LogisticFit fitRisingLogistic(std::span<const LogisticPoint> points, FreeSlopes mayBeFree) {
    if (points.size() > fewPoints) {
        const LogisticFit fit = fitLogistic(points, mayBeFree);
        if (fit.slopes[0] >= 0 && fit.slopes[1] >= 0) return fit;
    }
    LogisticFit best = fitLogistic(points, {false, false});
    for (const FreeSlopes isFree : {FreeSlopes{true, false}, FreeSlopes{false, true}, FreeSlopes{true, true}}) {
        if ((isFree[0] && !mayBeFree[0]) || (isFree[1] && !mayBeFree[1])) continue;
        const LogisticFit fit = fitLogistic(points, isFree);
        if (fit.slopes[0] >= 0 && fit.slopes[1] >= 0 && fit.loss < best.loss) best = fit;
    }
    return best;
}

}  // namespace docket::calibration
