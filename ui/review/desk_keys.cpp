#include "ui/review/desk_keys.h"

#include "ui/actions/key_map.h"
#include "ui/common/look/mirror.h"

#include <QScrollBar>

namespace docket::ui {

namespace {

constexpr int reasonCount = 6;
constexpr int reasonColumns = 3;

void scroll(QScrollBar& bar, int pages) { bar.setValue(bar.value() + pages * bar.pageStep()); }

}  // namespace

DeskKeys::DeskKeys(ReviewController& review, LabelModel& labels, LabelList& list, DecisionBar& bar, ReadingView& text, QObject* parent)
    : QObject(parent), m_review(review), m_labels(labels), m_list(list), m_bar(bar), m_text(text) {}

bool DeskKeys::press(const QKeyEvent& key) {
    if (key.key() == Qt::Key_PageUp || key.key() == Qt::Key_PageDown) {
        scroll(*m_text.verticalScrollBar(), key.key() == Qt::Key_PageUp ? -1 : 1);
        return true;
    }
    switch (m_review.phase()) {
        case ReviewController::Phase::Working: return pressWorking(key);
        case ReviewController::Phase::Comparing: return pressComparing(key);
        case ReviewController::Phase::HoldLost:
            if (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter) return false;
            enter();
            return true;
        default: return false;
    }
}

bool DeskKeys::pressWorking(const QKeyEvent& key) {
    switch (unmirroredKey(key.key(), m_list.layoutDirection())) {
        case Qt::Key_Space: m_review.reveal(); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: enter(); return true;
        case Qt::Key_Up: moveHighlight(-1); return true;
        case Qt::Key_Down: moveHighlight(1); return true;
        case Qt::Key_Left: return m_list.setGroupOpen(false);
        case Qt::Key_Right: return m_list.setGroupOpen(true);
        case Qt::Key_Home: highlightEnd(true); return true;
        case Qt::Key_End: highlightEnd(false); return true;
        case Qt::Key_Escape: leaveFilter(); return true;
        default: return pressLabelKey(key);
    }
}

/// With single keys off, digits need Alt, and letters are no keys.
QChar DeskKeys::labelKey(const QKeyEvent& key) const {
    const QChar pressed = labelKeyOf(key);
    if (m_hasSingleKeys) return pressed;
    return pressed.isDigit() && key.modifiers().testFlag(Qt::AltModifier) ? pressed : QChar();
}

/// The label of what the layout writes, else of the key's place: a shortcut may be a letter of any script.
std::optional<LabelId> DeskKeys::labelOf(const QKeyEvent& key) const {
    const QString written = m_hasSingleKeys ? key.text() : QString();
    if (const auto label = written.size() == 1 ? m_labels.labelForKey(written[0]) : std::nullopt) return label;
    const QChar pressed = labelKey(key);
    return pressed.isNull() ? std::nullopt : m_labels.labelForKey(pressed);
}

bool DeskKeys::pressLabelKey(const QKeyEvent& key) {
    const QChar pressed = labelKey(key);
    const QString letters = m_hasSingleKeys && m_labels.isLarge() ? lettersOf(key) : QString();
    if (const auto label = labelOf(key)) {
        choose(*label);
    } else if (pressed == QLatin1Char('0')) {
        chooseNoneFits();
    } else if (!letters.isEmpty()) {
        m_list.typeFilter(letters);
    } else {
        return !pressed.isNull();
    }
    return true;
}

bool DeskKeys::pressComparing(const QKeyEvent& key) {
    switch (unmirroredKey(key.key(), m_list.layoutDirection())) {
        case Qt::Key_Escape: m_review.backToLabels(); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: enter(); return true;
        case Qt::Key_Right: moveReason(1); return true;
        case Qt::Key_Left: moveReason(-1); return true;
        case Qt::Key_Down: moveReason(reasonColumns); return true;
        case Qt::Key_Up: moveReason(-reasonColumns); return true;
        default: break;
    }
    const QChar pressed = labelKey(key);
    if (!pressed.isDigit() && m_hasSingleKeys) return pressLetterWhileComparing(key);
    if (!pressed.isDigit() || pressed == QLatin1Char('0') || pressed.digitValue() > reasonCount) return false;
    giveReason(pressed.digitValue() - 1);
    return true;
}

bool DeskKeys::pressLetterWhileComparing(const QKeyEvent& key) {
    const auto label = m_review.isMulti() ? labelOf(key) : std::nullopt;
    if (label) choose(*label);
    return label.has_value();
}

void DeskKeys::enter() {
    m_review.noteActivity();
    if (m_review.phase() == ReviewController::Phase::HoldLost) return m_review.leaveLostItem();
    if (m_review.phase() == ReviewController::Phase::Comparing) {
        if (const int reason = m_bar.comparison().highlightedReason(); reason >= 0) giveReason(reason);
        return;
    }
    if (!m_isPending) return m_review.submit();
    if (const auto label = m_list.highlighted()) choose(*label);
    else if (m_list.isNoneFitsHighlighted()) chooseNoneFits();
    else m_list.toggleGroup();
}

void DeskKeys::choose(LabelId label) {
    m_isPending = false;
    m_review.toggleLabel(label);
    m_list.clearFilter();
    m_list.highlight(label);  // which has a row only once it is chosen
    m_isPending = false;      // a highlight that moves while something is searched waits for Enter
    Q_EMIT pendingChanged();
    Q_EMIT deskWanted();
}

void DeskKeys::chooseNoneFits() {
    if (m_review.phase() != ReviewController::Phase::Working || m_review.taxonomy() == nullptr) return;
    m_list.clearFilter();
    m_isPending = false;
    if (m_review.isMulti()) return m_review.chooseNone();
    if (const taxonomy::Label* none = noneFitsLabel(*m_review.taxonomy())) return choose(none->id);
    askForFlagNote();
    Q_EMIT noLabelForNone();
}

void DeskKeys::askForFlagNote() {
    m_review.beginFlag();
    m_bar.noteField()->setFocus(Qt::ShortcutFocusReason);
}

void DeskKeys::moveHighlight(int step) {
    m_list.moveHighlight(step);
    m_isPending = true;
    Q_EMIT pendingChanged();
}

void DeskKeys::highlightEnd(bool first) {
    m_list.highlightEnd(first);
    m_isPending = true;
    Q_EMIT pendingChanged();
}

void DeskKeys::moveReason(int step) {
    ComparePanel& comparison = m_bar.comparison();
    const int current = comparison.highlightedReason();
    comparison.highlightReason(current < 0 ? 0 : qBound(0, current + step, reasonCount - 1));
}

void DeskKeys::giveReason(int index) { m_review.giveReason(m_bar.comparison().codeOf(index)); }

void DeskKeys::leaveFilter() {
    m_list.clearFilter();
    m_isPending = false;
    Q_EMIT pendingChanged();
    Q_EMIT deskWanted();
}

}  // namespace docket::ui
