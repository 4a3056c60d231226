#include "app/cli/command.h"
#include "app/cli/datasets/export_list.h"
#include "app/cli/datasets/findings_json.h"
#include "app/cli/datasets/recipe_options.h"
#include "app/cli/json_lines.h"
#include "app/cli/progress_line.h"

#include "core/services/datasets/dataset_again.h"
#include "core/services/datasets/dataset_preview.h"
#include "core/services/datasets/export_service.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

namespace docket::cli {

namespace {

using nlohmann::ordered_json;

struct Options {
    std::string workspace;
    std::string target;
    RecipeOptions recipe;
    std::string key;
    std::int64_t again = 0;
    bool runs = false;
    bool dryRun = false;
    bool strict = false;
    bool json = false;
};

constexpr const char* help =
    "Formats, with what each can carry and each vendor's limits: docket formats.\n"
    "Beside the files stands manifest.json: recipe, counts, versions, the SHA-256 of each file, and what the data is: state (number and\n"
    "hash of the last event, notes of exports left aside), models, and how many decisions were blind, compared and assisted.\n"
    "\n"
    "--leave-out unsure: items where somebody who gave the label said that they were unsure. --leave-out open-test: items of an\n"
    "agreement test that is still running. Both are counted.\n"
    "--strict: nothing is written where a vendor would refuse the dataset, or a text is in two splits; docket lint says what else there is.\n"
    "A split goes by a hash of the text, or of the metadata of --group-by, and the seed: an item stays in its split as data grows.\n"
    "\n"
    "--runs lists the exports that were made, and --again N writes one of them anew, byte for byte, from the workspace as it was then; what\n"
    "cannot be had as it was is not written. --sign writes manifest.sig (Ed25519): docket verify-dataset DIR --key FILE.pub checks it.\n"
    "\n"
    "Fields of the JSON object: files{name: {bytes, sha256}}, records, by_label{}, warnings[] (as findings[] of docket lint: code,\n"
    "severity, count, first[], remedy, message; the manifest has messages alone, and none that another day or machine could change),\n"
    "manifest (its path; null with --dry-run), items, left_out{}, copies: items, less each of those left out, and the copies, are the\n"
    "records.\n"
    "\n";

ordered_json toJson(const dataset::Counts& counts) {
    ordered_json out = ordered_json::object();
    for (const auto& [name, count] : counts) out[name] = count;
    return out;
}

void printJson(const services::ExportReport& report, std::ostream& out) {
    ordered_json files = ordered_json::object();
    for (const dataset::FileFacts& file : report.files) files[file.name] = {{"bytes", file.bytes}, {"sha256", file.sha256}};
    ordered_json object;
    object["files"] = files;
    object["records"] = report.records;
    object["by_label"] = toJson(report.byLabel);
    object["warnings"] = findingsJson(report.findings);
    object["manifest"] = report.manifest.empty() ? ordered_json() : ordered_json(report.manifest.string());
    object["items"] = report.items;
    object["left_out"] = toJson(report.leftOut);
    object["copies"] = report.copies;
    out << jsonLine(object) << '\n';
}

/// "412 items, less 12 unsure, less 3 undecided = 397 records"
std::string subtractionText(const services::ExportReport& report) {
    std::string text = fmt::format("{} items", report.items);
    for (const auto& [reason, count] : report.leftOut) text += fmt::format(", less {} {}", count, reason);
    if (report.copies > 0) text += fmt::format(", and {} copies", report.copies);
    return text + fmt::format(" = {} records", report.records);
}

void printTable(const services::ExportReport& report, std::ostream& out) {
    for (const dataset::FileFacts& file : report.files) out << fmt::format("{:<16} {:>12} bytes  {}\n", file.name, file.bytes, file.sha256);
    out << subtractionText(report) << '\n';
    for (const auto& [label, count] : report.byLabel) out << fmt::format("  {:<28} {:>8}\n", label, count);
    printFindings(report.findings, out);
    out << (report.manifest.empty() ? "Nothing was written." : report.manifest.string()) << '\n';
}

/// Counts, or writes.
Result<services::ExportReport> make(const Options& options, const services::ChosenRecipe& chosen, Environment& environment) {
    const dataset::Recipe& recipe = chosen.recipe;
    ProgressLine line(environment.err, environment.errIsTerminal, options.dryRun ? "Counting:" : "Exporting:");
    if (options.dryRun) {
        const auto preview = services::previewDataset(environment.workspaces, options.workspace, recipe, environment.clock.now(), environment.stop, line.sink());
        if (!preview) return std::unexpected(preview.error());
        if (options.strict && hasErrors(preview->findings)) return std::unexpected(services::refusalOf(preview->findings));
        const dataset::Manifest& would = preview->manifest;
        return services::ExportReport{{}, would.records, would.byLabel, would.warnings, {}, would.items, would.leftOut, would.copies, preview->findings};
    }
    auto workspace = environment.workspaces.open(options.workspace, ports::Access::ReadWrite);
    if (!workspace) return std::unexpected(workspace.error());
    services::Writer writer(std::move(*workspace));
    services::ExportService service(environment.workspaces, environment.files, environment.clock, writer);
    services::ExportRequest request{.workspace = options.workspace, .target = options.target, .recipe = recipe, .recipeName = chosen.name, .isStrict = options.strict};
    if (!options.key.empty()) request.sign = [&](std::string_view manifest) { return environment.signatures.sign(options.key, manifest); };
    return service.run(request, environment.stop, line.sink());
}

Result<services::ExportReport> makeAgain(const Options& options, Environment& environment) {
    ProgressLine line(environment.err, environment.errIsTerminal, "Exporting again:");
    auto workspace = environment.workspaces.open(options.workspace, ports::Access::ReadWrite);
    if (!workspace) return std::unexpected(workspace.error());
    services::Writer writer(std::move(*workspace));
    services::ExportAgain service(environment.workspaces, environment.files, environment.clock, writer);
    auto again = service.run({options.workspace, options.target, RunId{options.again}}, environment.stop, line.sink());
    if (!again) return std::unexpected(again.error());
    if (!again->otherVersion.empty()) {
        note(std::array{fmt::format("Docket {} made the export, and its manifest says so; the manifest now names this version, and all else is the same.", again->otherVersion)}, environment);
    }
    return std::move(again->made);
}

Result<services::ExportReport> exportAsAsked(const Options& options, Environment& environment) {
    if (options.again > 0) return makeAgain(options, environment);
    const auto chosen = options.recipe.recipe(options.workspace, environment);
    return chosen ? make(options, *chosen, environment) : std::unexpected(chosen.error());
}

int run(const Options& options, Environment& environment) {
    if (options.runs) return printExports(options.workspace, options.json, environment);
    const auto exported = exportAsAsked(options, environment);
    if (!exported) return report(environment, exported.error());
    if (options.json) printJson(*exported, environment.out);
    else printTable(*exported, environment.out);
    return done;
}

}  // namespace

Run addExport(CLI::App& parser) {
    auto options = std::make_shared<Options>();
    auto* command = parser.add_subcommand("export", "Write a dataset folder, whole or not at all");
    command->footer(std::string(help) + RecipeOptions::help());
    command->add_option("workspace", options->workspace, "Workspace file")->required();
    auto* place = command->add_option_group("Where to");
    auto* out = place->add_option("--out", options->target, "The new folder; must not exist");
    place->add_flag("--dry-run", options->dryRun, "Say what the dataset would hold, and write nothing");
    auto* runs = place->add_flag("--runs", options->runs, "List the exports that were made");
    place->require_option(1);
    options->recipe.addTo(*command);
    auto* source = command->get_option_group("What to make");
    auto* again = source->add_option("--again", options->again, "Number of an export that was made: the same bytes as then")->check(CLI::PositiveNumber)->needs(out);
    for (CLI::Option* option : command->get_options()) {
        if (!options->recipe.has(option)) continue;
        again->excludes(option);
        runs->excludes(option);
    }
    source->require_option(0, 1);  // --runs needs none
    command->add_option("--sign", options->key, "Secret key (docket keys new FILE) to sign the manifest with")->excludes(again)->excludes(runs);
    command->add_flag("--strict", options->strict, "Write nothing where the lint finds an error");
    command->add_flag("--json", options->json, "Print one JSON object");
    return [options, command](Environment& environment) -> int {
        const bool hasSource = command->count("--recipe") + command->count("--format") + command->count("--again") > 0;
        if (hasSource != options->runs) return run(*options, environment);
        environment.err << "docket: say what to make with --recipe, --format or --again, or ask for --runs alone. docket export --help tells more.\n";
        return wrongUsage;
    };
}

}  // namespace docket::cli
