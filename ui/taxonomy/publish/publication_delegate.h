#pragma once

#include "ui/common/look/theme.h"
#include "ui/taxonomy/publish/publication_model.h"

#include <QStyledItemDelegate>

namespace docket::ui {

/// How much of a row has room beside each other.
enum class RowShape {
    Wide,    ///< all columns
    Narrow,  ///< the new names stand under the old ones, the kind of change is an icon
    Tight,   ///< and decisions are told by the result alone
};

/// Draws a cell of what a publication does, and edits what to do by a list of choices.
class PublicationDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    PublicationDelegate(const Theme& theme, PublicationModel& model, QObject* parent = nullptr)
        : QStyledItemDelegate(parent), m_theme(theme), m_model(model) {}

    void setShape(RowShape shape) { m_shape = shape; }
    /// Cells stand at the top of a row that is higher; 0: in its middle.
    void setRowHeight(int height) { m_rowHeight = height; }
    int rowHeight(int lines) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QRect cellOf(const QRect& row) const;
    void paintChange(QPainter& painter, const QRect& cell, const QModelIndex& index, bool isStrong) const;
    void paintNames(QPainter& painter, const QRect& cell, const QModelIndex& index, bool isStrong) const;
    void paintFigure(QPainter& painter, const QRect& cell, const QModelIndex& index, bool isStrong) const;
    void paintChoice(QPainter& painter, const QRect& cell, const QModelIndex& index, bool hasFocus) const;

    const Theme& m_theme;
    PublicationModel& m_model;
    RowShape m_shape = RowShape::Wide;
    int m_rowHeight = 0;
};

}  // namespace docket::ui
