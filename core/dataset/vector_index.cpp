#include "core/dataset/vector_index.h"

#include <algorithm>

namespace docket::dataset {

VectorIndex::VectorIndex(std::span<const text::SparseVector> vectors) : m_dots(vectors.size()) {
    for (std::uint32_t number = 0; number < vectors.size(); ++number) {
        for (const auto& entry : vectors[number].entries) m_postings.push_back({entry.feature, number, entry.weight});
    }
    std::ranges::sort(m_postings, [](const Posting& a, const Posting& b) { return a.feature != b.feature ? a.feature < b.feature : a.vector < b.vector; });
    for (std::size_t i = 0; i < m_postings.size(); ++i) {
        if (!m_features.empty() && m_features.back() == m_postings[i].feature) continue;
        m_features.push_back(m_postings[i].feature);
        m_begins.push_back(i);
    }
    m_begins.push_back(m_postings.size());
}

std::span<const double> VectorIndex::dots(const text::SparseVector& vector) {
    std::ranges::fill(m_dots, 0.0);
    auto from = m_features.begin();
    for (const auto& entry : vector.entries) {
        from = std::lower_bound(from, m_features.end(), entry.feature);
        if (from == m_features.end()) break;
        if (*from != entry.feature) continue;
        const auto place = static_cast<std::size_t>(from - m_features.begin());
        const double weight = entry.weight;
        for (std::size_t i = m_begins[place]; i < m_begins[place + 1]; ++i) m_dots[m_postings[i].vector] += weight * m_postings[i].weight;
    }
    return m_dots;
}

}  // namespace docket::dataset
