#include "core/services/insights/report/report_cells.h"
#include "core/services/insights/report/report_sections.h"

#include <fmt/format.h>

namespace docket::services {

using report::Section;
using report::Table;
using report::Tile;

namespace {

metrics::TrafficFigure withoutInterval(const metrics::Figure& figure) { return {figure, std::nullopt, {}}; }

std::string populationWords(const ModelQuestion& question, const TrafficCounts& counts) {
    const std::string references = question.references == References::Unled ? "final labels that nobody was led to" : "all final labels";
    const std::string base = fmt::format("{} of {} predictions have one; {} escalated items wait.", grouped(counts.used), grouped(counts.predictions), grouped(counts.waiting));
    if (question.population == Population::Weighted) return fmt::format("Of all traffic: each resolved item stands for those like it that were not looked at. Right is what {} say. {}", references, base);
    return fmt::format("Of the reviewed items alone, which were chosen because they are hard: they say little of the traffic. Right is what {} say. {}", references, base);
}

void addAccuracy(std::vector<Tile>& tiles, const ModelQuestion& question, const ModelFigures& figures) {
    const std::int64_t n = figures.counts.used;
    const bool isSharper = question.population == Population::Weighted && figures.sharper;
    const std::string name = figures.sets ? "Accuracy: the very same set" : "Accuracy";
    tiles.push_back(figureTile(name, isSharper ? figures.sharper->accuracy : figures.accuracy, n, Scale::Share, "final labels"));
    if (!isSharper) return;
    if (figures.sharper->savedItems && n >= fewestItems) tiles.back().basis += fmt::format("; as good as {:.0f} more audited items", *figures.sharper->savedItems);
    tiles.push_back(figureTile("Accuracy by the audit alone", figures.accuracy, n, Scale::Share, "final labels"));
}

void addSets(std::vector<Tile>& tiles, const metrics::MultiLabelFigures& sets) {
    tiles.push_back(figureTile("Jaccard", withoutInterval(sets.samplesJaccard.mean), sets.samplesJaccard.items, Scale::Plain, "items"));
    tiles.push_back(figureTile("Hamming loss", withoutInterval(sets.hammingLoss), sets.items, Scale::Plain, "items"));
    tiles.push_back(figureTile("Micro F1", withoutInterval(sets.microF1), sets.items, Scale::Plain, "items"));
    tiles.push_back(figureTile("Labels too many of an item", withoutInterval(sets.overTagging), sets.items, Scale::Plain, "items"));
    tiles.push_back(figureTile("Labels missed of an item", withoutInterval(sets.underTagging), sets.items, Scale::Plain, "items"));
}

std::vector<Tile> modelTiles(const ModelQuestion& question, const ModelFigures& figures) {
    const std::int64_t n = figures.counts.used;
    std::vector<Tile> tiles;
    addAccuracy(tiles, question, figures);
    tiles.push_back(figureTile("Error when routed", figures.errorWhenRouted, figures.audit.n, Scale::Share, "audited items"));
    tiles.back().basis += fmt::format("; {} of them wrong", grouped(figures.audit.count));
    tiles.push_back(figureTile("Macro F1", figures.macroF1, n, Scale::Plain, "final labels"));
    tiles.back().basis += fmt::format("; over {} labels", figures.labelsWithF1);
    tiles.push_back(figureTile("Weighted F1", figures.weightedF1, n, Scale::Plain, "final labels"));
    if (figures.sets) {
        addSets(tiles, *figures.sets);
    } else {
        tiles.push_back(figureTile("Balanced accuracy", figures.balancedAccuracy, n, Scale::Plain, "final labels"));
        tiles.push_back(figureTile("Cohen's kappa", figures.kappa, n, Scale::Plain, "final labels"));
        tiles.push_back(figureTile("Matthews' coefficient", withoutInterval(figures.matthews), n, Scale::Plain, "final labels"));
    }
    tiles.push_back(shareTile("Overturned by people", figures.overturns, "answers with a final label"));
    return tiles;
}

Table trafficTable(const TrafficCounts& counts) {
    Table table{"The traffic", {{"Predictions, one of each item"}, {"Number", report::Align::End}}, {}};
    const auto add = [&](std::string name, std::int64_t count) { table.rows.push_back({{std::move(name)}, countCell(count)}); };
    add("All", counts.predictions);
    add("Escalated", counts.escalated);
    add("Accepted, and drawn by the audit", counts.audited);
    add("Accepted otherwise", counts.accepted);
    add("Without an answer: invalid output, or nothing was said", counts.withoutAnswer);
    add("With an answer and without a confidence", counts.withoutConfidence);
    add("Not routed yet", counts.unrouted);
    add("With a final label", counts.anyReferences);
    add("With a final label that nobody was led to", counts.unledReferences);
    return table;
}

Table reasonTable(const TrafficCounts& counts) {
    Table table{"Why items are in the queue; an item can have several reasons", {{"Reason"}, {"Items", report::Align::End}}, {}};
    for (std::size_t i = 0; i < counts.byReason.size(); ++i) {
        if (counts.byReason[i] > 0) table.rows.push_back({{spaced(toString(static_cast<Reason>(i)))}, countCell(counts.byReason[i])});
    }
    return table;
}

Table overturnTable(const ModelFigures& figures) {
    Table table{"Reasons that reviewers gave for another label", {{"Reason"}, {"Items", report::Align::End}}, {}};
    for (const OverturnReason& reason : figures.overturnReasons) table.rows.push_back({{reason.reason.empty() ? "none was given" : reason.reason}, countCell(reason.items)});
    return table;
}

}  // namespace

Section modelSection(const TrafficTable& table, const ModelQuestion& question, const ModelFigures& figures) {
    Section section{"Model", {}};
    if (figures.counts.predictions == 0) {
        section.blocks.emplace_back(missing("There are no predictions in the period: nothing can be said of a model."));
        return section;
    }
    section.blocks.emplace_back(report::Paragraph{populationWords(question, figures.counts)});
    if (question.population == Population::Weighted && figures.counts.audited == 0) {
        section.blocks.emplace_back(missing("Nothing that was accepted was drawn by an audit: how good it is nobody knows, and figures of all traffic are not to be had. A policy with an "
                                            "audit rate above 0 changes that."));
    }
    section.blocks.emplace_back(modelTiles(question, figures));
    section.blocks.emplace_back(trafficTable(figures.counts));
    if (Table reasons = reasonTable(figures.counts); !reasons.rows.empty()) section.blocks.emplace_back(std::move(reasons));
    if (!figures.overturnReasons.empty()) section.blocks.emplace_back(overturnTable(figures));
    for (report::Block& block : labelBlocks(table, figures)) section.blocks.push_back(std::move(block));
    return section;
}

}  // namespace docket::services
