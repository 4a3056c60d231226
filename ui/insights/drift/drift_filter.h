#pragma once

#include "ui/common/look/theme.h"
#include "ui/common/parts/buttons.h"
#include "ui/insights/drift/drift_controller.h"

#include <QComboBox>
#include <QWidget>

#include <span>
#include <vector>

namespace docket::ui {

/// What is asked of drift: period, model with prompt version, and how long a bucket is.
class DriftFilter : public QWidget {
    Q_OBJECT

public:
    explicit DriftFilter(const Theme& theme, QWidget* parent = nullptr);

    /// Who predicted, from now on.
    void setMakers(std::span<const services::MakerCount> makers);
    void show(const DriftChoice& choice);

Q_SIGNALS:
    void chosen(const docket::ui::DriftChoice& choice);

private:
    void take();
    void fillMakers();

    QComboBox* m_period;
    QComboBox* m_maker;
    SegmentedSwitch* m_bucket;
    std::vector<MakerChoice> m_makers{MakerChoice()};  ///< as in the box; the first is all
    DriftChoice m_choice;
    bool m_isFilling = false;
};

}  // namespace docket::ui
