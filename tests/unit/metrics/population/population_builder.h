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

}  // namespace docket::test
