#pragma once

#include "core/base/time.h"
#include "core/services/datasets/export_history.h"

#include <QAbstractListModel>

#include <vector>

namespace docket::ui {

/// Exports that were made, as rows for a CheckDelegate.
class ExportRows : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setExports(const std::vector<services::ListedExport>& exports, Timestamp now);
    const services::ListedExport& made(int row) const { return m_exports[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_exports.size()); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<services::ListedExport> m_exports;
    Timestamp m_now;
};

}  // namespace docket::ui
