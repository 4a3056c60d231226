#include "ui/paper/report_paper.h"

#include <QByteArray>
#include <gtest/gtest.h>

namespace docket {
namespace {

report::Report reportOf(std::size_t rows) {
    report::Table table{"Labels", {{"Label"}, {"F1", report::Align::End}}, {}};
    for (std::size_t i = 0; i < rows; ++i) table.rows.push_back({{"label " + std::to_string(i)}, {"0.842", 0.842}});
    report::Section section{"Model", {report::Paragraph{"Of all traffic."}, std::vector<report::Tile>{{"Accuracy", {"64.8 %", 0.648}, "63.2 to 66.1 %", "6,801 items"}}, table}};
    section.blocks.push_back(report::Chart{"F1", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 600 200\"><rect x=\"0\" y=\"0\" width=\"600\" height=\"200\" fill=\"#2A5CAA\"/></svg>", 600, 200, {}});
    return {"support", {{"Taxonomy", "version 3"}}, {section, section}, "Docket"};
}

int pagesOf(const std::string& pdf) {
    const QByteArray bytes = QByteArray::fromStdString(pdf);
    return static_cast<int>(bytes.count("/Type /Page") - bytes.count("/Type /Pages"));
}

TEST(ReportPaper, TakesAsManyPagesAsItNeedsAndEachSectionBeginsOne) {
    const auto few = ui::reportPaper(reportOf(3));
    ASSERT_TRUE(few);
    EXPECT_TRUE(few->starts_with("%PDF-"));
    EXPECT_EQ(pagesOf(*few), 2);
    const auto many = ui::reportPaper(reportOf(150));
    ASSERT_TRUE(many);
    EXPECT_GT(pagesOf(*many), 6);
}

TEST(ReportPaper, HasItsFontsAndNoPictures) {
    const auto paper = ui::reportPaper(reportOf(3));
    ASSERT_TRUE(paper);
    EXPECT_NE(paper->find("/FontFile"), std::string::npos);
    EXPECT_EQ(paper->find("/Subtype /Image"), std::string::npos);
}

/// What the pages are drawn with, unpacked.
QByteArray drawnOn(const std::string& pdf) {
    const QByteArray bytes = QByteArray::fromStdString(pdf);
    QByteArray drawn;
    for (qsizetype from = 0; (from = bytes.indexOf("\nstream\n", from)) >= 0;) {
        from += 8;
        const QByteArray packed = bytes.sliced(from, bytes.indexOf("endstream", from) - from);
        drawn += qUncompress(QByteArray("\0\1\0\0", 4) + packed);  // a length to begin with, and what was packed
    }
    return drawn;
}

TEST(ReportPaper, DrawsItsCharts) {
    const auto paper = ui::reportPaper(reportOf(3));
    ASSERT_TRUE(paper);
    const QByteArray drawn = drawnOn(*paper);
    ASSERT_FALSE(drawn.isEmpty());
    EXPECT_TRUE(drawn.contains("0.16470")) << "red, of the colour of the chart's ground";
}

TEST(ReportPaper, TakesTextFromAnybody) {
    report::Report report = reportOf(1);
    report.title = "<img src=x>\xff\xE2\x80\xAE";
    report.sections.front().blocks.push_back(report::Table{"<b>", {{"<script>"}}, {{{"\x01"}}, {{""}}}});
    report.sections.push_back({"", {}});
    EXPECT_TRUE(ui::reportPaper(report));
    EXPECT_TRUE(ui::reportPaper({}));
}

}  // namespace
}  // namespace docket
