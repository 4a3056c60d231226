#include "ui/insights/frame/pane_area.h"

#include <QScrollArea>

namespace docket::ui {

QBoxLayout* filterRow(QWidget* filter) {
    auto* row = new QHBoxLayout(filter);
    row->setContentsMargins(paneSide, 8, paneSide, 4);
    row->setSpacing(8);
    return row;
}

PaneArea::PaneArea(QWidget& pane) : m_layout(new QVBoxLayout(&pane)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(paneSide, 8, paneSide, paneGap);
    m_column->setSpacing(paneGap);
    auto* area = new QScrollArea;
    area->setObjectName(QStringLiteral("insightsArea"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    m_layout->addWidget(area, 1);
}

void PaneArea::above(QWidget* part) { m_layout->insertWidget(m_layout->count() - 1, part); }

}  // namespace docket::ui
