#include "core/agreement/label_counts.h"

#include <algorithm>

namespace docket::agreement {

void countLabels(const Ratings& ratings, std::size_t item, std::vector<LabelCount>& counts) {
    counts.clear();
    for (const auto& [answer, count] : ratings.countsOf(item)) {
        for (const std::uint32_t label : ratings.labelsOf(answer)) counts.push_back({label, count});
    }
    std::ranges::sort(counts, {}, &LabelCount::label);
    std::size_t kept = 0;
    for (const LabelCount& next : counts) {
        if (kept > 0 && counts[kept - 1].label == next.label) {
            counts[kept - 1].count += next.count;
        } else {
            counts[kept++] = next;
        }
    }
    counts.resize(kept);
}

}  // namespace docket::agreement
