#pragma once

#include "core/dataset/finding.h"

#include <QAbstractListModel>

#include <vector>

namespace docket::ui {

/// What there is to say of a dataset before it is written, as rows for a CheckDelegate.
class FindingRows : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setFindings(const std::vector<dataset::Finding>& findings);
    const dataset::Finding& finding(int row) const { return m_findings[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_findings.size()); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<dataset::Finding> m_findings;
};

}  // namespace docket::ui
