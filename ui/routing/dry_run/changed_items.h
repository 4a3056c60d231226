#pragma once

#include "core/services/routing/dry_run.h"
#include "ui/common/look/theme.h"

#include <QAbstractListModel>
#include <QListView>

#include <memory>

namespace docket::ui {

/// Items that one of two policies accepts and the other sends to people, as rows.
class ChangedItemRows : public QAbstractListModel {
    Q_OBJECT

public:
    enum ItemRole {
        IdRole = Qt::UserRole + 1,
        ConfidenceRole,  ///< as a text; empty: there is none
        SideRole,        ///< where it goes: "to people"
    };

    using QAbstractListModel::QAbstractListModel;

    void setRun(std::shared_ptr<const services::DryRun> run);
    const services::ChangedItem& item(int row) const { return m_run->shown[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() || !m_run ? 0 : static_cast<int>(m_run->shown.size()); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const services::DryRun> m_run;
};

/// The first of them, as high as its rows.
class ChangedItems : public QListView {
    Q_OBJECT

public:
    explicit ChangedItems(const Theme& theme, QWidget* parent = nullptr);

    void setRun(std::shared_ptr<const services::DryRun> run);

Q_SIGNALS:
    /// By Enter or a double click.
    void openAsked(const QString& externalId);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void open(const QModelIndex& index);
    void fitHeight();

    const Theme& m_theme;
    ChangedItemRows m_rows;
};

}  // namespace docket::ui
