#include "core/report/html/report_html.h"

#include "core/report/html/page_style.h"
#include "core/report/plot/plain_text.h"

#include <fmt/format.h>

namespace docket::report {

namespace {

/// Text that may run from right to left, beside others.
std::string apart(std::string_view text) { return "<bdi>" + escaped(text) + "</bdi>"; }

std::string_view classOf(Tone tone) {
    switch (tone) {
        case Tone::Plain: return "";
        case Tone::Good: return "good";
        case Tone::Look: return "look";
        case Tone::Act: return "act";
        case Tone::Missing: return "missing";
    }
    return "";
}

std::string contentOf(const Cell& cell) {
    std::string words = apart(cell.words);
    if (cell.number) words = fmt::format("<data value=\"{}\">{}</data>", *cell.number, words);
    return cell.tone == Tone::Plain ? words : fmt::format("<span class=\"{}\">{}</span>", classOf(cell.tone), words);
}

std::string_view endClass(const Column& column) { return column.align == Align::End ? " class=\"end\"" : ""; }

void addRow(const Table& table, const std::vector<Cell>& row, std::string& out) {
    out += "<tr>";
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (i == 0) out += fmt::format("<th scope=\"row\"{}>{}</th>", endClass(table.columns[i]), contentOf(row[i]));
        else out += fmt::format("<td{}>{}</td>", endClass(table.columns[i]), contentOf(row[i]));
    }
    out += "</tr>\n";
}

void addTable(const Table& table, std::string& out) {
    out += "<div class=\"wide\">\n<table>\n";
    if (!table.caption.empty()) out += fmt::format("<caption>{}</caption>\n", apart(table.caption));
    out += "<thead><tr>";
    for (const Column& column : table.columns) out += fmt::format("<th scope=\"col\"{}>{}</th>", endClass(column), apart(column.head));
    out += "</tr></thead>\n<tbody>\n";
    for (const auto& row : table.rows) addRow(table, row, out);
    out += "</tbody>\n</table>\n</div>\n";
}

void addChart(const Chart& chart, std::string& out) {
    out += fmt::format("<figure>\n<figcaption>{}</figcaption>\n{}\n", apart(chart.title), chart.svg);
    if (!chart.numbers.rows.empty()) {
        out += "<details>\n<summary>The numbers</summary>\n";
        addTable(chart.numbers, out);
        out += "</details>\n";
    }
    out += "</figure>\n";
}

void addTiles(const std::vector<Tile>& tiles, std::string& out) {
    out += "<div class=\"tiles\">\n";
    for (const Tile& tile : tiles) {
        out += fmt::format("<div class=\"tile\"><p class=\"name\">{}</p><p class=\"value\">{}</p>", apart(tile.name), contentOf(tile.value));
        if (!tile.interval.empty()) out += fmt::format("<p class=\"interval\">{}</p>", apart(tile.interval));
        if (!tile.basis.empty()) out += fmt::format("<p class=\"basis\">{}</p>", apart(tile.basis));
        out += "</div>\n";
    }
    out += "</div>\n";
}

void addParagraph(const Paragraph& paragraph, std::string& out) {
    if (paragraph.tone == Tone::Plain) out += fmt::format("<p>{}</p>\n", escaped(paragraph.words));
    else out += fmt::format("<p class=\"{}\">{}</p>\n", classOf(paragraph.tone), escaped(paragraph.words));
}

void addBlock(const Block& block, std::string& out) {
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) addParagraph(*paragraph, out);
    if (const auto* tiles = std::get_if<std::vector<Tile>>(&block)) addTiles(*tiles, out);
    if (const auto* table = std::get_if<Table>(&block)) addTable(*table, out);
    if (const auto* chart = std::get_if<Chart>(&block)) addChart(*chart, out);
}

}  // namespace

std::string reportHtml(const Report& report) {
    std::string out = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    out += fmt::format("<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n<header>\n<h1>{}</h1>\n<dl>\n", escaped(report.title), pageStyle(), apart(report.title));
    for (const Fact& fact : report.facts) out += fmt::format("<dt>{}</dt><dd>{}</dd>\n", apart(fact.name), apart(fact.value));
    out += "</dl>\n</header>\n<main>\n";
    bool isFirst = true;
    for (const Section& section : report.sections) {
        out += fmt::format("<section>\n<h2{}>{}</h2>\n", isFirst ? " class=\"first\"" : "", apart(section.title));
        for (const Block& block : section.blocks) addBlock(block, out);
        out += "</section>\n";
        isFirst = false;
    }
    out += fmt::format("</main>\n<footer>{}</footer>\n</body>\n</html>\n", escaped(report.foot));
    return out;
}

}  // namespace docket::report
