#pragma once

#include "ui/common/look/theme.h"
#include "ui/common/parts/buttons.h"
#include "ui/insights/frame/figures_controller.h"

#include <QLabel>
#include <QProgressBar>
#include <QWidget>

namespace docket::ui {

/// How it stands with the figures of a pane, in a line above them: how far they are, that they failed or are of before, or what the pane
/// has to say of them.
class FiguresState : public QWidget {
    Q_OBJECT

public:
    /// The controller outlives this.
    FiguresState(const Theme& theme, FiguresController& controller, QWidget* parent = nullptr);

    /// `again`: the key that computes again; `words`: of figures that are there and of now.
    void show(const QString& again, const QString& words);

private:
    QString wordsOf(const QString& again, const QString& words) const;

    FiguresController& m_controller;
    QWidget* m_progress;
    QProgressBar* m_bar;
    KeyButton* m_cancel;
    QLabel* m_state;
};

}  // namespace docket::ui
