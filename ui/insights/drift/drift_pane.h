#pragma once

#include "ui/actions/action_registry.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/figure_table.h"
#include "ui/charts/series_chart.h"
#include "ui/charts/small_multiples.h"
#include "ui/common/dialogs/dialogs.h"
#include "ui/common/parts/live_region.h"
#include "ui/insights/drift/alert_list.h"
#include "ui/insights/drift/alerts_controller.h"
#include "ui/insights/drift/detector_tiles.h"
#include "ui/insights/drift/drift_controller.h"
#include "ui/insights/drift/drift_filter.h"
#include "ui/insights/frame/figures_state.h"
#include "ui/insights/frame/insights_pane.h"
#include "ui/insights/frame/panel.h"

#include <QBoxLayout>
#include <QLabel>

namespace docket::ui {

/// What alerts are written with. All references outlive the pane.
struct AlertsContext {
    services::Writer& writer;
    Dialogs& dialogs;
    std::string reviewer;  ///< in whose name
};

/// Whether what models say has drifted: six detectors, the series behind them, and the alerts that are kept.
class DriftPane : public InsightsPane {
    Q_OBJECT

public:
    /// All references outlive the pane.
    DriftPane(const Theme& theme, const ActionRegistry& actions, services::DriftDesk& desk, AlertsContext alerts, const ports::Clock& clock, QWidget* parent = nullptr);
    ~DriftPane() override;

    DriftController& controller() override { return m_controller; }
    AlertsController& alerts() { return m_alerts; }
    void setNumbers(bool areNumbers) override;

Q_SIGNALS:
    /// Items that answer a search of the list are to be shown, in the queue or not.
    void itemsAsked(const QString& search);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void nameParts();
    void layParts();
    void connectParts();
    QWidget* makeAlertsPanel();
    void follow();
    void showAnswer();
    void showCharts();
    void showRows();
    void showAlerts();
    void showState();
    void layOut();
    void openDetector(int detector);
    void openRow(const std::vector<QString>& searches, const QModelIndex& index);
    void openShare(int line);
    void askToAcknowledge(services::KeptAlert alert);
    void tell(const QString& words);
    ListedAlert entryOf(const services::KeptAlert& alert) const;
    int roomAt100() const { return width() * 100 / std::max(1, m_theme.px(100)); }
    QString ownWords() const;
    QString summaryWords() const;

    const Theme& m_theme;
    const ActionRegistry& m_actions;
    Dialogs& m_dialogs;
    DriftController m_controller;
    AlertsController m_alerts;
    DriftFilter* m_filter;
    FiguresState* m_state;
    DetectorTiles* m_tiles;
    Panel* m_foundPanel;
    FigureTable* m_found;
    SeriesChart* m_escalatedChart;
    SeriesChart* m_confidenceChart;
    SmallMultiples* m_sharesChart;
    ChartCard* m_escalated;
    ChartCard* m_confidence;
    ChartCard* m_shares;
    Panel* m_invalidPanel;
    FigureTable* m_invalid;
    Panel* m_alertsPanel;
    KeyButton* m_keep;
    QLabel* m_told;
    AlertList* m_list;
    QBoxLayout* m_columns;
    QBoxLayout* m_pair;
    QLabel* m_summary;
    LiveRegion* m_live;
    services::DriftDesk::Answer m_shown;
    std::vector<QString> m_foundSearches;    ///< parallel to the rows
    std::vector<QString> m_invalidSearches;
    std::vector<std::string> m_shareLabels;  ///< as ShareLines has them
    int m_room = -1;  ///< at 100 %, that tables were laid out for
};

}  // namespace docket::ui
