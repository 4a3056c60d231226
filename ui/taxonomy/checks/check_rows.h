#pragma once

#include "core/taxonomy/draft.h"
#include "core/taxonomy/finding.h"

#include <QAbstractListModel>

#include <span>
#include <vector>

namespace docket::ui {

/// The findings of the checks as rows. What one check says of many labels, each for itself, is one row.
class CheckRows : public QAbstractListModel {
    Q_OBJECT

public:
    /// Rows that are shown; how many more there are is said by hiddenCount().
    static constexpr int mostRows = 200;

    using QAbstractListModel::QAbstractListModel;

    void setFindings(std::span<const taxonomy::Finding> findings, const taxonomy::TaxonomyDraft& draft);

    /// Of a row, with all labels that the row stands for.
    const taxonomy::Finding& finding(int row) const { return m_rows[static_cast<std::size_t>(row)].finding; }
    int hiddenCount() const { return m_hidden; }
    int errorCount() const { return m_errors; }      ///< rows to fix
    int openCount() const { return m_warnings; }     ///< rows to look at: warnings and notes

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        taxonomy::Finding finding;
        QString title;
        QString sentence;
    };

    std::vector<Row> m_rows;
    int m_hidden = 0;
    int m_errors = 0;
    int m_warnings = 0;
};

}  // namespace docket::ui
