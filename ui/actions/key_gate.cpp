#include "ui/actions/key_gate.h"

#include "ui/actions/key_map.h"

#include <QAction>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>

#include <algorithm>

namespace docket::ui {

namespace {

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

KeyGate::KeyGate(QWidget& window) : QObject(&window), m_window(window) { qApp->installEventFilter(this); }

bool KeyGate::eventFilter(QObject* watched, QEvent* event) {
    if (belongsToComposition(watched, *event)) return true;
    if (event->type() != QEvent::KeyPress) return false;
    auto* target = qobject_cast<QWidget*>(watched);
    return target != nullptr && target->window() == &m_window && press(*target, static_cast<QKeyEvent&>(*event));
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
