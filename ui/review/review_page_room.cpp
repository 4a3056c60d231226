#include "ui/review/review_page.h"

#include <QVBoxLayout>

#include <utility>

// Where the parts of the desk stand, by the room that the window has.

namespace docket::ui {

namespace {

constexpr int singleColumn = 396;
constexpr int multiColumn = 430;
constexpr int narrowColumn = 320;
constexpr int tightColumn = 250;

QString sizeClass(Room room) { return room == Room::Wide ? QStringLiteral("wide") : room == Room::Narrow ? QStringLiteral("narrow") : QStringLiteral("tight"); }

}  // namespace

void ReviewPage::keepSideWidth() { m_layout.insert(sizeClass(room()), m_side->width()); }

/// The right column as wide as the person made it, else as the task asks for; the text takes the rest.
void ReviewPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOutColumns();
}

void ReviewPage::layOutColumns() {
    const bool isTight = room() == Room::Tight;
    m_side->setNarrow(room() != Room::Wide);
    m_decision->setTight(isTight);
    m_strip->setTight(isTight);
    m_suggestion->setTight(isTight);
    m_text->setTight(isTight);
    m_cardRow->setContentsMargins(isTight ? 12 : 32, isTight ? 4 : 8, isTight ? 12 : 32, isTight ? 6 : 12);
    const bool isAlone = hasOneColumn(*this, m_theme);
    m_text->setMinimumHeight(m_theme.px(isAlone ? 32 : 36));
    takeTurns(isAlone);
    m_decision->setAlone(isAlone);
    m_centre->setMinimumWidth(isAlone ? 0 : m_theme.px(isTight ? 380 : 420));
    if (isAlone) return;
    m_side->setMinimumWidth(m_theme.px(isTight ? 240 : 280));
    const int usual = m_theme.px(isTight ? tightColumn : room() == Room::Narrow ? narrowColumn : m_review.isMulti() ? multiColumn : singleColumn);
    const int side = qBound(m_side->minimumWidth(), m_layout.value(sizeClass(room()), usual).toInt(), qMax(m_side->minimumWidth(), width() / 2));
    m_work->setSizes({width() - side - 1, side});
}

void ReviewPage::takeTurns(bool areAlone) {
    if (std::exchange(m_takesTurns, areAlone) != areAlone) {
        if (areAlone) static_cast<QVBoxLayout*>(m_centre->layout())->insertWidget(1, m_side, 1);
        else m_work->addWidget(m_side);
    }
    showLabels(m_areLabelsFirst);
    fitRows();
}

void ReviewPage::showLabels(bool areFirst) {
    m_areLabelsFirst = areFirst && m_takesTurns;
    m_reading->setVisible(!m_areLabelsFirst);
    m_side->setVisible(!m_takesTurns || m_areLabelsFirst);
    m_queueBar->showTurn(m_takesTurns, m_areLabelsFirst);
}

/// While reasons are asked in one column, what can be done without gives them its room.
void ReviewPage::fitRows() {
    const bool isFull = m_takesTurns && m_review.phase() == ReviewController::Phase::Comparing;
    m_queueBar->setVisible(!isFull);
    m_strip->setVisible(!isFull);
}

}  // namespace docket::ui
