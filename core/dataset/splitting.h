#pragma once

#include "core/base/error.h"
#include "core/dataset/split.h"

#include <cstdint>
#include <string>
#include <vector>

namespace docket::dataset {

/// How much of a dataset goes into each split, in percent, and what must not be torn apart.
struct SplitRule {
    int train = 100;
    int validation = 0;
    int test = 0;
    std::vector<std::string> groupBy{};  ///< keys of metadata: items that have the same value of one of them stay together
    bool keepsNearTogether = false;    ///< near-duplicates stay together, as far as DuplicateRule::nearness says
    bool isStratified = false;         ///< every label has the shares (stratifying.h), and an item can change its split as data grows

    bool isSplit() const { return validation > 0 || test > 0; }
    int shareOf(Split split) const { return split == Split::Train ? train : split == Split::Validation ? validation : test; }
    bool operator==(const SplitRule&) const = default;
};

/// InvalidInput unless the three are 0 to 100, add up to 100 and leave something to train on.
Result<> check(const SplitRule& rule);

/// Where a key stands among all, in [0, 100).
double placeOf(std::uint64_t key, std::uint64_t seed);

/// The split of all items that share a key, of which this is a stable hash. A function of the key and the seed alone: an item stays in its split as data grows,
/// and whatever else is exported. The test split has the lowest hashes and validation the next, so that a larger training share
/// moves no item from training into test. Shares are met on average: of n keys the test split has a binomial number.
Split splitOf(std::uint64_t key, std::uint64_t seed, const SplitRule& rule);

}  // namespace docket::dataset
