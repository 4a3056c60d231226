#include "app/cli/command.h"
#include "app/cli/insights/calibrate_text.h"
#include "app/cli/insights/pages.h"
#include "app/cli/insights/stats_json.h"
#include "app/cli/json_lines.h"
#include "app/cli/words.h"

#include "core/services/insights/stats_service.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <memory>
#include <ostream>
#include <span>

namespace docket::cli {

namespace {

using nlohmann::ordered_json;

struct Options {
    std::string workspace;
    std::string since;
    std::string until;
    std::string model;
    std::string promptVersion;
    std::string page;
    std::string population;
    std::string references;
    int asOf = 0;
    bool json = false;
};

constexpr const char* help =
    "Prints what a workspace holds and how often people said something else than the model (an overturn), for three populations\n"
    "whose figures must not be mixed:\n"
    "  workspace           everything in it, whatever --since and --model say\n"
    "  resolved_items      items with a final label, each once: it differs from what was predicted. An interval is one of items\n"
    "  standing_decisions  decisions that stand: an item counts as often as people answered it, and answers of one item are alike,\n"
    "                      so that an interval is too narrow. How reviewers work, not how good the model is\n"
    "--since and --model choose among the last two: decisions taken since, and items whose final label came to stand since.\n"
    "\n"
    "Fields of the JSON object:\n"
    "  items, predictions          in the workspace\n"
    "  auto_accepted, escalated    items, by what routing decided\n"
    "  by_reason{}                 queue entries by reason; an item can have several. audit_sample is the audit sample alone;\n"
    "                              agreement_study: accepted automatically and drawn for a study, not among the escalated\n"
    "  queue{}                     entries: waiting, leased, in_dispute, flagged, resolved, dismissed\n"
    "  reviewers                   people with a standing decision\n"
    "  populations{}               workspace, resolved_items, standing_decisions: how many, and meaning in words\n"
    "  population_of{}             of each field of this object, the name of its population\n"
    "  resolved{}                  of items with a final label: population, items, without_prediction; overturn{}, by_label[],\n"
    "                              by_confidence[], without_confidence{}, by_exposure{} (of an item's decisions, what tells most),\n"
    "                              by_model[] as below, and by_origin{}: escalated, audit_sample (accepted, and drawn by the audit:\n"
    "                              stands for all that was accepted), agreement_study (accepted, and drawn for a study); by_reason{}: by each\n"
    "                              reason of the item's entry, of which it can have several\n"
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
    "rate is overturned / n; low and high are its 95 % interval (Wilson 1927). All three are null when n is 0.\n"
    "\n"
    "--page prints a page of Insights instead, of predictions made in the period, one of each item:\n"
    "  model        how good a model is; also where one of the options below is given without --page\n"
    "  calibration  calibrate{} and thresholds{}: what docket calibrate and docket thresholds print, of the model and prompt version that\n"
    "               predicted last unless others are named\n"
    "  reviewers    what docket reviewers prints, of answers given in the period\n"
    "  drift        what docket check prints, with series[]\n"
    "and of the first two\n"
    "  --population weighted  (the default) all traffic: each resolved item stands for those that were not drawn, by strata of escalated or accepted,\n"
    "                         predicted label and confidence. Needs an audit sample\n"
    "  --population reviewed  the resolved items as they are: hard ones, since that is why they were looked at\n"
    "  --references unled     (the default) final labels given blind, or ruled on before the model's label was shown; any: all of them\n"
    "Each figure of the page model has value, low, high, interval (how the 95 % interval was made), n (items looked at) and why: why\n"
    "there is no value, too_few below 30 items among the reasons. The object of each page is described by resources/schemas/stats.schema.json.";

std::string shareText(const metrics::Share& share) {
    const auto interval = share.interval();
    if (!interval) return fmt::format("{:>7} {:>7}        -", 0, 0);
    return fmt::format("{:>7} {:>7} {:>7.1f} %   {:.1f} to {:.1f} %", share.n, share.count, 100 * *share.value(), 100 * interval->low,
                       100 * interval->high);
}

void printHolds(const services::Stats& stats, std::ostream& out) {
    out << fmt::format("The whole workspace: {} items, {} predictions; {} accepted automatically, {} escalated\n", stats.counts.items,
                       stats.counts.predictions, stats.counts.autoAccepted, stats.counts.escalated);
    for (std::size_t i = 0; i < stats.counts.byReason.size(); ++i) {
        if (stats.counts.byReason[i] > 0) {
            out << fmt::format("  {:<28} {:>7}\n", toString(static_cast<Reason>(i)), stats.counts.byReason[i]);
        }
    }
    out << fmt::format("Queue: {} waiting, {} leased, {} in dispute, {} flagged, {} resolved, {} dismissed\n", stats.queue.waiting,
                       stats.queue.leased, stats.queue.inDispute, stats.queue.flagged, stats.queue.resolved, stats.queue.dismissed);
}

void printLine(std::string_view name, const metrics::Share& share, std::ostream& out) {
    if (share.n > 0) out << fmt::format("  {:<28} {}\n", name, shareText(share));
}

/// The rows of one population, those of `origins` and `reasons` after all of them.
void printFigures(std::string_view title, const services::OverturnFigures& figures, std::span<const metrics::Share> origins, std::span<const metrics::Share> reasons,
                  const services::Stats& stats, std::ostream& out) {
    if (figures.overturns.overall.n == 0) return;
    out << fmt::format("{:<30} {:>7} {:>7} {:>9}   95 % interval\n", title, "n", "count", "rate");
    printLine("all", figures.overturns.overall, out);
    for (std::size_t i = 0; i < origins.size(); ++i) printLine(fmt::format("of {}", toString(static_cast<services::Origin>(i))), origins[i], out);
    for (std::size_t i = 0; i < reasons.size(); ++i) printLine(fmt::format("for {}", toString(static_cast<Reason>(i))), reasons[i], out);
    for (std::size_t i = 0; i < metrics::exposureCount; ++i) printLine(toString(static_cast<Exposure>(i)), figures.overturns.byExposure[i], out);
    for (const auto& [model, share] : figures.byModel) printLine(fmt::format("model {}", model), share, out);
    for (std::size_t i = 0; i < stats.bands.count(); ++i) {
        const auto [from, to] = stats.bands.band(i);
        printLine(fmt::format("confidence {:.1f} to {:.1f}", from, to), figures.overturns.byBand[i], out);
    }
    printLine("no confidence", figures.overturns.withoutConfidence, out);
    for (const LabelId label : countedLabels(figures, stats.taxonomy)) {
        printLine(keyOf(stats.taxonomy, label), figures.overturns.byLabel.at(label).struck, out);
    }
}

/// "12 items with a final label counted (1 of them without a usable prediction)", and what that stands for.
void printPopulation(std::string_view name, const services::OverturnFigures& figures, std::string_view meaning, std::ostream& out) {
    out << fmt::format("\n{} {} counted", figures.counted, name);
    if (figures.withoutPrediction > 0) out << fmt::format(" ({} of them without a usable prediction)", figures.withoutPrediction);
    out << (figures.counted > 0 ? fmt::format(": {}\n", meaning) : ".\n");
}

void printTable(const services::Stats& stats, std::ostream& out) {
    printHolds(stats, out);
    printPopulation("items with a final label", stats.items, "most are there because they are doubtful", out);
    printFigures("Final labels that overturned", stats.items, stats.byOrigin, stats.byReason, stats, out);
    printPopulation("standing decisions", stats.decisions, "an item counts as often as people answered it", out);
    printFigures("Decisions that overturned", stats.decisions, {}, {}, stats, out);
}

/// Whether something was asked for that a page alone knows.
bool isPage(const Options& options) {
    return !options.page.empty() || !options.population.empty() || !options.references.empty() || !options.promptVersion.empty() || !options.until.empty();
}

struct Page {
    std::string_view name;
    Result<TellsPage> (*make)(ports::Workspace&, const PageQuestion&, Environment&);
    std::vector<std::string_view> knowsNot;  ///< options that say nothing of it
    bool isOfCalibrations = false;           ///< its figures depend on the confidence that routing goes by
};

const std::array pages = {
    Page{"model", modelPage, {}, true},
    Page{"calibration", calibrationPage, {}, true},
    Page{"reviewers", reviewersPage, {"--model", "--prompt-version", "--population", "--references", "--as-of"}, false},
    Page{"drift", driftPage, {"--population", "--as-of"}, false},
};

int runPage(const Options& options, const CLI::App& command, Environment& environment) {
    const Page& page = options.page.empty() ? pages.front() : *std::ranges::find(pages, options.page, &Page::name);
    for (const std::string_view option : page.knowsNot) {
        if (command.count(std::string(option)) == 0) continue;
        environment.err << fmt::format("docket: {} says nothing of the page {}.\n", option, page.name);
        return wrongUsage;
    }
    PageQuestion question;
    if (!readMoment(options.since, question.traffic.since, environment) || !readMoment(options.until, question.traffic.until, environment)) return wrongUsage;
    if (!options.model.empty()) question.traffic.model = options.model;
    if (!options.promptVersion.empty()) question.traffic.promptVersion = options.promptVersion;
    if (options.asOf > 0) question.traffic.asOf = options.asOf;
    if (options.population == "reviewed") question.population = services::Population::Reviewed;
    if (options.references == "any") question.references = services::References::Any;
    const auto workspace = environment.workspaces.open(options.workspace, ports::Access::ReadOnly);
    if (!workspace) return report(environment, workspace.error());
    const auto told = page.make(**workspace, question, environment);
    if (!told) return report(environment, told.error());
    if (options.json) {
        ordered_json object = {{"page", page.name}};
        object.update(told->object);
        environment.out << jsonLine(object) << '\n';
    } else {
        environment.out << told->text;
    }
    return page.isOfCalibrations ? noteStaleCalibrations(**workspace, environment) : done;
}

int run(const Options& options, const CLI::App& command, Environment& environment) {
    if (isPage(options)) return runPage(options, command, environment);
    services::StatsRequest request;
    if (!readMoment(options.since, request.since, environment)) return wrongUsage;
    if (!options.model.empty()) request.model = options.model;
    if (options.asOf > 0) request.asOf = options.asOf;
    const auto workspace = environment.workspaces.open(options.workspace, ports::Access::ReadOnly);
    if (!workspace) return report(environment, workspace.error());
    const auto stats = services::StatsService(**workspace, environment.clock).read(request, environment.stop);
    if (!stats) return report(environment, stats.error());
    if (options.json) {
        environment.out << jsonLine(statsJson(*stats, options.since, options.model)) << '\n';
    } else {
        printTable(*stats, environment.out);
    }
    return done;
}

}  // namespace

Run addStats(CLI::App& parser) {
    auto options = std::make_shared<Options>();
    auto* command = parser.add_subcommand("stats", "Counts and overturn rates, or how good a model is, with intervals");
    command->footer(help);
    command->add_option("workspace", options->workspace, "Workspace file")->required();
    command->add_option("--since", options->since, "Count decisions taken at or after this time (2026-11-02T09:15:00Z or a date)");
    command->add_option("--model", options->model, "Count decisions on predictions of this model");
    command->add_option("--page", options->page, "Figures of this page of Insights instead")->check(CLI::IsMember({"model", "calibration", "reviewers", "drift"}));
    command->add_option("--until", options->until, "With --page: predicted before this time");
    command->add_option("--prompt-version", options->promptVersion, "With --page: of this prompt version");
    command->add_option("--population", options->population, "With --page: of all traffic, or of what was reviewed alone")->check(CLI::IsMember({"reviewed", "weighted"}));
    command->add_option("--references", options->references, "With --page: final labels that nobody was led to, or any")->check(CLI::IsMember({"any", "unled"}));
    command->add_option("--as-of", options->asOf, "Read labels and queue as of this taxonomy version")->check(CLI::PositiveNumber);
    command->add_flag("--json", options->json, "Print one JSON object with the fields above");
    return [options, command](Environment& environment) { return run(*options, *command, environment); };
}

}  // namespace docket::cli
