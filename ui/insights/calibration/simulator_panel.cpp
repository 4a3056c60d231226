#include "ui/insights/calibration/simulator_panel.h"

#include "ui/common/parts/folding_row.h"
#include "ui/common/parts/plain_label.h"
#include "ui/insights/calibration/threshold_rows.h"

namespace docket::ui {

namespace {

constexpr int betweenParts = 12;

}  // namespace

SimulatorPanel::SimulatorPanel(const Theme& theme, const ActionRegistry& actions, QWidget* parent)
    : Panel(theme, "simulatorPanel", tr("Threshold simulator"), {}, parent), m_table(new FigureTable(theme)), m_draft(new KeyButton(theme, KeyButton::Kind::Primary)) {
    m_table->setObjectName(QStringLiteral("simulatorTable"));
    m_table->setAccessibleName(tr("A day now, and at the threshold of the cost chart"));
    m_draft->setObjectName(QStringLiteral("draftThreshold"));
    m_draft->setAction(actions.action(Command::DraftFigures));
    add(m_table);
    auto* foot = new QWidget;
    auto* row = new FoldingRow(betweenParts);
    foot->setLayout(row);
    auto* keys = wrappedLabel(theme, TextStyle::Caption, "text3", tr("Left and Right move the threshold on the cost chart by 0.01, PgUp and PgDown by 0.05, Home to the lowest cost."));
    keys->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->addWidget(keys);
    row->addWidget(m_draft);
    add(foot);
}

void SimulatorPanel::show(const CalibrationPage& page, const services::ThresholdDay& then) {
    ThresholdTable table = simulatorTable(page, then);
    m_table->setFigures(std::move(table.columns), std::move(table.rows));
}

}  // namespace docket::ui
