#pragma once

#include "core/ports/clock.h"
#include "core/ports/workspace.h"
#include "core/services/adjudication/adjudication_desk.h"
#include "core/services/insights/drift/drift_desk.h"
#include "core/services/insights/reviewers/reviewer_figures_desk.h"
#include "core/services/insights/traffic/traffic_desk.h"
#include "core/services/queue/browse_desk.h"
#include "core/services/review/review_desk.h"
#include "core/services/routing/dry_run_desk.h"
#include "core/services/taxonomy/publishing_desk.h"
#include "core/services/work/job.h"
#include "core/services/work/writer.h"
#include "ui/review/review_controller.h"

#include <QString>

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <thread>

namespace docket::ui {

/// An open workspace with the one who works in it: the writer's thread, the review desk over it with the controller of
/// its screen, adjudication, the list of items, the versions of the taxonomy, dry runs of the policy, figures about reviewers and models,
/// checks for drift, and the filling of the search index. Lives in the window thread; opening the file is done before, elsewhere.
class WorkspaceSession {
public:
    /// Files and clock must outlive the session. `reviewer`: who works in it, unless it is a packet, which is for one person.
    WorkspaceSession(QString path, std::unique_ptr<ports::Workspace> workspace, ports::WorkspaceFiles& files, const ports::Clock& clock,
                     const QString& reviewer, std::optional<PacketSlip> packet = {});

    const QString& path() const { return m_path; }
    services::Writer& writer() { return m_writer; }
    ReviewController& review() { return m_review; }
    services::AdjudicationDesk& adjudication() { return m_adjudication; }
    services::BrowseDesk& browse() { return m_browse; }
    services::PublishingDesk& publishing() { return m_publishing; }
    services::DryRunDesk& dryRuns() { return m_dryRuns; }
    services::ReviewerFiguresDesk& figures() { return m_figures; }
    services::TrafficDesk& traffic() { return m_traffic; }
    services::DriftDesk& drift() { return m_drift; }
    const std::string& reviewer() const { return m_reviewer; }
    /// What it says of itself where it is a packet.
    const std::optional<PacketSlip>& packet() const { return m_packet; }

    /// Brings the texts that are not in the search index into it, on a thread of its own. `progress` is called there.
    /// Does nothing while that is under way.
    void indexTexts(services::ProgressSink progress);

private:
    /// `session`: by which what is held here is told from what others hold, in review and in adjudication alike.
    WorkspaceSession(QString path, std::unique_ptr<ports::Workspace> workspace, ports::WorkspaceFiles& files, const ports::Clock& clock, std::string reviewer,
                     const std::string& session);

    QString m_path;
    std::string m_reviewer;
    std::optional<PacketSlip> m_packet;
    services::Writer m_writer;
    services::ReviewDesk m_desk;
    ReviewController m_review;
    services::AdjudicationDesk m_adjudication;
    services::BrowseDesk m_browse;
    services::PublishingDesk m_publishing;
    services::DryRunDesk m_dryRuns;
    services::ReviewerFiguresDesk m_figures;
    services::TrafficDesk m_traffic;
    services::DriftDesk m_drift;
    std::atomic<bool> m_isIndexing = false;
    std::jthread m_indexing;   ///< ends before what it works with
};

}  // namespace docket::ui
