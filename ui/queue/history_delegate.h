#pragma once

#include "ui/common/look/theme.h"

#include <QStyledItemDelegate>

namespace docket::ui {

/// Draws an event of an item's history: icon, what happened, when, and the details under it.
class HistoryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum DataRole { IconRole = Qt::UserRole + 1, WhenRole, DetailsRole };

    explicit HistoryDelegate(const Theme& theme, QObject* parent = nullptr) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

}  // namespace docket::ui
