#include "core/services/insights/calibration/reference_scores.h"

#include "core/codec/values/scores.h"

#include <algorithm>

namespace docket::services {

ReferenceScores::ReferenceScores(const TrafficTable& table, const ReferenceSample& sample) : m_columns(table.labelCount()), m_isScored(sample.references.size()) {
    const auto labels = table.taxonomy().labels();
    for (LabelNumber number = 0; number < labels.size(); ++number) {
        if (!labels[number].isChoice()) continue;
        m_columns[number] = m_labels.size();
        m_labels.push_back(number);
    }
    const auto predictions = table.predictions();
    for (std::size_t i = 0; i < sample.references.size(); ++i) {
        const auto scores = codec::readScores(table.referenceOf(predictions[sample.references[i].prediction]).scores, table.taxonomy());
        if (scores.empty()) continue;
        if (m_scores.empty()) m_scores.resize(m_labels.size() * rows());
        for (const LabelScore& score : scores) {
            const auto number = static_cast<std::size_t>(table.taxonomy().find(score.label) - labels.data());
            if (m_columns[number]) m_scores[i * m_labels.size() + *m_columns[number]] = std::clamp(score.score, 0.0, 1.0);
        }
        m_isScored[i] = true;
        ++m_scored;
    }
}

std::span<const double> ReferenceScores::of(std::size_t reference) const {
    if (!m_isScored[reference]) return {};
    return std::span(m_scores).subspan(reference * m_labels.size(), m_labels.size());
}

std::optional<std::size_t> ReferenceScores::columnOf(LabelNumber label) const { return label < m_columns.size() ? m_columns[label] : std::nullopt; }

}  // namespace docket::services
