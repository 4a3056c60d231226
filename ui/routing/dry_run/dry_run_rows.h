#pragma once

#include "ui/common/look/tokens.h"
#include "ui/routing/words/dry_run_words.h"

#include <QAbstractTableModel>

#include <vector>

namespace docket::ui {

/// What two policies make of the same items, as rows that add up: the reasons less several ones to what goes to people, and
/// that with what is accepted to all items.
class DryRunRows : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, NowColumn, ThenColumn, ChangeColumn, columnCountOfAll };
    enum RowRole {
        IconRole = Qt::UserRole + 1,
        SumRole,  ///< bool: a sum, and no part of one
        InkRole,  ///< of the change
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRun(const ShownDryRun& shown);
    /// Whether there is something to compare with: the columns of the policy that is tried, and of the change, say something.
    bool isTrial() const { return m_isTrial; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : columnCountOfAll; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString name;
        QString icon{};
        QString now;
        QString then;
        QString change;
        bool isSum = false;
        Role ink = Role::Text;
    };

    using Counts = services::NowAndThen<std::int64_t>;
    static Row rowOf(const QString& name, const Counts& counts);
    static Row sumOf(const QString& name, const Counts& counts, Role more, Role fewer);
    static Row hoursOf(const services::DryRun& run);
    QString sentence(const Row& row) const;

    std::vector<Row> m_rows;
    QStringList m_heads;
    bool m_isTrial = false;
};

}  // namespace docket::ui
