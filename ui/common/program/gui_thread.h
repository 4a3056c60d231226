#pragma once

#include <QMetaObject>
#include <QObject>

#include <functional>
#include <memory>
#include <mutex>

namespace docket::ui {

/// The way back into the window thread: runs work there as long as the receiver lives, and drops it afterwards.
/// Copies share the receiver. deliver() may be called from any thread.
class GuiThread {
public:
    /// Made and destroyed in the window thread, as a member of the receiver.
    explicit GuiThread(QObject* receiver) : m_gate(std::make_shared<Gate>()) { m_gate->receiver = receiver; }

    /// To be called from the receiver's destructor.
    void close() {
        const std::lock_guard lock(m_gate->mutex);
        m_gate->receiver = nullptr;
    }

    void deliver(std::function<void()> work) const {
        const std::lock_guard lock(m_gate->mutex);
        if (m_gate->receiver != nullptr) QMetaObject::invokeMethod(m_gate->receiver, std::move(work), Qt::QueuedConnection);
    }

    /// A callback for another thread that hands its value to `receive` in the window thread.
    template <class Receive>
    auto callback(Receive receive) const {
        return [gate = *this, receive = std::move(receive)](auto value) {
            gate.deliver([receive, value = std::move(value)]() mutable { receive(std::move(value)); });
        };
    }

private:
    struct Gate {
        std::mutex mutex;
        QObject* receiver = nullptr;
    };
    std::shared_ptr<Gate> m_gate;
};

}  // namespace docket::ui
