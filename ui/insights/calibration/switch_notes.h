#pragma once

#include "ui/common/look/theme.h"
#include "ui/insights/calibration/calibration_controller.h"

#include <QString>
#include <QStringList>
#include <QVBoxLayout>
#include <QWidget>

#include <vector>

namespace docket::ui {

/// Something to know before a threshold is changed.
struct SwitchNote {
    QString icon;
    QString words;
    bool isWarn = false;

    bool operator==(const SwitchNote&) const = default;
};

/// Capacity, how flat the cost is, the audit, the promise, and what sits exactly on the threshold.
std::vector<SwitchNote> switchNotes(const CalibrationPage& page, const services::ThresholdDay& then);

/// The notes below each other.
class SwitchNotes : public QWidget {
    Q_OBJECT

public:
    explicit SwitchNotes(const Theme& theme, QWidget* parent = nullptr);

    void show(const std::vector<SwitchNote>& notes);
    QStringList words() const;

private:
    const Theme& m_theme;
    std::vector<SwitchNote> m_shown;
    std::vector<QWidget*> m_rows;
};

}  // namespace docket::ui
