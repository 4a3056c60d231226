#include "core/services/follow_ups/prediction_reading.h"

#include "core/codec/values/scores.h"

#include <algorithm>
#include <array>

namespace docket::services {

Result<PredictionReading> PredictionReading::open(ports::Rules& rules, std::shared_ptr<const taxonomy::Taxonomy> inForce, bool withScores) {
    const auto lineage = rules.lineage();
    if (!lineage) return std::unexpected(lineage.error());
    PredictionReading reading;
    reading.m_taxonomy = std::move(inForce);
    reading.m_lineage = *lineage;
    reading.m_withScores = withScores;
    reading.m_versions[reading.m_taxonomy->version()] = reading.m_taxonomy;
    for (int version = 1; withScores && version < reading.m_taxonomy->version(); ++version) {
        auto taxonomy = rules.taxonomy(version);
        if (!taxonomy) return std::unexpected(taxonomy.error());
        reading.m_versions[version] = std::make_shared<const taxonomy::Taxonomy>(std::move(*taxonomy));
    }
    for (const taxonomy::Label& label : reading.m_taxonomy->labels()) {
        if (!label.isChoice()) reading.m_closed.insert(label.id);
    }
    return reading;
}

routing::PredictionFacts PredictionReading::factsOf(const ports::StoredPrediction& prediction, std::vector<LabelScore>& scores) const {
    routing::PredictionFacts facts = prediction.facts;
    if (facts.labels && !m_closed.empty() && std::ranges::any_of(*facts.labels, [&](LabelId label) { return m_closed.contains(label); })) {
        facts.labels.reset();
        facts.isInvalidOutput = true;
        if (facts.source != ConfidenceSource::Stated) facts.confidence.reset();
    }
    const auto given = m_versions.find(prediction.taxonomyVersion);
    if (!m_withScores || prediction.scores.empty() || given == m_versions.end()) return facts;
    scores = codec::readScores(prediction.scores, *given->second);
    codec::readScoresUnder(*m_lineage, prediction.taxonomyVersion, m_taxonomy->version(), scores);
    facts.scores = scores;
    return facts;
}

Result<std::vector<routing::MostDoubtful>> PredictionReading::rank(PredictionPass& pass, std::optional<Timestamp> since,
                                                                   std::span<const routing::Router* const> routers) const {
    using Rankings = std::array<routing::DoubtRanking, PredictionPass::parts>;  // of the part with the lower ids and of the other one
    std::vector<Rankings> rankings;
    for (const routing::Router* router : routers) {
        const routing::DoubtRanking begun(router->reviewShare().value_or(routing::ReviewShare()));
        rankings.push_back({begun, begun});
    }
    std::vector<routing::MostDoubtful> chosen(routers.size());
    if (std::ranges::none_of(routers, &routing::Router::needsRanking)) return chosen;
    std::vector<LabelScore> none;
    const auto visited = pass.run({.since = since}, [&](std::size_t part, const ports::PredictedItem& item) -> Result<> {
        for (const ports::StoredPrediction& prediction : item.predictions) {
            const routing::PredictionFacts facts = factsOf(prediction, none);
            for (std::size_t i = 0; i < routers.size(); ++i) {
                if (routers[i]->needsRanking()) rankings[i][part].add(prediction.run, prediction.model, prediction.id.value, facts);
            }
        }
        return {};
    });
    if (!visited) return std::unexpected(visited.error());
    for (std::size_t i = 0; i < routers.size(); ++i) {
        rankings[i][0].take(std::move(rankings[i][1]));
        if (routers[i]->needsRanking()) chosen[i] = rankings[i][0].choose();
    }
    return chosen;
}

}  // namespace docket::services
