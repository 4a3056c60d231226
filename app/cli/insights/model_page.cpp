#include "app/cli/insights/pages.h"

#include "app/cli/insights/figure_json.h"
#include "app/cli/json_lines.h"

#include "core/prompt/rendering.h"
#include "core/services/insights/model/figure_words.h"
#include "core/services/insights/model/model_figures.h"

#include <fmt/format.h>

#include <sstream>

namespace docket::cli {

using nlohmann::ordered_json;
using services::figureText;
using services::LabelNumber;
using services::LabelQuality;
using services::ModelFigures;
using services::ModelQuestion;
using services::shareFigureText;
using services::TrafficTable;

namespace {

std::string_view wordOf(services::Population population) { return population == services::Population::Weighted ? "weighted" : "reviewed"; }
std::string_view wordOf(services::References references) { return references == services::References::Unled ? "unled" : "any"; }

ordered_json labelKey(const TrafficTable& table, LabelNumber label) {
    return label == services::noLabel ? ordered_json() : ordered_json(table.taxonomy().labels()[label].key);
}

ordered_json makersJson(const TrafficTable& table) {
    ordered_json makers = ordered_json::array();
    for (const auto& maker : table.makers()) {
        makers.push_back({{"model", maker.model}, {"prompt_version", maker.promptVersion}, {"predictions", maker.predictions}, {"first", formatUtc(maker.first)}, {"last", formatUtc(maker.last)}});
    }
    return makers;
}

ordered_json countsJson(const services::TrafficCounts& counts) {
    ordered_json reasons = ordered_json::object();
    for (std::size_t i = 0; i < counts.byReason.size(); ++i) reasons[toString(static_cast<Reason>(i))] = counts.byReason[i];
    return {{"predictions", counts.predictions}, {"without_answer", counts.withoutAnswer}, {"without_confidence", counts.withoutConfidence}, {"unrouted", counts.unrouted},
            {"escalated", counts.escalated},     {"audited", counts.audited},              {"accepted", counts.accepted},                   {"any_references", counts.anyReferences},
            {"unled_references", counts.unledReferences}, {"used", counts.used},           {"waiting", counts.waiting},                     {"by_reason", std::move(reasons)}};
}

ordered_json overturnJson(const ModelFigures& figures) {
    const auto interval = figures.overturns.interval();
    ordered_json reasons = ordered_json::array();
    for (const auto& reason : figures.overturnReasons) reasons.push_back({{"reason", reason.reason}, {"items", reason.items}});
    return {{"n", figures.overturns.n},
            {"overturned", figures.overturns.count},
            {"rate", orNull(figures.overturns.value())},
            {"low", interval ? ordered_json(interval->low) : ordered_json()},
            {"high", interval ? ordered_json(interval->high) : ordered_json()},
            {"reasons", std::move(reasons)}};
}

ordered_json labelsJson(const TrafficTable& table, const ModelFigures& figures) {
    ordered_json labels = ordered_json::array();
    for (const LabelQuality& label : figures.labels) {
        ordered_json row = {{"label", labelKey(table, label.label)},
                            {"precision", figureJson(label.precision, label.items.predicted)},
                            {"recall", figureJson(label.recall, label.items.inReference)},
                            {"f1", figureJson(label.f1, label.items.inReference)},
                            {"support", label.support},
                            {"predicted", label.predicted}};
        if (table.isMultiLabel()) {
            row["over_tagged"] = label.overTagged;
            row["under_tagged"] = label.underTagged;
        }
        labels.push_back(std::move(row));
    }
    return labels;
}

ordered_json confusionJson(const TrafficTable& table, const ModelFigures& figures) {
    ordered_json cells = ordered_json::array();
    for (const auto& cell : figures.confusion) {
        cells.push_back({{"reference", labelKey(table, cell.reference)}, {"predicted", labelKey(table, cell.predicted)}, {"items", cell.items}, {"weight", cell.weight}});
    }
    return cells;
}

ordered_json setsJson(const metrics::MultiLabelFigures& sets) {
    return {{"hamming_loss", figureJson(sets.hammingLoss, sets.items)},
            {"jaccard", figureJson(sets.samplesJaccard.mean, sets.samplesJaccard.items)},
            {"samples_precision", figureJson(sets.samplesPrecision.mean, sets.samplesPrecision.items)},
            {"samples_recall", figureJson(sets.samplesRecall.mean, sets.samplesRecall.items)},
            {"samples_f1", figureJson(sets.samplesF1.mean, sets.samplesF1.items)},
            {"micro_precision", figureJson(sets.microPrecision, sets.items)},
            {"micro_recall", figureJson(sets.microRecall, sets.items)},
            {"micro_f1", figureJson(sets.microF1, sets.items)},
            {"macro_precision", figureJson(sets.macroPrecision.mean, sets.items)},
            {"macro_recall", figureJson(sets.macroRecall.mean, sets.items)},
            {"over_tagging", figureJson(sets.overTagging, sets.items)},
            {"under_tagging", figureJson(sets.underTagging, sets.items)}};
}

std::string nameOf(const TrafficTable& table, LabelNumber label) { return label == services::noLabel ? "(no label)" : std::string(table.taxonomy().labels()[label].key); }

ordered_json modelJson(const TrafficTable& table, const ModelQuestion& question, const ModelFigures& figures) {
    const auto& asked = table.question();
    const std::int64_t n = figures.counts.used;
    ordered_json out = {{"population", wordOf(question.population)},
                        {"references", wordOf(question.references)},
                        {"model", orNull(asked.model)},
                        {"prompt_version", orNull(asked.promptVersion)},
                        {"since", momentOrNull(asked.since)},
                        {"until", momentOrNull(asked.until)},
                        {"taxonomy_version", table.taxonomy().version()},
                        {"task", toString(table.taxonomy().kind())},
                        {"computed_at", formatUtc(table.computedAt())},
                        {"last_event", table.state().event.value},
                        {"makers", makersJson(table)},
                        {"counts", countsJson(figures.counts)},
                        {"overturn", overturnJson(figures)},
                        {"accuracy", figureJson(figures.accuracy, n)}};
    if (figures.sharper) {
        out["sharper_accuracy"] = figureJson(figures.sharper->accuracy, n);
        out["sharper_accuracy"]["tuning"] = figures.sharper->tuning;
        out["sharper_accuracy"]["saved_items"] = orNull(figures.sharper->savedItems);
    }
    out["error_when_routed"] = figureJson(figures.errorWhenRouted, figures.audit.n);
    out["error_when_routed"]["wrong"] = figures.audit.count;
    out["macro_f1"] = figureJson(figures.macroF1, n);
    out["macro_f1"]["labels"] = figures.labelsWithF1;
    out["weighted_f1"] = figureJson(figures.weightedF1, n);
    if (figures.sets) {
        out["sets"] = setsJson(*figures.sets);
    } else {
        out["balanced_accuracy"] = figureJson(figures.balancedAccuracy, n);
        out["kappa"] = figureJson(figures.kappa, n);
        out["matthews"] = figureJson(figures.matthews, n);
    }
    out["labels"] = labelsJson(table, figures);
    out["confusion"] = confusionJson(table, figures);
    return out;
}

void printModel(const TrafficTable& table, const ModelQuestion& question, const ModelFigures& figures, std::ostream& out) {
    const auto& counts = figures.counts;
    const bool isWeighted = question.population == services::Population::Weighted;
    const auto line = [&](std::string_view what, const std::string& figure) { out << fmt::format("  {:<30} {}\n", what, figure); };
    out << fmt::format("{} predictions, one of each item: {} escalated, {} accepted and {} of those drawn by the audit\n", counts.predictions, counts.escalated,
                       counts.accepted + counts.audited, counts.audited);
    out << fmt::format("Final labels: {} in all, {} that nobody was led to; {} are used here. {} escalated items wait for one.\n", counts.anyReferences, counts.unledReferences,
                       counts.used, counts.waiting);
    out << (isWeighted ? "\nAll traffic, weighted\n" : "\nReviewed only: these items were chosen because they are hard, and say little of the traffic\n");
    if (isWeighted && figures.sharper) {
        line("accuracy", shareFigureText(figures.sharper->accuracy, counts.used));
        line("  by the audit alone", shareFigureText(figures.accuracy, counts.used));
        if (figures.sharper->savedItems && counts.used >= services::fewestItems) line("  as good as", fmt::format("{:.0f} more audited items", *figures.sharper->savedItems));
    } else {
        line("accuracy", shareFigureText(figures.accuracy, counts.used));
    }
    line("error when routed", fmt::format("{}, {} of {} audited", shareFigureText(figures.errorWhenRouted, figures.audit.n), figures.audit.count, figures.audit.n));
    line("macro F1", fmt::format("{}, {} labels", figureText(figures.macroF1, counts.used), figures.labelsWithF1));
    line("weighted F1", figureText(figures.weightedF1, counts.used));
    if (!figures.sets) {
        line("balanced accuracy", figureText(figures.balancedAccuracy, counts.used));
        line("Cohen's kappa", figureText(figures.kappa, counts.used));
    } else {
        line("Jaccard", figureText({figures.sets->samplesJaccard.mean, std::nullopt, {}}, figures.sets->samplesJaccard.items));
        line("Hamming loss", figureText({figures.sets->hammingLoss, std::nullopt, {}}, figures.sets->items));
        line("micro F1", figureText({figures.sets->microF1, std::nullopt, {}}, figures.sets->items));
    }
    if (figures.overturns.n > 0) {
        const auto interval = figures.overturns.interval();
        line("overturned by people", fmt::format("{} of {}, {:.1f} % [{:.1f}, {:.1f}]", figures.overturns.count, figures.overturns.n, 100 * *figures.overturns.value(), 100 * interval->low, 100 * interval->high));
    }
    if (figures.labels.empty()) return;
    out << fmt::format("\n  {:<30} {:>9} {:<22} {:<22} {}\n", "label", "support", "precision", "recall", "F1");
    for (const LabelQuality& label : figures.labels) {
        out << fmt::format("  {:<30} {:>9.0f} {:<22} {:<22} {}\n", prompt::onOneLine(nameOf(table, label.label)), label.support, figureText(label.precision, label.items.predicted),
                           figureText(label.recall, label.items.inReference), figureText(label.f1, label.items.inReference));
    }
    const auto errors = services::largestErrors(figures);
    if (!errors.empty()) out << "\nTaken for one another most often (final label, the model's, items looked at, of the population)\n";
    for (const auto& cell : errors) {
        out << fmt::format("  {:<30} {:<30} {:>7} {:>9.0f}\n", prompt::onOneLine(nameOf(table, cell.reference)), prompt::onOneLine(nameOf(table, cell.predicted)), cell.items, cell.weight);
    }
}

}  // namespace

Result<TellsPage> modelPage(ports::Workspace& workspace, const PageQuestion& question, Environment& environment) {
    const auto table = readTable(workspace, question.traffic, false, environment);
    if (!table) return std::unexpected(table.error());
    const ModelQuestion asked{question.population, question.references};
    const ModelFigures figures = services::modelFigures(*table, asked);
    std::ostringstream text;
    printModel(*table, asked, figures, text);
    return TellsPage{modelJson(*table, asked, figures), text.str()};
}

}  // namespace docket::cli
