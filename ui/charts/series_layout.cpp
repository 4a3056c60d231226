#include "ui/charts/series_layout.h"

#include "core/report/plot/ticks.h"

#include <QFontMetrics>

#include <algorithm>
#include <limits>

namespace docket::ui {

namespace {

// In px at 100 %.
constexpr int seriesAround = 8;  // room for the ring of the focus
constexpr int seriesGap = 6;
constexpr int betweenNames = 16;
constexpr int signLength = 22;
constexpr int mostRungs = 6;

/// The least and the greatest of what is given to it.
struct Reach {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void take(double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    }
};

Reach reachAcross(const SeriesData& data) {
    Reach reach;
    for (const Series& series : data.series) {
        for (const SeriesPoint& point : series.points) reach.take(point.x);
    }
    for (const BandPoint& point : data.band) reach.take(point.x);
    if (data.across.low) reach.low = *data.across.low;
    if (data.across.high) reach.high = *data.across.high;
    return reach;
}

Reach reachUp(const SeriesData& data) {
    Reach reach;
    for (const Series& series : data.series) {
        for (const SeriesPoint& point : series.points) {
            if (!point.y) continue;
            reach.take(*point.y);
            if (point.low) reach.take(*point.low);
            if (point.high) reach.take(*point.high);
        }
    }
    for (const BandPoint& point : data.band) {
        reach.take(point.low);
        reach.take(point.high);
    }
    if (data.up.low) reach.low = *data.up.low;
    if (data.up.high) reach.high = *data.up.high;
    const report::NumberBounds bounds = report::niceBounds(reach.low, reach.high, mostRungs);
    return {data.up.low.value_or(bounds.low), data.up.high.value_or(bounds.high)};
}

/// The names from the end of the lines back, on the line of the words of the axis if they have room beside them, else under it.
/// Returns where they end.
double placeLegend(SeriesLayout& layout, const SeriesData& data, const QRectF& room, const Theme& theme) {
    const QFontMetrics metrics(theme.font(TextStyle::Caption));
    const double line = metrics.height();
    const double words = data.up.words.isEmpty() ? 0 : metrics.horizontalAdvance(data.up.words) + 1;
    layout.upWords = {room.left(), room.top(), std::min(words, room.width()), line};
    const double top = room.top() + (words > 0 ? line + theme.px(seriesGap) : 0);
    if (data.series.size() < 2) return top;
    std::vector<double> widths;
    double all = -theme.px(betweenNames);
    for (const Series& series : data.series) {
        widths.push_back(std::min(room.width(), metrics.horizontalAdvance(series.name) + 1.0 + theme.px(signLength) + theme.px(seriesGap)));
        all += widths.back() + theme.px(betweenNames);
    }
    const bool isBeside = all + (words > 0 ? words + theme.px(betweenNames) : 0) <= room.width();
    double y = isBeside ? room.top() : top;
    double x = isBeside ? room.right() - all : room.left();
    for (const double width : widths) {
        if (x > room.left() && x + width > room.right() + 0.5) {
            x = room.left();
            y += line;
        }
        layout.legend.emplace_back(x, y, width, line);
        x += width + theme.px(betweenNames);
    }
    return y + line + theme.px(seriesGap);
}

struct HeadAsked {
    QString words;
    double x = 0;        ///< in px
    bool isRange = false;  ///< begins there, else ends there if it has room
    bool isWarn = false;
};

/// Each in the first row in which it touches none before. Returns how many rows there are.
int placeHeads(SeriesLayout& layout, std::vector<HeadAsked> asked, double top, const Theme& theme) {
    const QFontMetrics metrics(theme.font(TextStyle::Fine));
    const double gap = theme.px(seriesGap) / 2.0;
    const QRectF& plot = layout.scale.plot;
    std::ranges::stable_sort(asked, {}, &HeadAsked::x);
    std::vector<double> ends;
    for (const HeadAsked& head : asked) {
        const double width = std::min(metrics.horizontalAdvance(head.words) + 1.0, plot.width());
        const bool isAfter = head.isRange || head.x - gap - width < plot.left();
        const double left = std::clamp(isAfter ? head.x + gap : head.x - gap - width, 0.0, std::max(0.0, plot.right() - width));
        auto row = std::ranges::find_if(ends, [&](double end) { return end + gap <= left; });
        if (row == ends.end()) row = ends.insert(ends.end(), 0);
        *row = left + width;
        layout.heads.push_back({head.words, {left, top + static_cast<double>(row - ends.begin()) * metrics.height(), width, static_cast<double>(metrics.height())}, head.isWarn});
    }
    return static_cast<int>(ends.size());
}

/// The position has a row of its own: nothing else jumps when it moves.
void placePositionWords(SeriesLayout& layout, const SeriesPosition& position, double top, const Theme& theme) {
    const QFontMetrics metrics(theme.font(TextStyle::CaptionStrong));
    const double width = metrics.horizontalAdvance(position.words) + 1;
    const double left = std::clamp(layout.scale.xOf(position.at) - width / 2, 0.0, std::max(0.0, layout.scale.plot.right() - width));
    layout.heads.push_back({position.words, {left, top, width, static_cast<double>(metrics.height())}, false, true});
}

std::vector<HeadAsked> headsAsked(const SeriesData& data, const PlotScale& scale) {
    std::vector<HeadAsked> asked;
    for (const ChartMark& mark : data.marks) {
        if (!mark.words.isEmpty()) asked.push_back({mark.words, scale.xOf(mark.x)});
    }
    for (const ChartRange& range : data.ranges) {
        if (!range.words.isEmpty()) asked.push_back({range.words, scale.xOf(std::max(range.from, scale.left)), true, range.ground == RangeGround::Warn});
    }
    return asked;
}

}  // namespace

SeriesLayout layOutSeries(const SeriesData& data, const QRect& whole, const Theme& theme) {
    SeriesLayout layout;
    const double around = theme.px(seriesAround);
    const QRectF room = QRectF(whole).adjusted(around, around, -around, -around);
    const Reach across = reachAcross(data);
    const Reach up = reachUp(data);
    const double caption = QFontMetrics(theme.font(TextStyle::Caption)).height();
    layout.rungs = axisTicks(up.low, up.high, mostRungs, data.up.kind);
    const double left = room.left() + roomBeforeRungs(layout.rungs, theme);
    layout.feet = axisTicks(across.low, across.high, mostFeet(room.right() - left, data.across.kind, theme), data.across.kind);
    layout.scale = {{left, room.top(), room.right() - left, 1}, across.low, across.high, up.low, up.high};

    layout.headTop = placeLegend(layout, data, room, theme);
    double top = layout.headTop;
    if (data.position) {
        placePositionWords(layout, *data.position, top, theme);
        top += caption;
    }
    top += placeHeads(layout, headsAsked(data, layout.scale), top, theme) * QFontMetrics(theme.font(TextStyle::Fine)).height();
    double bottom = room.bottom() - roomForFeet(theme);
    if (!data.across.words.isEmpty()) {
        layout.acrossWords = {left, room.bottom() - caption, room.right() - left, caption};
        bottom -= caption;
    }
    if (top == room.top()) top += caption / 2;  // half of the highest number stands over its line
    layout.scale.plot = {left, top, std::max(1.0, room.right() - left), std::max(1.0, bottom - top)};
    return layout;
}

}  // namespace docket::ui
