#include "core/services/follow_ups/prediction_reading.h"

#include "core/codec/values/scores.h"
#include "core/services/ledger/policy_reading.h"

#include <algorithm>
#include <array>

namespace docket::services {

Result<RoutingGround> groundUnder(ports::Rules& rules, const routing::Policy& policy, int taxonomy) {
    auto labels = rules.taxonomy(taxonomy);
    if (!labels) return std::unexpected(labels.error());
    auto carried = policyUnder(rules, policy, taxonomy);
    if (!carried) return std::unexpected(carried.error());
    return RoutingGround{std::move(carried->policy), std::make_shared<const taxonomy::Taxonomy>(std::move(*labels))};
}

Result<PredictionReading> PredictionReading::open(ports::Workspace& workspace, std::shared_ptr<const taxonomy::Taxonomy> taxonomy, RoutingNeeds needs,
                                                  std::shared_ptr<const taxonomy::Lineage> lineage) {
    ports::Rules& rules = workspace.rules();
    const auto stored = rules.lineage();
    if (!stored) return std::unexpected(stored.error());
    PredictionReading reading;
    reading.m_taxonomy = std::move(taxonomy);
    reading.m_lineage = lineage ? std::move(lineage) : *stored;
    reading.m_inForce = (*stored)->latest();
    reading.m_isAhead = !reading.m_lineage->keepsAll(reading.m_inForce, reading.m_taxonomy->version());
    reading.m_needs = needs;
    if (needs.calibrated) {
        auto applied = AppliedCalibrations::read(workspace, *reading.m_taxonomy, *reading.m_lineage);
        if (!applied) return std::unexpected(applied.error());
        reading.m_calibrations = std::move(*applied);
        reading.m_needs.scores = needs.scores || reading.m_calibrations.needScores();
    }
    reading.m_versions[reading.m_taxonomy->version()] = reading.m_taxonomy;
    for (int version = 1; reading.m_needs.scores && version < reading.m_taxonomy->version(); ++version) {
        auto earlier = rules.taxonomy(version);
        if (!earlier) return std::unexpected(earlier.error());
        reading.m_versions[version] = std::make_shared<const taxonomy::Taxonomy>(std::move(*earlier));
    }
    for (const taxonomy::Label& label : reading.m_taxonomy->labels()) {
        if (!label.isChoice()) reading.m_closed.insert(label.id);
    }
    return reading;
}

ports::StoredPredictions::Pass PredictionReading::looking(ports::StoredPredictions::Pass pass) const {
    pass.withScores = m_needs.scores;
    pass.withCalibrated = m_needs.calibrated;
    return pass;
}

routing::PredictionFacts PredictionReading::factsOf(const ports::StoredPrediction& prediction, FactsBuffer& buffer) const {
    routing::PredictionFacts facts = prediction.facts;
    if (facts.labels && m_isAhead) {
        buffer.labels = m_lineage->read(LabelSet(facts.labels->begin(), facts.labels->end()), m_inForce, m_taxonomy->version());
        facts.labels = buffer.labels;
    }
    if (facts.labels && !m_closed.empty() && std::ranges::any_of(*facts.labels, [&](LabelId label) { return m_closed.contains(label); })) {
        facts.labels.reset();
        facts.isInvalidOutput = true;
        if (facts.source != ConfidenceSource::Stated) facts.confidence.reset();
    }
    const auto given = m_versions.find(prediction.taxonomyVersion);
    if (m_needs.scores && !prediction.scores.empty() && given != m_versions.end()) {
        buffer.scores = codec::readScores(prediction.scores, *given->second);
        codec::readScoresUnder(*m_lineage, prediction.taxonomyVersion, m_taxonomy->version(), buffer.scores);
        facts.scores = buffer.scores;
    }
    if (m_needs.calibrated && !facts.calibrated) facts.calibrated = m_calibrations.calibrated(prediction.model, prediction.promptVersion, facts);
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
    std::array<FactsBuffer, PredictionPass::parts> buffers;
    const auto visited = pass.run(looking({.since = since}), [&](std::size_t part, const ports::PredictedItem& item) -> Result<> {
        for (const ports::StoredPrediction& prediction : item.predictions) {
            const routing::PredictionFacts facts = factsOf(prediction, buffers[part]);
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
