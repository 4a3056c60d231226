#pragma once

#include "ui/actions/action_registry.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/confusion_chart.h"
#include "ui/charts/figure_table.h"
#include "ui/common/parts/live_region.h"
#include "ui/insights/frame/figure_strip.h"
#include "ui/insights/frame/figures_state.h"
#include "ui/insights/frame/insights_pane.h"
#include "ui/insights/frame/panel.h"
#include "ui/insights/frame/policy_proposer.h"
#include "ui/insights/model/model_controller.h"
#include "ui/insights/model/model_drafts.h"
#include "ui/insights/model/model_rows.h"
#include "ui/insights/traffic/traffic_filter.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>

namespace docket::ui {

/// How good a model is: of all traffic or of what was reviewed alone, label by label, and what it takes for what.
class ModelPane : public InsightsPane {
    Q_OBJECT

public:
    /// All references outlive the pane.
    ModelPane(const Theme& theme, ActionRegistry& actions, services::TrafficDesk& desk, PolicyProposer& proposer, const ports::Clock& clock, QWidget* parent = nullptr);
    ~ModelPane() override;

    ModelController& controller() override { return m_controller; }
    void setNumbers(bool areNumbers) override;

Q_SIGNALS:
    /// Resolved items that answer a search of the list are to be shown.
    void itemsAsked(const QString& search);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void layParts();
    void follow();
    void showFigures();
    void showTiles();
    void showGroup();
    void showLabels();
    void showState();
    void layOut();
    std::optional<FigureDraft> draftOfPair() const;
    std::optional<FigureDraft> draftOfLabel() const;
    void draft(const std::optional<FigureDraft>& draft);
    void showDraftable();
    void openLabel(const QModelIndex& index);
    void openCell(int point);
    QString termOf(services::LabelNumber label) const;
    const LabelGroup& group() const { return m_groups[static_cast<std::size_t>(std::max(0, m_group->currentIndex()))]; }
    QString ownWords() const;
    QString noteWords() const;
    QString summaryWords() const;

    const Theme& m_theme;
    ActionRegistry& m_actions;
    PolicyProposer& m_proposer;
    ModelController m_controller;
    TrafficFilter* m_filter;
    FiguresState* m_state;
    FigureStrip* m_strip;
    QLabel* m_note;
    Panel* m_labelsPanel;
    QComboBox* m_group;
    FigureTable* m_labels;
    KeyButton* m_more;
    KeyButton* m_rare;
    KeyButton* m_pair;
    ChartCard* m_bars;
    ChartCard* m_confusion;
    SegmentedSwitch* m_values;
    Panel* m_reasonsPanel;
    FigureTable* m_reasons;
    QBoxLayout* m_columns;
    QLabel* m_summary;
    LiveRegion* m_live;
    BarChart* m_barChart;
    ConfusionChart* m_matrix;
    std::vector<LabelGroup> m_groups{LabelGroup()};
    std::vector<services::LabelNumber> m_shownLabels;  ///< parallel to the rows of labels
    const services::ModelFigures* m_shown = nullptr;
    int m_room = -1;  ///< at 100 %, that the table was laid out for
    bool m_isWhole = false;  ///< every label of the group is shown
};

}  // namespace docket::ui
