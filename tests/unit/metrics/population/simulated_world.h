#pragma once

#include "core/metrics/population/traffic.h"
#include "core/metrics/quality/confusion_matrix.h"

#include <cstdint>
#include <vector>

namespace docket::test {

struct SimulatedItem {
    metrics::TrafficItem traffic;
    std::uint32_t reference = 0;
    double weight = 1;  ///< 1 / π
    bool isResolved = false;
    std::size_t fold = 0;
};

/// A day's traffic of which everything is known: eight labels, the rarest 2 % of it; a confidence that crowds near 1 and says more than
/// is so; a rule that escalates below a threshold; an audit of 1, 2, 3 or 5 % of the rest; and a queue that is half done, the most
/// doubtful items first, as people take them. One prediction in a hundred has no label and is escalated. Probabilities of being right
/// are cross-fitted over five folds by a logistic on the logit of the confidence, which knows nothing of labels.
struct SimulatedWorld {
    static constexpr std::size_t labels = 8;
    static constexpr std::size_t items = 30'000;

    double auditRate = 0;
    double skill = 0;  ///< of the model: 0, 1.5 or 2.5, in logits
    std::vector<SimulatedItem> all;

    explicit SimulatedWorld(std::uint64_t seed);

    metrics::ConfusionMatrix truth() const;         ///< of all items
    metrics::ConfusionMatrix reviewedOnly() const;  ///< of the resolved ones, as they are
    metrics::Traffic traffic() const;
};

}  // namespace docket::test
