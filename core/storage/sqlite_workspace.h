#pragma once

#include "core/storage/sqlite/chain.h"
#include "core/storage/sqlite/connection.h"
#include "core/storage/sqlite/file_watch.h"
#include "core/storage/sqlite/log_drain.h"
#include "core/storage/tables/calibration_tables.h"
#include "core/storage/tables/alert_tables.h"
#include "core/storage/tables/dataset_recipe_tables.h"
#include "core/storage/tables/decision_tables.h"
#include "core/storage/tables/draft_tables.h"
#include "core/storage/tables/export_run_tables.h"
#include "core/storage/tables/follow_up_tables.h"
#include "core/storage/tables/gold_tables.h"
#include "core/storage/tables/intake_tables.h"
#include "core/storage/tables/item_list_tables.h"
#include "core/storage/tables/item_tables.h"
#include "core/storage/tables/packet_tables.h"
#include "core/storage/tables/people_tables.h"
#include "core/storage/tables/policy_draft_tables.h"
#include "core/storage/tables/prediction_tables.h"
#include "core/storage/tables/queue_tables.h"
#include "core/storage/tables/record_tables.h"
#include "core/storage/tables/regression_set_tables.h"
#include "core/storage/tables/rerouting_tables.h"
#include "core/storage/tables/rule_tables.h"
#include "core/storage/tables/ruling_tables.h"
#include "core/storage/tables/session_tables.h"
#include "core/storage/tables/study_tables.h"
#include "core/storage/tables/taxonomy_draft_tables.h"

#include "core/ports/workspace.h"

namespace docket::storage {

/// A workspace over one SQLite connection.
class SqliteWorkspace : public ports::Workspace {
public:
    /// Throws SQLite::Exception when the connection cannot be set up.
    explicit SqliteWorkspace(std::unique_ptr<Connection> connection);

    ports::Items& items() override { return m_items; }
    ports::Intake& intake() override { return m_intake; }
    ports::ReviewQueue& queue() override { return m_queue; }
    ports::DecisionLog& decisions() override { return m_decisions; }
    ports::Drafts& drafts() override { return m_drafts; }
    ports::TaxonomyDrafts& taxonomyDrafts() override { return m_taxonomyDrafts; }
    ports::PolicyDrafts& policyDrafts() override { return m_policyDrafts; }
    ports::Sessions& sessions() override { return m_sessions; }
    ports::Rules& rules() override { return m_rules; }
    ports::Records& records() override { return m_records; }
    ports::StoredPredictions& predictions() override { return m_predictions; }
    ports::ItemList& list() override { return m_list; }
    ports::Studies& studies() override { return m_studies; }
    ports::FollowUpList& followUps() override { return m_followUps; }
    ports::Gold& gold() override { return m_gold; }
    ports::Reroutings& reroutings() override { return m_reroutings; }
    ports::People& people() override { return m_people; }
    ports::Rulings& rulings() override { return m_rulings; }
    ports::Packets& packets() override { return m_packets; }
    ports::DatasetRecipes& recipes() override { return m_recipes; }
    ports::Calibrations& calibrations() override { return m_calibrations; }
    ports::ExportRuns& exports() override { return m_exports; }
    ports::RegressionSets& regressions() override { return m_regressions; }
    ports::Alerts& alerts() override { return m_alerts; }

    Result<std::unique_ptr<ports::Workspace>> reader() override;
    Result<> beginReading() override;
    Result<> beginReadingAsOf(EventId event) override;

    Result<> begin(ports::Durability durability) override;
    Result<> commit() override;
    void rollback() override;
    void rest() override;

private:
    std::unique_ptr<Connection> m_connection;
    LogDrain m_drain;
    FileWatch m_files;
    Chain m_chain;
    ItemTables m_items;
    RuleTables m_rules;
    QueueTables m_queue;
    DecisionTables m_decisions;
    DraftTables m_drafts;
    TaxonomyDraftTables m_taxonomyDrafts;
    PolicyDraftTables m_policyDrafts;
    SessionTables m_sessions;
    IntakeTables m_intake;
    RecordTables m_records;
    PredictionTables m_predictions;
    ItemListTables m_list;
    StudyTables m_studies;
    FollowUpTables m_followUps;
    GoldTables m_gold;
    ReroutingTables m_reroutings;
    PeopleTables m_people;
    RulingTables m_rulings;
    PacketTables m_packets;
    DatasetRecipeTables m_recipes;
    CalibrationTables m_calibrations;
    ExportRunTables m_exports;
    RegressionSetTables m_regressions;
    AlertTables m_alerts;
};

}  // namespace docket::storage
