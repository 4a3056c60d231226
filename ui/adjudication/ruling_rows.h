#pragma once

#include "ui/adjudication/adjudication_controller.h"
#include "ui/common/look/theme.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace docket::ui {

/// The items of the list as rows, described page by page as they come into sight.
class RulingModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum RulingRole {
        IdRole = Qt::UserRole + 1,
        DueRole,      ///< when it is due, in words
        LabelRole,    ///< what most reviewers said
        VotesRole,    ///< "2 : 1"
        UrgentRole,   ///< bool
        FlaggedRole,  ///< bool
    };

    explicit RulingModel(AdjudicationController& adjudication, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_count; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QVariant rowData(const ports::ItemToRule& row, int role) const;
    QString spoken(const ports::ItemToRule& row) const;

    AdjudicationController& m_adjudication;
    int m_count = 0;
};

/// Paints a row: id and due time, the beginning of the text, label and votes.
class RulingDelegate : public QStyledItemDelegate {
public:
    RulingDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

/// The list with the item that is in hand.
class RulingListView : public QListView {
    Q_OBJECT

public:
    RulingListView(const Theme& theme, AdjudicationController& adjudication, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A row was clicked, or Enter was pressed on it.
    void rowChosen(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showInHand();

    AdjudicationController& m_adjudication;
    RulingModel* m_model;
};

}  // namespace docket::ui
