#pragma once

#include "core/services/insights/drift/alert_book.h"
#include "core/services/insights/drift/drift_desk.h"
#include "ui/charts/figure_table.h"

#include <QString>

#include <vector>

namespace docket::ui {

/// Rows of a table about drift; `searches`: of the items of each row, parallel to the rows; empty: there is none.
struct DriftRows {
    std::vector<FigureColumn> columns;
    std::vector<FigureRow> rows;
    std::vector<QString> searches;
};

/// What the detectors found, in their order, the most urgent of each first. `roomAt100`: px at 100 % that the table has.
DriftRows findingRows(const services::DriftAnswer& answer, int roomAt100);
/// What was said instead of a label, the kinds that occurred.
DriftRows invalidRows(const services::DriftAnswer& answer, int roomAt100);
/// Of the finding that an alert is of, as long as it is found; empty: none.
QString searchOf(const services::KeptAlert& alert, const services::DriftAnswer& answer);

}  // namespace docket::ui
