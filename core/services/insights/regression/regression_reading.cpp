#include "core/services/insights/regression/regression_reading.h"

#include <algorithm>

namespace docket::services {

std::optional<LabelSet> referenceIn(const taxonomy::Taxonomy& taxonomy, LabelSet labels) {
    const bool wasNone = labels.empty();
    std::erase_if(labels, [&](LabelId id) {
        const taxonomy::Label* label = taxonomy.find(id);
        return label == nullptr || !label->isChoice();
    });
    if (taxonomy.kind() == taxonomy::TaskKind::Single ? labels.size() != 1 : labels.empty() && !wasNone) return std::nullopt;
    return labels;
}

RegressionReading::RegressionReading(RuleBook rules, int under, std::shared_ptr<const taxonomy::Taxonomy> taxonomy)
    : m_rules(std::move(rules)), m_under(under), m_taxonomy(std::move(taxonomy)) {
    for (const taxonomy::Label& label : m_taxonomy->labels()) m_places.emplace(label.id, static_cast<std::uint32_t>(m_places.size()));
}

Result<RegressionReading> RegressionReading::make(ports::Rules& rules, int under) {
    RuleBook book(rules);
    if (const auto ready = book.refresh(); !ready) return std::unexpected(ready.error());
    auto taxonomy = book.taxonomy(under);
    if (!taxonomy) return std::unexpected(taxonomy.error());
    return RegressionReading(std::move(book), under, std::move(*taxonomy));
}

Result<std::optional<LabelNumbers>> RegressionReading::reference(const LabelSet& labels, int given) {
    const auto read = m_rules.read(labels, given, m_under);
    if (!read) return std::unexpected(read.error());
    const auto left = referenceIn(*m_taxonomy, *read);
    if (!left) return std::nullopt;
    LabelNumbers numbers;
    for (const LabelId label : *left) numbers.push_back(m_places.at(label));
    if (numbers.empty()) numbers.push_back(noneFits());
    std::ranges::sort(numbers);
    return numbers;
}

Result<LabelNumbers> RegressionReading::answer(const ports::RegressionPrediction& prediction) {
    if (!prediction.labels) return LabelNumbers();
    const auto read = m_rules.read(*prediction.labels, prediction.taxonomyVersion, m_under);
    if (!read) return std::unexpected(read.error());
    LabelNumbers numbers;
    for (const LabelId label : *read) {
        const auto place = m_places.find(label);
        numbers.push_back(place == m_places.end() ? notKnown() : place->second);
    }
    if (read->empty()) {
        if (!prediction.labels->empty()) numbers.push_back(notKnown());
        else if (!isSingle()) numbers.push_back(noneFits());
    } else if (isSingle() && numbers.size() > 1) {
        numbers = {notKnown()};
    }
    std::ranges::sort(numbers);
    const auto repeated = std::ranges::unique(numbers);
    numbers.erase(repeated.begin(), repeated.end());
    return numbers;
}

}  // namespace docket::services
