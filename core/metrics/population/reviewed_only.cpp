#include "core/metrics/population/reviewed_only.h"

namespace docket::metrics {

namespace {

/// So many that the resolved ones are no part of them to speak of.
constexpr std::int64_t everSoMany = std::int64_t{1} << 20U;

}  // namespace

PostStrata reviewedOnly(const Traffic& traffic) {
    PostStrata strata;
    strata.predicted.resize(traffic.labelCount());
    PostStratum all;
    all.side = Side::Escalated;
    std::map<OutcomeKey, OutcomeSums> outcomes;
    for (const auto& [place, cell] : traffic.cells()) {
        for (const auto& [key, sums] : cell.outcomes) {
            outcomes[{key.predicted, key.reference, 1}] += sums;
            all.resolved += sums.items;
            if (key.predicted) strata.predicted[*key.predicted] += static_cast<double>(sums.items * everSoMany);
            else strata.withoutLabel += sums.items * everSoMany;
        }
    }
    if (all.resolved == 0) return strata;
    all.total = all.resolved * everSoMany;
    for (const auto& [key, sums] : outcomes) all.outcomes.push_back({key, sums});
    strata.total = all.total;
    strata.resolved = all.resolved;
    strata.strata.push_back(std::move(all));
    return strata;
}

}  // namespace docket::metrics
