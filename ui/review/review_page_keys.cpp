#include "ui/review/review_page.h"

#include "ui/actions/key_map.h"

#include <QKeyEvent>
#include <QTimer>

#include <utility>

// Which keys are the desk's, and from when on they count.

namespace docket::ui {

/// What keys mean has changed: those that went down before it can be seen do not count.
void ReviewPage::awaitPaint() {
    ++m_asked;
    showLabels(false);  // what is asked for now is seen by the text
    m_keyClock.hide();
    m_text->viewport()->update();
}

void ReviewPage::notePainted(int asked) {
    if (asked != m_asked || m_keyClock.isPainted() || m_review.item() == nullptr) return;
    m_keyClock.painted();
    if (std::exchange(m_isItemNew, false)) Q_EMIT itemPainted();
    Q_EMIT askedPainted();
}

void ReviewPage::keyPressEvent(QKeyEvent* event) { pressAtDesk(*event); }

void ReviewPage::pressAtDesk(QKeyEvent& key) {
    // A modifier alone may be handed on after the chord that it belongs to.
    const bool isActivity = !chordOf(key).isEmpty() && (!key.isAutoRepeat() || isScrollKey(key.key()));
    if (isActivity) m_review.noteActivity();
    const bool isPlain = (key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (isPlain && isEnter && !key.isAutoRepeat() && m_review.phase() == ReviewController::Phase::Paused) return m_review.resume();
    if (!isForDesk(key) || m_review.item() == nullptr) return QWidget::keyPressEvent(&key);
    // A key that is held down, or was pressed before the item was on screen, is not meant for it.
    const bool isHeld = key.isAutoRepeat() && !isScrollKey(key.key());
    if (isHeld || !m_actions.counts(key)) return key.accept();
    if (!m_keys->press(key)) QWidget::keyPressEvent(&key);
}

bool ReviewPage::isForDesk(const QKeyEvent& key) const {
    const Qt::KeyboardModifiers held = key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    return held == Qt::NoModifier || (!m_actions.hasSingleKeys() && held == Qt::AltModifier && labelKeyOf(key).isDigit());
}

/// In the filter's field letters are text, also those that some keyboards have in the number row; and so are signs once
/// something is typed, as the "-" and "_" of AZERTY in a name. Digits stay label keys, and Space reveals as long as nothing
/// is typed.
bool ReviewPage::filterFieldTakes(const QKeyEvent& key) const {
    if (key.key() == Qt::Key_Escape || key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) return false;
    const bool isEmpty = m_labelList->filterField()->text().isEmpty();
    const QString written = key.text();
    const bool isSign = written.size() == 1 && (written[0].isPunct() || written[0].isSymbol());
    const bool isText = !lettersOf(key).isEmpty() || (isSign && !isEmpty);
    const QChar pressed = m_actions.hasSingleKeys() ? labelKeyOf(key) : QChar();
    if (pressed.isDigit() && !isText && (key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier) return false;
    return !(key.key() == Qt::Key_Space && isEmpty);
}

/// With a caret in the text, the keys that move it are the text's own.
bool ReviewPage::textTakes(const QKeyEvent& key) const {
    const bool hasCaret = m_text->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard);
    return (key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != Qt::NoModifier || (hasCaret && isScrollKey(key.key()));
}

bool ReviewPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_text->viewport() && event->type() == QEvent::Paint && !m_keyClock.isPainted() && m_review.item() != nullptr) {
        // The paint event is about to be handled; afterwards the item is there to be seen.
        QTimer::singleShot(0, this, [this, asked = m_asked] { notePainted(asked); });
    }
    if (watched == m_labelList->filterField() && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        QTimer::singleShot(0, this, &ReviewPage::updateKeyCaps);
    }
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel) m_review.noteActivity();
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);

    auto& key = static_cast<QKeyEvent&>(*event);
    const bool isTab = key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab;
    if (isTab) return false;
    if (watched == m_labelList->filterField()) m_review.noteActivity();
    if (watched == m_labelList->filterField() ? filterFieldTakes(key) : textTakes(key)) return false;
    pressAtDesk(key);
    return true;
}

}  // namespace docket::ui
