#include "core/services/team/gold_draw.h"

#include "core/agreement/stratified_allocation.h"
#include "core/base/stable_hash.h"

#include <algorithm>
#include <map>
#include <set>

namespace docket::services {

namespace {

constexpr std::size_t fewestAnswers = 2;

/// Whether the answer was first given blind, with the same labels: what was compared afterwards did not change it.
bool wasBlind(const ports::Record& record, std::size_t answer) {
    for (std::size_t i = 0; i <= answer; ++i) {
        const Decision& earlier = record.decisions[i];
        if (earlier.visit != record.decisions[answer].visit) continue;
        return earlier.exposure == Exposure::Blind && haveSameLabels(record.answers[i], record.answers[answer]);
    }
    return false;
}

bool isUnanimous(const ports::Record& record) {
    std::size_t standing = 0;
    for (std::size_t i = 0; i < record.decisions.size(); ++i) {
        if (!record.decisions[i].stands) continue;
        ++standing;
        if (!haveSameLabels(record.answers[i], record.resolution->labels) || !wasBlind(record, i)) return false;
    }
    return standing >= fewestAnswers;
}

bool canBeChosen(const LabelSet& labels, const taxonomy::Taxonomy& taxonomy) {
    return std::ranges::all_of(labels, [&](LabelId id) {
        const taxonomy::Label* label = taxonomy.find(id);
        return label != nullptr && label->isChoice();
    });
}

/// The label of an item that the fewest others have; 0: it has none.
std::int64_t rarestOf(const LabelSet& labels, const std::map<LabelId, std::int64_t>& counts) {
    if (labels.empty()) return 0;
    return std::ranges::min(labels, {}, [&](LabelId label) { return counts.at(label); }).value;
}

}  // namespace

Result<DrawnGold> drawGold(ports::Workspace& workspace, const taxonomy::Taxonomy& taxonomy, std::int64_t items, std::uint64_t seed, const std::stop_token& stop) {
    const auto known = workspace.gold().items();
    if (!known) return std::unexpected(known.error());
    std::set<ItemId> gold;
    for (const GoldItem& each : *known) gold.insert(each.item);

    std::vector<GoldCandidate> candidates;
    std::map<LabelId, std::int64_t> counts;
    const auto visited = workspace.records().visit({ports::RecordScope::Resolved, ports::Records::Detail::WithHistory}, [&](const ports::Record& record) -> Result<> {
        if (stop.stop_requested()) return failure(ErrorKind::Cancelled, "The draw was stopped. Nothing was changed.");
        const bool isCandidate = record.resolution && !gold.contains(record.item) && isUnanimous(record) && canBeChosen(record.resolution->labels, taxonomy);
        if (!isCandidate) return {};
        candidates.push_back({record.item, std::string(record.externalId), record.resolution->labels});
        for (const LabelId label : record.resolution->labels) ++counts[label];
        return {};
    });
    if (!visited) return std::unexpected(visited.error());

    std::map<std::int64_t, std::vector<const GoldCandidate*>> strata;
    for (const GoldCandidate& candidate : candidates) strata[rarestOf(candidate.labels, counts)].push_back(&candidate);
    std::vector<std::int64_t> sizes;
    for (const auto& [label, members] : strata) sizes.push_back(std::ssize(members));
    const auto shares = agreement::allocate(sizes, items);

    DrawnGold result{std::ssize(candidates), {}};
    std::size_t stratum = 0;
    for (auto& [label, members] : strata) {
        std::ranges::sort(members, {}, [&](const GoldCandidate* candidate) { return std::pair(stableHash(candidate->externalId, seed), candidate->item); });
        for (std::int64_t i = 0; i < shares[stratum]; ++i) result.drawn.push_back(*members[static_cast<std::size_t>(i)]);
        ++stratum;
    }
    std::ranges::sort(result.drawn, {}, &GoldCandidate::item);
    return result;
}

}  // namespace docket::services
