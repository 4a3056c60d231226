#include "ui/charts/curve_pane.h"

#include "ui/common/parts/plain_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace docket::ui {

CurvePane::CurvePane(const Theme& theme, CurveChart* chart, FigureTable* table, QWidget* parent)
    : QWidget(parent), m_chart(chart), m_table(table), m_twin(new ChartTwin(chart, table)), m_told(wrappedLabel(theme, TextStyle::Caption, "text2")) {
    m_told->setObjectName(QStringLiteral("curvePoint"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_twin);
    layout->addWidget(m_told);
    connect(chart, &CurveChart::currentChanged, this, &CurvePane::showCurrent);
    connect(chart, &CurveChart::copyAsked, this, [this] { QGuiApplication::clipboard()->setText(tabSeparated(m_table->rows())); });
}

void CurvePane::setTable(bool isTable) {
    m_twin->setTable(isTable);
    m_told->setVisible(!isTable);
}

void CurvePane::setData(std::vector<CurveDot> dots, std::vector<FigureColumn> columns, std::vector<FigureRow> rows) {
    m_table->setFigures(std::move(columns), std::move(rows));
    m_chart->setDots(std::move(dots));
    showCurrent();
}

void CurvePane::showCurrent() { m_told->setText(m_chart->currentWords()); }

}  // namespace docket::ui
