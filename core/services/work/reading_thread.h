#pragma once

#include "core/base/caught.h"
#include "core/ports/workspace.h"

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <utility>

namespace docket::services {

/// Whether a question is dropped, or ended where it is under way, when replace() is called.
enum class Question { Lasting, Replaceable };

/// A thread with a connection that only reads, opened when it is first needed, and the questions that wait for it in
/// the order in which they were asked. All members are thread-safe and return at once.
class ReadingThread {
public:
    /// Called exactly once, on the thread or in replace(): with the workspace, or why there is none; Cancelled when the
    /// question was replaced or the thread ends. The stop token is for a question that takes long.
    using Run = std::function<void(Result<ports::Workspace*>, const std::stop_token&)>;

    /// The files must outlive the thread.
    ReadingThread(ports::WorkspaceFiles& files, std::filesystem::path path);
    /// Ends what is under way and waits for it.
    ~ReadingThread();
    ReadingThread(const ReadingThread&) = delete;
    ReadingThread& operator=(const ReadingThread&) = delete;

    void post(Question kind, Run run);
    /// Hands to `done` what `work(workspace, stop)` returns, or why it could not be asked; called exactly once, as Run is.
    template <class T, class Work>
    void ask(Question kind, Work work, std::function<void(Result<T>)> done) {
        post(kind, [work = std::move(work), done = std::move(done)](Result<ports::Workspace*> workspace, const std::stop_token& stop) {
            if (!workspace) return done(std::unexpected(workspace.error()));
            done(caught([&] { return Result<T>(work(**workspace, stop)); }));
        });
    }
    void replace();

private:
    struct Waiting {
        Question kind;
        Run run;
    };

    void interrupt();
    Result<ports::Workspace*> workspace();
    void work();

    ports::WorkspaceFiles& m_files;
    std::filesystem::path m_path;
    std::unique_ptr<ports::Workspace> m_workspace;
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<Waiting> m_questions;
    std::stop_source m_stop;  ///< of the question under way
    bool m_isReplaceableUnderWay = false;
    bool m_isClosing = false;
    std::thread m_thread;
};

}  // namespace docket::services
