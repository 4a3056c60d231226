#pragma once

#include "core/services/insights/calibration/threshold_values.h"
#include "ui/common/parts/number_field.h"
#include "ui/insights/frame/panel.h"

namespace docket::ui {

/// What a wrong label and a review cost and how many hours people give, to be said instead of what the workspace knows. An empty field takes
/// that.
class ValueFields : public Panel {
    Q_OBJECT

public:
    explicit ValueFields(const Theme& theme, QWidget* parent = nullptr);

    /// `given`: by the person; `known`: what counts.
    void show(const services::ThresholdRequest& given, const services::ThresholdValues& known);

Q_SIGNALS:
    void entered(const docket::services::ThresholdRequest& given);

private:
    NumberField* addField(const char* name, const QString& caption, std::optional<double> services::ThresholdRequest::*value, double most);

    const Theme& m_theme;
    QHBoxLayout* m_row;
    services::ThresholdRequest m_given;
    NumberField* m_wrong;
    NumberField* m_review;
    NumberField* m_hours;
};

}  // namespace docket::ui
