#include "ui/charts/reliability_chart.h"

#include "ui/charts/plot/series_look.h"
#include "ui/common/parts/table_columns.h"
#include "ui/common/words/text.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>

namespace docket::ui {

namespace {

// In px at 100 %.
constexpr int reliabilityAround = 8;
constexpr int reliabilitySide = 260;
constexpr int leastReliabilitySide = 200;
constexpr int countsHeight = 30;
constexpr int aboveCounts = 12;

constexpr int bordersColumn = 140;
constexpr std::array quarters = {0.0, 0.25, 0.5, 0.75, 1.0};

/// Without what a border that was computed has in its last bits.
QString borderText(double border) {
    constexpr double millionths = 1e6;
    return shareText(std::round(border * millionths) / millionths);
}

std::vector<PlotTick> quarterTicks(std::size_t each) {
    std::vector<PlotTick> ticks;
    for (std::size_t i = 0; i < quarters.size(); i += each) ticks.push_back({quarters[i], QLocale().toString(quarters[i], 'g', 2)});
    return ticks;
}

}  // namespace

ReliabilityChart::ReliabilityChart(const Theme& theme, QWidget* parent) : PointChart(theme, parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding); }

void ReliabilityChart::setBins(std::vector<ReliabilityBin> bins, int colour) {
    if (bins == m_bins && colour == m_colour) return;
    m_bins = std::move(bins);
    m_colour = colour;
    m_points.clear();
    for (std::size_t bin = 0; bin < m_bins.size(); ++bin) {
        if (m_bins[bin].count > 0) m_points.push_back(bin);
    }
    resetPoints(pointCount() - 1);
}

/// As high as the room allows, and the counts below; wider than high where there is more room.
PlotScale ReliabilityChart::scale() const {
    const double around = theme().px(reliabilityAround);
    const QRectF room = QRectF(area()).adjusted(around, around, -around, -around);
    const double half = QFontMetrics(theme().font(TextStyle::Fine)).height() / 2.0;
    const double left = room.left() + roomBeforeRungs(quarterTicks(1), theme());
    const double bottom = room.bottom() - roomForFeet(theme()) - theme().px(countsHeight) - theme().px(aboveCounts);
    return {QRectF(QPointF(left, room.top() + half), QPointF(room.right(), bottom))};
}

QRectF ReliabilityChart::barsAt() const {
    const QRectF plot = scale().plot;
    return {plot.left(), plot.bottom() + theme().px(aboveCounts), plot.width(), static_cast<double>(theme().px(countsHeight))};
}

QRect ReliabilityChart::placeOf(int point) const {
    const ReliabilityBin& bin = binOf(point);
    return placeAround(scale().at(bin.stated, bin.right));
}

ChartFigures ReliabilityChart::figures() const {
    ChartFigures figures{{{tr("Stated confidence"), bordersColumn, false}, {tr("Mean"), sharedColumn}, {tr("Right"), sharedColumn}, {tr("from", "lower end of an interval"), sharedColumn},
                          {tr("to", "upper end of an interval"), sharedColumn}, {tr("Items"), sharedColumn}},
                         {}};
    for (const ReliabilityBin& bin : m_bins) {
        const auto cell = [&](const std::optional<double>& share, bool isQuiet = false) {
            return FigureCell{share && bin.count > 0 ? axisText(*share, AxisKind::Number) : QString(), {}, bin.isWeak && !isQuiet, isQuiet};
        };
        figures.rows.push_back({{{tr("%1 to %2", "from a value on, and below another").arg(borderText(bin.from), borderText(bin.to))}, cell(bin.stated), cell(bin.right), cell(bin.low, true),
                                 cell(bin.high, true), {countText(bin.count)}}});
    }
    return figures;
}

int ReliabilityChart::pointInTable(int row, int /*column*/) const {
    const auto found = std::ranges::find(m_points, static_cast<std::size_t>(row));
    return found == m_points.end() ? -1 : static_cast<int>(found - m_points.begin());
}

void ReliabilityChart::drawCounts(QPainter& painter, const PlotScale& scale) const {
    std::int64_t most = 1;
    for (const ReliabilityBin& bin : m_bins) most = std::max(most, bin.count);
    const QRectF bars = barsAt();
    for (const ReliabilityBin& bin : m_bins) {
        const double high = bars.height() * static_cast<double>(bin.count) / static_cast<double>(most);
        const double left = scale.xOf(bin.from) + 1;
        const QRectF bar(left, bars.bottom() - std::max(high, 1.0), std::max(1.0, scale.xOf(bin.to) - left), std::max(high, 1.0));
        if (bin.count > 0) painter.fillRect(bar, theme().color(theme().isHighContrast() ? Role::Text : Role::ButtonBorder));
    }
}

void ReliabilityChart::drawBins(QPainter& painter, const PlotScale& scale) const {
    QPolygonF line;
    for (int point = 0; point < pointCount(); ++point) line << scale.at(binOf(point).stated, binOf(point).right);
    const QColor color = seriesColor(m_colour, theme());
    painter.setPen(QPen(color, 2));
    painter.drawPolyline(line);
    for (int point = 0; point < pointCount(); ++point) {
        const ReliabilityBin& bin = binOf(point);
        if (bin.low && bin.high) drawUprightInterval(painter, line[point].x(), scale.yOf(*bin.low), scale.yOf(*bin.high), color, theme());
        if (bin.isWeak) drawWeakMarker(painter, line[point], theme());
        else drawMarker(painter, line[point], m_colour, theme());
    }
}

void ReliabilityChart::draw(QPainter& painter) const {
    if (isEmpty()) return drawEmptyWords(painter);
    const PlotScale plot = scale();
    drawRungs(painter, plot, quarterTicks(1), theme());
    PlotScale below = plot;
    below.plot.setBottom(barsAt().bottom());
    drawFeet(painter, below, quarterTicks(2), theme());
    drawCounts(painter, plot);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().color(Role::FieldBorder), 1, Qt::DashLine));
    painter.drawLine(plot.at(0, 0), plot.at(1, 1));
    drawBins(painter, plot);
    painter.restore();
}

QSize ReliabilityChart::sizeHint() const { return {theme().px(reliabilitySide), theme().px(reliabilitySide)}; }

QSize ReliabilityChart::minimumSizeHint() const { return {theme().px(leastReliabilitySide), theme().px(leastReliabilitySide)}; }

}  // namespace docket::ui
