#pragma once

#include "core/services/work/job.h"
#include "ui/common/program/workers.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <stop_token>
#include <utility>

namespace docket::ui {

/// Runs one long job at a time, with progress, time left and cancel. What a job returns comes back in the window
/// thread. Destroying the runner asks the job to stop and drops its answer.
class JobRunner : public QObject {
    Q_OBJECT

public:
    explicit JobRunner(Workers& workers, QObject* parent = nullptr);
    ~JobRunner() override;

    bool isRunning() const { return m_isRunning; }

    /// `work(std::stop_token, services::ProgressSink)` runs on another thread. One job must have finished before
    /// the next is started.
    template <class Work, class Receive>
    void start(const QString& title, Work work, Receive receive) {
        begin(title);
        m_workers.run(
            m_gui, [work = std::move(work), stop = m_stop.get_token(), progress = sink()] { return work(stop, progress); },
            [this, receive = std::move(receive)](auto value) {
                end();
                receive(std::move(value));
            });
    }
    void cancel();

Q_SIGNALS:
    void started(const QString& title);
    /// `secondsLeft` is -1 as long as it cannot be told.
    void progressed(docket::services::Progress progress, qint64 secondsLeft);
    void cancelAsked();
    void finished();

private:
    void begin(const QString& title);
    void end();
    services::ProgressSink sink();
    void report(const services::Progress& progress);

    Workers& m_workers;
    GuiThread m_gui{this};
    std::stop_source m_stop;
    QElapsedTimer m_elapsed;
    bool m_isRunning = false;
};

}  // namespace docket::ui
