#include "core/dataset/balancing.h"

#include <algorithm>
#include <numeric>

namespace docket::dataset {

namespace {

const LabelSet noLabel{LabelId{}};

const LabelSet& countedLabels(const BalancedItem& item) { return item.labels.empty() ? noLabel : item.labels; }

/// The places of the items, lowest rank first.
std::vector<std::size_t> inOrderOfRank(std::span<const BalancedItem> items) {
    std::vector<std::size_t> order(items.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t place) { return items[place].rank; });
    return order;
}

std::vector<int> capped(std::span<const BalancedItem> items, int cap) {
    std::vector<int> copies(items.size(), 0);
    std::map<LabelId, int> taken;
    for (const std::size_t place : inOrderOfRank(items)) {
        const LabelSet& labels = countedLabels(items[place]);
        if (std::ranges::none_of(labels, [&](LabelId label) { return taken[label] < cap; })) continue;
        for (const LabelId label : labels) ++taken[label];
        copies[place] = 1;
    }
    return copies;
}

std::vector<int> oversampled(std::span<const BalancedItem> items) {
    std::map<LabelId, std::int64_t> counts;
    for (const BalancedItem& item : items) {
        for (const LabelId label : countedLabels(item)) ++counts[label];
    }
    std::int64_t largest = 0;
    for (const auto& [label, count] : counts) largest = std::max(largest, count);
    std::map<LabelId, std::int64_t> given;
    std::vector<int> copies(items.size(), 1);
    for (const std::size_t place : inOrderOfRank(items)) {
        const LabelSet& labels = countedLabels(items[place]);
        const LabelId rarest = *std::ranges::min_element(labels, {}, [&](LabelId label) { return std::pair(counts[label], label); });
        const std::int64_t rest = largest % counts[rarest];
        const std::int64_t more = given[rarest]++ < rest ? 1 : 0;  // the first of the ranks make up what does not divide
        copies[place] = static_cast<int>(std::min<std::int64_t>(maxCopies, largest / counts[rarest] + more));
    }
    return copies;
}

}  // namespace

Result<> check(const BalanceRule& rule) {
    if (rule.balance != Balance::Cap || rule.cap > 0) return {};
    return failure(ErrorKind::InvalidInput, "The cap of a label must be over 0. Nothing was written.");
}

std::vector<int> copiesOf(std::span<const BalancedItem> items, const BalanceRule& rule) {
    switch (rule.balance) {
        case Balance::Cap: return capped(items, rule.cap);
        case Balance::Oversample: return oversampled(items);
        case Balance::AsItIs:
        case Balance::Weights: break;
    }
    return std::vector<int>(items.size(), 1);
}

std::map<LabelId, double> classWeights(const std::map<LabelId, std::int64_t>& byLabel) {
    std::int64_t all = 0;
    std::int64_t labels = 0;
    for (const auto& [label, count] : byLabel) {
        all += count;
        if (count > 0) ++labels;
    }
    std::map<LabelId, double> weights;
    for (const auto& [label, count] : byLabel) {
        if (count > 0) weights[label] = static_cast<double>(all) / (static_cast<double>(labels) * static_cast<double>(count));
    }
    return weights;
}

}  // namespace docket::dataset
