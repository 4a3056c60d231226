#pragma once

#include "core/ports/decision_log.h"
#include "core/storage/sqlite/chain.h"
#include "core/storage/sqlite/connection.h"

namespace docket::storage {

/// The chain of events, and the tables decisions, reveals and resolutions that are derived from it.
class DecisionTables : public ports::DecisionLog {
public:
    DecisionTables(Connection& connection, Chain& chain) : m_connection(connection), m_chain(chain) {}

    Result<review::Event> append(review::Event draft) override;
    Result<std::vector<review::Event>> eventsOf(ItemId item) override;
    Result<EventId> lastEvent() override;
    Result<std::vector<ItemId>> touchedAfter(EventId event) override;
    Result<std::vector<ItemId>> reopenedBy(int taxonomyVersion) override;
    Result<> visitActions(std::string_view reviewer, ports::Trail trail, const std::function<bool(const review::Event&)>& visit) override;
    Result<> storeDerived(ItemId item, std::span<const Decision> decisions,
                          const std::optional<Resolution>& resolution) override;
    Result<> storeReveal(EventId event, ItemId item, ReviewerId reviewer, std::optional<PredictionId> prediction,
                         Timestamp at) override;
    Result<ReviewerId> reviewer(std::string_view name, Timestamp now) override;
    Result<std::optional<ReviewerId>> findReviewer(std::string_view name) override;
    Result<std::vector<std::string>> reviewers() override;
    Result<std::optional<Timestamp>> exportedSince(ItemId item, EventId event) override;

private:
    void storeDecision(const Decision& decision);

    Connection& m_connection;
    Chain& m_chain;
};

/// The columns of a decision in the order in which decisionFrom() reads them.
#define DOCKET_DECISION_COLUMNS                                                                                    \
    "d.id, d.item_id, d.reviewer_id, d.visit, d.labels, d.certainty, d.note, d.overturn_reason, d.evidence,"       \
    " d.time_spent, d.arm, d.exposure, d.prediction_id, d.predicted_labels, d.confidence, d.taxonomy_version,"     \
    " d.at, d.stands"
inline constexpr int decisionColumnCount = 18;

Decision decisionFrom(const Query& row, int first = 0);

}  // namespace docket::storage
