#include "core/services/insights/drift/drift_series.h"

#include "core/drift/control_chart.h"

#include <cmath>

namespace docket::services {

SeriesMaker::SeriesMaker(const DriftQuestion& question, TimeWindow baseline, std::int64_t alertStays)
    : m_time(question.bucket, question.utcOffsetMinutes), m_weeks(BucketLength::Week, question.utcOffsetMinutes), m_baseline(baseline), m_alertStays(alertStays) {}

DriftSeries SeriesMaker::ofShares(SeriesKind kind, std::string subject, std::span<const At<metrics::Share>> buckets) const {
    DriftSeries series{kind, std::move(subject), std::nullopt, {}, std::nullopt};
    metrics::Share usual;
    std::vector<metrics::Share> shares;
    for (const auto& [bucket, share] : buckets) {
        if (share.n == 0) continue;
        shares.push_back(share);
        SeriesPoint& point = series.points.emplace_back();
        point.start = m_time.startOf(bucket);
        point.n = share.n;
        point.value = share.value();
        point.interval = share.interval();
        if (isInBaseline(bucket)) usual += share;
    }
    series.usual = usual.value();
    const auto chart = drift::controlChart(usual, shares);
    for (std::size_t i = 0; i < chart.size(); ++i) {
        series.points[i].band = chart[i].band;
        series.points[i].sigmas = chart[i].sigmas;
        series.points[i].isOutside = chart[i].isOutside;
        series.points[i].isAlert = chart[i].isAlert;
    }
    series.alert = openAlert(series.points);
    return series;
}

DriftSeries SeriesMaker::ofMeans(SeriesKind kind, std::string subject, std::span<const At<drift::MeanSums>> buckets) const {
    DriftSeries series{kind, std::move(subject), std::nullopt, {}, std::nullopt};
    drift::MeanSums usual;
    std::vector<drift::MeanSums> means;
    for (const auto& [bucket, sums] : buckets) {
        if (sums.n == 0) continue;
        means.push_back(sums);
        SeriesPoint& point = series.points.emplace_back();
        point.start = m_time.startOf(bucket);
        point.n = sums.n;
        point.value = sums.mean();
        if (isInBaseline(bucket)) usual += sums;
    }
    series.usual = usual.mean();
    const auto chart = drift::meansChart(usual, means);
    for (std::size_t i = 0; i < chart.size(); ++i) {
        series.points[i].band = chart[i].band;
        series.points[i].sigmas = chart[i].sigmas;
        series.points[i].isOutside = chart[i].isOutside;
        series.points[i].isAlert = chart[i].isAlert;
    }
    series.alert = openAlert(series.points);
    return series;
}

DriftSeries SeriesMaker::ofCounts(SeriesKind kind, std::span<const At<std::int64_t>> buckets) const {
    DriftSeries series{kind, {}, std::nullopt, {}, std::nullopt};
    double sum = 0;
    std::int64_t n = 0;
    for (const auto& [bucket, count] : buckets) {
        SeriesPoint& point = series.points.emplace_back();
        point.start = m_time.startOf(bucket);
        point.n = count;
        point.value = static_cast<double>(count);
        if (!isInBaseline(bucket)) continue;
        sum += static_cast<double>(count);
        ++n;
    }
    if (n > 0) series.usual = sum / static_cast<double>(n);
    return series;
}

DriftSeries SeriesMaker::ofAccuracy(const std::map<std::int64_t, metrics::Traffic>& weeks, const metrics::TrafficFigure& usual) const {
    DriftSeries series{SeriesKind::Accuracy, {}, usual.figure.value, {}, std::nullopt};
    drift::AlertRule rule;
    for (const auto& [week, traffic] : weeks) {
        const auto strata = metrics::postStratify(traffic);
        const auto accuracy = metrics::weightedAccuracy(strata);
        SeriesPoint& point = series.points.emplace_back();
        point.start = m_weeks.startOf(week);
        point.n = strata.resolved;
        point.value = accuracy.figure.value;
        point.interval = accuracy.interval;
        if (!accuracy.interval || !usual.figure.value) continue;
        const double centre = *usual.figure.value;
        const double below = (*accuracy.figure.value - accuracy.interval->low) / metrics::z95;
        const double above = (accuracy.interval->high - *accuracy.figure.value) / metrics::z95;
        const double distance = *accuracy.figure.value - centre;
        const double sigma = distance < 0 ? above : below;  // of the side on which the baseline lies
        point.band = metrics::Interval{std::max(0.0, centre - drift::bandSigmas * above), std::min(1.0, centre + drift::bandSigmas * below)};
        point.sigmas = sigma > 0 ? distance / sigma : 0;
        point.isOutside = std::abs(point.sigmas) > drift::bandSigmas;
        point.isAlert = rule.next(point.sigmas);
    }
    return series;
}

std::optional<OpenAlert> SeriesMaker::openAlert(const std::vector<SeriesPoint>& points) const {
    const auto stays = static_cast<std::size_t>(m_alertStays);
    for (std::size_t back = 0; back < stays && back < points.size(); ++back) {
        const std::size_t last = points.size() - 1 - back;
        if (!points[last].isAlert) continue;
        OpenAlert alert{points[last].start, points[last].sigmas > 0, 0};
        for (std::size_t i = last + 1; i-- > 0;) {
            const SeriesPoint& point = points[i];
            if (!point.band) continue;
            if (!point.isOutside || (point.sigmas > 0) != alert.isAbove) break;
            alert.since = point.start;
            alert.sigmas = std::max(alert.sigmas, std::abs(point.sigmas));
        }
        return alert;
    }
    return std::nullopt;
}

namespace {

void addTraffic(std::optional<metrics::Traffic>& sum, const metrics::Traffic& part) {
    if (sum) *sum += part;
    else sum = part;
}

}  // namespace

std::optional<metrics::Traffic> baselineTraffic(const DriftCounts& counts, const DriftQuestion& question, const TimeWindow& baseline) {
    const TimeBuckets weeks(BucketLength::Week, question.utcOffsetMinutes);
    std::optional<metrics::Traffic> sum;
    for (const auto& [week, traffic] : counts.weeks) {
        if (weeks.endOf(week) > baseline.from && weeks.endOf(week) <= baseline.until) addTraffic(sum, traffic);
    }
    return sum;
}

std::optional<metrics::Traffic> recentTraffic(const DriftCounts& counts, const DriftQuestion& question, const TimeWindow& baseline, std::int64_t weeks) {
    const TimeBuckets numbers(BucketLength::Week, question.utcOffsetMinutes);
    const std::int64_t last = numbers.numberOf(counts.last);
    std::optional<metrics::Traffic> sum;
    for (const auto& [week, traffic] : counts.weeks) {
        if (week >= last - weeks && numbers.startOf(week) >= baseline.until) addTraffic(sum, traffic);
    }
    return sum;
}

}  // namespace docket::services
