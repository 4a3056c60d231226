#include "core/calibration/mappings/mapping.h"

#include "core/calibration/mappings/logit.h"
#include "core/calibration/mappings/tempered.h"
#include "core/calibration/reliability/label_scores.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace docket::calibration {

namespace {

constexpr std::array<std::string_view, 5> kindWords{"none", "platt", "beta", "temperature", "isotonic"};

double interpolated(const std::vector<IsotonicKnot>& knots, double confidence) {
    const auto above = std::ranges::upper_bound(knots, confidence, {}, &IsotonicKnot::confidence);
    if (above == knots.begin()) return knots.front().calibrated;
    if (above == knots.end()) return knots.back().calibrated;
    const IsotonicKnot& below = *(above - 1);
    const double way = (confidence - below.confidence) / (above->confidence - below.confidence);
    return std::min(above->calibrated, below.calibrated + way * (above->calibrated - below.calibrated));
}

struct Applied {
    const RawConfidence& raw;

    std::optional<double> operator()(const NoMapping&) const { return raw.value; }
    std::optional<double> operator()(const PlattMapping& platt) const {
        return logistic(platt.slope * logit(awayFromEnds(raw.value)) + platt.intercept);
    }
    std::optional<double> operator()(const BetaMapping& beta) const {
        const double confidence = awayFromEnds(raw.value);
        return logistic(beta.a * std::log(confidence) - beta.b * std::log1p(-confidence) + beta.c);
    }
    std::optional<double> operator()(const TemperatureMapping& temperature) const {
        if (raw.label >= raw.scores.size() || !areWhole(raw.scores)) return std::nullopt;
        return tempered(raw.scores, raw.label, 1 / temperature.temperature);
    }
    std::optional<double> operator()(const IsotonicMapping& isotonic) const { return interpolated(isotonic.knots, raw.value); }
};

bool isShare(double value) { return value >= 0 && value <= 1; }

bool isFiniteFrom0(double value) { return std::isfinite(value) && value >= 0; }

struct Checked {
    bool operator()(const NoMapping&) const { return true; }
    bool operator()(const PlattMapping& platt) const { return isFiniteFrom0(platt.slope) && std::isfinite(platt.intercept); }
    bool operator()(const BetaMapping& beta) const { return isFiniteFrom0(beta.a) && isFiniteFrom0(beta.b) && std::isfinite(beta.c); }
    bool operator()(const TemperatureMapping& each) const { return std::isfinite(1 / each.temperature) && isFiniteFrom0(each.temperature); }
    bool operator()(const IsotonicMapping& isotonic) const {
        const auto& knots = isotonic.knots;
        const auto isKnot = [](const IsotonicKnot& knot) { return isShare(knot.confidence) && isShare(knot.calibrated); };
        const auto isOutOfOrder = [](const IsotonicKnot& one, const IsotonicKnot& next) {
            return next.confidence <= one.confidence || next.calibrated < one.calibrated;
        };
        return !knots.empty() && std::ranges::all_of(knots, isKnot) && std::ranges::adjacent_find(knots, isOutOfOrder) == knots.end();
    }
};

}  // namespace

std::string_view toString(MappingKind kind) { return kindWords[static_cast<std::size_t>(kind)]; }

std::optional<MappingKind> parseMappingKind(std::string_view word) {
    const auto found = std::ranges::find(kindWords, word);
    if (found == kindWords.end()) return std::nullopt;
    return static_cast<MappingKind>(found - kindWords.begin());
}

std::optional<double> calibrated(const Mapping& mapping, const RawConfidence& raw) { return std::visit(Applied{raw}, mapping); }

Result<void> checkMapping(const Mapping& mapping) {
    if (std::visit(Checked{}, mapping)) return {};
    return failure(ErrorKind::InvalidInput, "The parameters of the calibration (" + std::string(toString(kindOf(mapping))) +
                                                ") are not finite, out of their range or out of order; nothing was changed.");
}

}  // namespace docket::calibration
