#include "core/services/work/writer.h"

#include <algorithm>

namespace docket::services {

Writer::Writer(std::unique_ptr<ports::Workspace> workspace)
    : m_workspace(std::move(workspace)), m_thread([this] { work(); }) {}

Writer::~Writer() {
    {
        const std::lock_guard lock(m_mutex);
        m_isClosing = true;
    }
    m_arrived.notify_one();
    m_thread.join();
}

void Writer::post(Priority priority, std::function<void(ports::Workspace&)> work) {
    {
        const std::lock_guard lock(m_mutex);
        m_waiting[static_cast<std::size_t>(priority)].push_back(std::move(work));
    }
    m_arrived.notify_one();
}

void Writer::work() {
    const auto nextQueue = [this] { return std::ranges::find_if_not(m_waiting, [](const auto& q) { return q.empty(); }); };
    std::unique_lock lock(m_mutex);
    while (true) {
        m_arrived.wait(lock, [&] { return m_isClosing || nextQueue() != m_waiting.end(); });
        const auto queue = nextQueue();
        if (queue == m_waiting.end()) return;
        auto piece = std::move(queue->front());
        queue->pop_front();
        lock.unlock();
        try {
            piece(*m_workspace);
        } catch (...) {
            m_workspace->rollback();
        }
        piece = nullptr;  // what the piece holds goes away outside the lock
        lock.lock();
    }
}

}  // namespace docket::services
