#include "core/calibration/thresholds/threshold_curve.h"

#include "core/calibration/thresholds/threshold_errors.h"
#include "core/calibration/thresholds/threshold_grid.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace docket::calibration {

namespace {

template <class Row>
std::vector<Row> byFallingConfidence(std::span<const Row> rows) {
    std::vector<Row> sorted(rows.begin(), rows.end());
    std::ranges::stable_sort(sorted, std::ranges::greater{}, &Row::confidence);
    return sorted;
}

/// Sums of the traffic at or above a threshold.
struct AcceptedTraffic {
    std::int64_t count = 0;
    double costIfAllWrong = 0;
    double wrongExpected = 0;
    double costExpected = 0;

    void add(const TrafficPrediction& prediction) {
        const double wrong = 1 - prediction.probabilityRight;
        ++count;
        costIfAllWrong += prediction.costIfWrong;
        wrongExpected += wrong;
        costExpected += wrong * prediction.costIfWrong;
    }
};

/// Goes down the thresholds once, with traffic and references beside each other.
class Descent {
public:
    Descent(std::span<const TrafficPrediction> traffic, std::span<const ThresholdReference> references, const ThresholdQuestion& question)
        : m_traffic(byFallingConfidence(traffic)), m_references(byFallingConfidence(references)), m_question(question) {
        for (const TrafficPrediction& prediction : m_traffic) m_all.add(prediction);
    }

    std::vector<double> confidences() const {
        std::vector<double> values;
        for (const TrafficPrediction& prediction : m_traffic) values.push_back(prediction.confidence);
        return values;
    }

    ThresholdPoint nothingAccepted() const {
        ThresholdPoint point = sizesOf(std::nullopt);
        point.cost = costOfReviews();
        point.wrongInterval = metrics::Interval{0, 0};
        point.costInterval = metrics::Interval{point.cost, point.cost};
        return point;
    }

    /// Thresholds must fall from call to call.
    ThresholdPoint down(double threshold) {
        while (m_nextPrediction < m_traffic.size() && m_traffic[m_nextPrediction].confidence >= threshold) m_accepted.add(m_traffic[m_nextPrediction++]);
        while (m_nextReference < m_references.size() && m_references[m_nextReference].confidence >= threshold) m_errors.add(m_references[m_nextReference++]);
        ThresholdPoint point = sizesOf(threshold);
        for (auto i = m_nextPrediction; i > 0 && m_traffic[i - 1].confidence == threshold; --i) ++point.exactlyOn;
        if (m_errors.audited() < leastAudited) addExpectedErrors(point);
        else addReferenceErrors(point);
        return point;
    }

private:
    double total() const { return static_cast<double>(m_all.count + m_question.withoutConfidence); }
    double reviewed() const { return total() - static_cast<double>(m_accepted.count); }

    ThresholdPoint sizesOf(std::optional<double> threshold) const {
        ThresholdPoint point;
        point.threshold = threshold;
        point.accepted = m_accepted.count;
        point.toReview = m_all.count + m_question.withoutConfidence - m_accepted.count;
        point.acceptedShare = static_cast<double>(m_accepted.count) / total();
        point.hours = reviewed() * m_question.review.minutesPerReview / 60;
        point.hoursPerDay = point.hours / total() * m_question.capacity.predictionsPerDay;
        return point;
    }

    /// What reviews cost and what stays wrong after them; an item without a confidence is as dear as the mean one.
    double costOfReviews() const {
        const double meanCost = m_all.costIfAllWrong / static_cast<double>(m_all.count);
        const double ifAllWrong = m_all.costIfAllWrong - m_accepted.costIfAllWrong + static_cast<double>(m_question.withoutConfidence) * meanCost;
        return reviewed() * m_question.review.pricePerItem() + m_question.review.errorRate * ifAllWrong;
    }

    void addExpectedErrors(ThresholdPoint& point) const {
        point.source = ErrorSource::Probabilities;
        point.wrongRouted = m_accepted.wrongExpected;
        point.routedCost = m_accepted.costExpected;
        point.cost = point.routedCost + costOfReviews();
    }

    void addReferenceErrors(ThresholdPoint& point) const {
        const auto accepted = static_cast<double>(m_accepted.count);
        const double fixed = costOfReviews();
        const auto wrong = *m_errors.wrongShareInterval();
        const auto cost = *m_errors.meanCostInterval();
        point.wrongRouted = accepted * *m_errors.wrongShare();
        point.wrongInterval = metrics::Interval{accepted * wrong.low, accepted * wrong.high};
        point.routedCost = accepted * *m_errors.meanCost();
        point.cost = point.routedCost + fixed;
        point.costInterval = metrics::Interval{accepted * cost.low + fixed, accepted * cost.high + fixed};
    }

    std::vector<TrafficPrediction> m_traffic;
    std::vector<ThresholdReference> m_references;
    const ThresholdQuestion& m_question;
    AcceptedTraffic m_all;
    AcceptedTraffic m_accepted;
    ReferenceErrors m_errors;
    std::size_t m_nextPrediction = 0;
    std::size_t m_nextReference = 0;
};

void findCheapest(ThresholdCurve& curve) {
    for (std::size_t i = 0; i < curve.points.size(); ++i) {
        if (curve.points[i].cost <= curve.points[curve.cheapest].cost) curve.cheapest = i;
    }
    const double most = curve.points[curve.cheapest].cost * (1 + flatTolerance);
    curve.flatFrom = curve.flatTo = curve.cheapest;
    while (curve.flatFrom > 0 && curve.points[curve.flatFrom - 1].cost <= most) --curve.flatFrom;
    while (curve.flatTo + 1 < curve.points.size() && curve.points[curve.flatTo + 1].cost <= most) ++curve.flatTo;
}

void findCapacity(ThresholdCurve& curve, const ReviewCapacity& capacity) {
    if (!capacity.hoursPerDay) return;
    for (std::size_t i = 0; i < curve.points.size() && curve.points[i].hoursPerDay <= *capacity.hoursPerDay; ++i) curve.withinCapacity = i;
}

}  // namespace

std::optional<ThresholdCurve> thresholdCurve(std::span<const TrafficPrediction> traffic, std::span<const ThresholdReference> references,
                                             const ThresholdQuestion& question) {
    if (traffic.empty()) return std::nullopt;
    Descent descent(traffic, references, question);
    ThresholdCurve curve;
    curve.points.push_back(descent.nothingAccepted());
    for (const double threshold : thresholdGrid(descent.confidences(), mostThresholds - 1)) curve.points.push_back(descent.down(threshold));
    std::ranges::reverse(curve.points);
    findCheapest(curve);
    findCapacity(curve, question.capacity);
    return curve;
}

std::vector<ThresholdPoint> thresholdPoints(std::span<const TrafficPrediction> traffic, std::span<const ThresholdReference> references, const ThresholdQuestion& question,
                                            std::span<const double> thresholds) {
    if (traffic.empty()) return {};
    std::vector<std::size_t> falling(thresholds.size());
    std::iota(falling.begin(), falling.end(), std::size_t{0});
    std::ranges::sort(falling, std::greater(), [&](std::size_t i) { return thresholds[i]; });
    Descent descent(traffic, references, question);
    std::vector<ThresholdPoint> points(thresholds.size());
    for (const std::size_t i : falling) points[i] = descent.down(thresholds[i]);
    return points;
}

}  // namespace docket::calibration
