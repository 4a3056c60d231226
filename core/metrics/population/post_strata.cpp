#include "core/metrics/population/post_strata.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace docket::metrics {

namespace {

/// Cells that became one stratum.
struct CellGroup {
    TrafficCell cells;
    std::int64_t resolved = 0;

    void add(const TrafficCell& cell) {
        cells += cell;
        resolved += cell.resolved();
    }
};

CellGroup groupOf(std::span<const TrafficCell* const> cells) {
    CellGroup group;
    for (const TrafficCell* cell : cells) group.add(*cell);
    return group;
}

/// How many of the first cells hold half of the predictions, as nearly as they can; at least one, and not all.
std::size_t halfOf(std::span<const TrafficCell* const> cells) {
    std::int64_t total = 0;
    for (const TrafficCell* cell : cells) total += cell->total;
    std::int64_t below = 0;
    std::size_t half = 0;
    while (half + 1 < cells.size() && 2 * below + cells[half]->total <= total) below += cells[half++]->total;
    return std::max<std::size_t>(1, half);
}

/// Cells of one label, by band, halved again and again as long as both halves have enough. Taking bands one after the other until there
/// are enough would stop where many happen to be resolved, and so count the upper bands of each group too much.
void addGroups(std::vector<CellGroup>& groups, std::span<const TrafficCell* const> cells, std::int64_t least) {
    if (cells.size() > 1) {
        const auto lower = cells.first(halfOf(cells));
        const auto upper = cells.subspan(lower.size());
        if (groupOf(lower).resolved >= least && groupOf(upper).resolved >= least) {
            addGroups(groups, lower, least);
            addGroups(groups, upper, least);
            return;
        }
    }
    groups.push_back(groupOf(cells));
}

/// Merges groups that have too few with one another, the smallest part of the traffic first, and what is left over with the next group.
std::vector<CellGroup> withoutSmall(std::vector<CellGroup> groups, std::int64_t least) {
    std::ranges::stable_sort(groups, {}, [least](const CellGroup& group) { return std::pair(group.resolved >= least, group.cells.total); });
    std::vector<CellGroup> merged;
    bool isOpen = false;
    for (const CellGroup& group : groups) {
        if (!isOpen) merged.emplace_back();
        merged.back().add(group.cells);
        isOpen = merged.back().resolved < least;
    }
    return merged;
}

PostStratum stratumOf(Side side, bool isWithoutLabel, const CellGroup& group) {
    PostStratum stratum{side, group.cells.total, group.resolved, group.cells.rightness, isWithoutLabel, {}};
    for (const auto& [key, sums] : group.cells.outcomes) stratum.outcomes.push_back({key, sums});
    return stratum;
}

using CellsOfLabel = std::map<std::optional<std::uint32_t>, std::vector<const TrafficCell*>>;

void addSide(PostStrata& strata, Side side, const CellsOfLabel& cellsOfLabel, std::int64_t least) {
    std::vector<CellGroup> labelled;
    for (const auto& [label, cells] : cellsOfLabel) {
        std::vector<CellGroup> groups;
        addGroups(groups, cells, least);
        if (label) {
            std::ranges::move(groups, std::back_inserter(labelled));
        } else {
            for (const CellGroup& group : groups) strata.strata.push_back(stratumOf(side, true, group));
        }
    }
    for (const CellGroup& group : withoutSmall(std::move(labelled), least)) strata.strata.push_back(stratumOf(side, false, group));
}

}  // namespace

bool PostStrata::isCovered() const {
    return total > 0 && std::ranges::all_of(strata, [](const PostStratum& stratum) { return stratum.isWithoutLabel || stratum.resolved > 0; });
}

PostStrata postStratify(const Traffic& traffic, LeastResolved least) {
    PostStrata strata;
    strata.predicted.resize(traffic.labelCount());
    std::map<Side, CellsOfLabel> sides;
    for (const auto& [key, cell] : traffic.cells()) {
        const std::int64_t resolved = cell.resolved();
        sides[key.side][key.predicted].push_back(&cell);
        strata.total += cell.total;
        strata.resolved += resolved;
        if (key.side == Side::Escalated) strata.escalatedWaiting += cell.total - resolved;
        if (key.predicted) {
            strata.predicted[*key.predicted] += static_cast<double>(cell.total);
        } else {
            strata.withoutLabel += cell.total;
        }
    }
    for (const auto& [side, cells] : sides) addSide(strata, side, cells, side == Side::Escalated ? least.escalated : least.accepted);
    return strata;
}

}  // namespace docket::metrics
