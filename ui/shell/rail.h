#pragma once

#include "ui/common/look/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QWidget>

namespace docket::ui {

/// One screen in the rail: icon, name, and a count that calls for work.
class RailItem : public QAbstractButton {
    Q_OBJECT

public:
    RailItem(const Theme& theme, const QString& icon, const QString& text, QWidget* parent = nullptr);

    void setCount(qint64 count);  ///< 0 shows none
    void setNarrow(bool isNarrow);
    /// Smaller and set in, under a screen.
    void setSub(bool isSub);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_icon;
    QString m_count;
    bool m_isNarrow = false;
    bool m_isSub = false;
};

/// The screens of a workspace, and who is working. 164 px wide, or 52 with icons alone.
class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(const Theme& theme, QWidget* parent = nullptr);

    RailItem* addScreen(const QString& icon, QAction* go);
    void setReviewer(const QString& name);
    /// A quiet word over who is working, which can be clicked; empty: none.
    void setNotice(const QString& words);
    void setNarrow(bool isNarrow);
    /// The views of a screen, listed under it; none are listed where there are no names. `current` -1: none.
    void setViews(const RailItem* screen, const QStringList& names, int current);
    bool isNarrow() const { return m_isNarrow; }

Q_SIGNALS:
    void reviewerClicked();
    void noticeClicked();
    void viewChosen(int index);

private:
    const Theme& m_theme;
    QList<RailItem*> m_screens;
    QList<RailItem*> m_views;
    RailItem* m_reviewer;
    RailItem* m_notice;
    bool m_isNarrow = false;
};

}  // namespace docket::ui
