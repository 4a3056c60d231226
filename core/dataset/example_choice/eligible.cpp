#include "core/dataset/example_choice/eligible.h"

#include "core/base/stable_hash.h"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace docket::dataset {

std::vector<std::size_t> Eligible::placesOf(const ExampleCandidate& candidate) const {
    if (candidate.labels.empty()) return {placeOf.at(LabelId{})};
    std::vector<std::size_t> places;
    for (const LabelId label : candidate.labels) places.push_back(placeOf.at(label));
    return places;
}

std::vector<std::int64_t> Eligible::counts() const {
    std::vector<std::int64_t> counts;
    for (const auto& label : labels) counts.push_back(static_cast<std::int64_t>(label.candidates.size()));
    return counts;
}

Eligible eligibleOf(const taxonomy::Taxonomy& taxonomy, std::span<const ExampleCandidate> candidates, const ExampleOptions& options) {
    Eligible eligible;
    const auto addLabel = [&](LabelId label) {
        if (eligible.placeOf.emplace(label, eligible.labels.size()).second) eligible.labels.push_back({label, {}});
    };
    for (const taxonomy::Label* label : taxonomy.choices()) addLabel(label->id);
    const std::unordered_set<ItemId> bans(options.bans.begin(), options.bans.end());
    std::vector<std::pair<std::uint64_t, std::size_t>> byHash;
    for (std::size_t place = 0; place < candidates.size(); ++place) {
        const ExampleCandidate& candidate = candidates[place];
        const bool isKnown = std::ranges::all_of(candidate.labels, [&](LabelId label) { return eligible.placeOf.contains(label); });
        if (isKnown && !bans.contains(candidate.item)) byHash.emplace_back(stableHash(candidate.externalId, options.seed), place);
    }
    std::ranges::sort(byHash, {}, [&](const auto& each) { return std::tuple(each.first, std::string_view(candidates[each.second].externalId)); });
    for (const auto& [hash, place] : byHash) {
        if (candidates[place].labels.empty()) addLabel(LabelId{});
        for (const std::size_t label : eligible.placesOf(candidates[place])) eligible.labels[label].candidates.push_back(place);
        eligible.drawn.push_back(place);
    }
    return eligible;
}

}  // namespace docket::dataset
