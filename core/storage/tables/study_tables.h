#pragma once

#include "core/ports/studies.h"
#include "core/storage/sqlite/chain.h"
#include "core/storage/sqlite/connection.h"
#include "core/storage/tables/rule_tables.h"

namespace docket::storage {

/// Agreement studies over the tables studies, study_strata, study_items and drawn_items.
class StudyTables : public ports::Studies {
public:
    StudyTables(Connection& connection, Chain& chain, RuleTables& rules) : m_connection(connection), m_chain(chain), m_rules(rules) {}

    Result<std::vector<AgreementStudy>> all() override;
    Result<std::optional<AgreementStudy>> open() override;
    Result<std::vector<StudyItem>> itemsOf(int study) override;
    Result<> visitCandidates(const std::function<Result<>(const ports::StudyCandidate&)>& visit) override;
    Result<> addEntry(ItemId item, Timestamp dueAt, Timestamp now) override;
    Result<bool> isCandidate(ItemId item) override;
    Result<int> begin(const AgreementStudy& study) override;
    Result<> addItem(int study, const StudyItem& item) override;
    Result<> addDrawn(std::span<const ports::DrawnItem> items) override;
    Result<std::vector<ports::DrawnItem>> nextDrawn(std::size_t limit) override;
    Result<bool> hasDrawn() override;
    Result<> removeDrawn(const ports::DrawnItem& drawn, DrawnFate fate) override;
    Result<> end(int study, std::string_view actor, Timestamp now) override;

private:
    void addRows(const AgreementStudy& study);
    void drawReserve(const std::optional<LabelId>& stratum);

    Connection& m_connection;
    Chain& m_chain;
    RuleTables& m_rules;
};

/// All studies as the tables have them, newest first. Throws SQLite::Exception.
std::vector<AgreementStudy> readStudies(Connection& connection);
/// The items of a study, in ascending order. Throws SQLite::Exception.
std::vector<StudyItem> readStudyItems(Connection& connection, int study);

}  // namespace docket::storage
