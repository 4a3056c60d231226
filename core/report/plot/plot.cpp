#include "core/report/plot/plot.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::report {

namespace {

constexpr double roomAbove = 8;
constexpr double roomBelow = 22;
constexpr double roomBehind = 16;
constexpr double wordGap = 6;

double partOf(double value, const NumberBounds& axis) { return std::clamp((value - axis.low) / (axis.high - axis.low), 0.0, 1.0); }

}  // namespace

std::string axisWords(double value, int decimals, Numbers numbers) {
    return numbers == Numbers::Share ? fmt::format("{:.{}f} %", 100 * value, std::max(0, decimals - 2)) : fmt::format("{:.{}f}", value, decimals);
}

std::vector<Mark> marksOn(const NumberBounds& axis, int most, Numbers numbers) {
    const NumberTicks ticks = niceTicks(axis.low, axis.high, most);
    std::vector<Mark> marks;
    for (const double at : ticks.at) marks.push_back({at, axisWords(at, ticks.decimals, numbers)});
    return marks;
}

double Plot::xOf(double across) const { return m_box.left + m_box.width * partOf(across, m_across); }
double Plot::yOf(double up) const { return m_box.bottom() - m_box.height * partOf(up, m_up); }

void Plot::drawRungs(SvgDrawing& drawing, const std::vector<Mark>& marks) const {
    for (const Mark& mark : marks) {
        const double y = yOf(mark.at);
        drawing.line({m_box.left, y}, {m_box.right(), y}, Ink::Grid);
        drawing.text({m_box.left - wordGap, y + letterHeight / 3}, mark.words, Anchor::End, Ink::Faint);
    }
}

void Plot::drawFeet(SvgDrawing& drawing, const std::vector<Mark>& marks) const {
    for (const Mark& mark : marks) {
        const double x = xOf(mark.at);
        drawing.line({x, m_box.bottom()}, {x, m_box.bottom() + 4}, Ink::Grid);
        drawing.text({x, m_box.bottom() + wordGap + letterHeight}, mark.words, Anchor::Middle, Ink::Faint);
    }
}

Box plotBox(double width, double height, double before) { return {before, roomAbove, width - before - roomBehind, height - roomAbove - roomBelow}; }

}  // namespace docket::report
