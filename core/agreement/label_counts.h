#pragma once

#include "core/agreement/ratings.h"

#include <vector>

namespace docket::agreement {

/// How often a label was given to an item; `label` is a position in ratings.labels().
struct LabelCount {
    std::uint32_t label = 0;
    std::uint32_t count = 0;
};

/// The labels that were given to an item, ascending, into `counts`, whose memory is used again.
void countLabels(const Ratings& ratings, std::size_t item, std::vector<LabelCount>& counts);

}  // namespace docket::agreement
