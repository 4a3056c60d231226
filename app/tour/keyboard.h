#pragma once

#include <QKeySequence>
#include <QString>
#include <QWidget>

#include <functional>

namespace docket::app {

/// Works a window by its keyboard, the way Qt delivers keys: a shortcut goes before the focused widget, unless that
/// claims the key. For programs that drive the real window.
class Keyboard {
public:
    explicit Keyboard(QWidget& window) : m_window(window) {}

    /// One chord in portable text: "Ctrl+K", "Space", "1".
    void press(const QString& chord);
    /// Each character as a key of its own.
    void type(const QString& text);
    /// Runs the event loop until `holds`, for at most `patienceMs`; says whether it came to hold.
    static bool waitUntil(const std::function<bool()>& holds, int patienceMs = 30'000);

private:
    void send(int key, Qt::KeyboardModifiers modifiers, const QString& text);

    QWidget& m_window;
};

}  // namespace docket::app
