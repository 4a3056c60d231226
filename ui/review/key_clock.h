#pragma once

#include <QElapsedTimer>
#include <QKeyEvent>

#include <algorithm>
#include <optional>

namespace docket::ui {

/// Tells whether a key went down after the item was painted, so that typing ahead never decides an item that nobody
/// has seen. The window system stamps keys with a clock of its own; the least delay ever seen between its stamp and
/// the arrival here ties the two clocks together.
class KeyClock {
public:
    KeyClock() { m_time.start(); }

    void hide() { m_paintedAt.reset(); }
    void painted() { m_paintedAt = m_time.elapsed(); }
    bool isPainted() const { return m_paintedAt.has_value(); }

    bool wentDownAfterPaint(const QKeyEvent& key) {
        if (!m_paintedAt) return false;
        if (key.timestamp() == 0) return true;  // made by a program, now
        const qint64 now = m_time.elapsed();
        const qint64 stamp = static_cast<qint64>(key.timestamp());
        const bool isLost = m_offset && now - (stamp + *m_offset) > implausibleMs;
        m_offset = isLost || !m_offset ? now - stamp : std::min(*m_offset, now - stamp);
        return stamp + *m_offset >= *m_paintedAt;
    }

private:
    static constexpr qint64 implausibleMs = 30'000;  // later than this the other clock has jumped

    QElapsedTimer m_time;
    std::optional<qint64> m_paintedAt;
    std::optional<qint64> m_offset;  // from the key's stamp to ours
};

}  // namespace docket::ui
