#include "ui/common/program/job_runner.h"

namespace docket::ui {

namespace {
constexpr qint64 settledAfterMs = 1000;  // a rate measured over less says little
}

JobRunner::JobRunner(Workers& workers, QObject* parent) : QObject(parent), m_workers(workers) {}

JobRunner::~JobRunner() {
    m_stop.request_stop();
    m_gui.close();
}

void JobRunner::begin(const QString& title) {
    Q_ASSERT(!m_isRunning);
    m_isRunning = true;
    m_stop = std::stop_source();
    m_elapsed.start();
    Q_EMIT started(title);
}

void JobRunner::end() {
    m_isRunning = false;
    Q_EMIT finished();
}

void JobRunner::cancel() {
    m_stop.request_stop();
    Q_EMIT cancelAsked();
}

services::ProgressSink JobRunner::sink() {
    return m_gui.callback([this](services::Progress progress) { report(progress); });
}

void JobRunner::report(const services::Progress& progress) {
    if (!m_isRunning) return;
    qint64 secondsLeft = -1;
    if (progress.total > 0 && progress.done > 0 && m_elapsed.elapsed() > settledAfterMs) {
        secondsLeft = m_elapsed.elapsed() * (progress.total - progress.done) / progress.done / 1000;
    }
    Q_EMIT progressed(progress, secondsLeft);
}

}  // namespace docket::ui
