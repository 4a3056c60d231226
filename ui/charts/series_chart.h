#pragma once

#include "ui/charts/point_chart.h"
#include "ui/charts/series_layout.h"

namespace docket::ui {

/// One or several lines over numbers or times, with gaps, intervals, a usual band, marks, ranges, and a position that the person moves.
/// Up and Down go to the line above and below. Where there is a position, it moves as SeriesPosition says instead of the point, and the
/// current point is the one beside it.
class SeriesChart : public PointChart {
    Q_OBJECT

public:
    explicit SeriesChart(const Theme& theme, QWidget* parent = nullptr);

    void setData(SeriesData data);
    const SeriesData& data() const { return m_data; }
    /// The position elsewhere, with other words; said to nobody. Only where there is one.
    void setPosition(double at, const QString& words);
    /// As a key does: the nearest step within the bounds.
    void movePosition(double at);

    int pointCount() const override { return static_cast<int>(m_points.size()); }
    QString wordsOf(int point) const override { return pointOf(point).words; }
    QRect placeOf(int point) const override;
    ChartFigures figures() const override;
    int pointInTable(int row, int column) const override;
    void draw(QPainter& painter) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// The line and the place in it of a point of the chart.
    struct Place {
        std::size_t series = 0;
        std::size_t point = 0;
    };
    Place placeInSeries(int point) const { return m_points[static_cast<std::size_t>(point)]; }

Q_SIGNALS:
    /// By the person. Its words are just its number until setPosition() gives it others.
    void positionMoved(double at);

protected:
    int pointAfter(int from, ChartMove move) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    const SeriesPoint& pointOf(int point) const;
    const SeriesLayout& layout() const;
    /// Of the line's points with a value, the nearest to x; -1: it has none.
    int nearestIn(std::size_t series, double x) const;
    void showPosition();

    SeriesData m_data;
    std::vector<Place> m_points;  ///< those with a value
    /// Where it stands in an area and a size of text: every point is asked for its place when one is looked for.
    struct LaidOut {
        QRect area;
        int textPercent = 100;
        SeriesLayout layout;
    };
    mutable std::optional<LaidOut> m_laidOut;
};

}  // namespace docket::ui
