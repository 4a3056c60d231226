#pragma once

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTest>

namespace docket::test {

/// A key as X11 and Wayland deliver it: what the layout produces, and the code of the physical key.
struct NativeKey {
    quint32 scanCode;
    int key;
    QString text;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
};

/// Delivers a key the way Qt does: the focused widget may claim it, then shortcuts are looked up, then it is pressed.
inline void press(QWidget& window, const NativeKey& native) {
    QWidget* focus = window.focusWidget() != nullptr ? window.focusWidget() : &window;
    if (qt_sendShortcutOverrideEvent(focus, 0, native.key, native.modifiers, native.text)) return;
    QKeyEvent down(QEvent::KeyPress, native.key, native.modifiers, native.scanCode, 0, 0, native.text);
    QCoreApplication::sendEvent(focus, &down);
    QKeyEvent up(QEvent::KeyRelease, native.key, native.modifiers, native.scanCode, 0, 0, native.text);
    QCoreApplication::sendEvent(focus, &up);
}

/// What an input method shows before it commits; then what it commits.
inline void compose(QWidget& field, const QString& preedit, const QString& committed = {}) {
    QInputMethodEvent event(preedit, {});
    event.setCommitString(committed);
    QCoreApplication::sendEvent(&field, &event);
}

}  // namespace docket::test
