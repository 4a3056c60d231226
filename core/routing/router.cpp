#include "core/routing/router.h"

#include "core/base/stable_hash.h"

#include <algorithm>
#include <cmath>

namespace docket::routing {

namespace {

constexpr double defaultSlaHours = 24;
constexpr double highImpactWeight = 2;

template <class Map>
std::optional<typename Map::mapped_type> lookUp(const Map& map, std::string_view key) {
    const auto found = map.find(std::string(key));
    if (found == map.end()) return std::nullopt;
    return found->second;
}

/// The entries of a policy's map that are named after a reason.
template <class Value>
std::vector<std::pair<Reason, Value>> byReason(const std::map<std::string, Value>& map) {
    std::vector<std::pair<Reason, Value>> rules;
    for (const auto& [key, value] : map) {
        if (const auto reason = parseReason(key)) rules.emplace_back(*reason, value);
    }
    return rules;
}

}  // namespace

Router::Router(const Policy& policy, const taxonomy::Taxonomy& taxonomy)
    : m_isMultiLabel(taxonomy.kind() == taxonomy::TaskKind::Multi),
      m_threshold(policy.threshold),
      m_confidence{policy.confidence, policy.trustedSources},
      m_auditRate(policy.auditRate),
      m_seed(policy.seed),
      m_reviewsByReason(byReason(policy.reviewsRequired)),
      m_slaByReason(byReason(policy.slaHours)),
      m_reviewsDefault(lookUp(policy.reviewsRequired, "default").value_or(1)),
      m_slaDefault(lookUp(policy.slaHours, "default").value_or(defaultSlaHours)) {
    for (const taxonomy::Label& label : taxonomy.labels()) {
        LabelRule& rule = m_rules[label.id];
        rule.ownThreshold = lookUp(policy.labelThresholds, label.key);
        if (!rule.ownThreshold) rule.ownThreshold = label.threshold;
        rule.rareThreshold = lookUp(policy.rareLabels, label.key);
        rule.isHighImpact = label.isHighImpact || policy.highImpactLabels.contains(label.key);
        rule.cost = std::max(label.costFalsePositive, label.costFalseNegative);
        rule.reviewsRequired = lookUp(policy.reviewsRequired, label.key).value_or(0);
        rule.slaHours = lookUp(policy.slaHours, label.key).value_or(0);
    }
    if (policy.reviewShare) {
        m_reviewShare.emplace(*policy.reviewShare, std::map<std::string, double, std::less<>>(policy.modelShares.begin(), policy.modelShares.end()),
                              std::map<LabelId, double>(), m_confidence);
        for (const auto& [key, share] : policy.labelShares) {
            if (const taxonomy::Label* label = taxonomy.findByKey(key)) m_reviewShare->byLabel[label->id] = share;
        }
    }
    for (const AuditStratum& stratum : policy.auditStrata) {
        const taxonomy::Label* label = taxonomy.findByKey(stratum.label);
        if (label == nullptr && !stratum.label.empty()) continue;
        m_auditStrata.push_back({label != nullptr ? std::optional(label->id) : std::nullopt, stratum.from, stratum.below, stratum.rate});
    }
    for (const auto& [first, second] : policy.confusedPairs) {
        const taxonomy::Label* a = taxonomy.findByKey(first);
        const taxonomy::Label* b = taxonomy.findByKey(second);
        if (a != nullptr && b != nullptr) m_confusedPairs.emplace_back(a->id, b->id);
    }
}

bool Router::needsScores() const {
    if (!m_confusedPairs.empty()) return true;
    return m_isMultiLabel && std::ranges::any_of(m_rules, [](const auto& entry) {
               return entry.second.ownThreshold.has_value() || entry.second.rareThreshold.has_value();
           });
}

const Router::LabelRule* Router::ruleOf(LabelId label) const {
    const auto found = m_rules.find(label);
    return found == m_rules.end() ? nullptr : &found->second;
}

std::optional<double> Router::ownThreshold(LabelId label) const {
    const LabelRule* rule = ruleOf(label);
    return rule == nullptr ? std::nullopt : rule->ownThreshold;
}

/// Finds the score of a label; where there are many labels and scores, by an index that is made at the first look.
class Router::Scores {
public:
    explicit Scores(const PredictionFacts& prediction)
        : m_scores(prediction.scores), m_hasIndex(prediction.labels && prediction.labels->size() > few && prediction.scores.size() > few) {}

