#pragma once

#include "core/services/work/job.h"
#include "ui/actions/action_registry.h"
#include "ui/common/look/theme.h"
#include "ui/common/parts/buttons.h"

#include <QLabel>
#include <QProgressBar>
#include <QWidget>

namespace docket::ui {

/// The foot of the screen: what would be written or how far it is, and the buttons to begin and to end it.
class ExportBar : public QWidget {
    Q_OBJECT

public:
    ExportBar(const Theme& theme, ActionRegistry& actions, QWidget* parent = nullptr);

    /// Nothing runs: `words` say what would be written, or why nothing can be (`isBad`).
    void showWords(const QString& words, bool isBad);
    /// Something runs that can be cancelled.
    void showProgress(const QString& words, const services::Progress& progress, qint64 secondsLeft = -1);

Q_SIGNALS:
    void cancelAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QLabel* m_words;
    QLabel* m_left;
    QProgressBar* m_bar;
    KeyButton* m_cancel;
    KeyButton* m_run;
};

}  // namespace docket::ui
