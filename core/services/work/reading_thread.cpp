#include "core/services/work/reading_thread.h"

#include <algorithm>
#include <iterator>

namespace docket::services {

ReadingThread::ReadingThread(ports::WorkspaceFiles& files, std::filesystem::path path)
    : m_files(files), m_path(std::move(path)), m_thread([this] { work(); }) {}

ReadingThread::~ReadingThread() {
    {
        const std::lock_guard lock(m_mutex);
        m_isClosing = true;
        interrupt();
    }
    m_arrived.notify_one();
    m_thread.join();
}

void ReadingThread::post(Question kind, Run run) {
    {
        const std::lock_guard lock(m_mutex);
        m_questions.push_back({kind, std::move(run)});
    }
    m_arrived.notify_one();
}

void ReadingThread::replace() {
    std::deque<Waiting> dropped;
    {
        const std::lock_guard lock(m_mutex);
        const auto kept = std::stable_partition(m_questions.begin(), m_questions.end(), [](const Waiting& q) { return q.kind == Question::Lasting; });
        std::move(kept, m_questions.end(), std::back_inserter(dropped));
        m_questions.erase(kept, m_questions.end());
        if (m_isReplaceableUnderWay) interrupt();
    }
    for (const Waiting& question : dropped) question.run(failure(ErrorKind::Cancelled, "Another question came first."), {});
}

void ReadingThread::interrupt() {
    m_stop.request_stop();
    if (m_workspace) m_workspace->list().interrupt();
}

Result<ports::Workspace*> ReadingThread::workspace() {
    if (m_workspace) return m_workspace.get();
    auto opened = m_files.open(m_path, ports::Access::ReadOnly);
    if (!opened) return std::unexpected(opened.error());
    const std::lock_guard lock(m_mutex);
    m_workspace = std::move(*opened);
    return m_workspace.get();
}

void ReadingThread::work() {
    while (true) {
        std::unique_lock lock(m_mutex);
        m_arrived.wait(lock, [this] { return m_isClosing || !m_questions.empty(); });
        if (m_questions.empty()) return;
        const Waiting question = std::move(m_questions.front());
        m_questions.pop_front();
        const bool isClosing = m_isClosing;
        m_isReplaceableUnderWay = question.kind == Question::Replaceable;
        m_stop = std::stop_source();
        const std::stop_token stop = m_stop.get_token();
        lock.unlock();
        try {
            question.run(isClosing ? failure(ErrorKind::Cancelled, "The workspace is being closed.") : workspace(), stop);
        } catch (...) {
            // A question gives its answer as a Result; what it throws beyond that has nobody to be told to.
        }
        lock.lock();
        m_isReplaceableUnderWay = false;
    }
}

}  // namespace docket::services
