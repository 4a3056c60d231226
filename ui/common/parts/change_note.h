#pragma once

#include "ui/common/parts/buttons.h"

#include <QWidget>

namespace docket::ui {

/// What a draft changes about one thing that was published, in words, with a way back to what it was. It has its place also
/// where nothing is changed; what does not fit is in its tool tip.
class ChangeNote : public QWidget {
    Q_OBJECT

public:
    /// `revertWords`: what Revert does, for who does not see what it stands beside.
    ChangeNote(const Theme& theme, const QString& revertWords, QWidget* parent = nullptr);

    /// `words`: one thing on each line. An empty title: nothing is changed.
    void say(const QString& title, const QString& words);
    QString title() const { return m_title; }
    void setEditable(bool isEditable);

Q_SIGNALS:
    void revertAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_title;
    QString m_words;
    KeyButton* m_revert;
};

}  // namespace docket::ui
