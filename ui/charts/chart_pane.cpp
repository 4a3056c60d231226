#include "ui/charts/chart_pane.h"

#include <QVBoxLayout>

namespace docket::ui {

ChartPane::ChartPane(ThresholdChart* chart, HistogramTable* table, QWidget* parent) : QWidget(parent), m_chart(chart), m_table(table) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(chart);
    layout->addWidget(table);
    table->hide();
}

void ChartPane::setTable(bool isTable) {
    QWidget* shown = isTable ? static_cast<QWidget*>(m_table) : m_chart;
    QWidget* other = isTable ? static_cast<QWidget*>(m_chart) : m_table;
    const bool hadFocus = other->hasFocus();
    shown->show();
    if (hadFocus) shown->setFocus(Qt::OtherFocusReason);
    other->hide();
}

void ChartPane::setData(const std::vector<HistogramStrip>& strips, const ThresholdChart::Mark& threshold, const std::optional<ThresholdChart::Mark>& other) {
    m_chart->setData(strips, threshold, other);
    m_table->setStrips(strips);
}

}  // namespace docket::ui
