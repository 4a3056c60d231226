#pragma once

#include "ui/common/look/theme.h"

#include <QStyledItemDelegate>

namespace docket::ui {

/// Paints the rows of a list to choose from, wherever one opens: an icon, the words, and a check mark where the row is what
/// was chosen, or a check box where several can be. The row that the keys are on stands on its own ground.
class ChoiceRows : public QStyledItemDelegate {
public:
    static constexpr int ChosenRole = Qt::UserRole + 40;  ///< bool

    explicit ChoiceRows(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Whoever shows the list says what a click does, on the check box as on the words.
    bool editorEvent(QEvent*, QAbstractItemModel*, const QStyleOptionViewItem&, const QModelIndex&) override { return false; }

protected:
    virtual bool isChosen(const QModelIndex& index) const { return index.data(ChosenRole).toBool(); }

private:
    const Theme& m_theme;
};

}  // namespace docket::ui
