#pragma once

#include "core/dataset/finding.h"

#include <QAbstractListModel>

#include <string>
#include <vector>

namespace docket::ui {

/// What there is to say of a dataset before it is written, as rows for a CheckDelegate.
class FindingRows : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// `warnings`: of the format's writer; what a finding says already is not said twice.
    void setFindings(const std::vector<dataset::Finding>& findings, const std::vector<std::string>& warnings);
    /// nullptr: a warning, which has no remedy.
    const dataset::Finding* finding(int row) const;
    bool hasRemedy(int row) const { return finding(row) != nullptr && finding(row)->remedy.has_value(); }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_findings.size() + m_warnings.size()); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QString title(int row) const;
    QString sentence(int row) const;

    std::vector<dataset::Finding> m_findings;
    std::vector<std::string> m_warnings;
};

}  // namespace docket::ui
