#include "ui/charts/bar_chart.h"

#include "ui/common/look/painting.h"
#include "ui/common/parts/table_columns.h"
#include "ui/common/words/text.h"

#include <QFontMetrics>

#include <algorithm>

namespace docket::ui {

namespace {

// In px at 100 %.
constexpr int barsAround = 8;
constexpr int barsWidth = 380;
constexpr int barsHeight = 170;
constexpr int leastBarsWidth = 180;
constexpr int leastBarsHeight = 110;
constexpr int underBars = 6;
constexpr double barShare = 0.75;  // of the room of each
constexpr int barRadius = 2;
constexpr double paleAlpha = 0.45;

/// The colour of those that are not highlighted: the accent, mixed with the ground.
QColor paleAccent(const Theme& theme) {
    const QColor accent = theme.color(Role::Accent);
    const QColor ground = theme.color(Role::Base);
    const auto mix = [](int from, int to) { return static_cast<int>(from * paleAlpha + to * (1 - paleAlpha)); };
    return {mix(accent.red(), ground.red()), mix(accent.green(), ground.green()), mix(accent.blue(), ground.blue())};
}

/// Where the colours are few, those that are not highlighted are hollow.
void drawBar(QPainter& painter, const QRectF& at, bool isHighlighted, const Theme& theme) {
    if (isHighlighted) drawBox(painter, at, barRadius, theme.color(Role::Accent));
    else if (theme.isHighContrast()) drawBox(painter, at, barRadius, theme.color(Role::Base), theme.color(Role::Text));
    else drawBox(painter, at, barRadius, paleAccent(theme));
}

}  // namespace

BarChart::BarChart(const Theme& theme, QString names, QString counts, QWidget* parent) : PointChart(theme, parent), m_names(std::move(names)), m_counts(std::move(counts)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void BarChart::setBars(std::vector<Bar> bars) {
    if (bars == m_bars) return;
    m_bars = std::move(bars);
    resetPoints(m_bars.empty() ? -1 : 0);
}

QRectF BarChart::plot() const {
    const double around = theme().px(barsAround);
    const double line = QFontMetrics(theme().font(TextStyle::Fine)).height();
    return QRectF(area()).adjusted(around, around + line, -around, -around - line - theme().px(underBars));
}

QRectF BarChart::barAt(int bar) const {
    std::int64_t most = 1;
    for (const Bar& other : m_bars) most = std::max(most, other.count);
    const QRectF room = plot();
    const double each = room.width() / static_cast<double>(m_bars.size());
    const double high = room.height() * static_cast<double>(m_bars[static_cast<std::size_t>(bar)].count) / static_cast<double>(most);
    return {room.left() + each * (bar + (1 - barShare) / 2), room.bottom() - high, each * barShare, high};
}

/// The room of the bar from top to bottom: a low one can be hit, too.
QRect BarChart::placeOf(int bar) const {
    const QRectF at = barAt(bar);
    return QRectF(QPointF(at.left(), plot().top()), at.bottomRight()).toAlignedRect();
}

ChartFigures BarChart::figures() const {
    ChartFigures figures{{{m_names, sharedColumn, false}, {m_counts, sharedColumn}}, {}};
    for (const Bar& bar : m_bars) figures.rows.push_back({{{bar.name}, {countText(bar.count)}}});
    return figures;
}

void BarChart::draw(QPainter& painter) const {
    if (isEmpty()) return drawEmptyWords(painter);
    painter.setFont(theme().font(TextStyle::Fine));
    const double line = painter.fontMetrics().height();
    const QRectF room = plot();
    for (int i = 0; i < pointCount(); ++i) {
        const Bar& bar = m_bars[static_cast<std::size_t>(i)];
        const QRectF at = barAt(i);
        if (bar.count > 0) drawBar(painter, at, bar.isHighlighted, theme());
        const double each = room.width() / static_cast<double>(m_bars.size());
        const QRectF column(room.left() + each * i, 0, each, line);
        const auto write = [&](double top, Role ink, const QString& words) {
            painter.setPen(theme().color(ink));
            painter.drawText(column.translated(0, top), Qt::AlignCenter, painter.fontMetrics().elidedText(words, Qt::ElideRight, static_cast<int>(each)));
        };
        write(at.top() - line, Role::Text2, countText(bar.count));
        write(room.bottom() + theme().px(underBars), Role::Text3, bar.name);
    }
    painter.setPen(theme().color(Role::FieldBorder));
    painter.drawLine(room.bottomLeft(), room.bottomRight());
}

void BarChart::drawCurrent(QPainter& painter) const {
    constexpr double aroundBar = 3;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().color(Role::Focus), 2));
    const double count = QFontMetrics(theme().font(TextStyle::Fine)).height();
    painter.drawRoundedRect(barAt(current()).adjusted(-aroundBar, -count - 1, aroundBar, aroundBar), barRadius, barRadius);
}

QSize BarChart::sizeHint() const { return {theme().px(barsWidth), theme().px(barsHeight)}; }

QSize BarChart::minimumSizeHint() const { return {theme().px(leastBarsWidth), theme().px(leastBarsHeight)}; }

}  // namespace docket::ui
