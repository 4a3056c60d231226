#include "ui/charts/chart_pane.h"

namespace docket::ui {

ChartPane::ChartPane(ThresholdChart* chart, HistogramTable* table, QWidget* parent) : ChartTwin(chart, table, parent), m_chart(chart), m_table(table) {}

void ChartPane::setData(const std::vector<HistogramStrip>& strips, const ThresholdChart::Mark& threshold, const std::optional<ThresholdChart::Mark>& other) {
    m_chart->setData(strips, threshold, other);
    m_table->setStrips(strips);
}

}  // namespace docket::ui
