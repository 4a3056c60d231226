#pragma once

#include "core/services/datasets/advice.h"
#include "ui/common/parts/number_field.h"
#include "ui/datasets/preview/export_panel.h"

#include <QComboBox>

#include <optional>

namespace docket::ui {

/// What a workspace does not know: prices, all traffic, and what is asked of a prediction. An empty field says that it is not known.
class AdviceFields : public ExportPanel {
    Q_OBJECT

public:
    explicit AdviceFields(const Theme& theme, QWidget* parent = nullptr);

    /// What imports tell of the traffic, which stands in the empty field.
    void showPerDay(std::optional<double> perDay);

Q_SIGNALS:
    void edited(const docket::services::AdviceRequest& request);

private:
    NumberField* addNumber(const char* name, const QString& caption, std::optional<double> services::AdviceRequest::* part);
    void addReason();
    void tell() { Q_EMIT edited(m_request); }

    services::AdviceRequest m_request;
    NumberField* m_perDay;
    QComboBox* m_reason;
};

}  // namespace docket::ui
