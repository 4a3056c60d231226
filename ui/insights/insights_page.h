#pragma once

#include "ui/actions/action_registry.h"
#include "ui/charts/figure_table.h"
#include "ui/charts/heat_matrix.h"
#include "ui/common/look/theme.h"
#include "ui/common/parts/buttons.h"
#include "ui/common/parts/live_region.h"
#include "ui/common/parts/screen.h"
#include "ui/insights/anchoring_card.h"
#include "ui/insights/figure_strip.h"
#include "ui/insights/insights_controller.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>

namespace docket::ui {

/// The screen of figures; of them, those about reviewers: how far they agree, how each reviews, on which labels they differ, and
/// whether the suggestion pulls them.
class InsightsPage : public Screen {
    Q_OBJECT

public:
    /// `only`: somebody who is shown their own figures and nothing of others. All references outlive the page.
    InsightsPage(const Theme& theme, ActionRegistry& actions, services::ReviewerFiguresDesk& desk, const ports::Clock& clock, std::optional<std::string> only = {},
                 QWidget* parent = nullptr);
    ~InsightsPage() override;

    Banner* banner() const override { return m_banner; }
    void refresh() override { m_controller.checkAge(); }
    void lookAgain() override { m_controller.compute(); }
    void comeBack() override { refresh(); }
    InsightsController& controller() { return m_controller; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeProgress();
    QWidget* makePanel(const char* name, const QString& title, const QString& aside, const QList<QWidget*>& parts);
    void follow();
    void showFigures();
    void showState();
    void showNumbers();
    void layOut();
    QString stateWords() const;
    QString summaryWords() const;

    const Theme& m_theme;
    ActionRegistry& m_actions;
    InsightsController m_controller;
    Banner* m_banner;
    QComboBox* m_period;
    QWidget* m_progress = nullptr;
    QProgressBar* m_bar;
    KeyButton* m_cancel;
    QLabel* m_state;
    FigureStrip* m_strip;
    FigureTable* m_people;
    HeatMatrix* m_matrix;
    FigureTable* m_pairs;
    QLabel* m_left;
    FigureTable* m_labels;
    FigureTable* m_confused;
    QLabel* m_beside;
    AnchoringCard* m_anchoring;
    QWidget* m_peoplePanel = nullptr;
    QWidget* m_pairsPanel = nullptr;
    QWidget* m_labelsPanel = nullptr;
    QWidget* m_anchoringPanel = nullptr;
    QBoxLayout* m_lower = nullptr;
    QLabel* m_summary;
    LiveRegion* m_live;
    const services::ReviewerFigures* m_shown = nullptr;
    int m_room = -1;  ///< at 100 %, that the table was laid out for
    bool m_areNumbers = false;
};

}  // namespace docket::ui
