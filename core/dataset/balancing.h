#pragma once

#include "core/base/error.h"
#include "core/base/words.h"
#include "core/domain/prediction.h"

#include <cstdint>
#include <map>
#include <span>
#include <vector>

namespace docket::dataset {

/// What is done where some labels are much more frequent than others. Only the training split is touched: what a model is
/// measured on keeps the base rates.
enum class Balance {
    AsItIs,
    Cap,         ///< of each label so many at most
    Oversample,  ///< items of rarer labels are there several times
    Weights,     ///< the manifest has a weight for each label
};
inline constexpr auto balanceWords = wordsOf<Balance>("none", "cap", "oversample", "weights");

struct BalanceRule {
    Balance balance = Balance::AsItIs;
    int cap = 0;  ///< items of a label; > 0 where it is Balance::Cap

    bool operator==(const BalanceRule&) const = default;
};

/// InvalidInput: a cap of nothing.
Result<> check(const BalanceRule& rule);

/// No item is there more often, however rare its label: what is repeated too often is learned by heart.
inline constexpr int maxCopies = 20;

/// An item of the training split, as balancing sees it.
struct BalancedItem {
    std::uint64_t rank = 0;  ///< stable hash of its external id: the lowest are taken first
    LabelSet labels;         ///< the empty answer counts as a label of its own
};

/// How often each item goes into the training split, parallel to `items`; 0: not at all. An item of several labels is kept while one
/// of them has room under the cap, and is there as often as its rarest label asks for.
std::vector<int> copiesOf(std::span<const BalancedItem> items, const BalanceRule& rule);

/// Weights that make each label count the same in sum: n / (k · n of the label), over k labels with n items in all (King and Zeng 2001).
/// The empty answer stands under LabelId{}. Empty without items.
std::map<LabelId, double> classWeights(const std::map<LabelId, std::int64_t>& byLabel);

}  // namespace docket::dataset
