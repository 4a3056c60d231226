#include "core/agreement/krippendorff.h"

#include "core/agreement/estimate.h"

#include <algorithm>
#include <vector>

namespace docket::agreement {

namespace {

std::size_t commonOf(std::span<const std::uint32_t> one, std::span<const std::uint32_t> other) {
    std::size_t common = 0;
    for (auto a = one.begin(), b = other.begin(); a != one.end() && b != other.end();) {
        if (*a == *b) ++common;
        const bool stepsOther = *b <= *a;
        if (*a <= *b) ++a;
        if (stepsOther) ++b;
    }
    return common;
}

}  // namespace

double distanceOf(SetDistance distance, std::size_t oneSize, std::size_t otherSize, std::size_t common) {
    if (common == 0) return 1;
    const double alike = static_cast<double>(common) / static_cast<double>(oneSize + otherSize - common);
    if (distance == SetDistance::Jaccard) return 1 - alike;
    const bool contains = common == std::min(oneSize, otherSize);
    return 1 - alike * (contains ? 0.67 : 0.33);
}

double distanceOf(SetDistance distance, std::span<const std::uint32_t> one, std::span<const std::uint32_t> other) {
    if (std::ranges::equal(one, other)) return 0;
    return distanceOf(distance, one.size(), other.size(), commonOf(one, other));
}

namespace {

/// The ratings of the items that have two or more.
struct Pool {
    double items = 0;
    double ratings = 0;
    std::vector<double> counts;  ///< by answer
};

Pool poolOf(const Ratings& ratings) {
    Pool pool;
    pool.counts.resize(ratings.answerCount());
    for (std::size_t item = 0; item < ratings.itemCount(); ++item) {
        const std::size_t raters = ratings.givenOf(item).size();
        if (raters < 2) continue;
        ++pool.items;
        pool.ratings += static_cast<double>(raters);
        for (const auto& [answer, count] : ratings.countsOf(item)) pool.counts[answer] += count;
    }
    return pool;
}

/// Observed and expected disagreement of the pool, and what each item has in the observed one.
struct Disagreement {
    double observed = 0;
    double expected = 0;
    std::vector<double> ofItem;
};

/// `fromPool`: for each answer, the sum of its distances to all ratings of the pool. `within(counts)`: the sum of the
/// distances of the ordered pairs of ratings of one item.
template <class Within>
Disagreement disagreementOf(const Ratings& ratings, const Pool& pool, const std::vector<double>& fromPool,
                            const Within& within) {
    Disagreement disagreement;
    disagreement.ofItem.resize(ratings.itemCount());
    for (std::size_t item = 0; item < ratings.itemCount(); ++item) {
        const double raters = static_cast<double>(ratings.givenOf(item).size());
        if (raters < 2) continue;
        disagreement.ofItem[item] = within(ratings.countsOf(item)) / (raters - 1);
        disagreement.observed += disagreement.ofItem[item] / pool.ratings;
    }
    for (std::size_t answer = 0; answer < fromPool.size(); ++answer) {
        disagreement.expected += pool.counts[answer] * fromPool[answer] / squared(pool.ratings);
    }
    return disagreement;
}

/// The variance of D_o / D_e, by the derivative of both after each item.
double varianceOf(const Ratings& ratings, const Pool& pool, const std::vector<double>& fromPool, const Disagreement& of) {
    const double perItem = pool.ratings / pool.items;
    double squares = 0;
    for (std::size_t item = 0; item < ratings.itemCount(); ++item) {
        const double raters = static_cast<double>(ratings.givenOf(item).size());
        if (raters < 2) continue;
        double ownExpected = 0;
        for (const auto& [answer, count] : ratings.countsOf(item)) ownExpected += count * fromPool[answer] / pool.ratings;
        const double observedPart = (of.ofItem[item] - of.observed * raters) / perItem;
        const double expectedPart = 2 * (ownExpected - of.expected * raters) / perItem;
        squares += squared((observedPart - of.observed / of.expected * expectedPart) / of.expected);
    }
    return squares / (pool.items * (pool.items - 1));
}

template <class Within>
Estimate alphaOf(const Ratings& ratings, const Pool& pool, const std::vector<double>& fromPool, const Within& within) {
    if (ratings.itemCount() == 0) return undefinedEstimate(Undefined::NoItems);
    if (pool.items == 0) return undefinedEstimate(Undefined::FewerThanTwoRatings);
    const Disagreement disagreement = disagreementOf(ratings, pool, fromPool, within);
    const auto items = static_cast<std::int64_t>(pool.items);
    if (!(disagreement.expected > 0)) return undefinedEstimate(Undefined::OneClassOnly, items);
    const double value = 1 - (pool.ratings - 1) / pool.ratings * disagreement.observed / disagreement.expected;
    return estimateOf(value, varianceOf(ratings, pool, fromPool, disagreement), items);
}

double differingPairs(std::span<const Ratings::Count> counts) {
    double raters = 0;
    double alike = 0;
    for (const auto& [answer, count] : counts) {
        raters += count;
        alike += squared(count);
    }
    return squared(raters) - alike;
}

/// For each set its summed distance to the pool. Sets without a common label are wholly different, so only sets that
/// share one are visited, by way of the label.
std::vector<double> setDistancesFromPool(const Ratings& ratings, const Pool& pool, SetDistance distance) {
    const auto sets = static_cast<std::uint32_t>(ratings.answerCount());
    std::vector<std::vector<std::uint32_t>> setsWith(ratings.labels().size());
    for (std::uint32_t set = 0; set < sets; ++set) {
        for (const std::uint32_t label : ratings.labelsOf(set)) setsWith[label].push_back(set);
    }
    std::vector<double> distances(sets);
    std::vector<std::uint32_t> common(sets);
    std::vector<std::uint32_t> touched;
    for (std::uint32_t set = 0; set < sets; ++set) {
        distances[set] = pool.ratings - pool.counts[set];
        for (const std::uint32_t label : ratings.labelsOf(set)) {
            for (const std::uint32_t other : setsWith[label]) {
                if (common[other]++ == 0) touched.push_back(other);
            }
        }
        const std::size_t size = ratings.labelsOf(set).size();
        for (const std::uint32_t other : touched) {
            const double apart = distanceOf(distance, size, ratings.labelsOf(other).size(), common[other]);
            if (other != set) distances[set] -= pool.counts[other] * (1 - apart);
            common[other] = 0;
        }
        touched.clear();
    }
    return distances;
}

}  // namespace

Estimate krippendorffAlpha(const Ratings& ratings) {
    const Pool pool = poolOf(ratings);
    std::vector<double> fromPool(pool.counts.size());
    for (std::size_t answer = 0; answer < fromPool.size(); ++answer) fromPool[answer] = pool.ratings - pool.counts[answer];
    return alphaOf(ratings, pool, fromPool, differingPairs);
}

Estimate krippendorffAlpha(const Ratings& ratings, SetDistance distance) {
    const Pool pool = poolOf(ratings);
    const auto within = [&](std::span<const Ratings::Count> counts) {
        double apart = 0;
        for (std::size_t i = 0; i < counts.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                const double pairs = 2.0 * counts[i].count * counts[j].count;
                apart += pairs * distanceOf(distance, ratings.labelsOf(counts[i].answer), ratings.labelsOf(counts[j].answer));
            }
        }
        return apart;
    };
    return alphaOf(ratings, pool, setDistancesFromPool(ratings, pool, distance), within);
}

}  // namespace docket::agreement
