#include "ui/datasets/advice/export_turns.h"

#include <QApplication>
#include <QHBoxLayout>

namespace docket::ui {

namespace {
constexpr int turnSide = 16;
}

ExportTurns::ExportTurns(const Theme& theme, ActionRegistry& actions, QWidget* dataset, AdviceView* advice, QWidget* parent)
    : QWidget(parent), m_actions(actions), m_switch(new SegmentedSwitch(theme, {{tr("Dataset"), {}}, {tr("Prompt or fine-tune?"), {}}})), m_pages(new QStackedWidget), m_advice(advice) {
    m_switch->setObjectName(QStringLiteral("exportTurns"));
    m_switch->setAccessibleName(tr("Dataset, or advice whether to prompt or to fine-tune"));
    m_switch->setCurrent(DatasetTurn);
    m_pages->addWidget(dataset);
    m_pages->addWidget(advice);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(turnSide, 10, turnSide, 0);
    row->addWidget(m_switch);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_pages, 1);
    connect(m_switch, &SegmentedSwitch::chosen, this, [this](int turn) { bring(static_cast<Turn>(turn)); });
    connect(&actions, &ActionRegistry::keysChanged, this, &ExportTurns::showKey);
    showKey();
}

void ExportTurns::showKey() { m_switch->setKey(AdviceTurn, m_actions.keyOf(Command::ShowAdvice)); }

void ExportTurns::bring(Turn turn) {
    const bool hadFocus = m_pages->currentWidget()->isAncestorOf(QApplication::focusWidget());
    m_switch->setCurrent(turn);
    m_pages->setCurrentIndex(turn);
    if (hadFocus) m_switch->setFocus(Qt::OtherFocusReason);
    m_advice->setShown(turn == AdviceTurn);
}

void ExportTurns::change() {
    bring(current() == AdviceTurn ? DatasetTurn : AdviceTurn);
    QWidget* first = current() == AdviceTurn ? m_advice->focusProxy() : nullptr;
    if (first != nullptr && first->isVisible()) first->setFocus(Qt::ShortcutFocusReason);
    else m_switch->setFocus(Qt::ShortcutFocusReason);
}

}  // namespace docket::ui
