#include "app/tour/keyboard.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>

#include <algorithm>

namespace docket::app {

namespace {

QWidget* receiver(QWidget& window) {
    if (QWidget* popup = QApplication::activePopupWidget()) return popup;
    QWidget* top = QApplication::activeModalWidget() != nullptr ? QApplication::activeModalWidget() : &window;
    return top->focusWidget() != nullptr ? top->focusWidget() : top;
}

QAction* shortcutOf(const QWidget& window, const QKeySequence& sequence) {
    const auto actions = window.actions();
    const auto found = std::ranges::find_if(
        actions, [&](const QAction* action) { return action->isEnabled() && action->shortcuts().contains(sequence); });
    return found == actions.end() ? nullptr : *found;
}

}  // namespace

void Keyboard::send(int key, Qt::KeyboardModifiers modifiers, const QString& text) {
    QWidget* target = receiver(m_window);
    QKeyEvent claim(QEvent::ShortcutOverride, key, modifiers, text);
    claim.ignore();
    QCoreApplication::sendEvent(target, &claim);
    if (!claim.isAccepted()) {
        if (QAction* action = shortcutOf(*target->window(), QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(key))))) {
            return action->trigger();
        }
    }
    QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
    QCoreApplication::sendEvent(target, &press);
    QKeyEvent release(QEvent::KeyRelease, key, modifiers, text);
    QCoreApplication::sendEvent(target, &release);
}

void Keyboard::press(const QString& chord) {
    const QKeySequence sequence(chord, QKeySequence::PortableText);
    const QKeyCombination keys = sequence[0];
    const bool isCharacter = chord.size() == 1;
    const QString text = isCharacter ? chord.toLower() : chord == QLatin1String("Space") ? QStringLiteral(" ") : QString();
    send(keys.key(), keys.keyboardModifiers(), text);
}

void Keyboard::type(const QString& text) {
    for (const QChar c : text) send(c.toUpper().unicode(), c.isUpper() ? Qt::ShiftModifier : Qt::NoModifier, c);
}

bool Keyboard::waitUntil(const std::function<bool()>& holds, int patienceMs) {
    QElapsedTimer elapsed;
    elapsed.start();
    while (!holds()) {
        if (elapsed.elapsed() > patienceMs) return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    return true;
}

}  // namespace docket::app
