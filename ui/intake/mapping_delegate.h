#pragma once

#include "ui/common/look/theme.h"
#include "ui/intake/mapping_model.h"

#include <QStyledItemDelegate>

namespace docket::ui {

/// Draws a cell of what the columns of a file become, and edits it by a list of choices.
class MappingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    MappingDelegate(const Theme& theme, MappingModel& model, QObject* parent = nullptr) : QStyledItemDelegate(parent), m_theme(theme), m_model(model) {}

    /// Whether first values have a column of their own, or stand under the names; remarks go with them.
    void setNarrow(bool isNarrow) { m_isNarrow = isNarrow; }
    int rowHeight() const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintName(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    void paintValue(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    void paintRemark(QPainter& painter, const QRect& cell, const QModelIndex& index) const;

    const Theme& m_theme;
    MappingModel& m_model;
    bool m_isNarrow = false;
};

}  // namespace docket::ui
