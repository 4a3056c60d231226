#include "ui/workspace/workspace_door.h"

#include "ui/common/words/text.h"

#include <QFileInfo>

#include <utility>

namespace docket::ui {

QString nameInSettings(const QString& workspace) { return QFileInfo(workspace).absoluteFilePath(); }

WorkspaceDoor::WorkspaceDoor(ports::WorkspaceFiles& workspaces, ports::LockedFiles& locked, const ports::Clock& clock, const Settings& settings, Workers& workers,
                             JobRunner& jobs)
    : m_workspaces(workspaces), m_locked(locked), m_clock(clock), m_settings(settings), m_workers(workers), m_jobs(jobs) {}

WorkspaceDoor::~WorkspaceDoor() { m_gui.close(); }

Result<WorkspaceDoor::Opened> WorkspaceDoor::openToWorkOrRead(ports::WorkspaceFiles& workspaces, ports::LockedFiles& locked, const std::filesystem::path& path) {
    auto opened = workspaces.open(path, ports::Access::ReadWrite);
    if (!opened && opened.error().kind == ErrorKind::ReadOnly) opened = workspaces.open(path, ports::Access::ReadOnly);
    if (!opened && opened.error().kind == ErrorKind::NotAWorkspace && locked.isLocked(path)) return Opened{true, nullptr, std::nullopt};
    if (!opened) return std::unexpected(opened.error());
    auto packet = (*opened)->packets().slip();
    if (!packet) return std::unexpected(packet.error());
    return Opened{false, std::move(*opened), std::move(*packet)};
}

void WorkspaceDoor::open(const QString& path) {
    m_workers.run(
        m_gui,
        [&workspaces = m_workspaces, &locked = m_locked, path] { return std::make_shared<Result<Opened>>(openToWorkOrRead(workspaces, locked, std::filesystem::path(fromQt(path)))); },
        [this, path](std::shared_ptr<Result<Opened>> opened) {
            if (!*opened) return Q_EMIT refused(opened->error());
            if ((*opened)->isLocked) return Q_EMIT lockedFileMet(path);
            leave([this, path, opened] { enter(path, std::move(**opened)); });
        });
}

void WorkspaceDoor::enter(const QString& path, Opened opened) {
    m_session = std::make_unique<WorkspaceSession>(path, std::move(opened.workspace), m_workspaces, m_clock, m_settings.reviewer(nameInSettings(path)), std::move(opened.packet));
    Q_EMIT entered();
}

void WorkspaceDoor::leave(std::function<void()> then) {
    if (m_jobs.isRunning()) {  // it works with the session
        m_jobs.cancel();
        connect(&m_jobs, &JobRunner::finished, this, [this, then = std::move(then)] { leave(then); },
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    if (m_leaving) {
        m_afterLeaving.push_back([this, then = std::move(then)] { leave(then); });
        return;
    }
    if (!m_session) return then();
    // The screens go at once; the session only when what it holds has been given back.
    m_afterLeaving.push_back(std::move(then));
    Q_EMIT leaving();
    m_leaving = std::move(m_session);
    // Queued: the session must not go away within a call of its own.
    m_leaving->review().close([this] { QMetaObject::invokeMethod(this, &WorkspaceDoor::finishLeaving, Qt::QueuedConnection); });
}

void WorkspaceDoor::leaveAtOnce() {
    if (m_session) m_session->review().close([] {});
    for (WorkspaceSession* session : {m_session.get(), m_leaving.get()}) {
        if (session != nullptr) session->writer().run(services::Priority::Interactive, [](ports::Workspace&) { return Result<>(); }).wait();
    }
}

void WorkspaceDoor::finishLeaving() {
    m_leaving.reset();
    Q_EMIT left();
    for (const auto& then : std::exchange(m_afterLeaving, {})) then();
}

}  // namespace docket::ui
