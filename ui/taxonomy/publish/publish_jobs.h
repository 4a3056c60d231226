#pragma once

#include "core/services/taxonomy/taxonomy_publishing.h"
#include "ui/common/program/job_runner.h"

#include <QObject>
#include <QString>

namespace docket::ui {

/// Publishes a taxonomy version as a job with progress and cancel.
class PublishJobs : public QObject {
    Q_OBJECT

public:
    /// The runner and the clock must outlive it.
    PublishJobs(JobRunner& jobs, const ports::Clock& clock, QObject* parent = nullptr) : QObject(parent), m_jobs(jobs), m_clock(clock) {}

    /// The runner must be free; the writer must outlive the job.
    void publish(services::Writer& writer, const std::string& author, const services::Publication& publication);

Q_SIGNALS:
    void published(int version, const QString& words);
    /// Nothing was published.
    void failed(const docket::Error& error);

private:
    JobRunner& m_jobs;
    const ports::Clock& m_clock;
};

}  // namespace docket::ui
