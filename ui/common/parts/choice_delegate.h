#pragma once

#include "ui/common/look/theme.h"

#include <QStyledItemDelegate>

namespace docket::ui {

/// Paints a label to choose: its name, and behind it the groups that it stands in.
class ChoiceDelegate : public QStyledItemDelegate {
public:
    enum ChoiceRole { NameRole = Qt::UserRole + 1, GroupsRole };

    ChoiceDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

}  // namespace docket::ui
