#include "core/services/routing/dry_run_tally.h"

#include <algorithm>

namespace docket::services {

NowAndThen<const routing::ItemRouting*> DryRunTally::add(const ports::PredictedItem& item) {
    m_item = {};
    m_confidence = {};
    m_held = {};
    for (const ports::StoredPrediction& prediction : item.predictions) addPrediction(prediction);
    if (item.predictions.empty()) {
        ++m_counted.withoutPrediction;
        const routing::PredictionFacts nothing{item.externalId, std::nullopt, false, std::nullopt, {}};
        m_item.now.add(m_rules->router.now->route(nothing));
        m_item.then.add(m_rules->router.then->route(nothing));
    }
    m_counted.effect.now.add(m_item.now);
    m_counted.effect.then.add(m_item.then);
    addThresholds();
    if (m_item.now.isEscalated() != m_item.then.isEscalated()) addChange(item);
    return {&m_item.now, &m_item.then};
}

void DryRunTally::addPrediction(const ports::StoredPrediction& prediction) {
    const routing::PredictionFacts facts = m_rules->reading.factsOf(prediction, m_buffer);
    const NowAndThen<routing::Outcome> outcome{m_rules->router.now->route(facts, m_rules->mostDoubtful.now.has(prediction.id.value)),
                                               m_rules->router.then->route(facts, m_rules->mostDoubtful.then.has(prediction.id.value))};
    m_item.now.add(outcome.now);
    m_item.then.add(outcome.then);
    if (outcome.now.isEscalated()) m_confidence.now = facts.confidence;
    if (outcome.then.isEscalated()) m_confidence.then = facts.confidence;
    m_held.now.add(*m_rules->router.now, facts, outcome.now);
    m_held.then.add(*m_rules->router.then, facts, outcome.then);

    ++m_counted.predictions;
    ModelEffect& model = modelOf(prediction.model);
    ++model.predictions;
    if (!facts.labels || !facts.confidence) ++model.withoutConfidence;
    if (m_rules->router.then->usesCalibrated() && facts.labels && facts.confidence && !facts.calibrated) ++model.notCalibrated;
    model.toPeople += {outcome.now.isEscalated() ? 1 : 0, outcome.then.isEscalated() ? 1 : 0};
    model.onThreshold += {m_rules->router.now->sitsOnThreshold(facts) ? 1 : 0, m_rules->router.then->sitsOnThreshold(facts) ? 1 : 0};
    for (const LabelId label : facts.labels.value_or(std::span<const LabelId>())) {
        LabelEffect& effect = m_counted.byLabel[label];
        ++effect.predictions;
        effect.toPeople += {outcome.now.isEscalated() ? 1 : 0, outcome.then.isEscalated() ? 1 : 0};
        effect.lowConfidence += {outcome.now.reasons.has(Reason::LowConfidence) ? 1 : 0, outcome.then.reasons.has(Reason::LowConfidence) ? 1 : 0};
    }
}

void DryRunTally::HeldTo::add(const routing::Router& router, const routing::PredictionFacts& facts, const routing::Outcome& outcome) {
    if (outcome.reasons.has(Reason::NoConfidence) || outcome.reasons.has(Reason::InvalidOutput)) return;
    const bool isUnder = outcome.reasons.has(Reason::LowConfidence);
    const bool isHeldToOwn = router.isHeldToOwnThreshold(facts);
    (isHeldToOwn ? isOwn : isUsual) = true;
    if (isUnder) (isHeldToOwn ? isUnderOwn : isUnderUsual) = true;
}

void DryRunTally::addThresholds() {
    const auto count = [](bool isNow, bool isThen) { return NowAndThen<std::int64_t>{isNow ? 1 : 0, isThen ? 1 : 0}; };
    m_counted.usualThreshold.items += count(m_held.now.isUsual, m_held.then.isUsual);
    m_counted.usualThreshold.lowConfidence += count(m_held.now.isUnderUsual, m_held.then.isUnderUsual);
    m_counted.ownThresholds.items += count(m_held.now.isOwn, m_held.then.isOwn);
    m_counted.ownThresholds.lowConfidence += count(m_held.now.isUnderOwn, m_held.then.isUnderOwn);
}

ModelEffect& DryRunTally::modelOf(std::string_view name) {
    if (m_last == nullptr || m_lastModel != name) {
        const auto model = m_counted.byModel.try_emplace(std::string(name)).first;
        m_lastModel = model->first;
        m_last = &model->second;
    }
    return *m_last;
}

void DryRunTally::addChange(const ports::PredictedItem& item) {
    const bool goesToPeople = m_item.then.isEscalated();
    (goesToPeople ? m_counted.toPeople : m_counted.toAccepted).push_back(item.item);
    if (m_counted.shown.size() >= m_shown) return;
    m_counted.shown.push_back({item.item, std::string(item.externalId), {}, goesToPeople ? m_confidence.then : m_confidence.now, goesToPeople,
                               goesToPeople ? m_item.then.reasons : m_item.now.reasons});
}

void DryRunTally::addTo(DryRun& result) const {
    result.effect += m_counted.effect;
    result.usualThreshold += m_counted.usualThreshold;
    result.ownThresholds += m_counted.ownThresholds;
    result.predictions += m_counted.predictions;
    result.withoutPrediction += m_counted.withoutPrediction;
    result.toPeople.insert(result.toPeople.end(), m_counted.toPeople.begin(), m_counted.toPeople.end());
    result.toAccepted.insert(result.toAccepted.end(), m_counted.toAccepted.begin(), m_counted.toAccepted.end());
    const auto room = std::min(m_shown - std::min(m_shown, result.shown.size()), m_counted.shown.size());
    result.shown.insert(result.shown.end(), m_counted.shown.begin(), m_counted.shown.begin() + static_cast<std::ptrdiff_t>(room));
    for (const auto& [model, effect] : m_counted.byModel) result.byModel[model] += effect;
    for (const auto& [label, effect] : m_counted.byLabel) {
        LabelEffect& all = result.byLabel[label];
        all.predictions += effect.predictions;
        all.toPeople += effect.toPeople;
        all.lowConfidence += effect.lowConfidence;
    }
}

}  // namespace docket::services
