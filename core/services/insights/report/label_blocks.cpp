#include "core/report/charts/whisker_chart.h"
#include "core/services/insights/report/report_cells.h"
#include "core/services/insights/report/report_sections.h"

#include "core/services/insights/model/figure_words.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::services {

using report::Align;
using report::Block;
using report::Table;

namespace {

constexpr std::size_t mostWhiskers = 40;

std::string nameOf(const TrafficTable& table, LabelNumber label) { return label == noLabel ? "(no label)" : labelText(table.taxonomy().labels()[label]); }

/// The lowest F1 first, labels without one at the end.
std::vector<const LabelQuality*> byF1(const ModelFigures& figures) {
    std::vector<const LabelQuality*> labels;
    for (const LabelQuality& label : figures.labels) labels.push_back(&label);
    constexpr double last = 2;
    const auto rank = [](const LabelQuality* label) { return whyNot(label->f1.figure, label->items.inReference) ? last : *label->f1.figure.value; };
    std::ranges::stable_sort(labels, {}, rank);
    return labels;
}

Table labelTable(const TrafficTable& table, const std::vector<const LabelQuality*>& labels) {
    Table out{"Labels, the lowest F1 first; support and predicted are of the population", {{"Label"}}, {}};
    for (const char* head : {"Support", "Predicted", "Precision", "95 %", "Recall", "95 %", "F1", "95 %"}) out.columns.push_back({head, Align::End});
    for (const LabelQuality* label : labels) {
        const auto [inReference, predicted] = std::pair(label->items.inReference, label->items.predicted);
        out.rows.push_back({{nameOf(table, label->label)}, numberCell(label->support, 0), numberCell(label->predicted, 0), figureCell(label->precision, predicted, Scale::Plain),
                            intervalCell(label->precision, predicted, Scale::Plain), figureCell(label->recall, inReference, Scale::Plain), intervalCell(label->recall, inReference, Scale::Plain),
                            figureCell(label->f1, inReference, Scale::Plain), intervalCell(label->f1, inReference, Scale::Plain)});
    }
    return out;
}

std::optional<Block> labelChart(const TrafficTable& table, const std::vector<const LabelQuality*>& labels) {
    report::WhiskerFigures figures{"F1 by label, with 95 % intervals", {}, {0, 1}, {}};
    std::size_t defined = 0;
    for (const LabelQuality* label : labels) {
        if (whyNot(label->f1.figure, label->items.inReference)) continue;
        ++defined;
        if (figures.rows.size() < mostWhiskers) figures.rows.push_back({table.taxonomy().labels()[label->label].name, *label->f1.figure.value, boundsOf(label->f1.interval)});
    }
    if (figures.rows.empty()) return std::nullopt;
    if (defined > mostWhiskers) figures.title = fmt::format("F1 of the {} labels where it is lowest, of {}, with 95 % intervals", mostWhiskers, defined);
    figures.description = fmt::format("From {:.3f} ({}) to {:.3f} ({}).", figures.rows.front().value, figures.rows.front().name, figures.rows.back().value, figures.rows.back().name);
    return report::whiskerChart(figures, {});
}

Table confusedTable(const TrafficTable& table, const ModelFigures& figures) {
    Table out{table.isMultiLabel() ? "Missed most often, and what was said instead" : "Taken for one another most often",
              {{"Final label"}, {"The model's"}, {"Items looked at", Align::End}, {"Of the population", Align::End}},
              {}};
    for (const Confused& cell : largestErrors(figures)) {
        out.rows.push_back({{nameOf(table, cell.reference)}, {nameOf(table, cell.predicted)}, countCell(cell.items), numberCell(cell.weight, 0)});
    }
    return out;
}

}  // namespace

std::vector<Block> labelBlocks(const TrafficTable& table, const ModelFigures& figures) {
    std::vector<Block> blocks;
    if (figures.labels.empty()) return {missing("No label was predicted or decided: there is nothing to tell of single labels.")};
    const auto labels = byF1(figures);
    if (auto chart = labelChart(table, labels)) blocks.push_back(std::move(*chart));
    else blocks.emplace_back(missing(fmt::format("No label has the {} final labels that an F1 takes.", fewestItems)));
    blocks.emplace_back(labelTable(table, labels));
    if (Table confused = confusedTable(table, figures); !confused.rows.empty()) blocks.emplace_back(std::move(confused));
    return blocks;
}

}  // namespace docket::services
