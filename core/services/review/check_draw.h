#pragma once

#include "core/routing/router.h"
#include "core/services/review/visits.h"

#include <optional>

namespace docket::services {

/// Mixes gold items and repeats in among the items that a reviewer claims, at the rates of the policy. Whether one comes, and which, is
/// drawn by the seed of the policy, the reviewer, and a number that changes with all that they do: it comes at no place that could
/// be foreseen, and giving it back brings the same one again. Parts of transactions, under Visits::transact().
class CheckDraw {
public:
    /// The visits must outlive the draw.
    explicit CheckDraw(Visits& visits) : m_visits(visits), m_workspace(visits.workspace()) {}

    /// The check that comes in the place of the entry that would; nullopt: none is due, or there is none to give. It looks like an
    /// entry that came when that one did: reasons, due time and the number of reviews are those of routing.
    Result<std::optional<ClaimedItem>> drawInsteadOf(const ItemLedger& next, Timestamp now);

private:
    Result<std::optional<ClaimedItem>> giveGold(const ItemLedger& next, const ports::CheckSearch& search);
    Result<std::optional<ClaimedItem>> giveRepeat(const ItemLedger& next, const ports::CheckSearch& search);
    Result<std::optional<ClaimedItem>> give(const ItemLedger& ledger, const ItemLedger& next, CheckTerms terms, Timestamp now);
    Result<> dress(CheckTerms& terms, const QueueEntry& entry, const QueueEntry& next);
    Result<routing::Outcome> routed(const QueueEntry& entry);
    const routing::Router& router();

    Visits& m_visits;
    ports::Workspace& m_workspace;
    std::optional<routing::Router> m_router;
    ports::RuleVersions m_routerOf;
};

}  // namespace docket::services
