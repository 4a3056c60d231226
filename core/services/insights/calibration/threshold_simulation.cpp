#include "core/services/insights/calibration/threshold_simulation.h"

#include <algorithm>
#include <cmath>

namespace docket::services {

namespace {

constexpr double hundredths = 100;
constexpr std::size_t oneInLowest = 100;  // so many predictions to one that lies below the lowest threshold tried

std::vector<double> triedThresholds(const ThresholdBasis& basis, const StandingThresholds& standing) {
    if (basis.traffic.empty()) return {};
    std::vector<double> confidences;
    confidences.reserve(basis.traffic.size());
    for (const calibration::TrafficPrediction& each : basis.traffic) confidences.push_back(each.confidence);
    const auto low = confidences.begin() + static_cast<std::ptrdiff_t>(confidences.size() / oneInLowest);
    std::ranges::nth_element(confidences, low);
    const double first = std::min(*low, standing.threshold.value_or(1));
    std::vector<double> thresholds;
    for (int hundredth = static_cast<int>(std::floor(first * hundredths)); hundredth <= static_cast<int>(hundredths); ++hundredth) thresholds.push_back(hundredth / hundredths);
    return thresholds;
}

ThresholdDay ofOneDay(const calibration::ThresholdPoint& point, const ThresholdBasis& basis) {
    const auto predictions = static_cast<double>(basis.predictions());
    const double part = basis.question.capacity.predictionsPerDay / predictions;
    const auto toReview = static_cast<double>(point.toReview);
    ThresholdDay day;
    day.threshold = point.threshold;
    day.acceptedShare = point.acceptedShare;
    day.toReview = toReview * part;
    day.hours = point.hoursPerDay;
    day.wrongRouted = point.wrongRouted * part;
    day.cost = point.cost * part;
    day.routedCost = point.routedCost * part;
    day.reviewCost = toReview * basis.question.review.pricePerItem() * part;
    day.exactlyOnShare = static_cast<double>(point.exactlyOn) / predictions;
    day.source = point.source;
    if (point.costInterval) day.costInterval = metrics::Interval{point.costInterval->low * part, point.costInterval->high * part};
    return day;
}

}  // namespace

const ThresholdDay* ThresholdSimulation::at(double threshold) const {
    if (lowest && lowest->threshold == threshold) return &*lowest;
    const auto nearest = std::ranges::min_element(days, {}, [threshold](const ThresholdDay& day) { return std::abs(*day.threshold - threshold); });
    return nearest == days.end() ? nullptr : &*nearest;
}

ThresholdSimulation simulateThresholds(const ThresholdBasis& basis, const StandingThresholds& standing, std::uint64_t seed) {
    ThresholdSimulation simulation;
    simulation.figures = thresholdFigures(basis, standing, triedThresholds(basis, standing), seed);
    simulation.predictionsPerDay = basis.question.capacity.predictionsPerDay;
    for (const calibration::ThresholdPoint& point : simulation.figures.at) simulation.days.push_back(ofOneDay(point, basis));
    if (simulation.figures.now) simulation.now = ofOneDay(*simulation.figures.now, basis);
    if (const auto* optimum = simulation.figures.optimum()) simulation.lowest = ofOneDay(*optimum, basis);
    const auto lowest = simulation.lowest ? simulation.lowest->threshold : std::nullopt;
    if (lowest && !simulation.days.empty() && *lowest < *simulation.days.front().threshold) simulation.days.insert(simulation.days.begin(), *simulation.lowest);
    return simulation;
}

}  // namespace docket::services
