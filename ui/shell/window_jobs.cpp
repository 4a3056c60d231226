#include "ui/shell/window_jobs.h"

#include "ui/common/words/text.h"
#include "ui/intake/file_findings.h"

#include <QUuid>

namespace docket::ui {

WindowJobs::WindowJobs(JobRunner& runner, const services::PacketFiles& packets, WatchedFiles watched, ports::Files& files, const ports::Clock& clock,
                       std::function<WorkspaceSession*()> session, QObject* parent)
    : QObject(parent),
      m_runner(runner),
      m_imports(new ImportJobs(runner, packets.workspaces, files, clock, this)),
      m_exports(new ExportJobs(runner, packets.workspaces, files, clock, this)),
      m_bulk(new BulkJobs(runner, clock, this)),
      m_publish(new PublishJobs(runner, clock, this)),
      m_rerouting(new ReroutingJobs(runner, clock, this)),
      m_packets(new PacketJobs(runner, packets, clock, this)),
      m_care(new CareJobs(runner, std::move(watched), clock, this)),
      m_session(std::move(session)) {
    const auto tellOfChange = [this](const QString& words) {
        Q_EMIT itemsChanged();
        Q_EMIT noted(words);
    };
    connect(m_imports, &ImportJobs::created, this, &WindowJobs::created);
    connect(m_imports, &ImportJobs::imported, this, tellOfChange);
    connect(m_imports, &ImportJobs::nothingImported, this, &WindowJobs::nothingImported);
    connect(m_imports, &ImportJobs::failed, this, &WindowJobs::failed);
    connect(m_exports, &ExportJobs::exported, this, &WindowJobs::noted);
    connect(m_exports, &ExportJobs::failed, this, &WindowJobs::failed);
    connect(m_bulk, &BulkJobs::done, this, tellOfChange);
    connect(m_bulk, &BulkJobs::failed, this, &WindowJobs::failed);
    connect(m_publish, &PublishJobs::published, this, &WindowJobs::published);
    connect(m_publish, &PublishJobs::failed, this, &WindowJobs::failed);
    connect(m_rerouting, &ReroutingJobs::done, this, tellOfChange);
    connect(m_rerouting, &ReroutingJobs::failed, this, &WindowJobs::failed);
    connect(m_packets, &PacketJobs::made, this, tellOfChange);
    connect(m_packets, &PacketJobs::merged, this, tellOfChange);
    connect(m_packets, &PacketJobs::failed, this, &WindowJobs::failed);
    connect(&runner, &JobRunner::finished, this, [this] {
        if (m_hasFollowUps) finishFollowUps();
    }, Qt::QueuedConnection);
    connect(m_care, &CareJobs::reported, this, &WindowJobs::reported);
    connect(m_care, &CareJobs::noted, this, &WindowJobs::noted);
    connect(m_care, &CareJobs::failed, this, &WindowJobs::failed);
}

bool WindowJobs::mayStart() {
    if (!m_runner.isRunning()) return true;
    Q_EMIT noted(tr("Another job is running. Start this one when it is done, or cancel it."));
    return false;
}

WorkspaceSession* WindowJobs::sessionForJob() { return m_session() != nullptr && mayStart() ? m_session() : nullptr; }

bool WindowJobs::create(const WorkspacePlan& plan, const taxonomy::Taxonomy& taxonomy) {
    if (!mayStart()) return false;
    auto import = importRequestOf(pathOf(plan.source), plan.reading);
    if (import) m_imports->create({pathOf(plan.target), taxonomy, plan.policy, std::move(*import)});
    else Q_EMIT failed(import.error());
    return import.has_value();
}

void WindowJobs::importFile(const QString& file, const FileReading& reading) {
    WorkspaceSession* session = sessionForJob();
    if (session == nullptr) return;
    const auto request = importRequestOf(pathOf(file), reading);
    if (request) m_imports->importFile(session->writer(), session->path(), *request);
    else Q_EMIT failed(request.error());
}

void WindowJobs::exportTo(services::ExportRequest request) {
    WorkspaceSession* session = sessionForJob();
    if (session == nullptr) return;
    request.actor = session->reviewer();
    m_exports->exportTo(session->writer(), request);
}

void WindowJobs::exportAgain(services::AgainRequest request) {
    WorkspaceSession* session = sessionForJob();
    if (session == nullptr) return;
    request.workspace = pathOf(session->path());
    request.actor = session->reviewer();
    m_exports->makeAgain(session->writer(), request);
}

void WindowJobs::change(const services::BulkAction& action, const std::vector<ItemId>& items) {
    if (WorkspaceSession* session = sessionForJob()) m_bulk->run(session->writer(), session->reviewer(), action, items);
}

void WindowJobs::undoChange(EventId batch) {
    if (WorkspaceSession* session = sessionForJob()) m_bulk->undo(session->writer(), session->reviewer(), batch);
}

void WindowJobs::redoChange(EventId batch) {
    if (WorkspaceSession* session = sessionForJob()) m_bulk->redo(session->writer(), session->reviewer(), batch);
}

void WindowJobs::publish(const services::Publication& publication) {
    if (WorkspaceSession* session = sessionForJob()) m_publish->publish(session->writer(), session->reviewer(), publication);
}

void WindowJobs::finishFollowUps() {
    m_hasFollowUps = m_runner.isRunning();
    if (WorkspaceSession* session = m_session(); session != nullptr && !m_hasFollowUps) m_rerouting->finish(session->writer());
}

void WindowJobs::makePacket(services::PacketRequest request) {
    WorkspaceSession* session = sessionForJob();
    if (session == nullptr) return;
    request.workspace = pathOf(session->path());
    request.by = {session->reviewer()};
    request.key = packetKey(fromQt(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    m_packets->make(session->writer(), request);
}

void WindowJobs::lookAtPackets(const PacketsToMerge& packets) {
    if (WorkspaceSession* session = sessionForJob()) m_packets->look(session->writer(), session->reviewer(), packets);
}

void WindowJobs::mergePackets(const PacketsToMerge& packets) {
    if (WorkspaceSession* session = sessionForJob()) m_packets->merge(session->writer(), session->reviewer(), packets);
}

void WindowJobs::verify() {
    if (WorkspaceSession* session = sessionForJob()) m_care->verify(session->path());
}

void WindowJobs::backUp(const QString& target) {
    if (WorkspaceSession* session = sessionForJob()) m_care->backUp(session->writer(), session->path(), target);
}

void WindowJobs::count() {
    if (WorkspaceSession* session = sessionForJob()) m_care->count(session->path());
}

}  // namespace docket::ui
