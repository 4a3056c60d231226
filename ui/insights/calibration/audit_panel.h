#pragma once

#include "ui/charts/figure_table.h"
#include "ui/common/parts/buttons.h"
#include "ui/common/parts/number_field.h"
#include "ui/insights/calibration/calibration_controller.h"
#include "ui/insights/frame/panel.h"

#include <QLabel>

namespace docket::ui {

/// How large an audit has to be for the accuracy of all traffic to be known so closely, and what is to be audited of what.
class AuditPanel : public Panel {
    Q_OBJECT

public:
    explicit AuditPanel(const Theme& theme, QWidget* parent = nullptr);

    /// `halfWidth`: that is asked for, in [0, 1].
    void show(const services::TrafficTable& table, const CalibrationPage& page, double halfWidth);
    /// What speaks for the audit, for the draft.
    QString reason() const { return m_reason; }
    void setOld(bool isOld) { m_table->setOld(isOld); }
    void setDraftable(bool isDraftable) { m_draft->setEnabled(isDraftable); }

Q_SIGNALS:
    void halfWidthEntered(double halfWidth);
    /// The audit is to go into the draft of the policy.
    void draftAsked();

private:
    QString m_reason;
    NumberField* m_points;
    QLabel* m_words;
    FigureTable* m_table;
    KeyButton* m_draft;
};

}  // namespace docket::ui
