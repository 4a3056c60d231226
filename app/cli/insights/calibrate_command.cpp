#include "app/cli/insights/calibrate_json.h"
#include "app/cli/insights/calibrate_text.h"
#include "app/cli/insights/pages.h"
#include "app/cli/json_lines.h"
#include "app/cli/progress_line.h"
#include "app/cli/subcommands.h"

#include "core/prompt/rendering.h"
#include "core/services/insights/calibration/one_maker.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <memory>
#include <ostream>
#include <sstream>

namespace docket::cli {

using services::CalibrationFigures;
using services::CalibrationShelf;
using services::ShelvedCalibration;

namespace {

struct Options {
    std::string workspace;
    TrafficOptions traffic;
    std::string population = "weighted";
    std::string method = "auto";
    std::string by;
    int confirm = 0;
    int kept = 0;
    bool save = false;
    bool apply = false;
    bool list = false;
    bool json = false;

    bool writes() const { return save || apply || confirm > 0; }
    bool takesOff() const { return apply && method == "none"; }
};

const std::string help = std::string(
    "How far a model's confidence can be taken at its word, and what a mapping from raw to calibrated confidence would make of it: of\n"
    "one prompt version, the last one unless another is named. References weigh 1/p, p being the probability with which routing sends\n"
    "such a prediction to people, so that they stand for all traffic. What a mapping does is measured on what it was not fitted on (five\n"
    "folds by a hash of the external id). Chosen is the lowest log loss. Nothing is written but with --save, --apply and --confirm: a mapping\n"
    "that is kept is a version that never changes. One that is applied gives what is imported from then on, of that model and prompt version, a\n"
    "calibrated confidence beside the raw one; a policy with \"confidence\": \"calibrated\" goes by it. It is used no further once labels were\n"
    "redefined, until it is confirmed or another one is applied. --method none --apply takes off what is applied to the model.\n"
    "\n"
    "Fields of the JSON object:\n"
    "  model, prompt_version, taxonomy_version, computed_at\n"
    "  predictions                 of the model, one of each item\n"
    "  n, audited_share            references that a mapping is fitted on, and the share of them that the audit drew\n") + sampleHelp +
    "  methods[]                   none, platt, beta, temperature, isotonic: method, offered, why_not (too_few_references: under\n"
    "                              least_references; no_whole_scores: of a temperature), before{} and after{} (cross-fitted)\n"
    "  chosen, used                the best of them; the one asked for with --method where it is offered, else the chosen one\n"
    "  parameters{}                of the one used, fitted on all references\n"
    "  before{}, after{}           log_loss (nats), brier and brier_parts{} (Murphy 1973), ece, mce, ace over ten bins of equal width and\n"
    "                              of_equal_count{}, auroc; bins[] and bins_of_equal_count[]: from, to, n, weight, mean_confidence, right\n"
    "                              (weighted share), low, high (95 %, Wilson at the effective size); a border belongs to the upper bin\n"
    "  labels[]                    label, n, before{}, after{}: predictions of it; of several labels its own score on all references,\n"
    "                              before alone\n"
    "  version, applied            that was kept, or null; whether it is applied from here on\n"
    "With --list: calibrations[] of model (all without --model), newest first, each with model, prompt_version, version, method, parameters{},\n"
    "taxonomy_version, n, audited_share, up_to_event, by, at, before{}, after{}, stale (the model predicts by newer_prompts[] since, or labels\n"
    "were redefined[] since: described otherwise, split or merged), confirmed{} (by, at, taxonomy_version, prompt_version; null: not),\n"
    "applied{} (by, at; null: not), suspended (applied, and used no further since labels were redefined).\n"
    "With --confirm: model, version, confirmed. With --apply --kept: model, version, applied.\n"
    "With --method none --apply: model, version (null), applied (false), taken_off[] (versions).";

std::optional<std::string> modelOf(const Options& options) { return options.traffic.model.empty() ? std::nullopt : std::optional(options.traffic.model); }

/// The predictions of one model by one prompt version.
struct OfOneMaker {
    services::TrafficTable table;
    services::Maker maker;
};

/// Of the model and the prompt version that were asked for; of what was not asked for, those that predicted last.
Result<OfOneMaker> readOneMaker(ports::Workspace& workspace, const services::TrafficQuestion& question, Environment& environment) {
    ProgressLine progress(environment.err, environment.errIsTerminal, "predictions");
    auto table = services::readOneMaker(workspace, question, environment.clock.now(), environment.stop, progress.sink());
    if (!table) return std::unexpected(table.error());
    if (const services::Maker* found = services::makerOf(*table)) {
        services::Maker maker = *found;
        return OfOneMaker{std::move(*table), std::move(maker)};
    }
    if (!question.model) return failure(ErrorKind::NotFound, "Nothing was predicted here.");
    return failure(ErrorKind::NotFound, fmt::format("The model \"{}\"{} has predicted nothing here.", *question.model, promptText(question.promptVersion.value_or(""))));
}

Result<> list(ports::Workspace& workspace, CalibrationShelf& shelf, const Options& options, Environment& environment) {
    const auto table = readTable(workspace, {}, false, environment);
    if (!table) return std::unexpected(table.error());
    const auto kept = shelf.list(table->makers(), modelOf(options));
    if (!kept) return std::unexpected(kept.error());
    if (options.json) environment.out << calibrationsJson(*kept, table->taxonomy()) << '\n';
    else printCalibrations(*kept, table->taxonomy(), environment.out);
    return {};
}

Result<> confirm(ports::Workspace& workspace, CalibrationShelf& shelf, const Options& options, Environment& environment) {
    const auto table = readTable(workspace, {}, false, environment);
    if (!table) return std::unexpected(table.error());
    if (const auto confirmed = shelf.confirm(options.traffic.model, options.confirm, table->makers()); !confirmed) return confirmed;
    if (options.json) environment.out << jsonLine({{"model", options.traffic.model}, {"version", options.confirm}, {"confirmed", true}}) << '\n';
    else environment.out << fmt::format("Calibration {} of {} holds for the labels and the prompt of today.\n", options.confirm, prompt::onOneLine(options.traffic.model));
    return {};
}

Result<> applyKept(CalibrationShelf& shelf, const Options& options, Environment& environment) {
    if (const auto applied = shelf.apply(options.traffic.model, options.kept); !applied) return applied;
    if (options.json) environment.out << jsonLine({{"model", options.traffic.model}, {"version", options.kept}, {"applied", true}}) << '\n';
    else environment.out << fmt::format("Calibration {} of {} is applied to what is imported from here on.\n", options.kept, prompt::onOneLine(options.traffic.model));
    return {};
}

Result<> takeOff(CalibrationShelf& shelf, const Options& options, Environment& environment) {
    const auto taken = shelf.takeOff(options.traffic.model);
    if (!taken) return std::unexpected(taken.error());
    if (options.json) {
        environment.out << jsonLine({{"model", options.traffic.model}, {"version", nullptr}, {"applied", false}, {"taken_off", *taken}}) << '\n';
    } else {
        environment.out << fmt::format("No calibration is applied to {} any more; calibration {} was.\n", prompt::onOneLine(options.traffic.model), fmt::join(*taken, ", "));
    }
    return {};
}

Result<> fit(ports::Workspace& workspace, CalibrationShelf& shelf, const Options& options, const services::TrafficQuestion& question, Environment& environment) {
    const auto read = readOneMaker(workspace, question, environment);
    if (!read) return std::unexpected(read.error());
    const auto& [table, maker] = *read;
    services::CalibrationQuestion asked{options.traffic.wanted(), options.population == "reviewed" ? services::Population::Reviewed : services::Population::Weighted};
    if (options.method != "auto") asked.method = calibration::parseMappingKind(options.method);
    const CalibrationFigures figures = services::calibrationFigures(table, asked);
    CalibrateAnswer answer{maker.model, maker.promptVersion, std::nullopt};
    if (asked.method && !figures.isOffered(*asked.method)) {
        if (options.writes()) return failure(ErrorKind::InvalidInput, fmt::format("{} is not offered here: {}. Nothing was kept.", options.method, whyNot(figures.methods[*asked.method])));
        note(std::vector{fmt::format("{} is not offered here: {}; {} is shown.", options.method, whyNot(figures.methods[*asked.method]), toString(figures.used))}, environment);
    }
    if (options.writes()) {
        const auto version = options.apply ? shelf.saveAndApply(table, maker, figures) : shelf.save(table, maker, figures);
        if (!version) return std::unexpected(version.error());
        answer.version = *version;
        answer.isApplied = options.apply;
    }
    if (options.json) environment.out << jsonLine(calibrateJson(table, figures, answer)) << '\n';
    else printCalibration(figures, answer, environment.out);
    return {};
}

int run(const Options& options, Environment& environment) {
    services::TrafficQuestion question;
    if (!options.traffic.readInto(question, environment)) return wrongUsage;
    if (options.traffic.model.empty() && !options.list) {
        environment.err << "docket: Say of which model with --model, or see with --list what is kept.\n";
        return wrongUsage;
    }
    const auto workspace = environment.workspaces.open(options.workspace, options.writes() ? ports::Access::ReadWrite : ports::Access::ReadOnly);
    if (!workspace) return report(environment, workspace.error());
    CalibrationShelf shelf(**workspace, environment.clock, {options.by.empty() ? accountName() : options.by, !options.by.empty()});
    const auto answered = options.list          ? list(**workspace, shelf, options, environment)
                          : options.confirm > 0 ? confirm(**workspace, shelf, options, environment)
                          : options.kept > 0    ? applyKept(shelf, options, environment)
                          : options.takesOff()  ? takeOff(shelf, options, environment)
                                                : fit(**workspace, shelf, options, question, environment);
    return answered ? done : report(environment, answered.error());
}

}  // namespace

Result<TellsPage> calibrationPage(ports::Workspace& workspace, const PageQuestion& question, Environment& environment) {
    const auto read = readOneMaker(workspace, question.traffic, environment);
    if (!read) return std::unexpected(read.error());
    const auto& [table, maker] = *read;
    auto thresholds = thresholdsPart(workspace, table, question.references, environment);
    if (!thresholds) return thresholds;
    thresholds->object["model"] = maker.model;  // that they are of, named or not
    const CalibrationFigures figures = services::calibrationFigures(table, {.references = question.references, .population = question.population});
    const CalibrateAnswer answer{maker.model, maker.promptVersion, std::nullopt};
    std::ostringstream text;
    printCalibration(figures, answer, text);
    return TellsPage{{{"calibrate", calibrateJson(table, figures, answer)}, {"thresholds", std::move(thresholds->object)}}, text.str() + "\n" + thresholds->text};
}

Run addCalibrate(CLI::App& parser) {
    auto options = std::make_shared<Options>();
    auto* command = parser.add_subcommand("calibrate", "How far a model's confidence can be taken at its word, and a mapping that mends it");
    command->footer(help);
    command->add_option("workspace", options->workspace, "Workspace file")->required();
    command->add_option("--model", options->traffic.model, "Of this model")->check(notEmpty());
    options->traffic.addTo(*command);
    command->add_option("--population", options->population, "weighted: for all traffic; reviewed: the references as they are")->check(CLI::IsMember({"weighted", "reviewed"}));
    command->add_option("--method", options->method, "auto: the best of what is offered; or none, platt, beta, temperature, isotonic")
        ->check(CLI::IsMember({"auto", "none", "platt", "beta", "temperature", "isotonic"}));
    auto* save = command->add_flag("--save", options->save, "Keep the mapping as the next version of the model");
    auto* apply = command->add_flag("--apply", options->apply, "Keep it, and apply it to what is imported from here on; with --method none, apply none any more")->excludes(save);
    command->add_option("--kept", options->kept, "With --apply, the version of the model that is applied instead of a mapping that is fitted now")
        ->check(CLI::PositiveNumber)
        ->needs(apply);
    auto* list = command->add_flag("--list", options->list, "Which mappings are kept and applied, and whether they still hold")->excludes(save)->excludes(apply);
    command->add_option("--confirm", options->confirm, "Say of this version that it holds for the labels and the prompt of today")
        ->check(CLI::PositiveNumber)
        ->excludes(save)
        ->excludes(apply)
        ->excludes(list);
    command->add_option("--by", options->by, "In whose name, who then has to have the right to change rules; by default that of the account, which is not asked");
    command->add_flag("--json", options->json, "Print one JSON object with the fields above");
    return [options](Environment& environment) { return run(*options, environment); };
}

}  // namespace docket::cli
