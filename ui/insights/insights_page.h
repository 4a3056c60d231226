#pragma once

#include "core/services/insights/traffic/traffic_desk.h"
#include "ui/actions/action_registry.h"
#include "ui/common/look/theme.h"
#include "ui/common/parts/screen.h"
#include "ui/insights/calibration/calibration_pane.h"
#include "ui/insights/drift/drift_pane.h"
#include "ui/insights/frame/figure_files.h"
#include "ui/insights/frame/insights_pane.h"
#include "ui/insights/frame/policy_proposer.h"
#include "ui/insights/frame/report_files.h"
#include "ui/insights/model/model_pane.h"
#include "ui/insights/reviewers/reviewers_pane.h"

#include <QPointer>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>

#include <array>
#include <optional>
#include <string>

namespace docket::ui {

/// What the screen of figures works with. All references outlive it.
struct InsightsPageContext {
    const Theme& theme;
    ActionRegistry& actions;
    services::ReviewerFiguresDesk& reviewers;
    services::TrafficDesk& traffic;
    services::DriftDesk& drift;
    services::Writer& writer;
    std::string reviewer;  ///< in whose name it writes
    Dialogs& dialogs;
    Workers& workers;
    ports::Files& files;
    ports::WorkspaceFiles& workspaces;
    std::filesystem::path workspace;
    const ports::Clock& clock;
    std::optional<std::string> only{};  ///< somebody who is shown their own figures and nothing of others
};

/// The screen of figures: its pages side by side as tabs, of which one is shown.
class InsightsPage : public Screen {
    Q_OBJECT

public:
    enum class Tab { Model, Calibration, Reviewers, Drift };

    explicit InsightsPage(InsightsPageContext context, QWidget* parent = nullptr);
    ~InsightsPage() override;

    Banner* banner() const override { return m_banner; }
    void refresh() override { pane().controller().checkAge(); }
    void lookAgain() override { pane().controller().computeAnew(); }
    void comeBack() override;

    Tab tab() const { return static_cast<Tab>(m_tabs->currentIndex()); }
    void show(Tab tab);
    ReviewersPane& reviewers() { return *m_reviewers; }
    ModelPane& model() { return *m_model; }
    CalibrationPane& calibration() { return *m_calibration; }
    DriftPane& drift() { return *m_drift; }

Q_SIGNALS:
    /// Resolved items that answer a search of the list are to be shown.
    void itemsAsked(const QString& search);
    /// The same of all items, in the queue or not.
    void anyItemsAsked(const QString& search);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeHead();
    void addPane(InsightsPane* pane, const QString& name);
    InsightsPane& pane() const { return *m_panes[static_cast<std::size_t>(m_tabs->currentIndex())]; }
    void showPane(int index);
    void saveReport();
    void step(int by);
    void leaveFor(const QString& search, void (InsightsPage::*asked)(const QString&));

    const Theme& m_theme;
    FigureFiles m_files;
    PolicyProposer m_proposer;
    ReportFiles m_reports;
    std::string m_reviewer;
    Banner* m_banner;
    QTabBar* m_tabs;
    KeyButton* m_report;
    QStackedWidget* m_stack;
    std::vector<InsightsPane*> m_panes;
    ModelPane* m_model;
    CalibrationPane* m_calibration;
    ReviewersPane* m_reviewers;
    DriftPane* m_drift;
    QPointer<QWidget> m_left;  ///< where somebody was who went to see items
    QTimer m_ageing;  ///< what others decide shows while somebody looks
    bool m_areNumbers = false;
};

}  // namespace docket::ui
