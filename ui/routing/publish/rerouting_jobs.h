#pragma once

#include "core/ports/clock.h"
#include "core/services/work/writer.h"
#include "ui/common/program/job_runner.h"

#include <QObject>
#include <QString>

namespace docket::ui {

/// Writes what a version that is in force comes to for what is here, as a job with progress. Where it is stopped, the rest is done
/// when the workspace is opened the next time.
class ReroutingJobs : public QObject {
    Q_OBJECT

public:
    /// The runner and the clock must outlive it.
    ReroutingJobs(JobRunner& jobs, const ports::Clock& clock, QObject* parent = nullptr) : QObject(parent), m_jobs(jobs), m_clock(clock) {}

    /// The runner must be free; the writer must outlive the job.
    void finish(services::Writer& writer);

Q_SIGNALS:
    void done(const QString& words);
    void failed(const docket::Error& error);

private:
    JobRunner& m_jobs;
    const ports::Clock& m_clock;
};

}  // namespace docket::ui
