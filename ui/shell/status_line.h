#pragma once

#include "core/base/time.h"
#include "core/ports/clock.h"
#include "ui/common/parts/buttons.h"
#include "ui/common/parts/icon_label.h"
#include "ui/common/program/job_runner.h"
#include "ui/review/work/save_state.h"

#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace docket::ui {

/// The lowest line of the window: on the left what is saved, how long the item is held and the job that runs; on the
/// right what can be undone, and the key to all keys. The places never change.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    /// The clock must outlive it.
    StatusLine(const Theme& theme, JobRunner& jobs, const ports::Clock& clock, QAction* keysOfScreen, QWidget* parent = nullptr);

    void showSaveState(const SaveState& state);
    /// Answers the question whether everything is saved, also to a screen reader.
    void saySaved();
    /// End of the hold on the item at hand; nullopt: none is held.
    void showHold(std::optional<Timestamp> end);
    void showUndoDepth(int depth);
    /// Minutes worked without a rest, when a break is due.
    void showBreak(std::optional<int> minutes);
    /// A word that stands where "Saved" stands, before anything was saved.
    void showWord(const QString& word);
    /// Forgets the workspace.
    void clear();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void updateHold();
    void showProgress(const services::Progress& progress, qint64 secondsLeft);

    const Theme& m_theme;
    const ports::Clock& m_clock;
    int m_undoDepth = 0;
    IconLabel* m_saved;
    IconLabel* m_hold;
    IconLabel* m_draft;
    QWidget* m_job;
    QLabel* m_jobText;
    QProgressBar* m_jobBar;
    KeyButton* m_jobCancel;
    IconLabel* m_break;
    IconLabel* m_undo;
    QString m_jobTitle;
    std::optional<Timestamp> m_holdEnd;
    SaveState m_saveState;
    QTimer m_tick;
};

}  // namespace docket::ui
