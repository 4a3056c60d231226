#pragma once

#include "ui/charts/chart_twin.h"
#include "ui/charts/histogram_table.h"
#include "ui/charts/threshold_chart.h"

namespace docket::ui {

/// The stored values with a threshold among them, and their numbers as a table.
class ChartPane : public ChartTwin {
    Q_OBJECT

public:
    /// Takes both.
    ChartPane(ThresholdChart* chart, HistogramTable* table, QWidget* parent = nullptr);

    void setData(const std::vector<HistogramStrip>& strips, const ThresholdChart::Mark& threshold, const std::optional<ThresholdChart::Mark>& other);
    ThresholdChart& chart() { return *m_chart; }
    HistogramTable& table() { return *m_table; }

private:
    ThresholdChart* m_chart;
    HistogramTable* m_table;
};

}  // namespace docket::ui
