#pragma once

#include "core/base/caught.h"
#include "ui/common/program/gui_thread.h"

#include <QThreadPool>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace docket::ui {

/// Threads for work that touches the disk, so that the window's never does. What is posted is still done when the
/// object goes away.
class Workers {
public:
    Workers();
    ~Workers();

    /// Blocks until everything posted so far is done.
    void wait();
    void post(std::function<void()> work);
    /// Small writes that must keep their order: settings.
    void postInOrder(std::function<void()> work);

    /// Runs `work` and hands what it returns to `receive` in the window thread, if the receiver is still there. What
    /// work throws that returns a Result is handed on as its error; other work should not throw: it has no answer then.
    template <class Work, class Receive>
    void run(const GuiThread& gui, Work work, Receive receive) {
        // Shared, because a std::function must be copyable and a workspace is not.
        auto job = std::make_shared<std::pair<Work, Receive>>(std::move(work), std::move(receive));
        post([gui, job] {
            auto value = std::make_shared<decltype(job->first())>(answerOf(job->first));
            gui.deliver([job, value] { job->second(std::move(*value)); });
        });
    }

private:
    template <class Work>
    static auto answerOf(Work& work) -> decltype(work()) {
        if constexpr (std::is_constructible_v<decltype(work()), std::unexpected<Error>>) return caught(work);
        else return work();
    }

    QThreadPool m_pool;
    QThreadPool m_inOrder;
};

}  // namespace docket::ui
