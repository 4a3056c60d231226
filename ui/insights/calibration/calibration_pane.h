#pragma once

#include "ui/actions/action_registry.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/series_chart.h"
#include "ui/common/parts/live_region.h"
#include "ui/insights/calibration/audit_panel.h"
#include "ui/insights/calibration/mapping_use.h"
#include "ui/insights/calibration/reliability_panel.h"
#include "ui/insights/calibration/simulator_panel.h"
#include "ui/insights/calibration/switch_notes.h"
#include "ui/insights/calibration/value_fields.h"
#include "ui/insights/frame/figures_state.h"
#include "ui/insights/frame/insights_pane.h"
#include "ui/insights/frame/policy_proposer.h"
#include "ui/insights/traffic/traffic_filter.h"

#include <QBoxLayout>

namespace docket::ui {

/// How far a confidence can be taken at its word, what each threshold costs a day, and a draft of the policy with the one that somebody
/// tries.
class CalibrationPane : public InsightsPane {
    Q_OBJECT

public:
    /// `author`: in whose name mappings are applied. All references outlive the pane.
    CalibrationPane(const Theme& theme, ActionRegistry& actions, services::TrafficDesk& desk, PolicyProposer& proposer, services::Writer& writer, const ports::Clock& clock, const std::string& author,
                    QWidget* parent = nullptr);
    ~CalibrationPane() override;

    CalibrationController& controller() override { return m_controller; }
    void setNumbers(bool areNumbers) override;
    /// The threshold that is tried; nullopt: there is none to be tried.
    std::optional<double> threshold() const;

Q_SIGNALS:
    /// In words: what became of a mapping, or why nothing did.
    void noted(const QString& words);
    void refused(const QString& words);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void layParts();
    void follow();
    void showFigures();
    void showLabels();
    void moveTo(double threshold);
    void showThreshold();
    void showState();
    void draft();
    void draftLabels();
    void draftAudit();
    void showDraftable();
    void layOut();
    QString ownWords() const;
    QString whyNoDraft() const;
    QString summaryWords() const;

    const Theme& m_theme;
    ActionRegistry& m_actions;
    CalibrationController m_controller;
    PolicyProposer& m_proposer;
    TrafficFilter* m_filter;
    FiguresState* m_state;
    ReliabilityPanel* m_reliability;
    MappingUse* m_use;
    SeriesChart* m_costs;
    ChartCard* m_costCard;
    SimulatorPanel* m_simulator;
    Panel* m_switchPanel;
    SwitchNotes* m_notes;
    ValueFields* m_values;
    Panel* m_labelsPanel;
    FigureTable* m_labels;
    KeyButton* m_draftLabels;
    AuditPanel* m_audit;
    QBoxLayout* m_upper;
    QBoxLayout* m_lower;
    QLabel* m_summary;
    LiveRegion* m_live;
    const CalibrationPage* m_shown = nullptr;
    std::optional<double> m_moved;  ///< by the person; nullopt: the lowest cost, and where that is not known the one now
};

}  // namespace docket::ui
