#include "core/services/review/vote_terms.h"

namespace docket::services {

namespace {

constexpr int weighedAgainAfter = 50;  // decisions

}  // namespace

Result<> VoteTerms::prepare() {
    if (m_visits.rules().taxonomy() == nullptr) return {};  // nothing was claimed yet
    switch (m_visits.rules().policy().consensus) {
        case routing::ConsensusRule::Weighted: return refreshWeight();
        case routing::ConsensusRule::DawidSkene: return m_model.refresh();
        case routing::ConsensusRule::Majority:
        case routing::ConsensusRule::Unanimous: break;
    }
    return {};
}

/// The share of gold items that the reviewer had right, with one right and one wrong one added (Laplace 1774): half for who has
/// answered none.
Result<> VoteTerms::refreshWeight() {
    if (m_weighedSince >= 0 && m_weighedSince < weighedAgainAfter) return {};
    m_weighedSince = 0;
    const taxonomy::Lineage& lineage = m_visits.rules().lineage();
    int answers = 0;
    int right = 0;
    const auto visited = m_visits.workspace().gold().visitAnswers([&](const ports::CheckAnswer& answer) -> Result<> {
        if (answer.kind != CheckKind::Gold || answer.reviewer != m_visits.identity().name) return {};
        const auto read = [&](const LabelSet& labels, int given) { return lineage.read(labels, given, lineage.latest()); };
        ++answers;
        right += haveSameLabels(read(answer.given, answer.givenVersion), read(answer.expected, answer.expectedVersion)) ? 1 : 0;
        return {};
    });
    if (!visited) return visited;
    m_weight = (right + 1.0) / (answers + 2.0);
    return {};
}

Result<review::Decided> VoteTerms::factFor(const ItemLedger& ledger, const Decision& decision) {
    const routing::Policy& policy = m_visits.rules().policy();
    review::Decided fact;
    fact.decision = decision;
    fact.rules = {ledger.entry().reviewsRequired,
                  {policy.consensus, policy.consensusPerLabel, policy.consensusBar.value_or(routing::defaultBar(policy.consensus))},
                  policy.hasAdjudication,
                  policy.hasAdjudication ? 0 : routing::mostReviewsWithoutAdjudication};
    if (policy.consensus == routing::ConsensusRule::Weighted) {
        fact.weight = m_weight;
        ++m_weighedSince;
    }
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
