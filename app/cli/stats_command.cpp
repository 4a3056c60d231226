#include "app/cli/command.h"

#include "core/services/stats_service.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>
#include <ostream>

namespace docket::cli {

namespace {

using nlohmann::ordered_json;

struct Options {
    std::string workspace;
    std::string since;
    std::string model;
    int asOf = 0;
    bool json = false;
};

constexpr const char* help =
    "Prints what a workspace holds and how often reviewers overturned the model.\n"
    "\n"
    "An overturn: the labels of a standing decision differ from those predicted. --since and --model choose the decisions that are "
    "counted; the counts of items and of the queue are always those of the whole workspace.\n"
    "\n"
    "Fields of the JSON object:\n"
    "  items, predictions          in the workspace\n"
    "  auto_accepted, escalated    items, by what routing decided\n"
    "  by_reason{}                 escalated items by reason; an item can have several\n"
    "  queue{}                     entries: waiting, leased, in_dispute, flagged, resolved, dismissed\n"
    "  reviewers                   people with a standing decision\n"
    "  decisions                   standing decisions that were counted\n"
    "  without_prediction          of them, those where no usable label was predicted; in none of the rates\n"
    "  overturn{}                  n decisions on predictions, overturned, rate, low, high\n"
    "  by_label[]                  label; n predictions of it, overturned: decided without it, rate, low, high;\n"
    "                              added: decided with it where it was not predicted\n"
    "  by_confidence[]             the same by band of confidence, from <= confidence < to; the last band includes 1\n"
    "  without_confidence{}        the same for predictions that have none\n"
    "  by_exposure{}               the same by what the reviewer had seen: blind, assisted, compared\n"
    "  by_model[]                  the same by model\n"
    "  since, model                what was asked for, or null\n"
    "  taxonomy_version            under which labels and queue are read: the one in force, or that of --as-of\n"
    "rate is overturned / n; low and high are its 95 % interval (Wilson 1927). All three are null when n is 0.";

ordered_json numberOrNull(const std::optional<double>& value) { return value ? ordered_json(*value) : ordered_json(); }

/// Adds n, overturned, rate, low and high.
ordered_json withShare(ordered_json object, const metrics::Share& share) {
    const auto interval = share.interval();
    object["n"] = share.n;
    object["overturned"] = share.count;
    object["rate"] = numberOrNull(share.value());
    object["low"] = interval ? ordered_json(interval->low) : ordered_json();
    object["high"] = interval ? ordered_json(interval->high) : ordered_json();
    return object;
}

std::string keyOf(const taxonomy::Taxonomy& taxonomy, LabelId label) {
    const auto key = taxonomy.keyOf(label);
    return key.empty() ? fmt::format("#{}", label.value) : std::string(key);
}

/// The labels that were predicted or decided: those of the taxonomy in its order, then those that it has lost.
std::vector<LabelId> countedLabels(const services::Stats& stats) {
    LabelSet labels;
    for (const auto& [label, counts] : stats.overturns.byLabel) labels.push_back(label);
    return stats.taxonomy.ordered(std::move(labels));
}

ordered_json queueJson(const ports::QueueCounts& queue) {
    return {{"waiting", queue.waiting}, {"leased", queue.leased},     {"in_dispute", queue.inDispute},
            {"flagged", queue.flagged}, {"resolved", queue.resolved}, {"dismissed", queue.dismissed}};
}

ordered_json toJson(const services::Stats& stats, const Options& options) {
    ordered_json out;
    out["items"] = stats.counts.items;
    out["predictions"] = stats.counts.predictions;
    out["auto_accepted"] = stats.counts.autoAccepted;
    out["escalated"] = stats.counts.escalated;
    out["by_reason"] = ordered_json::object();
    for (std::size_t i = 0; i < stats.counts.byReason.size(); ++i) {
        out["by_reason"][toString(static_cast<Reason>(i))] = stats.counts.byReason[i];
    }
    out["queue"] = queueJson(stats.queue);
    out["reviewers"] = stats.counts.reviewers;
    out["decisions"] = stats.decisions;
    out["without_prediction"] = stats.withoutPrediction;
    const metrics::OverturnTable& overturns = stats.overturns;
    out["overturn"] = withShare(ordered_json::object(), overturns.overall);
    out["by_label"] = ordered_json::array();
    for (const LabelId label : countedLabels(stats)) {
        const auto& counts = overturns.byLabel.at(label);
        out["by_label"].push_back(withShare({{"label", keyOf(stats.taxonomy, label)}}, counts.struck));
        out["by_label"].back()["added"] = counts.added;
    }
    out["by_confidence"] = ordered_json::array();
    for (std::size_t i = 0; i < stats.bands.count(); ++i) {
        const auto [from, to] = stats.bands.band(i);
        out["by_confidence"].push_back(withShare({{"from", from}, {"to", to}}, overturns.byBand[i]));
    }
    out["without_confidence"] = withShare(ordered_json::object(), overturns.withoutConfidence);
    out["by_exposure"] = ordered_json::object();
    for (std::size_t i = 0; i < metrics::exposureCount; ++i) {
        out["by_exposure"][toString(static_cast<Exposure>(i))] = withShare(ordered_json::object(), overturns.byExposure[i]);
    }
    out["by_model"] = ordered_json::array();
    for (const auto& [model, share] : stats.overturnsByModel) out["by_model"].push_back(withShare({{"model", model}}, share));
    out["since"] = options.since.empty() ? ordered_json() : ordered_json(options.since);
    out["model"] = options.model.empty() ? ordered_json() : ordered_json(options.model);
    out["taxonomy_version"] = stats.taxonomy.version();
    return out;
}

std::string shareText(const metrics::Share& share) {
    const auto interval = share.interval();
    if (!interval) return fmt::format("{:>7} {:>7}        -", 0, 0);
    return fmt::format("{:>7} {:>7} {:>7.1f} %   {:.1f} to {:.1f} %", share.n, share.count, 100 * *share.value(), 100 * interval->low,
                       100 * interval->high);
}

void printTable(const services::Stats& stats, std::ostream& out) {
    const auto line = [&](std::string_view name, const metrics::Share& share) {
        if (share.n > 0) out << fmt::format("  {:<28} {}\n", name, shareText(share));
    };
    out << fmt::format("{} items, {} predictions: {} accepted automatically, {} escalated\n", stats.counts.items,
                       stats.counts.predictions, stats.counts.autoAccepted, stats.counts.escalated);
    for (std::size_t i = 0; i < stats.counts.byReason.size(); ++i) {
        if (stats.counts.byReason[i] > 0) {
            out << fmt::format("  {:<28} {:>7}\n", toString(static_cast<Reason>(i)), stats.counts.byReason[i]);
        }
    }
    out << fmt::format("Queue: {} waiting, {} leased, {} in dispute, {} flagged, {} resolved, {} dismissed\n", stats.queue.waiting,
                       stats.queue.leased, stats.queue.inDispute, stats.queue.flagged, stats.queue.resolved, stats.queue.dismissed);
    out << fmt::format("{} standing decisions counted\n", stats.decisions);
    out << fmt::format("\n{:<30} {:>7} {:>7} {:>9}   95 % interval\n", "Overturned by", "n", "count", "rate");
    line("all", stats.overturns.overall);
    for (std::size_t i = 0; i < metrics::exposureCount; ++i) {
        line(toString(static_cast<Exposure>(i)), stats.overturns.byExposure[i]);
    }
    for (const auto& [model, share] : stats.overturnsByModel) line(fmt::format("model {}", model), share);
    for (std::size_t i = 0; i < stats.bands.count(); ++i) {
        const auto [from, to] = stats.bands.band(i);
        line(fmt::format("confidence {:.1f} to {:.1f}", from, to), stats.overturns.byBand[i]);
    }
    line("no confidence", stats.overturns.withoutConfidence);
    for (const LabelId label : countedLabels(stats)) {
        line(keyOf(stats.taxonomy, label), stats.overturns.byLabel.at(label).struck);
    }
}

int run(const Options& options, Environment& environment) {
    services::StatsRequest request;
    if (!options.since.empty()) {
        const auto since = parseUtc(options.since);
        if (!since) {
            report(environment, since.error());
            return wrongUsage;
        }
        request.since = *since;
    }
    if (!options.model.empty()) request.model = options.model;
    if (options.asOf > 0) request.asOf = options.asOf;
    const auto workspace = environment.workspaces.open(options.workspace, ports::Access::ReadOnly);
    if (!workspace) return report(environment, workspace.error());
    const auto stats = services::StatsService(**workspace, environment.clock).read(request, environment.stop);
    if (!stats) return report(environment, stats.error());
    if (options.json) {
        environment.out << toJson(*stats, options).dump(-1, ' ', false, ordered_json::error_handler_t::replace) << '\n';
    } else {
        printTable(*stats, environment.out);
    }
    return done;
}

}  // namespace

Run addStats(CLI::App& parser) {
    auto options = std::make_shared<Options>();
    auto* command = parser.add_subcommand("stats", "Counts, and overturn rates with intervals");
    command->footer(help);
    command->add_option("workspace", options->workspace, "Workspace file")->required();
    command->add_option("--since", options->since, "Count decisions taken at or after this time (2026-11-02T09:15:00Z or a date)");
    command->add_option("--model", options->model, "Count decisions on predictions of this model");
    command->add_option("--as-of", options->asOf, "Read labels and queue as of this taxonomy version")->check(CLI::PositiveNumber);
    command->add_flag("--json", options->json, "Print one JSON object with the fields above");
    return [options](Environment& environment) { return run(*options, environment); };
}

}  // namespace docket::cli
