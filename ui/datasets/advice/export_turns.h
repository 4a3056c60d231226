#pragma once

#include "ui/common/parts/buttons.h"
#include "ui/datasets/advice/advice_view.h"

#include <QStackedWidget>

namespace docket::ui {

/// What a dataset would be, and whether to prompt or to fine-tune: they take turns under a switch.
class ExportTurns : public QWidget {
    Q_OBJECT

public:
    enum Turn { DatasetTurn, AdviceTurn };

    /// Takes both.
    ExportTurns(const Theme& theme, ActionRegistry& actions, QWidget* dataset, AdviceView* advice, QWidget* parent = nullptr);

    Turn current() const { return static_cast<Turn>(m_pages->currentIndex()); }
    /// The advice is computed anew each time.
    void bring(Turn turn);
    /// From one to the other, with the focus.
    void change();

private:
    void showKey();

    ActionRegistry& m_actions;
    SegmentedSwitch* m_switch;
    QStackedWidget* m_pages;
    AdviceView* m_advice;
};

}  // namespace docket::ui
