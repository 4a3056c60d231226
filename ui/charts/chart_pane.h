#pragma once

#include "ui/charts/histogram_table.h"
#include "ui/charts/threshold_chart.h"

namespace docket::ui {

/// A chart and its numbers as a table, of which one is shown; the focus stays with what is.
class ChartPane : public QWidget {
    Q_OBJECT

public:
    /// Takes both.
    ChartPane(ThresholdChart* chart, HistogramTable* table, QWidget* parent = nullptr);

    bool isTable() const { return !m_table->isHidden(); }
    void setTable(bool isTable);
    void setData(const std::vector<HistogramStrip>& strips, const ThresholdChart::Mark& threshold, const std::optional<ThresholdChart::Mark>& other);
    ThresholdChart& chart() { return *m_chart; }
    HistogramTable& table() { return *m_table; }

private:
    ThresholdChart* m_chart;
    HistogramTable* m_table;
};

}  // namespace docket::ui
