#include "core/services/review/deciding.h"

#include "core/services/ledger/review_rule.h"

#include <algorithm>

namespace docket::services {

Result<> Deciding::checkAnswer(const Answer& answer, const taxonomy::Taxonomy& taxonomy) const {
    const std::vector<std::string> keys = taxonomy.keysOf(answer.labels);
    if (std::ranges::any_of(keys, [](const std::string& key) { return key.empty(); })) {
        return failure(ErrorKind::InvalidInput, "The answer has a label that the taxonomy does not have. Nothing was recorded.");
    }
    if (const auto labels = taxonomy.labelSet(keys); !labels) return std::unexpected(labels.error());
    return {};
}

Result<> Deciding::copyPrediction(std::optional<PredictionId> id, Decision& decision) {
    decision.prediction = id;
    if (!id) return {};
    auto prediction = m_visits.workspace().items().prediction(*id);
    if (!prediction) return std::unexpected(prediction.error());
    if (!*prediction) return {};
    if ((*prediction)->labels) {
        auto labels = m_visits.rules().read(*(*prediction)->labels, (*prediction)->taxonomyVersion, decision.taxonomyVersion);
        if (!labels) return std::unexpected(labels.error());
        decision.predictedLabels = std::move(*labels);
    }
    decision.confidence = (*prediction)->confidence;
    return {};
}

Result<EventId> Deciding::record(ItemLedger& ledger, const Decision& decision, Timestamp at) {
    auto fact = m_terms.factFor(ledger, decision);
    if (!fact) return std::unexpected(fact.error());
    const auto event = ledger.record(std::move(*fact), m_visits.identity().name, at);
    if (!event) return event;
    if (const auto reopened = reopenIfAsked(ledger, decision, at); !reopened) return std::unexpected(reopened.error());
    return event;
}

/// A version published while the item was open may ask for a review of just such an answer.
Result<> Deciding::reopenIfAsked(ItemLedger& ledger, const Decision& decision, Timestamp at) {
    RuleBook& rules = m_visits.rules();
    const int inForce = rules.versions().taxonomy;
    if (rules.lineage().keepsAll(decision.taxonomyVersion, inForce)) return {};
    const auto item = m_visits.workspace().items().find(decision.item);
    if (!item) return std::unexpected(item.error());
    const Item read = item->value_or(Item());  // what the subject refers to
    const ReviewSubject subject{read.text, read.metadata, decision.confidence, false};
    const auto isAskedBy = [&](int version) {
        return std::ranges::any_of(decision.answer.labels, [&](LabelId label) {
            const taxonomy::Treatment* treatment = rules.lineage().treatmentOf(label, decision.taxonomyVersion, version);
            return treatment != nullptr && asksForReview(*treatment, subject) && rules.lineage().isInForce(version, inForce);
        });
    };
    bool isAsked = false;
    for (int version = decision.taxonomyVersion + 1; version <= inForce; ++version) isAsked = isAsked || isAskedBy(version);
    if (!isAsked) return {};
    const auto event = ledger.record(review::Reopened{inForce}, {}, at);
    return event ? Result<>() : std::unexpected(event.error());
}

}  // namespace docket::services
