#pragma once

#include "core/services/review/visits.h"
#include "core/services/review/vote_terms.h"

#include <optional>

namespace docket::services {

/// A decision on its way into the chain: held to the taxonomy it is given under, with what the model said, with the terms that it
/// counts under, and followed by what a newer version asks for. All but prepare() is a part of a transaction of the visits. Used by
/// one thread at a time; the visits must outlive it.
class Deciding {
public:
    explicit Deciding(Visits& visits) : m_visits(visits), m_terms(visits) {}

    /// Before a transaction: what the policy's rule of consensus needs and takes long to read.
    Result<> prepare() { return m_terms.prepare(); }

    /// Errors: InvalidInput (labels that the taxonomy does not have, or not so many).
    Result<> checkAnswer(const Answer& answer, const taxonomy::Taxonomy& taxonomy) const;
    /// What the prediction said, as the decision's version of the taxonomy reads it. nullopt: there is none.
    Result<> copyPrediction(std::optional<PredictionId> prediction, Decision& decision);
    /// Records it, and that the item is reviewed again where a version published since asks for that. Returns its event.
    Result<EventId> record(ItemLedger& ledger, const Decision& decision, Timestamp at);

private:
    Result<> reopenIfAsked(ItemLedger& ledger, const Decision& decision, Timestamp at);

    Visits& m_visits;
    VoteTerms m_terms;
};

}  // namespace docket::services
