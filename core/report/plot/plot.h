#pragma once

#include "core/report/plot/svg.h"
#include "core/report/plot/ticks.h"

#include <string>
#include <vector>

namespace docket::report {

/// What the numbers of an axis are. Share: 0 to 1, written in percent.
enum class Numbers { Plain, Share };

/// A place on an axis, and what is written there.
struct Mark {
    double at = 0;
    std::string words;
};

/// "2,500" without the comma, "20 %": a number of an axis whose lines need so many decimals.
std::string axisWords(double value, int decimals, Numbers numbers);
/// The round places of an axis, at most `most`, with their words.
std::vector<Mark> marksOn(const NumberBounds& axis, int most, Numbers numbers);

/// Where numbers stand in a box: from left to right and upwards. What lies beyond an axis stands at its end.
class Plot {
public:
    /// Both axes are ranges: low < high.
    Plot(const Box& box, const NumberBounds& across, const NumberBounds& up) : m_box(box), m_across(across), m_up(up) {}

    const Box& box() const { return m_box; }
    double xOf(double across) const;
    double yOf(double up) const;
    Point at(double across, double up) const { return {xOf(across), yOf(up)}; }

    /// Lines across with their words before them.
    void drawRungs(SvgDrawing& drawing, const std::vector<Mark>& marks) const;
    /// Words under the box.
    void drawFeet(SvgDrawing& drawing, const std::vector<Mark>& marks) const;

private:
    Box m_box;
    NumberBounds m_across;
    NumberBounds m_up;
};

/// The whole of a chart but for the room of its words: before the plot, over it, under it.
Box plotBox(double width, double height, double before = 48);

}  // namespace docket::report
