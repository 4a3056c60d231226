#pragma once

#include "core/ports/clock.h"
#include "core/ports/workspace.h"
#include "core/services/insights/stats_service.h"
#include "core/services/work/writer.h"
#include "ui/common/dialogs/report_dialog.h"
#include "ui/common/program/job_runner.h"

#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>

namespace docket::ui {

/// Files whose verify() and backup() say how far they are, and which read no further once `stop` is requested.
using WatchedFiles = std::function<std::unique_ptr<ports::WorkspaceFiles>(const std::stop_token& stop, services::ProgressSink progress)>;

/// What looks after a workspace, as jobs of the window: whether all is well with it, a copy of it, its figures. Reads on
/// connections of its own, while others work.
class CareJobs : public QObject {
    Q_OBJECT

public:
    /// The runner and the clock must outlive the jobs.
    CareJobs(JobRunner& runner, WatchedFiles files, const ports::Clock& clock, QObject* parent = nullptr);

    void verify(const QString& workspace);
    /// After everything that is on its way to the writer, which must stay until the job has finished.
    void backUp(services::Writer& writer, const QString& workspace, const QString& target);
    void count(const QString& workspace);

Q_SIGNALS:
    /// What was found, to be shown.
    void reported(const docket::ui::Report& report);
    void noted(const QString& words);
    void failed(const docket::Error& error);

private:
    JobRunner& m_runner;
    WatchedFiles m_files;
    const ports::Clock& m_clock;
};

}  // namespace docket::ui
