#pragma once

#include "ui/charts/whisker.h"
#include "ui/common/look/theme.h"

#include <QWidget>

#include <vector>

namespace docket::ui {

/// A point of a curve: a share that rests on so many.
struct CurveDot {
    double count = 1;  ///< 1 or more
    Whisker share;     ///< with its interval, within [0, 1]
    QString words;     ///< all that the point tells

    bool operator==(const CurveDot&) const = default;
};

/// What curves are drawn between: shares upwards, counts from left to right whatever the direction of the window, equally far for
/// each doubling.
struct CurveAxes {
    QRectF plot;
    double fewest = 1;
    double most = 2;
    double lowest = 0;   ///< of the shares that are drawn
    double highest = 1;

    double xOf(double count) const;
    double yOf(double share) const;
};

/// The axes that show all of them with their intervals, from tenth to tenth.
CurveAxes axesOf(const std::vector<CurveDot>& dots, const QRectF& plot);

/// A share that goes with a count, as a line through points with their intervals. Left and Right go from point to point, Home and End
/// to the outermost; Ctrl+C asks for all of them. Each point is a part of its own to assistive technology, named by its words.
class CurveChart : public QWidget {
    Q_OBJECT

public:
    /// `across`: what the counts count.
    CurveChart(const Theme& theme, QString across, QWidget* parent = nullptr);

    /// By rising count.
    void setDots(std::vector<CurveDot> dots);
    const std::vector<CurveDot>& dots() const { return m_dots; }
    int current() const { return m_current; }  ///< -1: there is none
    void setCurrent(int dot);
    /// Where a point can be hit.
    QRect placeOf(int dot) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int dot);
    void copyAsked();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    CurveAxes axes() const;
    int dotAt(const QPoint& place) const;
    void tellCurrent();

    const Theme& m_theme;
    QString m_across;
    std::vector<CurveDot> m_dots;
    int m_current = -1;
};

}  // namespace docket::ui
