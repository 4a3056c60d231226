#pragma once

#include "core/base/time.h"
#include "ui/common/buttons.h"
#include "ui/common/job_runner.h"

#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace docket::ui {

/// An icon and a few words in the status line.
class StatusItem : public QWidget {
    Q_OBJECT

public:
    StatusItem(const Theme& theme, const QString& icon, QWidget* parent = nullptr);

    void setText(const QString& text, Role ink = Role::Text2);
    QString text() const { return m_text->text(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_icon;
    Role m_ink = Role::Text2;
    QLabel* m_text;
};

/// The lowest line of the window: on the left what is saved, how long the item is held and the job that runs; on the
/// right what can be undone, and the key to all keys. The places never change.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    StatusLine(const Theme& theme, JobRunner& jobs, QWidget* parent = nullptr);

    void showSaving();
    void showSaved(Timestamp at);
    void showNotSaved();
    /// End of the hold on the item at hand; nullopt: none is held.
    void showHold(std::optional<Timestamp> end);
    void showUndoDepth(int depth);
    /// A word that stands where "Saved" stands, before anything was saved.
    void showWord(const QString& word);
    /// Forgets the workspace.
    void clear();

Q_SIGNALS:
    void keysAsked();

private:
    void updateHold();
    void showProgress(const services::Progress& progress, qint64 secondsLeft);

    StatusItem* m_saved;
    StatusItem* m_hold;
    QWidget* m_job;
    QLabel* m_jobText;
    QProgressBar* m_jobBar;
    KeyButton* m_jobCancel;
    StatusItem* m_undo;
    QString m_jobTitle;
    std::optional<Timestamp> m_holdEnd;
    QTimer m_tick;
};

}  // namespace docket::ui
