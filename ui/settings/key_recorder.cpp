#include "ui/settings/key_recorder.h"

#include "ui/actions/key_map.h"

#include <QKeyEvent>

namespace docket::ui {

KeyRecorder::KeyRecorder(QWidget* parent) : QLineEdit(parent) {
    setReadOnly(true);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setContextMenuPolicy(Qt::NoContextMenu);
}

bool KeyRecorder::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyRecorder::keyPressEvent(QKeyEvent* event) {
    event->accept();
    if (event->isAutoRepeat()) return;
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) return Q_EMIT givenUp();
    if (const QKeySequence keys = chordOf(*event); !keys.isEmpty()) Q_EMIT recorded(keys);
}

void KeyRecorder::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::MouseFocusReason) Q_EMIT givenUp();
}

}  // namespace docket::ui
