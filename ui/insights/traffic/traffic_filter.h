#pragma once

#include "ui/common/look/theme.h"
#include "ui/common/parts/buttons.h"
#include "ui/insights/traffic/traffic_controller.h"

#include <QComboBox>
#include <QWidget>

#include <vector>

namespace docket::ui {

/// What is asked of predictions: period, model with prompt version, population, and which final labels count.
class TrafficFilter : public QWidget {
    Q_OBJECT

public:
    explicit TrafficFilter(const Theme& theme, QWidget* parent = nullptr);

    /// Who predicted, from now on, and how many final labels there are of each kind.
    void setMakers(std::span<const services::Maker> makers);
    void show(const TrafficChoice& choice);

Q_SIGNALS:
    void chosen(const docket::ui::TrafficChoice& choice);

private:
    void take();
    void fillMakers();

    QComboBox* m_period;
    QComboBox* m_maker;
    SegmentedSwitch* m_population;
    SegmentedSwitch* m_references;
    std::vector<MakerChoice> m_makers{MakerChoice()};  ///< as in the box; the first is all
    TrafficChoice m_choice;
    bool m_isFilling = false;
};

}  // namespace docket::ui
