#include "ui/actions/key_gate.h"

#include "ui/actions/key_map.h"

#include <QAction>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace docket::ui {

namespace {

// An event of the X11 protocol begins with its kind.
constexpr const char* xcbEvent = "xcb_generic_event_t";
constexpr int kindMask = 0x7f;
constexpr int xKeyPress = 2;
constexpr int xKeyRelease = 3;

constexpr Qt::KeyboardModifiers chordModifiers = Qt::ControlModifier | Qt::AltModifier;

/// Ctrl or Alt, but not both: together they are AltGr.
bool isChord(const QKeyEvent& key) {
    const Qt::KeyboardModifiers held = key.modifiers() & chordModifiers;
    return held == Qt::ControlModifier || held == Qt::AltModifier;
}

QAction* actionOf(const QWidget& window, const QKeySequence& keys) {
    const QList<QAction*> actions = window.actions();
    const auto found = std::ranges::find_if(actions, [&](const QAction* action) { return action->isEnabled() && action->shortcuts().contains(keys); });
    return found == actions.end() ? nullptr : *found;
}

bool wouldTypeIt(const QWidget& target, const QKeyEvent& key) {
#if defined(Q_OS_MACOS)
    return false;  // Option types characters there
#else
    const bool isCharacter = !key.text().isEmpty() && key.text().front().isPrint();
    return isCharacter && (key.modifiers() & chordModifiers) == Qt::AltModifier && qobject_cast<const QLineEdit*>(&target) != nullptr;
#endif
}

}  // namespace

KeyGate::KeyGate(QWidget& window) : QObject(&window), m_window(window) {
    qApp->installEventFilter(this);
    qApp->installNativeEventFilter(this);
}

/// The gate stands before whatever came to watch the application since: the bridge to screen readers takes keys away, and
/// hands them on later without their time.
bool KeyGate::nativeEventFilter(const QByteArray& type, void* message, qintptr*) {
    if (type != xcbEvent) return false;
    const int kind = *static_cast<const quint8*>(message) & kindMask;
    if (kind == xKeyPress || kind == xKeyRelease) qApp->installEventFilter(this);
    return false;
}

bool KeyGate::eventFilter(QObject* watched, QEvent* event) {
    if (belongsToComposition(watched, *event)) return true;
    const QEvent::Type type = event->type();
    if (type != QEvent::ShortcutOverride && type != QEvent::KeyPress && type != QEvent::KeyRelease) return false;
    auto& key = static_cast<QKeyEvent&>(*event);
    if (isUnmarkedRepeat(key)) return deliverMarked(*watched, key);
    note(key);
    if (type != QEvent::KeyPress) return false;
    auto* target = qobject_cast<QWidget*>(watched);
    return target != nullptr && target->window() == &m_window && press(*target, key);
}

KeyGate::KeyTime KeyGate::timeOf(const QKeyEvent& key) {
    return {key.nativeScanCode() != 0 ? key.nativeScanCode() : static_cast<quint32>(key.key()), key.timestamp()};
}

quint64 KeyGate::stampOf(const QKeyEvent& key) const {
    const KeyTime time = timeOf(key);
    return time.stamp == 0 && time.key == m_down.key ? m_down.stamp : time.stamp;
}

void KeyGate::note(const QKeyEvent& key) {
    const KeyTime time{timeOf(key).key, stampOf(key)};
    if (key.type() != QEvent::KeyRelease && !key.isAutoRepeat()) m_down = time;
    else if (key.type() == QEvent::KeyRelease && key.timestamp() != 0) m_released = time;
    // A button is clicked when its key comes up; what counts is when that went down.
    const bool isOfPress = key.type() == QEvent::KeyRelease && time.key == m_down.key;
    if (!m_handled) QMetaObject::invokeMethod(this, [this] { m_handled.reset(); }, Qt::QueuedConnection);
    m_handled = isOfPress ? m_down.stamp : time.stamp;
}

/// An X server repeats a key by a release and a press of the same time. Qt knows it by looking for the press while it
/// handles the release; where that is not read yet, it calls both the person's own.
bool KeyGate::isUnmarkedRepeat(const QKeyEvent& key) const {
    return key.type() != QEvent::KeyRelease && !key.isAutoRepeat() && key.timestamp() != 0 && timeOf(key) == m_released;
}

bool KeyGate::deliverMarked(QObject& watched, QKeyEvent& key) {
    const bool isPress = key.type() == QEvent::KeyPress;
    if (isPress && std::exchange(m_isShortcut, false)) {
        key.accept();
        return true;
    }
    QKeyEvent marked(key.type(), key.key(), key.modifiers(), key.nativeScanCode(), key.nativeVirtualKey(), key.nativeModifiers(), key.text(), true,
                     static_cast<quint16>(key.count()), key.device());
    marked.setTimestamp(key.timestamp());
    QCoreApplication::sendEvent(&watched, &marked);
    if (isPress) {
        key.setAccepted(marked.isAccepted());
        return true;
    }
    const Qt::KeyboardModifiers held = key.modifiers() & ~Qt::KeypadModifier;
    m_isShortcut = !marked.isAccepted() && actionOf(m_window, QKeySequence(QKeyCombination(held, static_cast<Qt::Key>(key.key())))) != nullptr;
    key.accept();  // else Qt looks for a shortcut, and takes the key for pressed
    return true;
}

bool KeyGate::belongsToComposition(QObject* watched, QEvent& event) {
    switch (event.type()) {
        case QEvent::InputMethod:
            m_composing = static_cast<QInputMethodEvent&>(event).preeditString().isEmpty() ? nullptr : watched;
            return false;
        case QEvent::FocusOut:
        case QEvent::Hide:
            if (watched == m_composing) m_composing = nullptr;
            return false;
        case QEvent::ShortcutOverride:
        case QEvent::KeyPress:
            if (watched != m_composing || m_composing.isNull()) return false;
            event.accept();
            return true;
        default: return false;
    }
}

bool KeyGate::press(QWidget& target, QKeyEvent& key) {
    if (!isChord(key)) return false;
    const QChar byPlace = labelKeyOf(key);
    if (!byPlace.isNull() && byPlace.unicode() != key.key()) {
        const Qt::KeyboardModifiers held = key.modifiers() & (chordModifiers | Qt::ShiftModifier);
        if (QAction* action = actionOf(m_window, QKeySequence(QKeyCombination(held, static_cast<Qt::Key>(byPlace.unicode()))))) {
            if (!key.isAutoRepeat() || action->autoRepeat()) action->trigger();
            key.accept();
            return true;
        }
    }
    if (!wouldTypeIt(target, key)) return false;
    key.ignore();  // so that it goes on to what the field stands in
    return true;
}

}  // namespace docket::ui
