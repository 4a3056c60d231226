#include "core/report/charts/whisker_chart.h"

#include "core/base/characters.h"

namespace docket::report {

namespace {

constexpr double whiskerWidth = 700;
constexpr double roomForNames = 230;
constexpr double rowHeight = 18;
constexpr double roomForAxis = 34;
constexpr int whiskerMarks = 6;
constexpr std::size_t lettersOfName = 34;  // of a usual sans-serif

/// The first letters, and where there were more an ellipsis.
std::string fitting(std::string_view name) {
    std::string fit;
    std::size_t letters = 0;
    characters::visit(name, [&](char32_t, std::string_view bytes) {
        if (letters < lettersOfName) fit += bytes;
        if (++letters == lettersOfName + 1) fit += "…";
    });
    return fit;
}

}  // namespace

Chart whiskerChart(const WhiskerFigures& figures, Table numbers) {
    const double height = roomForAxis + rowHeight * static_cast<double>(figures.rows.size());
    SvgDrawing drawing(whiskerWidth, height);
    const Plot plot(plotBox(whiskerWidth, height, roomForNames), figures.axis, {0, 1});
    const auto marks = marksOn(figures.axis, whiskerMarks, Numbers::Plain);
    for (const Mark& mark : marks) drawing.line({plot.xOf(mark.at), plot.box().top}, {plot.xOf(mark.at), plot.box().bottom()}, Ink::Grid);
    plot.drawFeet(drawing, marks);
    double y = plot.box().top + rowHeight / 2;
    for (const Whisker& row : figures.rows) {
        drawing.text({roomForNames - 10, y + letterHeight / 3}, fitting(row.name), Anchor::End);
        if (row.interval) drawing.line({plot.xOf(row.interval->low), y}, {plot.xOf(row.interval->high), y}, Ink::First, {1.6, false});
        drawing.dot({plot.xOf(row.value), y}, 3.5, Ink::First);
        y += rowHeight;
    }
    return {figures.title, drawing.finish(figures.title, figures.description), whiskerWidth, height, std::move(numbers)};
}

}  // namespace docket::report
