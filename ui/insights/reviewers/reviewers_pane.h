#pragma once

#include "ui/actions/action_registry.h"
#include "ui/charts/figure_table.h"
#include "ui/charts/heat_matrix.h"
#include "ui/common/look/theme.h"
#include "ui/common/parts/live_region.h"
#include "ui/insights/frame/figure_strip.h"
#include "ui/insights/frame/figures_state.h"
#include "ui/insights/frame/insights_pane.h"
#include "ui/insights/frame/panel.h"
#include "ui/insights/reviewers/anchoring_card.h"
#include "ui/insights/reviewers/reviewers_controller.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>

namespace docket::ui {

/// Figures about reviewers: how far they agree, how each reviews, on which labels they differ, and whether the suggestion pulls them.
class ReviewersPane : public InsightsPane {
    Q_OBJECT

public:
    /// `only`: somebody who is shown their own figures and nothing of others. All references outlive the pane.
    ReviewersPane(const Theme& theme, const ActionRegistry& actions, services::ReviewerFiguresDesk& desk, const ports::Clock& clock, std::optional<std::string> only = {},
                  QWidget* parent = nullptr);
    ~ReviewersPane() override;

    ReviewersController& controller() override { return m_controller; }
    void setNumbers(bool areNumbers) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeFilter();
    void follow();
    void showFigures();
    void showState();
    void layOut();
    QString ownWords() const;
    QString summaryWords() const;

    const Theme& m_theme;
    const ActionRegistry& m_actions;
    ReviewersController m_controller;
    QComboBox* m_period;
    FiguresState* m_state;
    FigureStrip* m_strip;
    FigureTable* m_people;
    HeatMatrix* m_matrix;
    FigureTable* m_pairs;
    QLabel* m_left;
    FigureTable* m_labels;
    FigureTable* m_confused;
    QLabel* m_beside;
    AnchoringCard* m_anchoring;
    Panel* m_peoplePanel;
    Panel* m_pairsPanel;
    Panel* m_labelsPanel;
    Panel* m_anchoringPanel;
    QBoxLayout* m_lower;
    QLabel* m_summary;
    LiveRegion* m_live;
    const services::ReviewerFigures* m_shown = nullptr;
    int m_room = -1;  ///< at 100 %, that the table was laid out for
    bool m_areNumbers = false;
};

}  // namespace docket::ui
