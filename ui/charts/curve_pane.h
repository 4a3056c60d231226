#pragma once

#include "ui/charts/chart_twin.h"
#include "ui/charts/curve_chart.h"
#include "ui/charts/figure_table.h"

#include <QLabel>

namespace docket::ui {

/// A curve, what its current point tells, and its numbers as a table, of which the curve or the table is shown; the focus stays with
/// what is.
class CurvePane : public QWidget {
    Q_OBJECT

public:
    /// Takes both.
    CurvePane(const Theme& theme, CurveChart* chart, FigureTable* table, QWidget* parent = nullptr);

    bool isTable() const { return m_twin->isTable(); }
    void setTable(bool isTable);
    /// `columns` and `rows`: the same as a table.
    void setData(std::vector<CurveDot> dots, std::vector<FigureColumn> columns, std::vector<FigureRow> rows);
    CurveChart& chart() { return *m_chart; }
    FigureTable& table() { return *m_table; }

private:
    void showCurrent();

    CurveChart* m_chart;
    FigureTable* m_table;
    ChartTwin* m_twin;
    QLabel* m_told;
};

}  // namespace docket::ui
