#pragma once

#include "core/ports/locked_files.h"
#include "ui/common/program/gui_thread.h"
#include "ui/common/program/job_runner.h"
#include "ui/common/program/settings.h"
#include "ui/workspace/workspace_session.h"

#include <QObject>

#include <functional>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace docket::ui {

/// What a workspace is known by in the settings.
QString nameInSettings(const QString& workspace);

/// Opens and leaves workspaces. One is open at a time; what is held in it is given back, and a job that works with it is
/// ended, before another is entered.
class WorkspaceDoor : public QObject {
    Q_OBJECT

public:
    /// All references outlive the door.
    WorkspaceDoor(ports::WorkspaceFiles& workspaces, ports::LockedFiles& locked, const ports::Clock& clock, const Settings& settings, Workers& workers, JobRunner& jobs);
    ~WorkspaceDoor() override;

    /// Opens the file on another thread, to be read only where it cannot be written.
    void open(const QString& path);
    /// Gives back what is held, then runs `then`; at once when no workspace is open.
    void leave(std::function<void()> then);
    /// Gives back what is held and keeps what was entered, and returns when that is on disk: for an end of the process that
    /// cannot be put off. Nothing else may be asked of the door afterwards.
    void leaveAtOnce();
    /// nullptr: none is open.
    WorkspaceSession* session() const { return m_session.get(); }

Q_SIGNALS:
    /// The session is there, and nothing has begun in it.
    void entered();
    /// The session is there for the last time: what works with it has to let go of it now.
    void leaving();
    void left();
    void refused(const docket::Error& error);
    /// It is locked with a passphrase, and was not opened.
    void lockedFileMet(const QString& path);

private:
    struct Opened {
        bool isLocked = false;  ///< and there is nothing else then
        std::unique_ptr<ports::Workspace> workspace;
        std::optional<PacketSlip> packet;
    };
    static Result<Opened> openToWorkOrRead(ports::WorkspaceFiles& workspaces, ports::LockedFiles& locked, const std::filesystem::path& path);
    void enter(const QString& path, Opened opened);
    void finishLeaving();

    ports::WorkspaceFiles& m_workspaces;
    ports::LockedFiles& m_locked;
    const ports::Clock& m_clock;
    const Settings& m_settings;
    Workers& m_workers;
    JobRunner& m_jobs;
    GuiThread m_gui{this};
    std::unique_ptr<WorkspaceSession> m_session;
    std::unique_ptr<WorkspaceSession> m_leaving;  ///< gives back what it holds
    std::vector<std::function<void()>> m_afterLeaving;
};

}  // namespace docket::ui
