#pragma once

#include "ui/insights/frame/figures_controller.h"

#include <QWidget>

namespace docket::ui {

/// One page of Insights. Its focus proxy is what the focus goes to.
class InsightsPane : public QWidget {
public:
    using QWidget::QWidget;

    virtual FiguresController& controller() = 0;
    /// Charts as the numbers behind them.
    virtual void setNumbers(bool areNumbers) = 0;
};

}  // namespace docket::ui
