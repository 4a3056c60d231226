#pragma once

#include "core/metrics/population/weighted_accuracy.h"
#include "core/services/insights/drift/drift_figures.h"
#include "core/services/insights/drift/time_buckets.h"

#include <span>

namespace docket::services {

/// Makes series of one question, whose buckets are those of a tally.
class SeriesMaker {
public:
    SeriesMaker(const DriftQuestion& question, TimeWindow baseline, std::int64_t alertStays);

    /// What one bucket has, by its number.
    template <class Value>
    struct At {
        std::int64_t bucket = 0;
        Value value;
    };

    DriftSeries ofShares(SeriesKind kind, std::string subject, std::span<const At<metrics::Share>> buckets) const;
    DriftSeries ofMeans(SeriesKind kind, std::string subject, std::span<const At<drift::MeanSums>> buckets) const;
    DriftSeries ofCounts(SeriesKind kind, std::span<const At<std::int64_t>> buckets) const;
    /// Weighted accuracy week by week, held against `usual`, that of the baseline.
    DriftSeries ofAccuracy(const std::map<std::int64_t, metrics::Traffic>& weeks, const metrics::TrafficFigure& usual) const;

    bool isInBaseline(std::int64_t bucket) const { return m_baseline.has(m_time.startOf(bucket)); }
    const TimeBuckets& time() const { return m_time; }

private:
    std::optional<OpenAlert> openAlert(const std::vector<SeriesPoint>& points) const;

    TimeBuckets m_time;
    TimeBuckets m_weeks;
    TimeWindow m_baseline;
    std::int64_t m_alertStays;
};

/// The traffic of the weeks that end within the baseline, and of the last whole weeks after it with the one that runs. nullopt: there are none.
std::optional<metrics::Traffic> baselineTraffic(const DriftCounts& counts, const DriftQuestion& question, const TimeWindow& baseline);
std::optional<metrics::Traffic> recentTraffic(const DriftCounts& counts, const DriftQuestion& question, const TimeWindow& baseline, std::int64_t weeks);

}  // namespace docket::services
