#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <optional>

namespace docket::ui {

/// Tells whether a key went down after what it acts on was painted, so that typing ahead never decides an item that
/// nobody has seen. The window system stamps keys with a clock of its own; the least delay ever seen between its stamp
/// and the arrival here ties the two clocks together.
class KeyClock {
public:
    KeyClock() { m_time.start(); }

    void hide() { m_paintedAt.reset(); }
    void painted() { m_paintedAt = m_time.elapsed(); }
    bool isPainted() const { return m_paintedAt.has_value(); }

    /// `stamp`: of the key event, in ms; 0 for a key that a program made, which goes down now.
    bool wentDownAfterPaint(quint64 stamp) {
        if (!m_paintedAt) return false;
        if (stamp == 0) return true;
        const qint64 now = m_time.elapsed();
        const qint64 at = static_cast<qint64>(stamp);
        const bool isLost = m_offset && now - (at + *m_offset) > implausibleMs;
        m_offset = isLost || !m_offset ? now - at : std::min(*m_offset, now - at);
        return at + *m_offset >= *m_paintedAt;
    }

private:
    static constexpr qint64 implausibleMs = 30'000;  // later than this the other clock has jumped

    QElapsedTimer m_time;
    std::optional<qint64> m_paintedAt;
    std::optional<qint64> m_offset;  // from the key's stamp to ours
};

}  // namespace docket::ui
