#pragma once

#include "ui/actions/action_registry.h"
#include "ui/charts/figure_table.h"
#include "ui/common/parts/buttons.h"
#include "ui/insights/calibration/calibration_controller.h"
#include "ui/insights/frame/panel.h"

#include <QLabel>

namespace docket::ui {

/// What a threshold comes to in a day beside how it is now, and the button that lets the draft of the policy say it.
class SimulatorPanel : public Panel {
    Q_OBJECT

public:
    SimulatorPanel(const Theme& theme, const ActionRegistry& actions, QWidget* parent = nullptr);

    void show(const CalibrationPage& page, const services::ThresholdDay& then);
    void setOld(bool isOld) { m_table->setOld(isOld); }

private:
    FigureTable* m_table;
    KeyButton* m_draft;
};

}  // namespace docket::ui
