#include "core/routing/review_share.h"

#include "core/base/stable_hash.h"
#include "core/routing/router.h"

#include <algorithm>

namespace docket::routing {

std::optional<double> DecidingConfidence::of(const PredictionFacts& prediction) const {
    if (!trusted.empty() && !trusted.contains(prediction.source)) return std::nullopt;
    return kind == ConfidenceKind::Raw ? prediction.confidence : prediction.calibrated;
}

void DoubtRanking::add(RunId run, std::string_view model, std::int64_t number, const PredictionFacts& prediction) {
    const double confidence = m_share.confidence.of(prediction).value_or(-1);
    const bool isOfLabel = prediction.labels && prediction.labels->size() == 1 && m_share.byLabel.contains(prediction.labels->front());
    auto& group = groupOf(run, model, isOfLabel ? prediction.labels->front() : LabelId{});
    group.push_back({confidence, stableHash(prediction.externalId) >> 1U, number});
}

std::vector<DoubtRanking::Ranked>& DoubtRanking::groupOf(RunId run, std::string_view model, LabelId label) {
    const Group* last = m_last.first;
    if (last == nullptr || last->run != run || last->label != label || last->model != model) {
        const auto found = m_groups.try_emplace({run, std::string(model), label}).first;
        m_last = {&found->first, &found->second};
    }
    return *m_last.second;
}

void DoubtRanking::take(DoubtRanking&& other) {
    for (auto& [group, ranked] : other.m_groups) {
        auto& own = m_groups[group];
        if (own.empty()) own = std::move(ranked);
        else own.insert(own.end(), ranked.begin(), ranked.end());
    }
    other.m_groups.clear();
    other.m_last = {};
}

double DoubtRanking::shareOf(const Group& group) const {
    if (const auto own = m_share.byLabel.find(group.label); own != m_share.byLabel.end()) return own->second;
    const auto own = m_share.byModel.find(group.model);
    return own == m_share.byModel.end() ? m_share.common : own->second;
}

MostDoubtful DoubtRanking::choose() {
    MostDoubtful chosen;
    for (auto& [group, ranked] : m_groups) {
        const auto wanted = static_cast<std::ptrdiff_t>(shareOf(group) * static_cast<double>(ranked.size()) + 0.5);
        const auto border = ranked.begin() + wanted;
        std::ranges::nth_element(ranked, border);
        std::for_each(ranked.begin(), border, [&](const Ranked& each) { chosen.add(each.number); });
    }
    return chosen;
}

}  // namespace docket::routing
