#pragma once

#include "ui/charts/point_chart.h"

#include <cstdint>

namespace docket::ui {

/// How many there are of a kind or in a range.
struct Bar {
    QString name;                ///< under it
    std::int64_t count = 0;      ///< over it
    QString words;               ///< all that it tells
    bool isHighlighted = false;  ///< in the full colour

    bool operator==(const Bar&) const = default;
};

/// Counts as upright bars on one line.
class BarChart : public PointChart {
    Q_OBJECT

public:
    /// `names`, `counts`: what they are, over the columns of the table.
    BarChart(const Theme& theme, QString names, QString counts, QWidget* parent = nullptr);

    void setBars(std::vector<Bar> bars);
    const std::vector<Bar>& bars() const { return m_bars; }

    int pointCount() const override { return static_cast<int>(m_bars.size()); }
    QString wordsOf(int bar) const override { return m_bars[static_cast<std::size_t>(bar)].words; }
    QRect placeOf(int bar) const override;
    ChartFigures figures() const override;
    void draw(QPainter& painter) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void drawCurrent(QPainter& painter) const override;

private:
    QRectF plot() const;
    QRectF barAt(int bar) const;

    QString m_names;
    QString m_counts;
    std::vector<Bar> m_bars;
};

}  // namespace docket::ui
