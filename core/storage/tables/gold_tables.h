#pragma once

#include "core/ports/gold.h"
#include "core/storage/sqlite/connection.h"

namespace docket::storage {

/// Gold items and checks over the tables gold_items, checks and check_holds.
class GoldTables : public ports::Gold {
public:
    explicit GoldTables(Connection& connection) : m_connection(connection) {}

    Result<std::vector<GoldItem>> items() override;
    Result<std::optional<GoldItem>> find(ItemId item) override;
    Result<> store(const GoldItem& gold) override;
    Result<> remove(ItemId item) override;

    Result<> offerGold(const ports::CheckSearch& search, const std::function<bool(const GoldItem&)>& take) override;
    Result<std::optional<ItemId>> repeatFor(const ports::CheckSearch& search, Timestamp before) override;
    Result<std::string> stepOf(ReviewerId reviewer, std::string_view name) override;
    Result<std::optional<PredictionId>> predictionOf(ItemId item) override;

    Result<> hold(const CheckHold& hold) override;
    Result<std::optional<CheckHold>> holdOf(ItemId item, ReviewerId reviewer) override;
    Result<bool> hasChecks(ReviewerId reviewer) override;
    Result<std::vector<CheckHold>> holdsOf(ReviewerId reviewer) override;
    Result<> release(ItemId item, ReviewerId reviewer) override;
    Result<> renew(std::string_view session, Timestamp now, Timestamp expiresAt) override;

    Result<> storeChecks(std::span<const Check> checks) override;
    Result<> visitAnswers(const std::function<Result<>(const ports::CheckAnswer&)>& visit) override;

private:
    bool canBeGiven(ItemId item, const ports::CheckSearch& search);
    bool hasToDoWith(ItemId item, const ports::CheckSearch& search);
    bool hasActedSince(ItemId item, const ports::CheckSearch& search, EventId decision);
    std::int64_t lastEventBefore(Timestamp before);
    std::optional<ItemId> repeatAmong(const ports::CheckSearch& search, std::int64_t from, std::int64_t to);

    Connection& m_connection;
};

/// All gold items, in ascending order. Throws SQLite::Exception.
std::vector<GoldItem> readGoldItems(Connection& connection);

}  // namespace docket::storage
