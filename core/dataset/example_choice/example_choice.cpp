#include "core/dataset/example_choice/example_choice.h"

#include "core/dataset/example_choice/confused_pairs.h"
#include "core/dataset/example_choice/eligible.h"
#include "core/dataset/example_choice/example_order.h"
#include "core/dataset/example_choice/label_pool.h"
#include "core/dataset/example_choice/label_turns.h"
#include "core/dataset/example_choice/token_estimate.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace docket::dataset {

namespace {

Result<> checkOptions(const ExampleOptions& options) {
    const auto refuse = [](std::string message) { return failure(ErrorKind::InvalidInput, std::move(message)); };
    if (!options.perLabel && !options.tokens) return refuse("Nothing says how many examples to choose. Give a number for each label, or a budget of tokens.");
    if (options.perLabel && (*options.perLabel < 1 || *options.perLabel > mostChosenPerLabel)) {
        return refuse(fmt::format("{} examples a label cannot be chosen; 1 to {} can. Draw more of them at random.", *options.perLabel, mostChosenPerLabel));
    }
    if (options.tokens && *options.tokens < 1) return refuse("A budget of no tokens has room for no example. Give at least 1.");
    if (options.tokensAround < 0 || options.variant < 0) return refuse("The tokens around an example and the number of a variant begin at 0.");
    const std::set<ItemId> bans(options.bans.begin(), options.bans.end());
    const auto both = std::ranges::count_if(options.pins, [&](ItemId pin) { return bans.contains(pin); });
    if (both > 0) return refuse(fmt::format("{} of the items that must be among the examples must also not be. Pin or ban each, not both.", both));
    return {};
}

std::vector<int> mostOf(const Eligible& eligible, const ExampleOptions& options) {
    const auto counts = eligible.counts();
    return options.perLabel ? shareOut(counts, *options.perLabel, options.balance) : std::vector<int>(counts.size(), mostChosenPerLabel);
}

/// Gives the labels their turns until each has its examples, or nothing fits any more.
class Chooser {
public:
    Chooser(std::span<const ExampleCandidate> candidates, const ExampleOptions& options, Eligible eligible)
        : m_candidates(candidates), m_options(options), m_eligible(std::move(eligible)), m_most(mostOf(m_eligible, options)),
          m_turns(m_eligible.counts(), m_most, options.balance), m_pairs(candidates, m_eligible.drawn), m_edgeCases(m_eligible.labels.size()),
          m_ranOut(m_eligible.labels.size()), m_isPinned(candidates.size()) {
        const std::unordered_set<ItemId> pins(options.pins.begin(), options.pins.end());
        for (const std::size_t candidate : m_eligible.drawn) m_isPinned[candidate] = pins.contains(candidates[candidate].item);
        const int most = options.perLabel && !m_most.empty() ? std::ranges::max(m_most) : 1;
        m_choice.mostLookedAt = static_cast<std::int64_t>(audienceFor(m_eligible.labels.size(), static_cast<std::size_t>(most)));
        m_pools = makePools(candidates, m_eligible.labels, m_eligible.drawn, m_isPinned, static_cast<std::size_t>(m_choice.mostLookedAt));
        for (const LabelPool& pool : m_pools) {
            for (const std::size_t member : pool.members()) m_tokens.try_emplace(member, tokensOf(member));
        }
    }

    ExampleChoice choose() {
        takePins();
        while (const auto label = m_turns.next()) {
            if (!takeEdgeCase(*label) && !takeBest(*label)) close(*label);
        }
        describe();
        return std::move(m_choice);
    }

private:
    std::int64_t tokensOf(std::size_t candidate) const { return estimateTokens(m_candidates[candidate].text) + m_options.tokensAround; }

    bool isFree(std::size_t candidate) const {
        const auto& cluster = m_candidates[candidate].cluster;
        return !m_used.contains(candidate) && !(cluster && m_clusters.contains(*cluster));
    }

    bool isAllowed(std::size_t candidate) const {
        return isFree(candidate) && (!m_options.tokens || m_choice.tokens + m_tokens.at(candidate) <= *m_options.tokens);
    }

    void take(std::size_t candidate, ChosenFor reason, std::size_t label) {
        const ExampleCandidate& taken = m_candidates[candidate];
        m_used.insert(candidate);
        if (taken.cluster) m_clusters.insert(*taken.cluster);
        if (taken.edgeCase) m_pairs.show(*taken.edgeCase);
        std::vector<std::size_t> places = m_eligible.placesOf(taken);
        std::ranges::sort(places);
        const bool isNewSet = m_shownSets.insert(places).second;
        for (const std::size_t place : places) {
            m_pools[place].cover(candidate);
            if (place != label && !isNewSet) continue;
            m_turns.give(place);
            if (taken.edgeCase) ++m_edgeCases[place];
        }
        ChosenExample example{.candidate = candidate, .item = taken.item, .reason = reason, .label = m_eligible.labels[label].label, .tokens = tokensOf(candidate)};
        if (reason == ChosenFor::EdgeCase) example.confusion = taken.edgeCase;
        m_choice.tokens += example.tokens;
        m_choice.examples.push_back(example);
    }

