#include "core/dataset/splitting.h"

#include "core/base/stable_hash.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace docket::dataset {

namespace {

constexpr std::uint64_t splitSalt = 0x73706c6974;  // other samples of the same seed are drawn without regard to the split

}  // namespace

Result<> check(const SplitRule& rule) {
    const std::array shares = {rule.train, rule.validation, rule.test};
    const bool isWithin = std::ranges::all_of(shares, [](int share) { return share >= 0 && share <= 100; });
    if (isWithin && rule.train > 0 && rule.train + rule.validation + rule.test == 100) return {};
    return failure(ErrorKind::InvalidInput, fmt::format("The split {}, {}, {} does not add up to 100 with something to train on. Nothing was written.",
                                                        rule.train, rule.validation, rule.test));
}

double placeOf(std::uint64_t key, std::uint64_t seed) { return 100 * stableUnit(fmt::format("{:016x}", key), seed ^ splitSalt); }

Split splitOf(std::uint64_t key, std::uint64_t seed, const SplitRule& rule) {
    if (!rule.isSplit()) return Split::Train;
    const double place = placeOf(key, seed);
    if (place < rule.test) return Split::Test;
    return place < rule.test + rule.validation ? Split::Validation : Split::Train;
}

}  // namespace docket::dataset
