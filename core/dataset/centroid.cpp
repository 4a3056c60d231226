#include "core/dataset/centroid.h"

#include <algorithm>
#include <vector>

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

}  // namespace docket::dataset
