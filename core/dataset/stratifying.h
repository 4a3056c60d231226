#pragma once

#include "core/dataset/splitting.h"

#include <cstdint>
#include <span>
#include <vector>

namespace docket::dataset {

/// Items that stay in one split.
struct SplitGroup {
    std::uint64_t key = 0;      ///< stable hash of what they have in common
    std::int64_t items = 0;     ///< that are counted; 0: the group goes where its key alone says
    std::uint32_t stratum = 0;  ///< its rarest label, by any number: what is more frequent comes out nearly right by itself (Sechidis,
                                ///< Tsoumakas and Vlahavas 2011)
};

/// The split of each group, parallel to `groups`, so that every stratum has the shares of the rule, to the nearest item where groups have
/// one. A split that would have nothing of a stratum gets one group of it, first test and then validation, as long as training keeps half
/// of the items. In a stratum groups stand in the order in which splitOf() has them, so the two agree on all but those next to a border,
/// about √n of n groups; as data grows, a group next to a border can change its split. A function of the groups and the seed, whatever
/// the order of the groups.
std::vector<Split> stratifiedSplits(std::span<const SplitGroup> groups, std::uint64_t seed, const SplitRule& rule);

}  // namespace docket::dataset
