#include "core/report/charts/cost_chart.h"
#include "core/report/charts/line_chart.h"
#include "core/report/charts/reliability_chart.h"
#include "core/report/charts/whisker_chart.h"
#include "core/report/html/report_html.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace docket::report {
namespace {

using testing::HasSubstr;
using testing::Not;

std::size_t count(const std::string& text, std::string_view part) {
    std::size_t n = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++n;
    return n;
}

TEST(LineChart, LeavesAGapWhereNothingWas) {
    LineFigures figures{"Volume", "d", Numbers::Plain, {{0, 1}, {1, 2}, {3, 2, {}, false, true}, {4, 3}}, std::nullopt, {}};
    EXPECT_EQ(count(lineChart(figures, {}).svg, "<polyline"), 2U);
    figures.points[2].isAfterGap = false;
    EXPECT_EQ(count(lineChart(figures, {}).svg, "<polyline"), 1U);
}

TEST(LineChart, ShowsALonePointAndRingsAnAlert) {
    const LineFigures figures{"Volume", "d", Numbers::Plain, {{0, 1, NumberBounds{0, 2}, true, false}}, 1.0, {}};
    EXPECT_EQ(count(lineChart(figures, {}).svg, "<circle"), 2U);
    EXPECT_THAT(lineChart({"Nothing", {}, Numbers::Share, {}, std::nullopt, {}}, {}).svg, Not(HasSubstr("nan")));
}

TEST(ReliabilityChart, DrawsAnIntervalOfEachPoint) {
    const ReliabilityFigures figures{"t", "d", {{0.2, 0.3, NumberBounds{0.2, 0.4}}, {0.8, 0.9, std::nullopt}}, {}};
    EXPECT_EQ(count(reliabilityChart(figures, {}).svg, "<line") - count(reliabilityChart({"t", "d", {}, {}}, {}).svg, "<line"), 1U);
}

TEST(WhiskerChart, GrowsWithItsRowsAndShortensLongNames) {
    WhiskerFigures figures{"t", "d", {0, 1}, {{"Zahlungsverkehrsunterstützungsangelegenheiten", 0.5, NumberBounds{0.4, 0.6}}}};
    const double one = whiskerChart(figures, {}).height;
    EXPECT_THAT(whiskerChart(figures, {}).svg, HasSubstr("Zahlungsverkehrsunterstützungsange…</text>"));
    figures.rows.resize(150);
    EXPECT_GT(whiskerChart(figures, {}).height, one + 149 * 10);
}

TEST(CostChart, DashesWhatIsForetold) {
    CostFigures figures{"t", "d", {{0.1, 5, NumberBounds{4, 6}}, {0.2, 4, NumberBounds{3, 5}}}, 1, NumberBounds{0.1, 0.2}, std::nullopt};
    EXPECT_THAT(costChart(figures, {}).svg, Not(HasSubstr("stroke-dasharray")));
    figures.points.push_back({0.3, 6, std::nullopt});
    figures.points.push_back({0.4, 7, std::nullopt});
    EXPECT_EQ(count(costChart(figures, {}).svg, "stroke-dasharray"), 1U);
}

TEST(ReportHtml, HasEachNumberUnroundedBesideItsWords) {
    const Report report{"W", {{"Made", "now"}}, {{"Model", {std::vector<Tile>{{"Accuracy", {"91.2 %", 0.91234567890123}, "95 %: 90 to 92 %", "of 10"}}}}}, "foot"};
    EXPECT_THAT(reportHtml(report), HasSubstr("<data value=\"0.91234567890123\"><bdi>91.2 %</bdi></data>"));
}

}  // namespace
}  // namespace docket::report
