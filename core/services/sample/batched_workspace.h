#pragma once

#include "core/ports/workspace.h"

#include <memory>
#include <utility>

namespace docket::services {

/// A workspace in which units of work are kept together and come to disk with flush(). For somebody who makes a file alone
/// and throws all of it away when one unit fails: a failed unit takes everything since the last flush() with it.
class BatchedWorkspace : public ports::Workspace {
public:
    explicit BatchedWorkspace(std::unique_ptr<ports::Workspace> workspace) : m_workspace(std::move(workspace)) {}

    ports::Items& items() override { return m_workspace->items(); }
    ports::Intake& intake() override { return m_workspace->intake(); }
    ports::ReviewQueue& queue() override { return m_workspace->queue(); }
    ports::DecisionLog& decisions() override { return m_workspace->decisions(); }
    ports::Drafts& drafts() override { return m_workspace->drafts(); }
    ports::TaxonomyDrafts& taxonomyDrafts() override { return m_workspace->taxonomyDrafts(); }
    ports::PolicyDrafts& policyDrafts() override { return m_workspace->policyDrafts(); }
    ports::Sessions& sessions() override { return m_workspace->sessions(); }
    ports::Rules& rules() override { return m_workspace->rules(); }
    ports::Records& records() override { return m_workspace->records(); }
    ports::StoredPredictions& predictions() override { return m_workspace->predictions(); }
    ports::ItemList& list() override { return m_workspace->list(); }
    ports::Studies& studies() override { return m_workspace->studies(); }
    ports::FollowUpList& followUps() override { return m_workspace->followUps(); }
    ports::Gold& gold() override { return m_workspace->gold(); }
    ports::Reroutings& reroutings() override { return m_workspace->reroutings(); }
    ports::People& people() override { return m_workspace->people(); }
    ports::Rulings& rulings() override { return m_workspace->rulings(); }
    ports::Packets& packets() override { return m_workspace->packets(); }
    ports::DatasetRecipes& recipes() override { return m_workspace->recipes(); }
    ports::Calibrations& calibrations() override { return m_workspace->calibrations(); }
    ports::ExportRuns& exports() override { return m_workspace->exports(); }
    ports::RegressionSets& regressions() override { return m_workspace->regressions(); }
    ports::Alerts& alerts() override { return m_workspace->alerts(); }

    Result<std::unique_ptr<ports::Workspace>> reader() override { return m_workspace->reader(); }
    Result<> beginReading() override;
    Result<> beginReadingAsOf(EventId event) override { return m_workspace->beginReadingAsOf(event); }
    Result<> begin(ports::Durability) override;
    Result<> commit() override { return {}; }
    void rollback() override;
    void rest() override {}

    /// On success everything so far is on disk.
    Result<> flush();

private:
    std::unique_ptr<ports::Workspace> m_workspace;
    bool m_isOpen = false;     ///< units are kept that are not on disk
    bool m_isReading = false;
};

}  // namespace docket::services
