#pragma once

#include "core/services/ledger/item_ledger.h"
#include "core/services/review/reviewer_model.h"
#include "core/services/review/visits.h"

namespace docket::services {

/// What a decision records beside itself, so that the outcome of its item can be derived from the events alone: the terms of
/// consensus of the policy, and where these ask for it the weight of the vote, or what the model of reviewers makes of the answers.
/// Used by one thread at a time.
class VoteTerms {
public:
    explicit VoteTerms(Visits& visits) : m_visits(visits), m_model(visits.workspace()) {}

    /// Before a transaction: what the rule of the policy needs and takes long to read is read where it is old.
    Result<> prepare();
    /// The event of a decision of an item.
    Result<review::Decided> factFor(const ItemLedger& ledger, const Decision& decision);

private:
    Result<> refreshWeight();
    std::optional<review::Support> supportFor(const ItemLedger& ledger, const Decision& decision);

    Visits& m_visits;
    ReviewerModel m_model;
    double m_weight = 1;         ///< of this reviewer's votes
    int m_weighedSince = -1;     ///< decisions since it was found out; -1: it never was
};

}  // namespace docket::services
