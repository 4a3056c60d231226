#pragma once

#include "ui/actions/action_registry.h"
#include "ui/common/parts/buttons.h"
#include "ui/review/review_controller.h"

#include <QLabel>
#include <QProgressBar>
#include <QWidget>

namespace docket::ui {

/// The bar over the desk: what is worked on, how suggestions are shown, what was done, what is left, Pause.
class QueueBar : public QWidget {
    Q_OBJECT

public:
    QueueBar(const Theme& theme, const ActionRegistry& actions, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Whether items an hour, and how long the rest will take, are there.
    void setPaceShown(bool isShown);
    /// Items that the reviewer has decided today.
    void setDoneToday(qint64 items) { m_doneToday = items; }
    /// Items that the reviewer wants to decide in a day; 0: there is no goal, and what was done is counted plainly.
    void setDailyGoal(int items) { m_dailyGoal = items; }
    /// The button that turns to the labels, or back to the text, where there is room for one of them.
    void showTurn(bool isOffered, bool areLabelsShown);
    void showCounts(const ReviewController& review);

Q_SIGNALS:
    void turnAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void showDone(qint64 left);
    void showAssigned(qint64 items);
    void showMode(const ReviewController& review);

    const Theme& m_theme;
    bool m_isPaceShown = true;
    qint64 m_doneToday = 0;
    int m_dailyGoal = 0;
    QString m_title;
    QLabel* m_name;
    Chip* m_mode;
    Chip* m_assigned;
    bool m_isAssigned = false;
    QLabel* m_done;
    QLabel* m_doneWhen;
    QProgressBar* m_progress;
    QLabel* m_pace;
    QLabel* m_left;
    KeyButton* m_turn = nullptr;
    KeyButton* m_pause = nullptr;
};

}  // namespace docket::ui
