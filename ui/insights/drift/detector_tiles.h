#pragma once

#include "ui/insights/drift/health_mark.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QLabel>

#include <vector>

namespace docket::ui {

/// How it stands with one way to fail: a name, a state, a number and since when. A press asks for what was found.
class DetectorTile : public QAbstractButton {
    Q_OBJECT

public:
    DetectorTile(const Theme& theme, drift::Detector detector, QWidget* parent = nullptr);

    void show(const services::DetectorReport& report, const services::DriftReading& reading);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QLabel* m_name;
    HealthMark* m_state;
    QLabel* m_number;
    QLabel* m_detail;
};

/// The six detectors, side by side as far as there is room.
class DetectorTiles : public QWidget {
    Q_OBJECT

public:
    explicit DetectorTiles(const Theme& theme, QWidget* parent = nullptr);

    void show(const services::DriftAnswer& answer);
    /// The states are those of before.
    void setOld(bool isOld);

Q_SIGNALS:
    /// What a detector found is asked for, by its place in drift::detectors.
    void pressed(int detector);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();

    const Theme& m_theme;
    QGridLayout* m_grid;
    std::vector<DetectorTile*> m_tiles;
    int m_columns = 0;
};

}  // namespace docket::ui
