#include "core/services/review/vote_terms.h"

namespace docket::services {

Result<> VoteTerms::prepare() {
    const bool isKnown = m_visits.rules().taxonomy() != nullptr;
    if (!isKnown || m_visits.rules().policy().consensus != routing::ConsensusRule::DawidSkene) return {};
    return m_model.refresh();
}

Result<review::Decided> VoteTerms::factFor(const ItemLedger& ledger, const Decision& decision) {
    const routing::Policy& policy = m_visits.rules().policy();
    review::Decided fact;
    fact.decision = decision;
    fact.rules = {ledger.entry().reviewsRequired,
                  {policy.consensus, policy.consensusPerLabel, policy.consensusBar.value_or(routing::defaultBar(policy.consensus))},
                  policy.hasAdjudication,
                  policy.hasAdjudication ? 0 : routing::mostReviewsWithoutAdjudication};
    if (policy.consensus == routing::ConsensusRule::DawidSkene) {
        fact.support = supportFor(ledger, decision);
        m_model.noteAnswer();
    }
    return fact;
}

/// Of the answers that stand once this one does. The model speaks of the version in force: an answer under an earlier one has none.
std::optional<review::Support> VoteTerms::supportFor(const ItemLedger& ledger, const Decision& decision) {
    const int inForce = m_visits.rules().versions().taxonomy;
    if (decision.taxonomyVersion != inForce) return std::nullopt;
    std::vector<StandingAnswer> answers{{decision.reviewer, decision.answer.labels}};
    for (const Decision* other : ledger.review().standing()) {
        if (other->reviewer == decision.reviewer) continue;
        answers.push_back({other->reviewer, m_visits.rules().lineage().read(other->answer.labels, other->taxonomyVersion, inForce)});
    }
    return m_model.supportOf(answers);
}

}  // namespace docket::services
