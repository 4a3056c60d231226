#pragma once

#include "core/routing/policy_finding.h"
#include "core/taxonomy/taxonomy.h"

#include <QAbstractListModel>

#include <vector>

namespace docket::ui {

/// What the checks say of the draft of a policy, as rows for a CheckDelegate.
class PolicyCheckRows : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setFindings(const std::vector<routing::PolicyFinding>& findings, const taxonomy::Taxonomy& taxonomy);
    const routing::PolicyFinding& finding(int row) const { return m_rows[static_cast<std::size_t>(row)].finding; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        routing::PolicyFinding finding;
        QString title;
        QString sentence;
    };

    std::vector<Row> m_rows;
};

}  // namespace docket::ui
