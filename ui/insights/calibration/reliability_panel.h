#pragma once

#include "ui/charts/chart_card.h"
#include "ui/charts/reliability_chart.h"
#include "ui/insights/calibration/calibration_controller.h"
#include "ui/insights/frame/panel.h"

#include <QBoxLayout>
#include <QComboBox>

#include <optional>
#include <vector>

namespace docket::ui {

/// How often a model was right at each stated confidence, before and after a mapping that the person chooses, and as numbers all mappings
/// beside each other.
class ReliabilityPanel : public Panel {
    Q_OBJECT

public:
    explicit ReliabilityPanel(const Theme& theme, QWidget* parent = nullptr);

    /// `method`: as it is asked for.
    void show(const CalibrationPage& page, const std::optional<calibration::MappingKind>& method);
    void setNumbers(bool areNumbers);
    void setOld(bool isOld);
    ChartCard& before() { return *m_before; }
    ChartCard& after() { return *m_after; }

Q_SIGNALS:
    /// By the person; nullopt: the one that foretells best.
    void methodChosen(const std::optional<docket::calibration::MappingKind>& method);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void fillMethods(const services::CalibrationFigures& figures, const std::optional<calibration::MappingKind>& method);
    void showRecord(ChartCard& card, ReliabilityChart& chart, const std::optional<services::ConfidenceRecord>& record, std::int64_t n, int colour);
    QString noteWords(const services::CalibrationFigures& figures) const;

    const Theme& m_theme;
    QComboBox* m_method;
    ReliabilityChart* m_beforeChart;
    ReliabilityChart* m_afterChart;
    ChartCard* m_before;
    ChartCard* m_after;
    FigureTable* m_methods;
    QLabel* m_note;
    QBoxLayout* m_cards;
    bool m_areNumbers = false;
};

/// What became of the confidences of each bin, in words too.
std::vector<ReliabilityBin> binsOf(const services::ConfidenceRecord& record);

}  // namespace docket::ui
