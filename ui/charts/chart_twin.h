#pragma once

#include <QWidget>

namespace docket::ui {

/// A chart and its numbers as a table, of which one is shown; the focus stays with what is.
class ChartTwin : public QWidget {
    Q_OBJECT

public:
    /// Takes both.
    ChartTwin(QWidget* chart, QWidget* table, QWidget* parent = nullptr);

    bool isTable() const { return m_isTable; }
    void setTable(bool isTable);

private:
    QWidget* m_chart;
    QWidget* m_table;
    bool m_isTable = false;
};

}  // namespace docket::ui
