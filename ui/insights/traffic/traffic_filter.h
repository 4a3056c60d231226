#pragma once

#include "ui/common/look/theme.h"
#include "ui/common/parts/buttons.h"
#include "ui/insights/traffic/traffic_controller.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QWidget>

#include <vector>

namespace docket::ui {

/// What is asked of predictions: period, model with prompt version, population, and which final labels count.
class TrafficFilter : public QWidget {
    Q_OBJECT

public:
    explicit TrafficFilter(const Theme& theme, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

    /// Who predicted, from now on, and how many final labels there are of each kind.
    void setMakers(std::span<const services::Maker> makers);
    void show(const TrafficChoice& choice);

Q_SIGNALS:
    void chosen(const docket::ui::TrafficChoice& choice);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void take();
    void fillMakers();

    const Theme& m_theme;
    QBoxLayout* m_rows = nullptr;  ///< both parts in one row, or where there is no room, below each other
    QHBoxLayout* m_predictions;    ///< which predictions
    QHBoxLayout* m_labels;         ///< of which items, held against which labels
    QComboBox* m_period;
    QComboBox* m_maker;
    SegmentedSwitch* m_population;
    SegmentedSwitch* m_references;
    std::vector<MakerChoice> m_makers{MakerChoice()};  ///< as in the box; the first is all
    TrafficChoice m_choice;
    bool m_isFilling = false;
};

}  // namespace docket::ui
