#pragma once

#include <QTableView>

namespace docket::ui {

/// A table in which somebody goes from cell to cell. Assistive technology hears of the current cell where the table has the keyboard,
/// and not when figures change that nobody is at.
class CellTable : public QTableView {
    Q_OBJECT

public:
    using QTableView::QTableView;

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
};

}  // namespace docket::ui
