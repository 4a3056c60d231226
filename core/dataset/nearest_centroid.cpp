#include "core/dataset/nearest_centroid.h"

#include <algorithm>
#include <numeric>

namespace docket::dataset {

namespace {

using Entry = text::SparseVector::Entry;

/// One entry for each feature, by feature.
std::vector<Entry> summed(std::span<const text::SparseVector* const> vectors) {
    std::vector<Entry> all;
    for (const text::SparseVector* vector : vectors) all.insert(all.end(), vector->entries.begin(), vector->entries.end());
    std::ranges::stable_sort(all, {}, &Entry::feature);
    std::vector<Entry> sums;
    for (auto begin = all.begin(); begin != all.end();) {
        double sum = 0;
        const std::uint32_t feature = begin->feature;
        for (; begin != all.end() && begin->feature == feature; ++begin) sum += begin->weight;
        sums.push_back({feature, static_cast<float>(sum)});
    }
    return sums;
}

}  // namespace

text::SparseVector centroidOf(std::span<const text::SparseVector* const> vectors, std::size_t mostFeatures) {
    text::SparseVector centroid{summed(vectors)};
    auto& entries = centroid.entries;
    if (entries.size() > mostFeatures) {
        const auto isHeavier = [](const Entry& a, const Entry& b) { return a.weight != b.weight ? a.weight > b.weight : a.feature < b.feature; };
        std::ranges::nth_element(entries, entries.begin() + static_cast<std::ptrdiff_t>(mostFeatures), isHeavier);
        entries.resize(mostFeatures);
        std::ranges::sort(entries, {}, &Entry::feature);
    }
    const double length = lengthOf(centroid);
    for (Entry& entry : entries) entry.weight = static_cast<float>(entry.weight / length);
    return centroid;
}

Centroids::Centroids(std::span<const text::SparseVector> centroids, std::size_t featureCount)
    : m_begins(featureCount + 1), m_likeness(centroids.size()) {
    for (const auto& centroid : centroids) {
        for (const Entry& entry : centroid.entries) ++m_begins[entry.feature + 1];
    }
    std::partial_sum(m_begins.begin(), m_begins.end(), m_begins.begin());
    m_postings.resize(m_begins.back());
    std::vector<std::size_t> next(m_begins.begin(), m_begins.end() - 1);
    for (std::uint32_t number = 0; number < centroids.size(); ++number) {
        for (const Entry& entry : centroids[number].entries) m_postings[next[entry.feature]++] = {number, entry.weight};
    }
}

std::span<const double> Centroids::likeness(const text::SparseVector& vector) {
    std::ranges::fill(m_likeness, 0.0);
    for (const Entry& entry : vector.entries) {
        const double weight = entry.weight;
        for (std::size_t i = m_begins[entry.feature]; i < m_begins[entry.feature + 1]; ++i) {
            m_likeness[m_postings[i].centroid] += weight * m_postings[i].weight;
        }
    }
    return m_likeness;
}

}  // namespace docket::dataset
