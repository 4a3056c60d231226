#include "ui/charts/chart_twin.h"

#include <QVBoxLayout>

namespace docket::ui {

namespace {

/// Of what is within a chart, too.
bool hasFocusWithin(const QWidget& widget) { return widget.hasFocus() || (widget.focusWidget() != nullptr && widget.focusWidget()->hasFocus()); }

}  // namespace

ChartTwin::ChartTwin(QWidget* chart, QWidget* table, QWidget* parent) : QWidget(parent), m_chart(chart), m_table(table) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(chart);
    layout->addWidget(table, 0, Qt::AlignTop);
    table->hide();
}

void ChartTwin::setTable(bool isTable) {
    QWidget* shown = isTable ? m_table : m_chart;
    QWidget* other = isTable ? m_chart : m_table;
    const bool hadFocus = hasFocusWithin(*other);
    m_isTable = isTable;
    shown->show();
    if (hadFocus) shown->setFocus(Qt::OtherFocusReason);
    other->hide();
}

}  // namespace docket::ui
