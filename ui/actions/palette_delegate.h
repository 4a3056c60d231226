#pragma once

#include "ui/common/look/theme.h"

#include <QStyledItemDelegate>

namespace docket::ui {

/// A row of the palette: the name with what was typed lit up, its screen, its key.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    PaletteDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintName(QPainter& painter, const QRect& room, const QModelIndex& index, Qt::LayoutDirection direction) const;

    const Theme& m_theme;
};

}  // namespace docket::ui
