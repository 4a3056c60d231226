#pragma once

#include "ui/common/look/theme.h"
#include "ui/workspace/recent_model.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace docket::ui {

/// Two lines for a workspace: name and what waits, path and when it was open.
class RecentDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    RecentDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

/// Recent workspaces: arrows move, Enter opens, Del takes one off the list.
class RecentList : public QListView {
    Q_OBJECT

public:
    RecentList(const Theme& theme, RecentModel& model, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, 60}; }

Q_SIGNALS:
    void opened(const QString& path);
    void removed(const QString& path);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    RecentModel& m_model;
};

}  // namespace docket::ui
