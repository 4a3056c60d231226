#include "core/services/insights/sizing.h"

#include "core/metrics/pace.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <vector>

namespace docket::services {

namespace {

constexpr std::int64_t msOfDay = 24LL * 60 * 60 * 1000;

Result<> checkRange(const std::optional<double>& value, std::string_view name, double least) {
    if (!value || (std::isfinite(*value) && *value >= least)) return {};
    return failure(ErrorKind::InvalidInput, fmt::format("{} must be a number of at least {:g}.", name, least));
}

Result<> checkRequest(const SizingRequest& request) {
    constexpr double instant = 1.0 / 3600;
    for (const auto& [value, name, least] : {std::tuple(&request.itemsPerDay, "The number of items a day", 0.0), std::tuple(&request.reviewsPerItem, "The number of reviews", 0.0),
                                             std::tuple(&request.goldRate, "The rate of gold items", 0.0), std::tuple(&request.repeatRate, "The rate of repeats", 0.0),
                                             std::tuple(&request.minutesPerReview, "The time of a review", 0.0), std::tuple(&request.hoursPerDay, "The number of hours a day", instant),
                                             std::tuple(&request.dueHours, "The due time", instant)}) {
        if (const auto checked = checkRange(*value, name, least); !checked) return checked;
    }
    return {};
}

/// What came into the queue, day by day in UTC.
class Arrivals {
public:
    void add(Timestamp at) { ++m_byDay[at.ms / msOfDay]; }

    /// The days from the first arrival to the last, arrivalDays at the most, each with what came.
    std::vector<double> counts() const {
        if (m_byDay.empty()) return {};
        const std::int64_t last = m_byDay.rbegin()->first;
        std::vector<double> counts(static_cast<std::size_t>(std::min<std::int64_t>(arrivalDays, last - m_byDay.begin()->first + 1)));
        for (const auto& [day, count] : m_byDay) {
            const std::int64_t back = last - day;
            if (back < std::ssize(counts)) counts[static_cast<std::size_t>(back)] = static_cast<double>(count);
        }
        return counts;
    }

private:
    std::map<std::int64_t, std::int64_t> m_byDay;
};

/// What the entries of the queue say.
struct QueueFacts {
    Arrivals arrivals;
    std::vector<double> dueHours;
    std::int64_t reviews = 0;
    double waiting = 0;

    void add(const ports::EntryRow& entry) {
        const bool isWaiting = entry.state == QueueState::Queued || entry.state == QueueState::InReview;
        if (isWaiting) waiting += std::max(entry.reviewsRequired - entry.answers, 1);
        if (entry.reviewsRequired == 0) return;  // here for a study alone
        arrivals.add(entry.queuedAt);
        reviews += entry.reviewsRequired;
        dueHours.push_back(static_cast<double>((entry.dueAt - entry.queuedAt).ms) / 3'600'000.0);
    }
    std::int64_t entries() const { return std::ssize(dueHours); }
};

StartingValue startingValue(const std::optional<double>& given, double measured, std::int64_t n, double assumed, std::int64_t fewest = 1) {
    if (given) return {*given, ValueSource::Given, 0};
    if (n >= fewest) return {measured, ValueSource::Measured, n};
    return {assumed, ValueSource::Assumed, n};
}

double meanOf(const std::vector<double>& values) {
    return values.empty() ? 0 : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double deviationOf(const std::vector<double>& values, double mean) {
    double squares = 0;
    for (const double value : values) squares += (value - mean) * (value - mean);
    return values.size() < 2 ? 0 : std::sqrt(squares / (static_cast<double>(values.size()) - 1));
}

void takeArrivals(const SizingRequest& request, const QueueFacts& facts, SizingReport& report) {
    const std::vector<double> days = facts.arrivals.counts();
    const double mean = meanOf(days);
    report.itemsPerDay = startingValue(request.itemsPerDay, mean, std::ssize(days), 0);
    const auto measured = request.itemsPerDay ? 0 : std::ssize(days);
    report.itemsDeviation = startingValue(std::nullopt, deviationOf(days, mean), measured, std::sqrt(report.itemsPerDay.value), 2);
}

void takeMinutes(const SizingRequest& request, std::vector<double> minutes, SizingReport& report) {
    const metrics::Median median = metrics::medianOf(std::move(minutes));
    report.minutesPerReview = startingValue(request.minutesPerReview, median.value.value_or(0), median.n, 2, fewestTimes);
    if (report.minutesPerReview.source == ValueSource::Measured) report.minutesInterval = median.interval;
}

metrics::Workload workloadOf(const SizingReport& report) {
    return {report.itemsPerDay.value,      report.itemsDeviation.value, report.reviewsPerItem.value, report.goldRate.value, report.repeatRate.value,
            report.minutesPerReview.value, report.hoursPerDay.value,    report.dueHours.value,       report.waitingReviews};
}

Result<> stoppedOnRequest(const std::stop_token& stop) {
    if (!stop.stop_requested()) return {};
    return failure(ErrorKind::Cancelled, "The calculation was stopped; the workspace was only read.");
}

Result<SizingReport> readValues(ports::Workspace& workspace, const SizingRequest& request, const std::stop_token& stop) {
    QueueFacts facts;
    const auto entries = workspace.records().visitEntries([&](const ports::EntryRow& entry) {
        facts.add(entry);
        return stoppedOnRequest(stop);
    });
    if (!entries) return std::unexpected(entries.error());
    std::vector<double> minutes;
    const auto times = workspace.records().visitTimes([&](Duration time) {
        minutes.push_back(static_cast<double>(std::min(time, metrics::longestAnswer).ms) / 60'000.0);
        return stoppedOnRequest(stop);
    });
    if (!times) return std::unexpected(times.error());
    const auto counts = workspace.records().counts();
    if (!counts) return std::unexpected(counts.error());

    SizingReport report;
    takeArrivals(request, facts, report);
    takeMinutes(request, std::move(minutes), report);
    const std::int64_t n = facts.entries();
    report.reviewsPerItem = startingValue(request.reviewsPerItem, n > 0 ? static_cast<double>(facts.reviews) / static_cast<double>(n) : 0, n, 1);
    report.dueHours = startingValue(request.dueHours, std::max(metrics::medianOf(std::move(facts.dueHours)).value.value_or(0), 1.0 / 3600), n, 24);
    const auto versions = workspace.rules().inForce();
    if (!versions) return std::unexpected(versions.error());
    const auto policy = workspace.rules().policy(versions->policy);
    if (!policy) return std::unexpected(policy.error());
    report.goldRate = startingValue(request.goldRate, 0, 0, policy->goldRate);
    report.repeatRate = startingValue(request.repeatRate, 0, 0, policy->repeatRate);
    report.hoursPerDay = startingValue(request.hoursPerDay, 0, 0, 6);
    report.waitingReviews = facts.waiting;
    report.escalated = {counts->escalated, counts->items};
    report.sizing = metrics::sizingOf(workloadOf(report));
    return report;
}

}  // namespace

std::string_view toString(ValueSource source) {
    switch (source) {
        case ValueSource::Measured: return "measured";
        case ValueSource::Assumed: return "assumed";
        case ValueSource::Given: return "given";
    }
    return "assumed";
}

Result<SizingReport> readSizing(ports::Workspace& workspace, const SizingRequest& request, const std::stop_token& stop) {
    if (const auto checked = checkRequest(request); !checked) return std::unexpected(checked.error());
    return ports::reading(workspace, [&] { return readValues(workspace, request, stop); });
}

}  // namespace docket::services
