#include "ui/paper/report_paper.h"

#include "ui/paper/chart_object.h"
#include "ui/paper/paper_text.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace docket::ui {

namespace {

constexpr int titleSize = 18;
constexpr int sectionSize = 14;
constexpr int headSize = 11;
constexpr int textSize = 9;
constexpr int smallSize = 8;

/// Writes one report into a document.
class PaperWriter {
public:
    explicit PaperWriter(QTextDocument& document) : m_cursor(&document), m_charts(document) {}

    /// As one edit: the document is laid out once, at its end.
    void write(const report::Report& report) {
        m_cursor.beginEditBlock();
        addLine(report.title, {.size = titleSize, .isStrong = true});
        for (const report::Fact& fact : report.facts) addFact(fact);
        for (const report::Section& section : report.sections) addSection(section, &section != &report.sections.front());
        addLine(report.foot, {.size = smallSize, .tone = report::Tone::Missing, .above = 12});
        m_cursor.endEditBlock();
    }

private:
    void addLine(const std::string& words, const PaperLook& look) {
        m_cursor.insertBlock(blockOf(look), letters(look));
        m_cursor.insertText(paperText(words));
    }

    void addFact(const report::Fact& fact) {
        const PaperLook name{.size = textSize, .isStrong = true};
        m_cursor.insertBlock(blockOf(name), letters(name));
        m_cursor.insertText(paperText(fact.name) + QStringLiteral(": "));
        m_cursor.insertText(paperText(fact.value), letters({.size = textSize}));
    }

    void addSection(const report::Section& section, bool onNewPage) {
        addLine(section.title, {.size = sectionSize, .isStrong = true, .above = 14, .onNewPage = onNewPage});
        for (const report::Block& block : section.blocks) {
            std::visit([this](const auto& part) { add(part); }, block);
        }
    }

    void add(const report::Paragraph& paragraph) { addLine(paragraph.words, {.size = textSize, .tone = paragraph.tone, .above = 4}); }

    void add(const std::vector<report::Tile>& tiles) {
        report::Table table{{}, {{"Figure"}, {"Value", report::Align::End}, {"Interval"}, {"Rests on"}}, {}};
        for (const report::Tile& tile : tiles) table.rows.push_back({{tile.name}, tile.value, {tile.interval}, {tile.basis}});
        add(table);
    }

    void add(const report::Chart& chart) {
        addLine(chart.title, {.size = headSize, .isStrong = true, .above = 10});
        m_cursor.insertBlock(blockOf({.above = 2}));
        m_charts.insert(m_cursor, chart);
    }

    void add(const report::Table& table) {
        if (!table.caption.empty()) addLine(table.caption, {.size = headSize, .isStrong = true, .above = 10});
        if (table.rows.empty() || table.columns.empty()) return;
        QTextTableFormat format;
        format.setHeaderRowCount(1);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setCellPadding(2);
        format.setCellSpacing(0);
        format.setBorder(0.5);
        format.setBorderCollapse(true);
        format.setBorderBrush(paperInk(report::Tone::Missing));
        format.setTopMargin(4);
        QTextTable* drawn = m_cursor.insertTable(static_cast<int>(table.rows.size()) + 1, static_cast<int>(table.columns.size()), format);
        for (int column = 0; column < drawn->columns(); ++column) {
            const report::Column& head = table.columns[static_cast<std::size_t>(column)];
            fill(*drawn, 0, column, {head.head}, head.align, true);
            for (int row = 1; row < drawn->rows(); ++row) {
                fill(*drawn, row, column, table.rows[static_cast<std::size_t>(row) - 1][static_cast<std::size_t>(column)], head.align, column == 0);
            }
        }
        m_cursor.movePosition(QTextCursor::End);
    }

    static void fill(QTextTable& table, int row, int column, const report::Cell& cell, report::Align align, bool isHead) {
        QTextCursor cursor = table.cellAt(row, column).firstCursorPosition();
        const PaperLook look{.size = smallSize, .isStrong = isHead, .tone = cell.tone, .atEnd = align == report::Align::End};
        cursor.setBlockFormat(blockOf(look));
        cursor.insertText(paperText(cell.words), letters(look));
    }

    QTextCursor m_cursor;
    ChartObjects m_charts;
};

}  // namespace

Result<std::string> reportPaper(const report::Report& report) {
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    PaperWriter drawing(document);  // draws the charts when the document is printed
    drawing.write(report);
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&bytes);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(paperText(report.title));
        writer.setCreator(QStringLiteral("Docket"));
        document.print(&writer);
    }
    if (bytes.data().isEmpty()) return failure(ErrorKind::Internal, "The report could not be drawn as a PDF. Nothing was written; write it as .html.");
    return bytes.data().toStdString();
}

}  // namespace docket::ui
