#pragma once

#include <QApplication>
#include <QEvent>
#include <QString>

#include <chrono>
#include <functional>
#include <vector>

namespace docket::ui {

/// An event that kept the window thread.
struct HeldEvent {
    QString receiver;  ///< class and object name
    QEvent::Type type = QEvent::None;
    std::chrono::microseconds busy{0};

    QString text() const;
};

/// Processor time that one event may take of the window thread: 16 ms in Review, 50 ms elsewhere, in a release build.
/// Builds without optimisation or with sanitizers do the same work slower, by `buildFactor`.
inline constexpr std::chrono::milliseconds reviewLimit{16};
inline constexpr std::chrono::milliseconds usualLimit{50};
extern const int buildFactor;

/// An application that times every event the window thread handles, in processor time of that thread, so that a busy
/// machine does not count. An event that is sent within another belongs to it; one that an event loop within it brings
/// does not. Used in the window thread, by debug builds and tests.
class WatchedApplication : public QApplication {
    Q_OBJECT

public:
    WatchedApplication(int& argc, char** argv) : QApplication(argc, argv) {}

    bool notify(QObject* receiver, QEvent* event) override;

    /// Events over the limit are kept, and told to `onHeld`. One that runs a loop opens a dialog or a menu, which is
    /// no longer the screen it was pressed on: for it the limit is at least the usual one.
    void setLimit(std::chrono::microseconds limit) { m_limit = limit; }
    void setOnHeld(std::function<void(const HeldEvent&)> onHeld) { m_onHeld = std::move(onHeld); }
    const std::vector<HeldEvent>& held() const { return m_held; }
    const HeldEvent& longest() const { return m_longest; }
    void forget();
    /// Whether an event is being handled now.
    bool isInEvent() const { return m_innermost != nullptr; }

private:
    struct Span;

    void record(HeldEvent event, std::chrono::microseconds limit);

    Span* m_innermost = nullptr;
    std::chrono::microseconds m_limit = usualLimit;
    std::function<void(const HeldEvent&)> m_onHeld;
    std::vector<HeldEvent> m_held;
    HeldEvent m_longest;
};

}  // namespace docket::ui