    std::optional<double> find(LabelId label) const {
        if (!m_hasIndex) {
            const auto own = std::ranges::find(m_scores, label, &LabelScore::label);
            return own == m_scores.end() ? std::nullopt : std::optional(own->score);
        }
        if (m_index.empty()) {
            for (const LabelScore& score : m_scores) m_index.emplace(score.label, score.score);
        }
        const auto own = m_index.find(label);
        return own == m_index.end() ? std::nullopt : std::optional(own->second);
    }

private:
    static constexpr std::size_t few = 8;

    std::span<const LabelScore> m_scores;
    bool m_hasIndex;
    mutable std::unordered_map<LabelId, double> m_index;
};

/// How sure the prediction, which has a confidence, is of one of its labels.
double Router::certaintyOf(LabelId label, const PredictionFacts& prediction, const Scores& scores) const {
    if (!m_isMultiLabel) return *prediction.confidence;
    return scores.find(label).value_or(*prediction.confidence);
}

bool Router::isBelowThreshold(const PredictionFacts& prediction, const Scores& scores) const {
    bool hasOwnThreshold = false;
    for (const LabelId label : *prediction.labels) {
        const LabelRule* rule = ruleOf(label);
        if (rule == nullptr || !rule->ownThreshold) continue;
        hasOwnThreshold = true;
        if (certaintyOf(label, prediction, scores) < *rule->ownThreshold) return true;
    }
    if (hasOwnThreshold && !m_isMultiLabel) return false;
    return *prediction.confidence < m_threshold;
}

bool Router::sitsOnThreshold(const PredictionFacts& said) const {
    const PredictionFacts prediction = asDecided(said);
    if (m_reviewShare || !prediction.labels || !prediction.confidence) return false;
    const Scores scores(prediction);
    if (isBelowThreshold(prediction, scores)) return false;
    bool hasOwnThreshold = false;
    for (const LabelId label : *prediction.labels) {
        const auto own = ownThreshold(label);
        if (own && certaintyOf(label, prediction, scores) == *own) return true;
        hasOwnThreshold = hasOwnThreshold || own;
    }
    return *prediction.confidence == m_threshold && (m_isMultiLabel || !hasOwnThreshold);
}

bool Router::isHeldToOwnThreshold(const PredictionFacts& prediction) const {
    return !m_reviewShare && prediction.labels && std::ranges::any_of(*prediction.labels, [this](LabelId label) { return ownThreshold(label).has_value(); });
}

bool Router::hasConfusedPair(const PredictionFacts& prediction) const {
    if (m_confusedPairs.empty() || prediction.scores.size() < 2) return false;
    const auto isHigher = [](const LabelScore& a, const LabelScore& b) { return a.score > b.score || (a.score == b.score && a.label < b.label); };
    const LabelScore* first = nullptr;
    const LabelScore* second = nullptr;
    for (const LabelScore& score : prediction.scores) {
        if (first == nullptr || isHigher(score, *first)) {
            second = first;
            first = &score;
        } else if (second == nullptr || isHigher(score, *second)) {
            second = &score;
        }
    }
    return std::ranges::any_of(m_confusedPairs, [&](const auto& pair) {
        return (pair.first == first->label && pair.second == second->label) ||
               (pair.first == second->label && pair.second == first->label);
    });
}

ReasonSet Router::reasonsOf(const PredictionFacts& prediction, bool amongMostDoubtful) const {
    const Scores scores(prediction);
    ReasonSet reasons;
    if (!prediction.labels) {
        reasons.add(prediction.isInvalidOutput ? Reason::InvalidOutput : Reason::NoConfidence);
        return reasons;
    }
    if (!prediction.confidence) {
        reasons.add(Reason::NoConfidence);
    } else if (m_reviewShare ? amongMostDoubtful : isBelowThreshold(prediction, scores)) {
        reasons.add(Reason::LowConfidence);
    }
    for (const LabelId label : *prediction.labels) {
        const LabelRule* rule = ruleOf(label);
        if (rule == nullptr) continue;
        if (rule->isHighImpact) reasons.add(Reason::HighImpact);
        if (rule->rareThreshold && prediction.confidence && certaintyOf(label, prediction, scores) < *rule->rareThreshold) {
            reasons.add(Reason::RareClass);
        }
    }
    if (hasConfusedPair(prediction)) reasons.add(Reason::ConfusedPair);
    return reasons;
}

double Router::costOf(const PredictionFacts& prediction) const {
    if (!prediction.labels || prediction.labels->empty()) return 1;
    double cost = 0;
    for (const LabelId label : *prediction.labels) {
        const LabelRule* rule = ruleOf(label);
        if (rule != nullptr) cost = std::max(cost, rule->cost * (rule->isHighImpact ? highImpactWeight : 1));
    }
    return cost;
}

double Router::auditRateOf(const PredictionFacts& prediction) const {
    // What is accepted has a label set and a confidence.
    const auto fits = [&](const Stratum& stratum) {
        if (stratum.label && std::ranges::find(*prediction.labels, *stratum.label) == prediction.labels->end()) return false;
        return *prediction.confidence >= stratum.from && (!stratum.below || *prediction.confidence < *stratum.below);
    };
    const auto found = std::ranges::find_if(m_auditStrata, fits);
    return found == m_auditStrata.end() ? m_auditRate : found->rate;
}

/// The prediction with that confidence alone which decides.
PredictionFacts Router::asDecided(const PredictionFacts& prediction) const {
    PredictionFacts decided = prediction;
    decided.confidence = m_confidence.of(prediction);
    return decided;
}

Outcome Router::route(const PredictionFacts& said, bool amongMostDoubtful) const {
    const PredictionFacts prediction = asDecided(said);
    Outcome outcome;
    outcome.reasons = reasonsOf(prediction, amongMostDoubtful);
    if (outcome.reasons.isEmpty()) {
        outcome.probability = auditRateOf(prediction);
        if (stableUnit(prediction.externalId, m_seed) >= outcome.probability) return outcome;
        outcome.reasons.add(Reason::AuditSample);
    }
    const bool hasDoubtMeasure = prediction.labels && prediction.confidence;
    outcome.priority = (hasDoubtMeasure ? 1 - *prediction.confidence : 1) * costOf(prediction);

    outcome.reviewsRequired = m_reviewsDefault;
    double hours = m_slaDefault;
    for (const auto& [reason, reviews] : m_reviewsByReason) {
        if (outcome.reasons.has(reason)) outcome.reviewsRequired = std::max(outcome.reviewsRequired, reviews);
    }
    for (const auto& [reason, limit] : m_slaByReason) {
        if (outcome.reasons.has(reason)) hours = std::min(hours, limit);
    }
    for (const LabelId label : prediction.labels.value_or(std::span<const LabelId>())) {
        const LabelRule* rule = ruleOf(label);
        if (rule == nullptr) continue;
        outcome.reviewsRequired = std::max(outcome.reviewsRequired, rule->reviewsRequired);
        if (rule->slaHours > 0) hours = std::min(hours, rule->slaHours);
    }
    outcome.dueIn = Duration{std::llround(hours * 3'600'000.0)};
    return outcome;
}

Duration defaultDueIn(const Policy& policy) {
    return Duration{std::llround(lookUp(policy.slaHours, "default").value_or(defaultSlaHours) * 3'600'000.0)};
}

Arm drawArm(const Policy& policy, std::string_view externalId, std::string_view reviewer) {
    switch (policy.suggestion) {
        case SuggestionMode::Blind: return Arm::Blind;
        case SuggestionMode::Assisted: return Arm::Assisted;
        case SuggestionMode::Randomised: break;
    }
    std::string subject(externalId);
    subject += '\0';
    subject += reviewer;
    return stableUnit(subject, policy.seed + 1) < policy.assistedShare ? Arm::Assisted : Arm::Blind;
}

}  // namespace docket::routing
