#include "core/metrics/population/faultless_audit.h"

#include "core/metrics/population/weighted_accuracy.h"
#include "core/metrics/proportion.h"

#include <algorithm>
#include <numeric>

namespace docket::metrics {

namespace {

/// The accepted predictions that have a label, as the audit has seen them.
struct AcceptedPart {
    double total = 0;
    std::int64_t audited = 0;
    bool hasErrors = false;
    std::vector<double> right;  ///< by label, the weight that stands for right ones
};

AcceptedPart acceptedPart(const PostStrata& strata) {
    AcceptedPart part;
    part.right.resize(strata.labels());
    for (const PostStratum& stratum : strata.strata) {
        if (stratum.side != Side::Accepted || stratum.isWithoutLabel) continue;
        part.total += static_cast<double>(stratum.total);
        part.audited += stratum.resolved;
        for (const auto& [key, sums] : stratum.outcomes) {
            if (key.isRight()) {
                part.right[key.reference] += static_cast<double>(stratum.total) * static_cast<double>(sums.items) / static_cast<double>(stratum.resolved);
            } else {
                part.hasErrors = true;
            }
        }
    }
    return part;
}

}  // namespace

std::optional<ConfusionSums> withUnseenErrors(const PostStrata& strata, const ConfusionSums& sums) {
    const AcceptedPart part = acceptedPart(strata);
    if (part.hasErrors || part.audited == 0 || static_cast<double>(part.audited) >= part.total) return std::nullopt;
    const double unseen = 1 - static_cast<double>(part.audited) / part.total;
    const double share = wilson(0, part.audited)->high * unseen;
    const double references = std::accumulate(sums.labels.reference.begin(), sums.labels.reference.end(), 0.0);
    ConfusionSums worse = sums;
    for (std::size_t label = 0; label < strata.labels(); ++label) {
        const double errors = std::min(share * part.right[label], sums.labels.right[label]);
        const double others = references - sums.labels.reference[label];
        if (others <= 0) continue;
        worse.labels.right[label] -= errors;
        worse.labels.reference[label] -= errors;
        for (std::size_t other = 0; other < strata.labels(); ++other) {
            if (other != label) worse.labels.reference[other] += errors * sums.labels.reference[other] / others;
        }
    }
    return worse;
}

}  // namespace docket::metrics
