#include "app/cli/command.h"
#include "app/cli/json_lines.h"
#include "app/cli/progress_line.h"

#include "core/codec/datasets/recipe_json.h"
#include "core/services/datasets/dataset_preview.h"
#include "core/services/datasets/export_service.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>
#include <ostream>
#include <string>
#include <vector>

namespace docket::cli {

namespace {

using nlohmann::ordered_json;

constexpr std::size_t maxDocumentBytes = 8 * 1024 * 1024;

struct Options {
    std::string workspace;
    std::string target;
    std::string recipeFile;
    std::string format;
    std::string system;
    std::string systemFile;
    std::string include;
    std::string exposure;
    std::vector<std::string> leaveOut;
    int asOf = 0;
    int examplesPerLabel = 0;
    std::uint64_t seed = 0;
    CLI::Option* hasSeed = nullptr;
    CLI::Option* hasExamples = nullptr;
    bool dryRun = false;
    bool json = false;
};

constexpr const char* help =
    "Formats, with what each can carry and each vendor's limits: docket formats.\n"
    "Beside the files stands manifest.json: recipe, counts, versions, the SHA-256 of each file, and what the data is: state (number and\n"
    "hash of the last event, notes of exports left aside), models, and how many decisions were blind, compared and assisted.\n"
    "A recipe file is a JSON object with format, system, examples_per_label, seed, include, exposure, leave_out[], taxonomy_version.\n"
    "\n"
    "--leave-out unsure: items where somebody who gave the label said that they were unsure. --leave-out open-test: items of an\n"
    "agreement test that is still running. Both are counted. A text that is in the dataset with different labels is a warning.\n"
    "\n"
    "Fields of the JSON object: files{name: {bytes, sha256}}, records, by_label{}, warnings[], manifest (its path; null with\n"
    "--dry-run), items, left_out{}: items, less each of these, are the records.";

Result<dataset::Recipe> readRecipe(const Options& options, Environment& environment) {
    if (!options.recipeFile.empty()) {
        const auto text = environment.files.readSmall(options.recipeFile, maxDocumentBytes);
        if (!text) return std::unexpected(text.error());
        return codec::readRecipe(*text, options.recipeFile);
    }
    dataset::Recipe recipe;
    // The parser has let only known words through.
    recipe.format = dataset::parseFormat(options.format).value_or(recipe.format);
    recipe.include = dataset::includeWords.parse(options.include).value_or(recipe.include);
    recipe.exposure = dataset::exposureWords.parse(options.exposure).value_or(recipe.exposure);
    if (options.hasExamples->count() > 0) recipe.examplesPerLabel = options.examplesPerLabel;
    if (options.hasSeed->count() > 0) recipe.seed = options.seed;
    for (const std::string& word : options.leaveOut) recipe.setLeftOut(word == "unsure" ? dataset::Doubt::Unsure : dataset::Doubt::OpenTest, true);
    if (options.asOf > 0) recipe.taxonomyVersion = options.asOf;
    recipe.system = options.system;
    if (!options.systemFile.empty()) {
        const auto text = environment.files.readSmall(options.systemFile, maxDocumentBytes);
        if (!text) return std::unexpected(text.error());
        recipe.system = *text;
    }
    return recipe;
}

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
    object["warnings"] = report.warnings;
    object["manifest"] = report.manifest.empty() ? ordered_json() : ordered_json(report.manifest.string());
    object["items"] = report.items;
    object["left_out"] = toJson(report.leftOut);
    out << jsonLine(object) << '\n';
}

/// "412 items, less 12 unsure, less 3 undecided = 397 records"
std::string subtractionText(const services::ExportReport& report) {
    std::string text = fmt::format("{} items", report.items);
    for (const auto& [reason, count] : report.leftOut) text += fmt::format(", less {} {}", count, reason);
    return text + fmt::format(" = {} records", report.records);
}

void printTable(const services::ExportReport& report, std::ostream& out) {
    for (const dataset::FileFacts& file : report.files) out << fmt::format("{:<16} {:>12} bytes  {}\n", file.name, file.bytes, file.sha256);
    out << subtractionText(report) << '\n';
    for (const auto& [label, count] : report.byLabel) out << fmt::format("  {:<28} {:>8}\n", label, count);
    for (const std::string& warning : report.warnings) out << "Note: " << warning << '\n';
    out << (report.manifest.empty() ? "Nothing was written." : report.manifest.string()) << '\n';
}

/// Counts, or writes.
Result<services::ExportReport> make(const Options& options, const dataset::Recipe& recipe, Environment& environment) {
    ProgressLine line(environment.err, environment.errIsTerminal, options.dryRun ? "Counting:" : "Exporting:");
    if (options.dryRun) {
        const auto preview = services::previewDataset(environment.workspaces, options.workspace, recipe, environment.clock.now(), environment.stop, line.sink());
        if (!preview) return std::unexpected(preview.error());
        const dataset::Manifest& would = preview->manifest;
        return services::ExportReport{{}, would.records, would.byLabel, would.warnings, {}, would.items, would.leftOut};
    }
    auto workspace = environment.workspaces.open(options.workspace, ports::Access::ReadWrite);
    if (!workspace) return std::unexpected(workspace.error());
    services::Writer writer(std::move(*workspace));
    services::ExportService service(environment.workspaces, environment.files, environment.clock, writer);
    return service.run({options.workspace, options.target, recipe}, environment.stop, line.sink());
}

int run(const Options& options, Environment& environment) {
    const auto recipe = readRecipe(options, environment);
    if (!recipe) return report(environment, recipe.error());
    const auto exported = make(options, *recipe, environment);
    if (!exported) return report(environment, exported.error());
    if (options.json) printJson(*exported, environment.out);
    else printTable(*exported, environment.out);
    return done;
}

}  // namespace

