#include "ui/charts/cell_table.h"

namespace docket::ui {

void CellTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    if (hasFocus()) QTableView::currentChanged(current, previous);
    else QAbstractItemView::currentChanged(current, previous);  // the other says it aloud
}

}  // namespace docket::ui
