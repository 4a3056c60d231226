#include "core/dataset/example_choice/label_pool.h"

#include "core/dataset/centroid.h"
#include "core/dataset/vector_index.h"
#include "core/text/tfidf.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_set>

namespace docket::dataset {

namespace {

constexpr std::size_t mostCompared = 128;
constexpr double mostComparisons = 1 << 24;
constexpr std::size_t mostLearned = 20'000;
constexpr std::size_t bytesCompared = 2048;
constexpr std::size_t mostPairsOfLabel = 16;  ///< for which edge cases are looked at
constexpr int edgeCasesOfPair = 2;            ///< looked at beside those that are drawn anyway

std::string_view headOf(const ExampleCandidate& candidate) { return std::string_view(candidate.text).substr(0, bytesCompared); }

/// Who is looked at of one label.
class PoolDraw {
public:
    PoolDraw(std::span<const ExampleCandidate> candidates, std::span<const std::size_t> ofLabel) : m_candidates(candidates), m_ofLabel(ofLabel) {}

    LabelPool draw(const std::vector<bool>& isPinned, std::size_t audience) {
        for (const std::size_t candidate : m_ofLabel) {
            if (isPinned[candidate] && m_members.size() < audience) take(candidate);
        }
        for (const std::size_t candidate : m_ofLabel) {
            if (m_members.size() >= audience) break;
            const auto& cluster = m_candidates[candidate].cluster;
            if (!cluster || !m_clusters.contains(*cluster)) take(candidate);
        }
        const std::size_t drawn = m_members.size();
        addEdgeCases();
        return {std::move(m_members), drawn};
    }

private:
    void take(std::size_t candidate) {
        if (!m_taken.insert(candidate).second) return;
        m_members.push_back(candidate);
        if (const auto& cluster = m_candidates[candidate].cluster) m_clusters.insert(*cluster);
    }

    void addEdgeCases() {
        std::map<ConfusedPair, std::vector<std::size_t>> byPair;
        for (const std::size_t candidate : m_ofLabel) {
            if (const auto& confusion = m_candidates[candidate].edgeCase) byPair[ConfusedPair::of(*confusion)].push_back(candidate);
        }
        std::vector<const std::vector<std::size_t>*> pairs;
        for (const auto& [pair, edgeCases] : byPair) pairs.push_back(&edgeCases);
        std::ranges::stable_sort(pairs, std::ranges::greater(), [](const auto* edgeCases) { return edgeCases->size(); });
        if (pairs.size() > mostPairsOfLabel) pairs.resize(mostPairsOfLabel);
        for (const auto* edgeCases : pairs) {
            for (const std::size_t candidate : std::span(*edgeCases).first(std::min<std::size_t>(edgeCasesOfPair, edgeCases->size()))) take(candidate);
        }
    }

    std::span<const ExampleCandidate> m_candidates;
    std::span<const std::size_t> m_ofLabel;
    std::vector<std::size_t> m_members;
    std::unordered_set<std::size_t> m_taken;
    std::unordered_set<std::int64_t> m_clusters;
};

text::TfIdf learnedFrom(std::span<const ExampleCandidate> candidates, std::span<const std::size_t> drawn) {
    std::vector<std::string_view> texts;
    for (const std::size_t candidate : drawn.first(std::min(mostLearned, drawn.size()))) texts.push_back(headOf(candidates[candidate]));
    return text::TfIdf::fit(texts);
}

/// Where the texts of a label lie.
struct LabelCentroids {
    text::SparseVector all;
    text::SparseVector alone;  ///< of the texts that have no other label; what only ever comes with another label is no rival of that
};

/// Compares the members of a pool with each other, and says where its audience lies.
LabelCentroids compareMembers(LabelPool& pool, std::span<const ExampleCandidate> candidates, const text::TfIdf& weights) {
    std::vector<text::SparseVector> vectors;
    for (const std::size_t member : pool.members()) vectors.push_back(weights.of(headOf(candidates[member])));
    pool.compare(candidates, vectors);
    std::vector<const text::SparseVector*> all;
    std::vector<const text::SparseVector*> alone;
    for (std::size_t place = 0; place < pool.audience(); ++place) {
        all.push_back(&vectors[place]);
        if (candidates[pool.members()[place]].labels.size() <= 1) alone.push_back(&vectors[place]);
    }
    return {centroidOf(all), centroidOf(alone)};
}

/// How much nearer the members of a pool are to the centroid of its label than to that of any label that they do not have. Vectors are made
/// anew, since those of all labels together may be large.
void measureMargins(LabelPool& pool, const text::SparseVector& centroid, std::span<const ExampleCandidate> candidates, std::span<const LabelCandidates> labels,
                    const text::TfIdf& weights, VectorIndex& rivals) {
    for (std::size_t place = 0; place < pool.members().size(); ++place) {
        const ExampleCandidate& candidate = candidates[pool.members()[place]];
        const auto isOwn = [&](LabelId label) { return candidate.labels.empty() ? label == LabelId{} : has(candidate.labels, label); };
        const text::SparseVector vector = weights.of(headOf(candidate));
        const auto likeness = rivals.dots(vector);
        double nearest = 0;
        for (std::size_t rival = 0; rival < likeness.size(); ++rival) {
            if (likeness[rival] > nearest && !isOwn(labels[rival].label)) nearest = likeness[rival];
        }
        pool.setMargin(place, dot(vector, centroid) - nearest);
    }
}

}  // namespace

std::size_t audienceFor(std::size_t labels, std::size_t perLabel) {
    const auto bounded = static_cast<std::size_t>(std::sqrt(mostComparisons / static_cast<double>(std::max<std::size_t>(1, labels))));
    return std::max(perLabel, std::min(mostCompared, bounded));
}

std::vector<LabelPool> makePools(std::span<const ExampleCandidate> candidates, std::span<const LabelCandidates> labels, std::span<const std::size_t> drawn,
                                 const std::vector<bool>& isPinned, std::size_t audience) {
    const text::TfIdf weights = learnedFrom(candidates, drawn);
    std::vector<LabelPool> pools;
    std::vector<text::SparseVector> centroids;
    std::vector<text::SparseVector> rivals;
    for (const LabelCandidates& label : labels) {
        LabelPool& pool = pools.emplace_back(PoolDraw(candidates, label.candidates).draw(isPinned, audience));
        LabelCentroids found = compareMembers(pool, candidates, weights);
        centroids.push_back(std::move(found.all));
        rivals.push_back(std::move(found.alone));
    }
    VectorIndex index(rivals);
    for (std::size_t label = 0; label < labels.size(); ++label) measureMargins(pools[label], centroids[label], candidates, labels, weights, index);
    return pools;
}

}  // namespace docket::dataset
