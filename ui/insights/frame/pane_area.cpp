#include "ui/insights/frame/pane_area.h"

#include "ui/common/parts/folding_row.h"
#include "ui/common/parts/plain_label.h"

#include <QScrollArea>

namespace docket::ui {

FilterRow::FilterRow(const Theme& theme, QWidget& filter) : m_theme(theme), m_row(new FoldingRow(paneGap)) {
    auto* around = new QVBoxLayout(&filter);
    around->setContentsMargins(paneSide, 8, paneSide, 4);
    around->addLayout(m_row);
}

void FilterRow::add(const QString& name, QWidget* field) {
    auto* part = new QWidget;
    part->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    QLabel* label = plainLabel(m_theme, TextStyle::Caption, "text2", name);
    label->setBuddy(field);
    row->addWidget(label);
    row->addWidget(field);
    if (m_pair == nullptr || m_pair->count() == 2) m_row->addWidget(makePair());
    m_pair->addWidget(part);
}

QWidget* FilterRow::makePair() {
    auto* pair = new QWidget;
    pair->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_pair = new FoldingRow(paneGap);
    pair->setLayout(m_pair);
    return pair;
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
    m_area = area;
}

void PaneArea::fill() {
    m_column->addStretch(1);
    m_area->raise();  // the last of what is read
}

void PaneArea::above(QWidget* part) { m_layout->insertWidget(m_layout->count() - 1, part); }

}  // namespace docket::ui
