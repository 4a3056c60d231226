#pragma once

#include "ui/charts/chart_pane.h"
#include "ui/common/parts/buttons.h"
#include "ui/routing/draft/confidence_reader.h"
#include "ui/routing/forms/rule_page.h"

#include <QLabel>

namespace docket::ui {

/// The stored confidences of each model, with the threshold of the draft and the one in force among them.
class StoredConfidences : public QWidget {
    Q_OBJECT

public:
    /// `switchTable`: the command whose key switchTable() has.
    StoredConfidences(const Theme& theme, RoutingController& controller, const ConfidenceReader& confidences, QAction* switchTable, QWidget* parent = nullptr);

    void showPolicy(const ShownPolicy& shown);
    /// Shows the chart as a table, or the table as the chart.
    void switchTable();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showConfidences();
    QString stateWords() const;

    const Theme& m_theme;
    RoutingController& m_controller;
    const ConfidenceReader& m_confidences;
    KeyButton* m_switch;
    ChartPane* m_pane;
    QLabel* m_state;
};

}  // namespace docket::ui
