#pragma once

#include "core/services/queue/bulk_service.h"
#include "ui/common/program/job_runner.h"

#include <QObject>
#include <QString>

#include <vector>

namespace docket::ui {

/// Changes many queue entries as a job with progress and cancel, takes such a change back, or does it again.
class BulkJobs : public QObject {
    Q_OBJECT

public:
    /// The runner and the clock must outlive it.
    BulkJobs(JobRunner& jobs, const ports::Clock& clock, QObject* parent = nullptr) : QObject(parent), m_jobs(jobs), m_clock(clock) {}

    // The runner must be free; the writer must outlive the job.
    void run(services::Writer& writer, const std::string& actor, const services::BulkAction& action, const std::vector<ItemId>& items);
    void undo(services::Writer& writer, const std::string& actor, EventId batch);
    void redo(services::Writer& writer, const std::string& actor, EventId batch);

Q_SIGNALS:
    /// In words what became of it. Something may have changed also where it was cancelled.
    void done(const QString& words);
    void failed(const docket::Error& error);

private:
    template <class Work>
    void start(const QString& title, services::Writer& writer, const std::string& actor, Work work, QString (*words)(const services::BulkReport&));

    JobRunner& m_jobs;
    const ports::Clock& m_clock;
};

}  // namespace docket::ui
