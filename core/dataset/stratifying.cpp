#include "core/dataset/stratifying.h"

#include "core/base/largest_remainders.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace docket::dataset {

namespace {

constexpr std::array measuredOn = {Split::Test, Split::Validation};  // in the order of their hashes

struct PlacedGroup {
    std::uint64_t key = 0;
    std::int64_t items = 0;
    double place = 0;
    std::size_t number = 0;
};

/// How many of `items` each split should have, in the order of allSplits. Where remainders are alike training has the larger part.
std::vector<std::int64_t> wantedOf(std::int64_t items, const SplitRule& rule) {
    std::array<std::int64_t, allSplits.size()> shares{};
    for (const Split split : allSplits) shares[static_cast<std::size_t>(split)] = rule.shareOf(split);
    return apportion(shares, items, std::array<std::int64_t, allSplits.size()>{});
}

/// The groups of one stratum, which all go into training unless a split to measure on takes them.
class Stratum {
public:
    Stratum(std::vector<PlacedGroup> groups, const SplitRule& rule) : m_rule(rule), m_left(std::move(groups)) {
        std::ranges::sort(m_left, {}, [](const PlacedGroup& group) { return std::pair(group.place, group.key); });
        for (const PlacedGroup& group : m_left) m_items += group.items;
        m_trained = m_items;
    }

    void fill(std::vector<Split>& splits) {
        const auto wanted = wantedOf(m_items, m_rule);
        for (const Split split : measuredOn) {
            if (m_rule.shareOf(split) == 0) continue;
            if (!take(wanted[static_cast<std::size_t>(split)], split, splits)) takeOne(split, splits);
        }
        for (const PlacedGroup& group : m_left) splits[group.number] = Split::Train;
    }

private:
    /// The first groups until there are as many items; one over the border is in if most of it is. False: none was.
    bool take(std::int64_t items, Split split, std::vector<Split>& splits) {
        const auto isTaken = [&](const PlacedGroup& group) {
            if (items <= 0 || 2 * items < group.items) return false;
            items -= group.items;
            move(group, split, splits);
            return true;
        };
        return std::erase_if(m_left, isTaken) > 0;
    }

    void takeOne(Split split, std::vector<Split>& splits) {
        const auto spare = std::ranges::find_if(m_left, [&](const PlacedGroup& group) { return 2 * (m_trained - group.items) >= m_items; });
        if (spare == m_left.end()) return;
        move(*spare, split, splits);
        m_left.erase(spare);
    }

    void move(const PlacedGroup& group, Split split, std::vector<Split>& splits) {
        splits[group.number] = split;
        m_trained -= group.items;
    }

    const SplitRule& m_rule;
    std::vector<PlacedGroup> m_left;
    std::int64_t m_items = 0;
    std::int64_t m_trained = 0;
};

}  // namespace

std::vector<Split> stratifiedSplits(std::span<const SplitGroup> groups, std::uint64_t seed, const SplitRule& rule) {
    std::vector<Split> splits(groups.size());
    std::map<std::uint32_t, std::vector<PlacedGroup>> strata;
    for (std::size_t number = 0; number < groups.size(); ++number) {
        const SplitGroup& group = groups[number];
        if (group.items == 0) splits[number] = splitOf(group.key, seed, rule);
        else strata[group.stratum].push_back({group.key, group.items, placeOf(group.key, seed), number});
    }
    for (auto& [number, members] : strata) Stratum(std::move(members), rule).fill(splits);
    return splits;
}

}  // namespace docket::dataset
