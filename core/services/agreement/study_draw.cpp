#include "core/services/agreement/study_draw.h"

#include "core/agreement/stratified_allocation.h"
#include "core/base/stable_hash.h"

#include <algorithm>
#include <functional>
#include <map>
#include <unordered_map>

namespace docket::services {

namespace {

constexpr std::int64_t shownEach = 10'000;
/// Of a stratum, for items that somebody takes before they are in the study: one in twenty, and a few.
constexpr std::size_t oneReserveOf = 20;
constexpr std::size_t fewestReserves = 3;

constexpr std::size_t withReserves(std::size_t drawn) { return drawn + drawn / oneReserveOf + fewestReserves; }

struct Ticket {
    std::uint64_t hash = 0;
    ItemId item;

    bool operator<(const Ticket& other) const { return hash != other.hash ? hash < other.hash : item < other.item; }
};

/// The items of one stratum, of which only those with the lowest hashes are kept.
struct Urn {
    std::int64_t eligible = 0;
    std::vector<Ticket> kept;  ///< a heap with the highest hash on top

    void add(const Ticket& ticket, std::size_t most) {
        ++eligible;
        if (kept.size() == most && kept.front() < ticket) return;
        kept.push_back(ticket);
        std::ranges::push_heap(kept, std::less<>());
        if (kept.size() <= most) return;
        std::ranges::pop_heap(kept, std::less<>());
        kept.pop_back();
    }
};

/// One draw: first counts how often each label is predicted, then fills the urns.
class Drawing {
public:
    Drawing(std::int64_t items, std::uint64_t seed) : m_items(items), m_most(withReserves(static_cast<std::size_t>(items))), m_seed(seed) {}

    void count(const ports::StudyCandidate& candidate) {
        for (const LabelId label : candidate.predicted) ++m_predicted[label];
    }

    void fill(const ports::StudyCandidate& candidate) {
        m_urns[stratumOf(candidate.predicted)].add({stableHash(candidate.externalId, m_seed), candidate.item}, m_most);
    }

    StudyDraw finish(const taxonomy::Taxonomy& taxonomy) {
        LabelSet labels;
        for (const auto& [label, urn] : m_urns) {
            if (label) labels.push_back(*label);
        }
        std::vector<std::optional<LabelId>> order;
        for (const LabelId label : taxonomy.ordered(std::move(labels))) order.emplace_back(label);
        if (m_urns.contains(std::nullopt)) order.emplace_back(std::nullopt);
        std::vector<std::int64_t> sizes;
        for (const auto& label : order) sizes.push_back(m_urns.at(label).eligible);
        const auto shares = agreement::allocate(sizes, m_items);

        StudyDraw draw;
        for (std::size_t i = 0; i < order.size(); ++i) take(order[i], shares[i], draw);
        std::ranges::sort(draw.items, {}, &StudyItem::item);
        return draw;
    }

private:
    std::optional<LabelId> stratumOf(const LabelSet& predicted) const {
        if (predicted.empty()) return std::nullopt;
        return *std::ranges::min_element(predicted, {}, [&](LabelId label) { return std::pair(m_predicted.at(label), label); });
    }

    void take(const std::optional<LabelId>& label, std::int64_t share, StudyDraw& draw) {
        Urn& urn = m_urns.at(label);
        std::ranges::sort(urn.kept, std::less<>());
        const auto drawn = static_cast<std::size_t>(share);
        const std::size_t taken = std::min(urn.kept.size(), withReserves(drawn));
        for (std::size_t i = 0; i < taken; ++i) (i < drawn ? draw.items : draw.reserves).push_back({urn.kept[i].item, label});
        draw.strata.push_back({label, urn.eligible, share});
        draw.eligible += urn.eligible;
    }

    std::int64_t m_items;
    std::size_t m_most;  ///< kept of each stratum
    std::uint64_t m_seed;
    std::unordered_map<LabelId, std::int64_t> m_predicted;
    std::map<std::optional<LabelId>, Urn> m_urns;
};

}  // namespace

Result<StudyDraw> drawStudy(ports::Workspace& workspace, std::int64_t items, std::uint64_t seed, const std::stop_token& stop,
                            const ProgressSink& progress) {
    const auto versions = workspace.rules().inForce();
    if (!versions) return std::unexpected(versions.error());
    const auto taxonomy = workspace.rules().taxonomy(versions->taxonomy);
    if (!taxonomy) return std::unexpected(taxonomy.error());
    const auto all = workspace.items().count();
    if (!all) return std::unexpected(all.error());

    Drawing drawing(items, seed);
    Progress done{0, 2 * *all};
    const auto pass = [&](auto step) {
        return workspace.studies().visitCandidates([&](const ports::StudyCandidate& candidate) -> Result<> {
            if (stop.stop_requested()) return failure(ErrorKind::Cancelled, "The draw was stopped. No study was begun.");
            step(candidate);
            if (++done.done % shownEach == 0 && progress) progress(done);
            return {};
        });
    };
    if (const auto counted = pass([&](const auto& candidate) { drawing.count(candidate); }); !counted) return std::unexpected(counted.error());
    if (const auto filled = pass([&](const auto& candidate) { drawing.fill(candidate); }); !filled) return std::unexpected(filled.error());
    return drawing.finish(*taxonomy);
}

Result<std::int64_t> countEligible(ports::Workspace& workspace, const std::stop_token& stop) {
    std::int64_t eligible = 0;
    const auto counted = workspace.studies().visitCandidates([&](const ports::StudyCandidate&) -> Result<> {
        if (stop.stop_requested()) return failure(ErrorKind::Cancelled, "The count was stopped.");
        ++eligible;
        return {};
    });
    return counted ? Result<std::int64_t>(eligible) : std::unexpected(counted.error());
}

}  // namespace docket::services