Run addExport(CLI::App& parser) {
    auto options = std::make_shared<Options>();
    auto* command = parser.add_subcommand("export", "Write a dataset folder, whole or not at all");
    command->footer(help);
    command->add_option("workspace", options->workspace, "Workspace file")->required();
    auto* place = command->add_option_group("Where to");
    place->add_option("--out", options->target, "The new folder; must not exist");
    place->add_flag("--dry-run", options->dryRun, "Say what the dataset would hold, and write nothing");
    place->require_option(1);
    auto* source = command->add_option_group("What to make");
    auto* recipe = source->add_option("--recipe", options->recipeFile, "Recipe file (JSON)");
    source->add_option("--format", options->format, "One of those that docket formats lists")->check(CLI::IsMember(dataset::formatNames()));
    source->require_option(1);
    auto* system = command->add_option("--system", options->system, "Instruction to the model; {labels} stands for the list of labels")
                       ->excludes(recipe);
    command->add_option("--system-file", options->systemFile, "The same from a file")->excludes(recipe)->excludes(system);
    options->hasExamples =
        command->add_option("--examples-per-label", options->examplesPerLabel, "Examples of each label in a few-shot prompt (3)")
            ->check(CLI::Range(1, dataset::maxExamplesPerLabel))
            ->excludes(recipe);
    options->hasSeed = command->add_option("--seed", options->seed, "Seed of every sample that is drawn (7)")->excludes(recipe);
    command->add_option("--include", options->include, "resolved items (default), also decided ones, or all")
        ->check(CLI::IsMember({"resolved", "decided", "all"}))
        ->excludes(recipe);
    command->add_option("--exposure", options->exposure, "any (default), or blind: only items decided without sight of the suggestion")
        ->check(CLI::IsMember({"any", "blind"}))
        ->excludes(recipe);
    command->add_option("--leave-out", options->leaveOut, "unsure, open-test or both: what to leave out although people decided it")
        ->delimiter(',')
        ->check(CLI::IsMember({"unsure", "open-test"}))
        ->excludes(recipe);
    command->add_option("--as-of", options->asOf, "Read answers as of this taxonomy version instead of the one in force")
        ->check(CLI::PositiveNumber)
        ->excludes(recipe);
    command->add_flag("--json", options->json, "Print one JSON object");
    return [options](Environment& environment) { return run(*options, environment); };
}

}  // namespace docket::cli
