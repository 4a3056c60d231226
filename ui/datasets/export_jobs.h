#pragma once

#include "core/ports/clock.h"
#include "core/ports/workspace.h"
#include "core/services/datasets/dataset_again.h"
#include "ui/common/program/job_runner.h"

#include <QObject>

namespace docket::ui {

/// Exports as jobs of the window. Writers handed in must stay until the job has finished.
class ExportJobs : public QObject {
    Q_OBJECT

public:
    ExportJobs(JobRunner& jobs, ports::WorkspaceFiles& workspaces, ports::Files& files, const ports::Clock& clock, QObject* parent = nullptr);

    /// Into the folder of the request, or where one of that name is there, into one with a number.
    void exportTo(services::Writer& writer, const services::ExportRequest& request);
    /// An earlier export, byte for byte, into a folder as above.
    void makeAgain(services::Writer& writer, const services::AgainRequest& request);
    bool isRunning() const { return m_isRunning; }
    void cancel();

Q_SIGNALS:
    void begun();
    /// `secondsLeft` is -1 as long as it cannot be told.
    void progressed(docket::services::Progress progress, qint64 secondsLeft);
    /// In any case; what came of it is said after that.
    void ended();
    void exported(const QString& words);
    void failed(const docket::Error& error);

private:
    /// `work(std::stop_token, services::ProgressSink)` gives a Result, of which `words` makes what is said.
    template <class Work, class Words>
    void start(Work work, Words words);

    ports::WorkspaceFiles& m_workspaces;
    ports::Files& m_files;
    const ports::Clock& m_clock;
    JobRunner& m_jobs;
    bool m_isRunning = false;
};

}  // namespace docket::ui