    void takePins() {
        std::unordered_map<ItemId, std::size_t> pinned;
        for (const std::size_t candidate : m_eligible.drawn) {
            if (m_isPinned[candidate]) pinned.emplace(m_candidates[candidate].item, candidate);
        }
        for (const ItemId pin : m_options.pins) {
            const auto found = pinned.find(pin);
            if (found == pinned.end()) m_choice.pinsWithout.push_back(pin);
            else if (!m_used.contains(found->second)) take(found->second, ChosenFor::Pin, m_eligible.placesOf(m_candidates[found->second]).front());
        }
    }

    /// An edge case of the most frequent pair of the label that has none yet, at every second turn.
    bool takeEdgeCase(std::size_t label) {
        if (m_edgeCases[label] >= (m_turns.has(label) + 1) / 2) return false;
        std::optional<std::size_t> wanted;
        for (const std::size_t member : m_pools[label].members()) {
            const auto rank = m_pairs.wantedRank(m_candidates[member]);
            if (rank && (!wanted || *rank < *wanted) && isAllowed(member)) wanted = rank;
        }
        if (!wanted) return false;
        const auto best = m_pools[label].best(m_candidates, [&](std::size_t candidate) {
            return m_pairs.wantedRank(m_candidates[candidate]) == wanted && isAllowed(candidate);
        });
        take(*best, ChosenFor::EdgeCase, label);
        return true;
    }

    bool takeBest(std::size_t label) {
        const auto best = m_pools[label].best(m_candidates, [&](std::size_t candidate) { return isAllowed(candidate); });
        if (!best) return false;
        take(*best, m_turns.has(label) == 0 ? ChosenFor::Typical : ChosenFor::Coverage, label);
        return true;
    }

    void close(std::size_t label) {
        const bool hasMore = std::ranges::any_of(m_pools[label].members(), [&](std::size_t candidate) { return isFree(candidate); });
        m_ranOut[label] = hasMore ? ShortOf::Budget : ShortOf::Candidates;
        m_turns.close(label);
    }

    void describe() {
        for (ChosenExample& example : m_choice.examples) {
            const LabelPool& pool = m_pools[m_eligible.placeOf.at(example.label)];
            example.nearestTo = pool.nearestTo(example.candidate);
            example.among = static_cast<std::int64_t>(pool.audience());
        }
        m_choice.pairsWithout = m_pairs.withoutExample();
        describeShortages();
        m_choice.examples = inOrder(m_choice.examples);
    }

    void describeShortages() {
        for (std::size_t label = 0; label < m_most.size(); ++label) {
            const int wanted = m_options.perLabel ? m_most[label] : 1;
            const auto& [id, ofLabel] = m_eligible.labels[label];
            if (m_turns.has(label) >= wanted) continue;
            m_choice.shortages.push_back({id, wanted, m_turns.has(label), static_cast<std::int64_t>(ofLabel.size()), m_ranOut[label]});
        }
    }

    std::vector<ChosenExample> inOrder(std::span<const ChosenExample> chosen) const {
        std::vector<PlacedExample> placed;
        for (const ChosenExample& example : chosen) placed.push_back({example.label, m_candidates[example.candidate].labels});
        std::vector<ChosenExample> ordered;
        for (const std::size_t place : orderExamples(placed, m_options.seed, m_options.variant)) ordered.push_back(chosen[place]);
        return ordered;
    }

    std::span<const ExampleCandidate> m_candidates;
    const ExampleOptions& m_options;
    Eligible m_eligible;
    std::vector<int> m_most;  ///< examples of each label
    LabelTurns m_turns;
    ConfusedPairs m_pairs;
    std::vector<int> m_edgeCases;   ///< among the examples of each label
    std::vector<ShortOf> m_ranOut;  ///< why each label got no more
    std::vector<bool> m_isPinned;
    std::vector<LabelPool> m_pools;
    std::unordered_map<std::size_t, std::int64_t> m_tokens;  ///< of the members of pools
    std::unordered_set<std::size_t> m_used;
    std::unordered_set<std::int64_t> m_clusters;
    std::set<std::vector<std::size_t>> m_shownSets;  ///< combinations of labels that have an example
    ExampleChoice m_choice;
};

}  // namespace

ConfusedPair ConfusedPair::of(const Confusion& confusion) {
    return {std::min(confusion.said, confusion.stands), std::max(confusion.said, confusion.stands)};
}

std::string_view toString(ChosenFor reason) {
    switch (reason) {
        case ChosenFor::Pin: return "pin";
        case ChosenFor::Typical: return "typical";
        case ChosenFor::Coverage: return "coverage";
        case ChosenFor::EdgeCase: return "edge_case";
    }
    return "";
}

std::string_view toString(ShortOf what) {
    switch (what) {
        case ShortOf::Candidates: return "candidates";
        case ShortOf::Budget: return "budget";
    }
    return "";
}

Result<ExampleChoice> chooseExamples(const taxonomy::Taxonomy& taxonomy, std::span<const ExampleCandidate> candidates, const ExampleOptions& options) {
    if (const auto checked = checkOptions(options); !checked) return std::unexpected(checked.error());
    return Chooser(candidates, options, eligibleOf(taxonomy, candidates, options)).choose();
}

}  // namespace docket::dataset
