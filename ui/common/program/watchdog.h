#pragma once

#include "ui/common/program/application.h"

#include <QEvent>
#include <QString>

#include <chrono>
#include <functional>
#include <utility>
#include <vector>

namespace docket::ui {

/// An event that kept the window thread.
struct HeldEvent {
    QString receiver;  ///< class and object name
    QEvent::Type type = QEvent::None;
    std::chrono::microseconds busy{0};

    QString text() const;
};

/// Processor time that one event should take of the window thread at most, in Review and elsewhere. The benchmark of the
/// window measures what it takes.
inline constexpr std::chrono::milliseconds reviewBudget{16};
inline constexpr std::chrono::milliseconds usualBudget{50};
/// From where on an event is said to have held the window: ten times a budget, which no slow machine or build without
/// optimisation needs, but work that belongs to a worker does. Four times that with sanitizers.
std::chrono::microseconds heldAfter(std::chrono::milliseconds budget);

/// Processor time that the calling thread has taken: what other threads and programs do meanwhile does not count.
std::chrono::microseconds threadTime();

/// An application that times every event the window thread handles, by `threadTime`. An event that is sent within
/// another belongs to it; one that an event loop within it brings does not. Used in the window thread, by debug builds
/// and tests.
class WatchedApplication : public Application {
    Q_OBJECT

public:
    WatchedApplication(int& argc, char** argv) : Application(argc, argv) {}

    bool notify(QObject* receiver, QEvent* event) override;

    /// Events over the limit are told to `onHeld`; without one they are kept. One that runs a loop opens a dialog or a
    /// menu, which is no longer the screen it was pressed on: for it the limit is at least the usual one.
    void setLimit(std::chrono::microseconds limit) { m_limit = limit; }
    void setOnHeld(std::function<void(const HeldEvent&)> onHeld) { m_onHeld = std::move(onHeld); }
    /// Another clock than `threadTime`.
    void setClock(std::function<std::chrono::microseconds()> clock) { m_clock = std::move(clock); }
    const std::vector<HeldEvent>& held() const { return m_held; }
    const HeldEvent& longest() const { return m_longest; }
    void forget();
    /// Whether an event is being handled now.
    bool isInEvent() const { return m_innermost != nullptr; }

private:
    struct Span;

    void record(HeldEvent event, std::chrono::microseconds limit);

    Span* m_innermost = nullptr;
    std::function<std::chrono::microseconds()> m_clock = threadTime;
    std::chrono::microseconds m_limit = heldAfter(usualBudget);
    std::function<void(const HeldEvent&)> m_onHeld;
    std::vector<HeldEvent> m_held;
    HeldEvent m_longest;
};

}  // namespace docket::ui
