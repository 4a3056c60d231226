#include "core/metrics/population/unseen_errors.h"

#include "core/metrics/population/traffic_sums.h"
#include "core/metrics/proportion.h"

#include <algorithm>
#include <numeric>

namespace docket::metrics {

namespace {

/// The accepted predictions that have a label, as the audit has seen them.
struct AcceptedPart {
    double total = 0;
    std::int64_t audited = 0;
    std::vector<double> right;   ///< by label, the predictions that right ones stand for
    std::vector<bool> isMissed;  ///< by label: was the reference of a wrong one

    /// How many errors there may be of labels that no audited prediction missed.
    double unseenErrors() const { return audited > 0 ? std::max(0.0, total - static_cast<double>(audited)) * wilson(0, audited)->high : 0; }
};

AcceptedPart acceptedPart(const PostStrata& strata) {
    AcceptedPart part;
    part.right.resize(strata.labels());
    part.isMissed.resize(strata.labels());
    for (const PostStratum& stratum : strata.strata) {
        if (stratum.side != Side::Accepted || stratum.isWithoutLabel) continue;
        part.total += static_cast<double>(stratum.total);
        part.audited += stratum.resolved;
        const auto weights = outcomeWeights(stratum);
        for (std::size_t i = 0; i < weights.size(); ++i) {
            const OutcomeKey& key = stratum.outcomes[i].key;
            if (key.isRight()) {
                part.right[key.reference] += weights[i];
            } else {
                part.isMissed[key.reference] = true;
            }
        }
    }
    return part;
}

/// Makes `errors` accepted predictions of other labels ones that should have had `label`.
void addMissed(ConfusionSums& sums, const AcceptedPart& part, std::size_t label, double errors) {
    const double others = std::accumulate(part.right.begin(), part.right.end(), 0.0) - part.right[label];
    if (others <= 0) return;
    sums.labels.reference[label] += errors;
    for (std::size_t other = 0; other < part.right.size(); ++other) {
        if (other == label) continue;
        const double taken = std::min(errors * part.right[other] / others, sums.labels.right[other]);
        sums.labels.right[other] -= taken;
        sums.labels.reference[other] -= taken;
    }
}

}  // namespace

std::optional<ConfusionSums> withUnseenErrors(const PostStrata& strata, const ConfusionSums& sums) {
    const AcceptedPart part = acceptedPart(strata);
    std::vector<std::size_t> unseen;
    for (std::size_t label = 0; label < strata.labels(); ++label) {
        const bool occurs = sums.labels.predicted[label] > 0 || sums.labels.reference[label] > 0;
        if (occurs && !part.isMissed[label]) unseen.push_back(label);
    }
    if (unseen.empty() || part.unseenErrors() <= 0) return std::nullopt;
    ConfusionSums worse = sums;
    for (const std::size_t label : unseen) addMissed(worse, part, label, part.unseenErrors() / static_cast<double>(unseen.size()));
    return worse;
}

}  // namespace docket::metrics
