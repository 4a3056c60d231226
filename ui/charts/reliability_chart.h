#pragma once

#include "ui/charts/plot/plot_scale.h"
#include "ui/charts/point_chart.h"

#include <cstdint>
#include <optional>

namespace docket::ui {

/// What became of the items whose stated confidence lies in a bin.
struct ReliabilityBin {
    double from = 0;             ///< its borders, 0 to 1
    double to = 1;
    std::int64_t count = 0;      ///< of items; where there are none, there is no point
    double stated = 0;           ///< the mean of what was stated, 0 to 1
    double right = 0;            ///< the share that was right
    std::optional<double> low{}; ///< its interval: both or neither
    std::optional<double> high{};
    QString words;               ///< all that the bin tells
    bool isWeak = false;         ///< to be looked at: a square

    bool operator==(const ReliabilityBin&) const = default;
};

/// The share that was right over the stated confidence, from 0 to 1 both ways, with the diagonal on which both agree, and the counts of
/// the bins as bars below.
class ReliabilityChart : public PointChart {
    Q_OBJECT

public:
    explicit ReliabilityChart(const Theme& theme, QWidget* parent = nullptr);

    /// By rising borders. `colour`: 1 to chartColours.
    void setBins(std::vector<ReliabilityBin> bins, int colour = 1);
    const std::vector<ReliabilityBin>& bins() const { return m_bins; }
    /// The bin that a point of the chart stands for.
    const ReliabilityBin& binOf(int point) const { return m_bins[m_points[static_cast<std::size_t>(point)]]; }

    int pointCount() const override { return static_cast<int>(m_points.size()); }
    QString wordsOf(int point) const override { return binOf(point).words; }
    QRect placeOf(int point) const override;
    ChartFigures figures() const override;
    int pointInTable(int row, int column) const override;
    void draw(QPainter& painter) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    PlotScale scale() const;
    QRectF barsAt() const;
    void drawCounts(QPainter& painter, const PlotScale& scale) const;
    void drawBins(QPainter& painter, const PlotScale& scale) const;

    std::vector<ReliabilityBin> m_bins;
    std::vector<std::size_t> m_points;  ///< bins with items
    int m_colour = 1;
};

}  // namespace docket::ui
