#include "core/agreement/label_confusion.h"

#include "core/agreement/label_counts.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <unordered_map>

namespace docket::agreement {

namespace {

using LabelPair = std::uint64_t;

LabelPair pairOf(std::uint32_t one, std::uint32_t other) { return std::uint64_t{one} << 32U | other; }
std::uint32_t oneOf(LabelPair pair) { return static_cast<std::uint32_t>(pair >> 32U); }
std::uint32_t otherOf(LabelPair pair) { return static_cast<std::uint32_t>(pair); }

struct Items {
    std::int64_t withBoth = 0;
    std::int64_t confused = 0;
};

/// How often pairs of labels stand together in one answer, a pair once for each answer.
using Together = std::vector<std::pair<LabelPair, std::uint32_t>>;

Together togetherIn(const Ratings& ratings, std::size_t item) {
    Together together;
    for (const auto& [answer, count] : ratings.countsOf(item)) {
        const auto labels = ratings.labelsOf(answer);
        for (std::size_t i = 0; i < labels.size(); ++i) {
            for (std::size_t j = i + 1; j < labels.size(); ++j) together.emplace_back(pairOf(labels[i], labels[j]), count);
        }
    }
    std::ranges::sort(together);
    return together;
}

std::uint32_t timesTogether(const Together& together, LabelPair pair) {
    std::uint32_t times = 0;
    const auto first = std::ranges::lower_bound(together, std::pair(pair, 0U));
    for (auto at = first; at != together.end() && at->first == pair; ++at) times += at->second;
    return times;
}

struct Tally {
    std::vector<std::int64_t> itemsWith;  ///< by label
    std::unordered_map<LabelPair, Items> itemsOf;

    void add(std::span<const LabelCount> counts, const Together& together) {
        for (std::size_t i = 0; i < counts.size(); ++i) {
            ++itemsWith[counts[i].label];
            for (std::size_t j = i + 1; j < counts.size(); ++j) addPair(counts[i], counts[j], together);
        }
    }

private:
    void addPair(const LabelCount& one, const LabelCount& other, const Together& together) {
        const LabelPair pair = pairOf(one.label, other.label);
        Items& items = itemsOf[pair];
        ++items.withBoth;
        // Whoever gave only the one cannot be whoever gave only the other, so these are two raters.
        if (timesTogether(together, pair) < std::min(one.count, other.count)) ++items.confused;
    }
};

Tally tallyOf(const Ratings& ratings) {
    Tally tally;
    tally.itemsWith.resize(ratings.labels().size());
    std::vector<LabelCount> counts;
    for (std::size_t item = 0; item < ratings.itemCount(); ++item) {
        if (ratings.givenOf(item).size() < 2) continue;
        countLabels(ratings, item, counts);
        tally.add(counts, togetherIn(ratings, item));
    }
    return tally;
}

}  // namespace

std::vector<LabelConfusion> labelConfusions(const Ratings& ratings) {
    const auto [itemsWith, itemsOf] = tallyOf(ratings);
    std::vector<std::pair<LabelPair, Items>> confused;
    std::ranges::copy_if(itemsOf, std::back_inserter(confused), [](const auto& entry) { return entry.second.confused > 0; });
    std::ranges::sort(confused, {}, [](const auto& entry) { return std::tuple(-entry.second.confused, entry.first); });
    std::vector<LabelConfusion> confusions;
    for (const auto& [pair, items] : confused) {
        const std::int64_t withEither = itemsWith[oneOf(pair)] + itemsWith[otherOf(pair)] - items.withBoth;
        confusions.push_back({ratings.labels()[oneOf(pair)], ratings.labels()[otherOf(pair)], {items.confused, withEither}});
    }
    return confusions;
}

}  // namespace docket::agreement
