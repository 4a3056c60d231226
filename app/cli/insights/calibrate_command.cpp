#include "app/cli/insights/calibrate_json.h"
#include "app/cli/insights/traffic_options.h"
#include "app/cli/json_lines.h"
#include "app/cli/progress_line.h"
#include "app/cli/subcommands.h"

#include "core/prompt/rendering.h"
#include "core/services/insights/calibration/one_maker.h"
#include "core/services/insights/calibration/threshold_words.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <memory>
#include <ostream>

namespace docket::cli {

using calibration::MappingCandidate;
using calibration::MappingKind;
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
    bool save = false;
    bool list = false;
    bool json = false;

    bool writes() const { return save || confirm > 0; }
};

const std::string help = std::string(
    "How far a model's confidence can be taken at its word, and what a mapping from raw to calibrated confidence would make of it: of\n"
    "one prompt version, the last one unless another is named. References weigh 1/p, p being the probability with which routing sends\n"
    "such a prediction to people, so that they stand for all traffic. What a mapping does is measured on what it was not fitted on (five\n"
    "folds by a hash of the external id). Chosen is the lowest log loss. Nothing is written but with --save and --confirm, and nothing is\n"
    "routed by it: a mapping that is kept is a version that never changes.\n"
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
    "  version                     that was kept, or null\n"
    "With --list: calibrations[] of model (all without --model), newest first, each with model, prompt_version, version, method, parameters{},\n"
    "taxonomy_version, n, audited_share, up_to_event, by, at, before{}, after{}, stale (the model predicts by newer_prompts[] since, or labels\n"
    "were redefined[] since: described otherwise, split or merged), confirmed{} (by, at, taxonomy_version, prompt_version; null: not).\n"
    "With --confirm: model, version, confirmed.";

std::optional<std::string> modelOf(const Options& options) { return options.traffic.model.empty() ? std::nullopt : std::optional(options.traffic.model); }

std::string promptText(std::string_view promptVersion) { return promptVersion.empty() ? std::string() : fmt::format(", prompt {}", prompt::onOneLine(promptVersion)); }

std::string ageText(const services::CalibrationAge& age, const taxonomy::Taxonomy& taxonomy) {
    std::vector<std::string> causes;
    if (!age.newerPrompts.empty()) causes.push_back(fmt::format("the model predicts by prompt {} since", prompt::onOneLine(fmt::format("{}", fmt::join(age.newerPrompts, ", ")))));
    if (!age.redefined.empty()) {
        std::vector<std::string_view> keys;
        for (const LabelId label : age.redefined) keys.push_back(taxonomy.keyOf(label));
        causes.push_back(fmt::format("redefined since: {}", prompt::onOneLine(fmt::format("{}", fmt::join(keys, ", ")))));
    }
    return fmt::format("{}", fmt::join(causes, "; "));
}

void printShelf(const std::vector<ShelvedCalibration>& shelf, const taxonomy::Taxonomy& taxonomy, std::ostream& out) {
    if (shelf.empty()) out << "No calibration is kept here yet: docket calibrate WORKSPACE --model MODEL --save.\n";
    for (const ShelvedCalibration& each : shelf) {
        const ports::StoredCalibration& stored = each.stored;
        out << fmt::format("{}{}, calibration {}: {} on {} references by {}, {}\n", prompt::onOneLine(stored.model), promptText(stored.promptVersion), stored.version, stored.method,
                           stored.references, prompt::onOneLine(stored.author), formatUtc(stored.at));
        out << fmt::format("  ECE {:.4f} → {:.4f}, log loss {:.4f} → {:.4f} (cross-fitted)\n", each.figures.before.error.expected, each.figures.after.error.expected,
                           each.figures.before.logLoss, each.figures.after.logLoss);
        if (each.confirmation) out << fmt::format("  confirmed by {}, {}\n", prompt::onOneLine(each.confirmation->author), formatUtc(each.confirmation->at));
        if (each.age.isStale()) out << fmt::format("  stale: {}; fit it anew, or say that it holds with --confirm {}\n", ageText(each.age, taxonomy), stored.version);
    }
}

std::string whyNot(const MappingCandidate& candidate) {
    if (*candidate.notOffered == calibration::NotOffered::NoWholeScores) return "needs the scores of all labels, which sum to 1";
    return fmt::format("from {} references", calibration::leastReferences(candidate.kind));
}

void printFigures(std::string_view name, const calibration::ConfidenceFigures& figures, std::string_view note, std::ostream& out) {
    out << fmt::format("  {:<14} {:>8.4f} {:>8.4f} {:>8.4f} {:>8.4f} {:>8.4f} {:>8}{}\n", name, figures.error.expected, figures.error.maximum, figures.error.average, figures.brier.score,
                       figures.logLoss, figures.auroc ? fmt::format("{:.4f}", *figures.auroc) : "-", note);
}

void printBins(const services::ConfidenceRecord& record, std::ostream& out) {
    for (const calibration::ReliabilityBin& bin : record.equalWidth) {
        const auto interval = bin.right.interval();
        if (!interval) continue;
        out << fmt::format("  {:.1f} to {:.1f} {:>8} {:>10.3f} {:>8.3f}   {:.3f} to {:.3f}\n", bin.low, bin.high, bin.right.n(), *bin.meanConfidence, *bin.right.value(), interval->low,
                           interval->high);
    }
}

void printTable(const CalibrationFigures& figures, const CalibrateAnswer& answer, std::ostream& out) {
    out << fmt::format("{}{}: {}", prompt::onOneLine(answer.model), promptText(answer.promptVersion), services::sampleText(figures.sample) + "\n");
    if (!figures.all.before) return;
    out << fmt::format("\n  {:<14} {:>8} {:>8} {:>8} {:>8} {:>8} {:>8}\n", "Cross-fitted", "ECE", "MCE", "ACE", "Brier", "log loss", "AUROC");
    for (const MappingCandidate& candidate : figures.methods.candidates) {
        const bool isUsed = candidate.kind == figures.used;
        if (candidate.figures) printFigures(toString(candidate.kind), *candidate.figures, isUsed ? "  <" : "", out);
        else out << fmt::format("  {:<14} not offered: {}\n", toString(candidate.kind), whyNot(candidate));
    }
    for (const auto& [title, record] : {std::pair("before", &figures.all.before), std::pair("after", &figures.all.after)}) {
        out << fmt::format("\n  {:<10} {:>8} {:>10} {:>8}   95 % interval\n", title, "n", "confidence", "right");
        printBins(**record, out);
    }
    if (answer.version) out << fmt::format("\nKept as calibration {} of the model.\n", *answer.version);
}

Result<> list(ports::Workspace& workspace, CalibrationShelf& shelf, const Options& options, Environment& environment) {
    const auto table = readTable(workspace, {}, false, environment);
    if (!table) return std::unexpected(table.error());
    const auto kept = shelf.list(table->makers(), modelOf(options));
    if (!kept) return std::unexpected(kept.error());
    if (options.json) environment.out << calibrationsJson(*kept, table->taxonomy()) << '\n';
    else printShelf(*kept, table->taxonomy(), environment.out);
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

Result<> fit(ports::Workspace& workspace, CalibrationShelf& shelf, const Options& options, const services::TrafficQuestion& question, Environment& environment) {
    const auto table = [&] {
        ProgressLine progress(environment.err, environment.errIsTerminal, "predictions");
        return services::readOneMaker(workspace, question, environment.clock.now(), environment.stop, progress.sink());
    }();
    if (!table) return std::unexpected(table.error());
    const services::Maker* maker = services::makerOf(*table);
    if (maker == nullptr) {
        return failure(ErrorKind::NotFound, fmt::format("The model \"{}\"{} has predicted nothing here.", options.traffic.model, promptText(options.traffic.promptVersion)));
    }
    services::CalibrationQuestion asked{options.traffic.wanted(), options.population == "reviewed" ? services::Population::Reviewed : services::Population::Weighted};
    if (options.method != "auto") asked.method = calibration::parseMappingKind(options.method);
    const CalibrationFigures figures = services::calibrationFigures(*table, asked);
    CalibrateAnswer answer{maker->model, maker->promptVersion, std::nullopt};
    if (asked.method && !figures.isOffered(*asked.method)) {
        if (options.save) return failure(ErrorKind::InvalidInput, fmt::format("{} is not offered here: {}. Nothing was kept.", options.method, whyNot(figures.methods[*asked.method])));
        note(std::vector{fmt::format("{} is not offered here: {}; {} is shown.", options.method, whyNot(figures.methods[*asked.method]), toString(figures.used))}, environment);
    }
    if (options.save) {
        const auto version = shelf.save(*table, *maker, figures);
        if (!version) return std::unexpected(version.error());
        answer.version = *version;
    }
    if (options.json) environment.out << calibrateJson(*table, figures, answer) << '\n';
    else printTable(figures, answer, environment.out);
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
                                                : fit(**workspace, shelf, options, question, environment);
    return answered ? done : report(environment, answered.error());
}

}  // namespace

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
    auto* list = command->add_flag("--list", options->list, "Which mappings are kept, and whether they still hold")->excludes(save);
    command->add_option("--confirm", options->confirm, "Say of this version that it holds for the labels and the prompt of today")
        ->check(CLI::PositiveNumber)
        ->excludes(save)
        ->excludes(list);
    command->add_option("--by", options->by, "In whose name, who then has to have the right to change rules; by default that of the account, which is not asked");
    command->add_flag("--json", options->json, "Print one JSON object with the fields above");
    return [options](Environment& environment) { return run(*options, environment); };
}

}  // namespace docket::cli
