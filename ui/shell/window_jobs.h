#pragma once

#include "ui/common/program/job_runner.h"
#include "ui/datasets/export_jobs.h"
#include "ui/intake/file_reading.h"
#include "ui/intake/import_jobs.h"
#include "ui/packets/packet_jobs.h"
#include "ui/queue/bulk_jobs.h"
#include "ui/routing/publish/rerouting_jobs.h"
#include "ui/taxonomy/publish/publish_jobs.h"
#include "ui/workspace/care_jobs.h"
#include "ui/workspace/new_workspace_pane.h"
#include "ui/workspace/workspace_session.h"

#include <QObject>

#include <functional>
#include <vector>

namespace docket::ui {

/// The long jobs of the window, one at a time, over the workspace that is open. A job that is asked for while another
/// runs is not begun, and noted() says so.
class WindowJobs : public QObject {
    Q_OBJECT

public:
    /// `session` says which workspace is open (nullptr: none). All references outlive the jobs.
    WindowJobs(JobRunner& runner, const services::PacketFiles& packets, WatchedFiles watched, ports::Files& files, const ports::Clock& clock,
               std::function<WorkspaceSession*()> session, QObject* parent = nullptr);

    ImportJobs& imports() const { return *m_imports; }
    ExportJobs& exports() const { return *m_exports; }
    PacketJobs& packets() const { return *m_packets; }

    /// Whether the job was begun.
    bool create(const WorkspacePlan& plan, const taxonomy::Taxonomy& taxonomy);
    void importFile(const QString& file, const FileReading& reading);
    /// In the name of who works in the workspace.
    void exportTo(services::ExportRequest request);
    /// Likewise; the request says which, and where to.
    void exportAgain(services::AgainRequest request);
    void change(const services::BulkAction& action, const std::vector<ItemId>& items);
    void undoChange(EventId batch);
    void redoChange(EventId batch);
    /// In the name of who works in the workspace.
    void publish(const services::Publication& publication);
    /// What a version in force comes to for what is here; where another job runs, after it.
    void finishFollowUps();
    /// Of the workspace that is open, in the name of who works in it: the rest of the request is said.
    void makePacket(services::PacketRequest request);
    void lookAtPackets(const PacketsToMerge& packets);
    void mergePackets(const PacketsToMerge& packets);
    void verify();
    void backUp(const QString& target);
    void count();

Q_SIGNALS:
    /// What there is to say about a job.
    void noted(const QString& words);
    void failed(const docket::Error& error);
    /// What a job found, to be shown in a dialog.
    void reported(const docket::ui::Report& report);
    /// An import brought nothing in; `words` say why.
    void nothingImported(const QString& words);
    /// A workspace was made; `words` says what is in it.
    void created(const QString& workspace, const QString& words);
    /// There are other items in the workspace, or they are in another state.
    void itemsChanged();
    /// Another version of the taxonomy is in force.
    void published(int version, const QString& words);

private:
    /// The session to work with, if there is one and no job runs.
    WorkspaceSession* sessionForJob();
    bool mayStart();

    JobRunner& m_runner;
    ImportJobs* m_imports;
    ExportJobs* m_exports;
    BulkJobs* m_bulk;
    PublishJobs* m_publish;
    ReroutingJobs* m_rerouting;
    PacketJobs* m_packets;
    CareJobs* m_care;
    std::function<WorkspaceSession*()> m_session;
    bool m_hasFollowUps = false;  ///< to be written once the job that runs is done
};

}  // namespace docket::ui
