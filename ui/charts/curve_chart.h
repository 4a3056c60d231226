#pragma once

#include "ui/charts/point_chart.h"
#include "ui/charts/whisker.h"

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

/// A share that goes with a count, as a line through points with their intervals.
class CurveChart : public PointChart {
    Q_OBJECT

public:
    /// `across`: what the counts count.
    CurveChart(const Theme& theme, QString across, QWidget* parent = nullptr);

    /// By rising count.
    void setDots(std::vector<CurveDot> dots);
    const std::vector<CurveDot>& dots() const { return m_dots; }

    int pointCount() const override { return static_cast<int>(m_dots.size()); }
    QString wordsOf(int dot) const override { return m_dots[static_cast<std::size_t>(dot)].words; }
    QRect placeOf(int dot) const override;
    ChartFigures figures() const override;
    void draw(QPainter& painter) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    CurveAxes axes() const;

    QString m_across;
    std::vector<CurveDot> m_dots;
};

}  // namespace docket::ui
