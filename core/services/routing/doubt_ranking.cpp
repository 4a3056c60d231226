#include "core/services/routing/doubt_ranking.h"

#include <algorithm>

namespace docket::services {

void DoubtRanking::add(const ports::StoredPrediction& prediction) {
    if (m_last == nullptr || m_lastKey != std::pair(prediction.run, prediction.model)) {
        const auto model = m_runs[prediction.run].try_emplace(std::string(prediction.model)).first;
        m_lastKey = {prediction.run, model->first};
        m_last = &model->second;
    }
    m_last->push_back({routing::doubtRankOf(prediction.facts.confidence, prediction.facts.externalId), prediction.id});
}

void DoubtRanking::take(DoubtRanking&& other) {
    for (auto& [run, models] : other.m_runs) {
        for (auto& [model, ranked] : models) {
            auto& own = m_runs[run][model];
            if (own.empty()) own = std::move(ranked);
            else own.insert(own.end(), ranked.begin(), ranked.end());
        }
    }
    other.m_runs.clear();
    other.m_last = nullptr;
}

MostDoubtful DoubtRanking::choose(double share) {
    MostDoubtful chosen;
    for (auto& [run, models] : m_runs) {
        for (auto& [model, ranked] : models) {
            const auto border = ranked.begin() + routing::mostDoubtfulOf(share, std::ssize(ranked));
            std::ranges::nth_element(ranked, border, {}, &Ranked::rank);
            std::for_each(ranked.begin(), border, [&](const Ranked& each) { chosen.add(each.prediction); });
        }
    }
    return chosen;
}

}  // namespace docket::services
