#pragma once

#include "ui/common/look/theme.h"

#include <QStyledItemDelegate>

namespace docket::ui {

/// Paints a finding: icon, title and what can be done at the far end, and below it the sentence.
class CheckDelegate : public QStyledItemDelegate {
public:
    enum CheckRole {
        SentenceRole = Qt::UserRole + 1,
        InkRole,     ///< of the icon, a Role as int
        IconRole,
        ActionRole,  ///< the word on its button: "Open", "Compare", "Apply"
        AsideRole,   ///< words in the place of a button, for a row that has none
    };

    CheckDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where the word on its button stands in the row; empty: it has none.
    QRect actionRect(const QRect& row, const QModelIndex& index, Qt::LayoutDirection direction) const;

private:
    QRect farRect(const QRect& row, const QString& words, Qt::LayoutDirection direction) const;

    const Theme& m_theme;
};

}  // namespace docket::ui
