#include "core/agreement/scale_alpha.h"

#include "core/agreement/estimate.h"

#include <numeric>
#include <ranges>
#include <vector>

namespace docket::agreement {

namespace {

/// Sums over values from which that of the squared differences of all ordered pairs follows.
struct Moments {
    double count = 0;
    double sum = 0;
    double squares = 0;

    void add(double times, double value) {
        count += times;
        sum += times * value;
        squares += times * value * value;
    }
    double squaredDifferences() const { return 2 * (count * squares - squared(sum)); }
};

/// The number of ordered pairs of ratings that differ.
template <class Counts>
double differingPairs(const Counts& counts) {
    double total = 0;
    double alike = 0;
    for (const double count : counts) {
        total += count;
        alike += squared(count);
    }
    return squared(total) - alike;
}

/// How often each answer was given to items that have two ratings or more and count `weights` times.
std::vector<double> countsOf(const Ratings& ratings, std::span<const std::uint32_t> weights) {
    std::vector<double> counts(ratings.answerCount());
    for (std::size_t item = 0; item < ratings.itemCount(); ++item) {
        if (ratings.givenOf(item).size() < 2) continue;
        const double weight = weights[item];
        for (const auto& [answer, count] : ratings.countsOf(item)) counts[answer] += weight * count;
    }
    return counts;
}

/// Where each answer stands on the scale, measured from the mean, which keeps the sums of squares exact. On an ordinal
/// scale the distance of two answers is the number of ratings between their middles, so that the middle ranks are
/// values on an interval scale.
std::vector<double> placesOf(Scale scale, const std::vector<double>& counts) {
    std::vector<double> places(counts.size());
    double before = 0;
    double sum = 0;
    for (std::size_t answer = 0; answer < counts.size(); ++answer) {
        places[answer] = scale == Scale::Ordinal ? before + counts[answer] / 2 : static_cast<double>(answer);
        before += counts[answer];
        sum += counts[answer] * places[answer];
    }
    for (double& place : places) place -= sum / before;
    return places;
}

/// Summed distances of the ordered pairs of ratings among so many of each answer.
double expectedPairs(Scale scale, const std::vector<double>& counts, const std::vector<double>& places) {
    if (scale == Scale::Nominal) return differingPairs(counts);
    Moments pool;
    for (std::size_t answer = 0; answer < counts.size(); ++answer) pool.add(counts[answer], places[answer]);
    return pool.squaredDifferences();
}

/// The same within one item.
double observedPairs(Scale scale, std::span<const Ratings::Count> counts, const std::vector<double>& places) {
    if (scale == Scale::Nominal) return differingPairs(std::views::transform(counts, &Ratings::Count::count));
    Moments own;
    for (const auto& [answer, count] : counts) own.add(count, places[answer]);
    return own.squaredDifferences();
}

/// nullopt where all ratings are of one class.
std::optional<double> weightedAlpha(const Ratings& ratings, Scale scale, std::span<const std::uint32_t> weights) {
    const std::vector<double> counts = countsOf(ratings, weights);
    if (!(differingPairs(counts) > 0)) return std::nullopt;
    const std::vector<double> places = placesOf(scale, counts);
    double observed = 0;
    for (std::size_t item = 0; item < ratings.itemCount(); ++item) {
        const auto itemCounts = ratings.countsOf(item);
        if (weights[item] == 0 || itemCounts.size() < 2) continue;
        const double others = static_cast<double>(ratings.givenOf(item).size()) - 1;
        observed += weights[item] * observedPairs(scale, itemCounts, places) / others;
    }
    const double total = std::accumulate(counts.begin(), counts.end(), 0.0);
    return 1 - (total - 1) * observed / expectedPairs(scale, counts, places);
}

}  // namespace

Estimate krippendorffAlpha(const Ratings& ratings, Scale scale, const Resampling& resampling) {
    if (ratings.itemCount() == 0) return undefinedEstimate(Undefined::NoItems);
    const std::int64_t items = ratings.pairedItemCount();
    if (items == 0) return undefinedEstimate(Undefined::FewerThanTwoRatings);
    const auto figure = [&](std::span<const std::uint32_t> weights) { return weightedAlpha(ratings, scale, weights); };
    const auto value = figure(std::vector<std::uint32_t>(ratings.itemCount(), 1));
    if (!value) return undefinedEstimate(Undefined::OneClassOnly, items);
    if (items < 2) return {*value, std::nullopt, Undefined::SingleItem, items};
    const auto interval = bootstrapInterval(ratings.itemCount(), *value, figure, resampling);
    if (!interval || interval->low == interval->high) return {*value, std::nullopt, Undefined::NoSpread, items};
    return {*value, interval, std::nullopt, items};
}

}  // namespace docket::agreement
