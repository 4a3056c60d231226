#include "core/services/work/writer.h"

#include <algorithm>
#include <chrono>

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
    constexpr std::chrono::milliseconds untilRest{100};
    const auto nextQueue = [this] { return std::ranges::find_if_not(m_waiting, [](const auto& q) { return q.empty(); }); };
    const auto hasArrived = [&] { return m_isClosing || nextQueue() != m_waiting.end(); };
    std::unique_lock lock(m_mutex);
    while (true) {
        if (!m_arrived.wait_for(lock, untilRest, hasArrived)) {
            lock.unlock();
            m_workspace->rest();
            lock.lock();
            m_arrived.wait(lock, hasArrived);
        }
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
