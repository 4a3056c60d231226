#pragma once

#include "core/base/caught.h"
#include "core/ports/workspace.h"

#include <array>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>

namespace docket::services {

enum class Priority { Interactive, Bulk };

/// The one thread of a process that writes to a workspace, with the connection that it owns. Work of a higher
/// priority goes before the next piece of a lower one; a piece is never interrupted. Work that waits when the
/// writer is destroyed is still done. Work that throws ends without more, and what it had begun is rolled back. All
/// members are thread-safe.
class Writer {
public:
    explicit Writer(std::unique_ptr<ports::Workspace> workspace);
    ~Writer();
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    void post(Priority priority, std::function<void(ports::Workspace&)> work);

    /// The same with an answer: a future of the Result that `work` returns, or of what it threw.
    template <class Work>
    auto run(Priority priority, Work work) {
        using Answer = std::invoke_result_t<Work, ports::Workspace&>;
        auto task = std::make_shared<std::packaged_task<Answer(ports::Workspace&)>>(
            [work = std::move(work)](ports::Workspace& workspace) mutable { return caught([&] { return work(workspace); }); });
        auto answer = task->get_future();
        post(priority, [task](ports::Workspace& workspace) { (*task)(workspace); });
        return answer;
    }

private:
    void work();

    std::unique_ptr<ports::Workspace> m_workspace;
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::array<std::deque<std::function<void(ports::Workspace&)>>, 2> m_waiting;  // by Priority
    bool m_isClosing = false;
    std::thread m_thread;
};

/// A connection of its own to what the writer writes, which only reads.
inline Result<std::unique_ptr<ports::Workspace>> openReader(Writer& writer) {
    return writer.run(Priority::Interactive, [](ports::Workspace& workspace) { return workspace.reader(); }).get();
}

}  // namespace docket::services
