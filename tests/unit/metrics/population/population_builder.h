#pragma once

#include "core/metrics/population/post_strata.h"

namespace docket::test {

/// Items that are alike: of `total` predictions of a label with one confidence, `resolved` have that reference.
struct AlikeItems {
    metrics::TrafficItem item;
    std::uint32_t reference = 0;
    int resolved = 0;
    int waiting = 0;
    double weight = 1;
};

inline metrics::Traffic trafficOf(std::size_t labels, const std::vector<AlikeItems>& parts) {
    metrics::Traffic traffic(labels, {metrics::ConfidenceBands(), metrics::ConfidenceBands()});
    for (const AlikeItems& part : parts) {
        for (int i = 0; i < part.resolved; ++i) traffic.addResolved(part.item, part.reference, part.weight);
        for (int i = 0; i < part.waiting; ++i) traffic.add(part.item);
    }
    return traffic;
}

/// 30 escalated predictions of label 0, 10 of them resolved and 4 right; 200 accepted ones, 20 audited and 18 right; 50 accepted ones of
/// label 1, 5 audited and all right.
inline metrics::PostStrata smallTraffic() {
    constexpr auto escalated = metrics::Side::Escalated;
    constexpr auto accepted = metrics::Side::Accepted;
    return metrics::postStratify(trafficOf(2, {{{escalated, 0, 0.35}, 0, 4, 20},
                                      {{escalated, 0, 0.35}, 1, 6, 0},
                                      {{accepted, 0, 0.95}, 0, 18, 180, 10},
                                      {{accepted, 0, 0.95}, 1, 2, 0, 10},
                                      {{accepted, 1, 0.95}, 1, 5, 45, 10}}));
}

}  // namespace docket::test
