#pragma once

#include "core/dataset/manifest.h"
#include "core/taxonomy/taxonomy.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace docket::ui {

/// How many items of each label there are and how many of them are exported.
class LabelRows : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Label, Available, Share, Exported, Agreement, ColumnCount };
    enum LabelRole {
        ShareRole = Qt::UserRole,  ///< double: what is exported of this label, as a part of what is exported of the most frequent one
        WeakRole,                  ///< bool: it needs attention
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps the order that was asked for. `taxonomy` gives the names; null: keys stand for them.
    void setLabels(const std::vector<dataset::LabelFacts>& labels, const taxonomy::Taxonomy* taxonomy);
    std::size_t exportedLabels() const;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Column Label: in the order of the taxonomy, or turned round.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Row {
        dataset::LabelFacts facts;
        QString name;
        int place = 0;  ///< in the taxonomy
    };

    void order();
    QString textOf(const Row& row, int column) const;
    QString agreementSentence(const dataset::LabelFacts& facts) const;
    bool isWeak(const Row& row, int column) const;

    std::vector<Row> m_rows;
    std::int64_t m_most = 0;  ///< records of the most frequent label
    int m_sortColumn = Label;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/// Reviewers agree on so many of the pairs; nullopt: nobody reviewed an item of the label twice.
std::optional<double> agreementOf(const dataset::LabelFacts& facts);

}  // namespace docket::ui
