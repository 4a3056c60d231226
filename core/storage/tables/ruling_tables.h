#pragma once

#include "core/ports/rulings.h"
#include "core/storage/sqlite/connection.h"

namespace docket::storage {

/// Rulings over the tables rulings, ruling_holds, ruling_drafts, waiting_proposals and rulings_seen, and what waits for one.
class RulingTables : public ports::Rulings {
public:
    explicit RulingTables(Connection& connection) : m_connection(connection) {}

    Result<std::vector<ItemId>> waitingFor(std::string_view name) override;
    Result<std::optional<ItemId>> nextFor(std::string_view name, std::span<const ItemId> behind, Timestamp now) override;
    Result<std::vector<ports::ItemToRule>> describe(std::span<const ItemId> items) override;
    Result<std::optional<RulingHold>> holdOn(ItemId item, Timestamp now) override;
    Result<> addHold(const RulingHold& hold) override;
    Result<> removeHold(ItemId item) override;
    Result<int> renewHolds(std::string_view session, Timestamp now, Timestamp expiresAt) override;
    Result<> removeHolds(std::string_view session) override;
    Result<> store(std::span<const Ruling> rulings) override;
    Result<ports::EarlierRulings> earlierOn(LabelId one, LabelId other) override;
    Result<ports::PairAnswers> answersOn(LabelId one, LabelId other) override;
    Result<std::vector<Ruling>> latest(std::optional<ReviewerId> adjudicator, int limit) override;
    Result<> keepDraft(ReviewerId adjudicator, const RulingDraft& draft) override;
    Result<std::optional<ItemId>> lastDrafted(ReviewerId adjudicator) override;
    Result<std::optional<RulingDraft>> draftOf(ItemId item, ReviewerId adjudicator) override;
    Result<> removeDraft(ItemId item, ReviewerId adjudicator) override;
    Result<std::vector<ports::WaitingProposal>> waitingProposals() override;
    Result<> noteProposal(EventId ruling) override;
    Result<> removeProposal(EventId ruling) override;
    Result<std::vector<ports::RulingNotice>> unseenBy(ReviewerId reviewer) override;
    Result<> noteSeen(ReviewerId reviewer, EventId through) override;

private:
    bool isHeld(ItemId item, Timestamp now);
    void describeAnswers(ports::ItemToRule& row);

    Connection& m_connection;
};

/// The columns of a ruling in the order in which rulingFrom() reads them.
#define DOCKET_RULING_COLUMNS                                                                                       \
    "r.id, r.item_id, r.reviewer_id, r.visit, r.labels, r.cause, r.note, r.evidence, r.proposal, r.is_gold,"        \
    " r.time_spent, r.exposure, r.predicted_labels, r.taxonomy_version, r.at, r.stands"
inline constexpr int rulingColumnCount = 16;

Ruling rulingFrom(const Query& row, int first = 0);

}  // namespace docket::storage
