#pragma once

#include "ui/common/look/theme.h"

#include <QStyledItemDelegate>

namespace docket::ui {

/// Paints a rule: its check box or lock, its sentence with a tag where it was changed, and below it what else there is to know.
class RuleDelegate : public QStyledItemDelegate {
public:
    RuleDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    /// Where the check box of a row is.
    QRect boxIn(const QRect& row, Qt::LayoutDirection direction) const;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The list says what a click on the box does, and Space.
    bool editorEvent(QEvent*, QAbstractItemModel*, const QStyleOptionViewItem&, const QModelIndex&) override { return false; }

private:
    void paintHead(QPainter& painter, const QRect& row, const QString& words, Qt::LayoutDirection direction) const;
    /// Returns where the sentence must end.
    int paintTag(QPainter& painter, const QRect& line, const QStyleOptionViewItem& option) const;

    const Theme& m_theme;
};

}  // namespace docket::ui
