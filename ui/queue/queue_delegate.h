#pragma once

#include "ui/common/look/theme.h"

#include <QStyledItemDelegate>

namespace docket::ui {

/// Draws a cell of the list of items: soft fill for selected rows, bars for confidences, icons, grey bars for rows that are
/// still to come.
class QueueDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit QueueDelegate(const Theme& theme, QObject* parent = nullptr) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintConfidence(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    void paintText(QPainter& painter, const QRect& cell, const QModelIndex& index, const QStyleOptionViewItem& option) const;

    const Theme& m_theme;
};

}  // namespace docket::ui
