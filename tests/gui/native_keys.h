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

/// How Qt hands on that a key is repeated: an X server sends a release and a press of one time, which Qt marks where it
/// has read both, and else takes for a release and a press by hand.
enum class Repeats { Marked, Unmarked };

/// Holds a key down until it has been repeated `times` times, and handles after each what it brought about.
inline void hold(QWidget& window, const NativeKey& native, int times, Repeats repeats) {
    static quint64 stamp = 1'000'000;  // ms of the window system, which go on
    const auto send = [&](QEvent::Type type, bool isRepeat) {
        QWidget* top = QApplication::activeModalWidget() != nullptr ? QApplication::activeModalWidget() : &window;
        if (QApplication::activePopupWidget() != nullptr) top = QApplication::activePopupWidget();
        QWidget* focus = top->focusWidget() != nullptr ? top->focusWidget() : top;
        const auto deliver = [&](QEvent::Type kind) {
            QKeyEvent event(kind, native.key, native.modifiers, native.scanCode, 0, 0, native.text, isRepeat);
            event.setTimestamp(stamp);
            QSpontaneKeyEvent::setSpontaneous(&event);  // Qt looks for shortcuts of other events by itself
            qApp->notify(focus, &event);
            return event.isAccepted();
        };
        const bool looksForShortcut = type == QEvent::KeyPress && !deliver(QEvent::ShortcutOverride);
        if (looksForShortcut && qt_sendShortcutOverrideEvent(focus, stamp, native.key, native.modifiers, native.text, isRepeat)) return;
        deliver(type);
    };
    send(QEvent::KeyPress, false);
    for (int i = 0; i < times; ++i) {
        stamp += 40;
        QTest::qWait(1);
        send(QEvent::KeyRelease, repeats == Repeats::Marked);
        send(QEvent::KeyPress, repeats == Repeats::Marked);
    }
    stamp += 40;
    send(QEvent::KeyRelease, false);
    stamp += 1000;
}

/// What an input method shows before it commits; then what it commits.
inline void compose(QWidget& field, const QString& preedit, const QString& committed = {}) {
    QInputMethodEvent event(preedit, {});
    event.setCommitString(committed);
    QCoreApplication::sendEvent(&field, &event);
}

}  // namespace docket::test
