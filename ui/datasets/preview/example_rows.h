#pragma once

#include "core/dataset/manifest.h"
#include "core/taxonomy/taxonomy.h"

#include <QAbstractListModel>

#include <string>
#include <vector>

namespace docket::ui {

/// The examples of a prompt in their order, each with why it was chosen, as rows for a CheckDelegate.
class ExampleRows : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// `taxonomy` gives the names of labels; null: keys stand for them.
    void setExamples(const std::vector<dataset::ChosenFact>& chosen, const taxonomy::Taxonomy* taxonomy);
    const std::string& id(int row) const { return m_rows[static_cast<std::size_t>(row)].fact.id; }
    bool isPinned(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        dataset::ChosenFact fact;
        QString title;
        QString why;
    };

    std::vector<Row> m_rows;
};

}  // namespace docket::ui
