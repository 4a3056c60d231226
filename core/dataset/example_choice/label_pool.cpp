#include "core/dataset/example_choice/label_pool.h"

#include "core/dataset/vector_index.h"

#include <algorithm>

namespace docket::dataset {

namespace {

constexpr double marginWeight = 0.1;
constexpr double likenessWeight = 0.02;

/// Of two label sets, the share of their labels that they have in common (Jaccard 1901); 1 of two empty ones.
double labelOverlap(const LabelSet& one, const LabelSet& other) {
    const auto common = static_cast<std::size_t>(std::ranges::count_if(one, [&](LabelId label) { return has(other, label); }));
    const std::size_t all = one.size() + other.size() - common;
    return all == 0 ? 1 : static_cast<double>(common) / static_cast<double>(all);
}

double trustIn(const ExampleCandidate& candidate) { return (candidate.agreeing + 1.0) / (candidate.reviewers + 2.0); }

}  // namespace

void LabelPool::compare(std::span<const ExampleCandidate> candidates, std::span<const text::SparseVector> vectors) {
    const std::size_t n = m_members.size();
    m_likeness.assign(n * n, 0);
    m_covered.assign(n, 0);
    m_nearest.assign(n, std::nullopt);
    VectorIndex index(vectors);
    for (std::size_t one = 0; one < n; ++one) {
        const auto cosines = index.dots(vectors[one]);
        for (std::size_t other = 0; other < n; ++other) {
            const double overlap = labelOverlap(candidates[m_members[one]].labels, candidates[m_members[other]].labels);
            m_likeness[one * n + other] = static_cast<float>(overlap * cosines[other]);
        }
    }
}

double LabelPool::score(std::size_t place, const ExampleCandidate& candidate) const {
    double gained = 0;
    for (std::size_t other = 0; other < m_audience; ++other) gained += std::max(0.0, likeness(place, other) - m_covered[other]);
    const double coverage = gained / static_cast<double>(m_audience);
    return trustIn(candidate) * coverage + marginWeight * m_margins[place] - likenessWeight * m_covered[place];
}

std::optional<std::size_t> LabelPool::best(std::span<const ExampleCandidate> candidates, const std::function<bool(std::size_t)>& isAllowed) const {
    std::optional<std::size_t> found;
    double highest = 0;
    for (std::size_t place = 0; place < m_members.size(); ++place) {
        if (!isAllowed(m_members[place])) continue;
        const double worth = score(place, candidates[m_members[place]]);
        if (found && worth <= highest) continue;
        found = m_members[place];
        highest = worth;
    }
    return found;
}

void LabelPool::cover(std::size_t candidate) {
    const auto member = std::ranges::find(m_members, candidate);
    if (member == m_members.end()) return;
    const auto place = static_cast<std::size_t>(member - m_members.begin());
    for (std::size_t other = 0; other < m_members.size(); ++other) {
        if (m_nearest[other] && likeness(place, other) <= m_covered[other]) continue;
        m_covered[other] = likeness(place, other);
        m_nearest[other] = candidate;
    }
}

std::int64_t LabelPool::nearestTo(std::size_t candidate) const {
    return std::count(m_nearest.begin(), m_nearest.begin() + static_cast<std::ptrdiff_t>(m_audience), std::optional(candidate));
}

}  // namespace docket::dataset
