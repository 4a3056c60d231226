#include "ui/charts/series_chart.h"

#include "ui/charts/series_painting.h"
#include "ui/charts/series_table.h"

#include <QAccessible>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace docket::ui {

namespace {

// In px at 100 %.
constexpr int seriesWidth = 420;
constexpr int seriesHeight = 220;
constexpr int leastSeriesWidth = 220;
constexpr int leastSeriesHeight = 160;

/// Where a key moves a position; nullopt: it is none of its keys.
std::optional<double> positionAfter(const SeriesPosition& position, int key) {
    constexpr int inPage = 5;
    switch (key) {
        case Qt::Key_Left: return position.at - position.step;
        case Qt::Key_Right: return position.at + position.step;
        case Qt::Key_PageDown: return position.at - inPage * position.step;
        case Qt::Key_PageUp: return position.at + inPage * position.step;
        case Qt::Key_Home: return position.home.value_or(position.low);
        case Qt::Key_End: return position.high;
        default: return std::nullopt;
    }
}

}  // namespace

SeriesChart::SeriesChart(const Theme& theme, QWidget* parent) : PointChart(theme, parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding); }

void SeriesChart::setData(SeriesData data) {
    if (data == m_data) return;
    m_data = std::move(data);
    m_laidOut.reset();
    m_points.clear();
    for (std::size_t series = 0; series < m_data.series.size(); ++series) {
        for (std::size_t point = 0; point < m_data.series[series].points.size(); ++point) {
            if (m_data.series[series].points[point].y) m_points.push_back({series, point});
        }
    }
    const auto firstEnd = std::ranges::find_if(m_points, [](const Place& place) { return place.series != 0; });
    resetPoints(m_points.empty() ? -1 : std::max(0, static_cast<int>(firstEnd - m_points.begin()) - 1));
    showPosition();
}

void SeriesChart::showPosition() {
    if (!m_data.position) return;
    const std::size_t series = current() < 0 ? 0 : placeInSeries(current()).series;
    setCurrent(nearestIn(series, m_data.position->at));
    update();
}

void SeriesChart::setPosition(double at, const QString& words) {
    if (!m_data.position) return;
    m_data.position->at = std::clamp(at, m_data.position->low, m_data.position->high);
    m_data.position->words = words;
    m_laidOut.reset();
    showPosition();
}

void SeriesChart::movePosition(double at) {
    if (!m_data.position) return;
    const SeriesPosition& position = *m_data.position;
    const double steps = std::round((std::clamp(at, position.low, position.high) - position.low) / position.step);
    const double within = std::min(position.high, position.low + steps * position.step);
    if (std::abs(within - position.at) < position.step / 2) return;
    setPosition(within, axisText(within, m_data.across.kind));
    QAccessibleValueChangeEvent event(this, within);
    QAccessible::updateAccessibility(&event);
    Q_EMIT positionMoved(within);
}

const SeriesLayout& SeriesChart::layout() const {
    const bool isKnown = m_laidOut && m_laidOut->area == area() && m_laidOut->textPercent == theme().textPercent();
    if (!isKnown) m_laidOut = LaidOut{area(), theme().textPercent(), layOutSeries(m_data, area(), theme())};
    return m_laidOut->layout;
}

const SeriesPoint& SeriesChart::pointOf(int point) const {
    const Place place = placeInSeries(point);
    return m_data.series[place.series].points[place.point];
}

QRect SeriesChart::placeOf(int point) const {
    const SeriesPoint& at = pointOf(point);
    return placeAround(layout().scale.at(at.x, *at.y));
}

int SeriesChart::nearestIn(std::size_t series, double x) const {
    int nearest = -1;
    for (int point = 0; point < pointCount(); ++point) {
        if (placeInSeries(point).series != series) continue;
        if (nearest < 0 || std::abs(pointOf(point).x - x) < std::abs(pointOf(nearest).x - x)) nearest = point;
    }
    return nearest;
}

int SeriesChart::pointAfter(int from, ChartMove move) const {
    const std::size_t series = placeInSeries(from).series;
    const auto isOfIt = [&](const Place& place) { return place.series == series; };
    const int first = static_cast<int>(std::ranges::find_if(m_points, isOfIt) - m_points.begin());
    const int last = first + static_cast<int>(std::ranges::count_if(m_points, isOfIt)) - 1;
    switch (move) {
        case ChartMove::First: return first;
        case ChartMove::Last: return last;
        case ChartMove::Left: return std::max(first, from - 1);
        case ChartMove::Right: return std::min(last, from + 1);
        case ChartMove::Up:
        case ChartMove::Down: break;
    }
    // The line whose value beside this point is the next above it or below it.
    const bool isUp = move == ChartMove::Up;
    const double height = *pointOf(from).y;
    int next = from;
    for (std::size_t other = 0; other < m_data.series.size(); ++other) {
        const int beside = other == series ? -1 : nearestIn(other, pointOf(from).x);
        if (beside < 0) continue;
        const double there = *pointOf(beside).y;
        const bool isThatWay = isUp ? there > height || (there == height && other < series) : there < height || (there == height && other > series);
        if (isThatWay && (next == from || std::abs(there - height) < std::abs(*pointOf(next).y - height))) next = beside;
    }
    return next;
}

void SeriesChart::keyPressEvent(QKeyEvent* event) {
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const auto at = isPlain && m_data.position ? positionAfter(*m_data.position, event->key()) : std::nullopt;
    if (at) movePosition(*at);
    else PointChart::keyPressEvent(event);
}

void SeriesChart::mousePressEvent(QMouseEvent* event) {
    if (m_data.position && event->button() == Qt::LeftButton) movePosition(layout().scale.acrossAt(event->position().x()));
    else PointChart::mousePressEvent(event);
}

void SeriesChart::mouseMoveEvent(QMouseEvent* event) {
    if (m_data.position && event->buttons().testFlag(Qt::LeftButton)) movePosition(layout().scale.acrossAt(event->position().x()));
}

ChartFigures SeriesChart::figures() const { return figuresOf(m_data); }

/// A column of no line in particular is of the first.
int SeriesChart::pointInTable(int row, int column) const {
    const double x = acrossInTable(m_data, row);
    const int point = nearestIn(seriesInTable(m_data, column).value_or(0), x);
    return point >= 0 && pointOf(point).x == x ? point : -1;
}

void SeriesChart::draw(QPainter& painter) const {
    if (isEmpty()) return drawEmptyWords(painter);
    const SeriesLayout& at = layout();
    drawSeriesGround(painter, m_data, at, theme());
    for (auto series = m_data.series.rbegin(); series != m_data.series.rend(); ++series) drawSeriesLine(painter, *series, at.scale, theme());
    drawSeriesPosition(painter, m_data, at, theme());
    drawSeriesHeads(painter, at, theme());
    drawSeriesWords(painter, m_data, at, area(), layoutDirection(), theme());
}

QSize SeriesChart::sizeHint() const { return {theme().px(seriesWidth), theme().px(seriesHeight)}; }

QSize SeriesChart::minimumSizeHint() const { return {theme().px(leastSeriesWidth), theme().px(leastSeriesHeight)}; }

}  // namespace docket::ui
