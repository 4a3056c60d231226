#include "ui/common/program/watchdog.h"

#include <QMetaEnum>
#include <QScopeGuard>
#include <QThread>

#include <algorithm>
#include <ctime>
#include <utility>

namespace docket::ui {

std::chrono::microseconds heldAfter(std::chrono::milliseconds budget) {
#ifdef DOCKET_SANITIZED
    return budget * 40;
#else
    return budget * 10;
#endif
}

std::chrono::microseconds threadTime() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::nanoseconds(time.tv_nsec));
}

/// One event in hand that was not sent within another.
struct WatchedApplication::Span {
    Span* outer = nullptr;
    int loopLevel = 0;
    bool hasLoop = false;
    std::chrono::microseconds elsewhere{0};  ///< spent on events that a loop within this one brought
};

QString HeldEvent::text() const {
    const char* name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return QStringLiteral("%1 of %2: %3 ms").arg(QLatin1String(name == nullptr ? "?" : name), receiver).arg(static_cast<double>(busy.count()) / 1000.0, 0, 'f', 1);
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event) {
    if (thread() != QThread::currentThread()) return Application::notify(receiver, event);
    const int level = thread()->loopLevel();
    if (m_innermost != nullptr && m_innermost->loopLevel == level) return Application::notify(receiver, event);

    // The receiver may be gone afterwards.
    HeldEvent seen{QLatin1String(receiver->metaObject()->className()) + QLatin1Char(' ') + receiver->objectName(), event->type(), {}};
    Span span{m_innermost, level};
    m_innermost = &span;
    const auto end = qScopeGuard([&] { m_innermost = span.outer; });
    const auto start = m_clock();
    const bool isDone = Application::notify(receiver, event);
    const auto whole = m_clock() - start;
    if (span.outer != nullptr) {
        span.outer->elsewhere += whole;
        span.outer->hasLoop = true;
    }
    seen.busy = whole - span.elsewhere;
    record(std::move(seen), span.hasLoop ? std::max(m_limit, heldAfter(usualBudget)) : m_limit);
    return isDone;
}

void WatchedApplication::record(HeldEvent event, std::chrono::microseconds limit) {
    if (event.busy > m_longest.busy) m_longest = event;
    if (event.busy <= limit) return;
    if (m_onHeld) m_onHeld(event);
    else m_held.push_back(std::move(event));
}

void WatchedApplication::forget() {
    m_held.clear();
    m_longest = {};
}

}  // namespace docket::ui
