#include "app/cli/datasets/findings_json.h"
#include "app/cli/datasets/recipe_options.h"
#include "app/cli/json_lines.h"
#include "app/cli/progress_line.h"

#include "core/services/datasets/dataset_preview.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <memory>
#include <ostream>
#include <string>

namespace docket::cli {

namespace {

using dataset::Finding;
using dataset::Severity;
using nlohmann::ordered_json;

constexpr const char* help =
    "Says what there is to say of a dataset before it is written, and writes nothing. Takes the options of docket export, which says the same\n"
    "in its warnings[]; docket export --strict writes nothing where there is an error.\n"
    "\n"
    "What is held against what: each vendor's limits (docket formats); the same texts in two splits always, near-duplicates where the recipe\n"
    "does not keep them together itself, in up to 4096 texts; personal data in up to 1000 texts. Roles need no look: every format writes\n"
    "them in its own order.\n"
    "\n"
    "Fields of the JSON object:\n"
    "  ok                       there is no error; the exit status is 1 when there is one\n"
    "  errors, warnings, notes  how many of each\n"
    "  records                  that the dataset would have\n"
    "  findings[]               errors first, then warnings, then notes: code, severity, count, first[] (labels, items or files, 5 at most),\n"
    "                           remedy (a change of the recipe that takes it away; null: none does), message\n"
    "With --codes: codes[] {code, severities[], remedy, meaning}.\n"
    "\n";

struct Options {
    std::string workspace;
    RecipeOptions recipe;
    bool codes = false;
    bool json = false;
};

std::int64_t countOf(std::span<const Finding> findings, Severity severity) { return std::ranges::count(findings, severity, &Finding::severity); }

std::vector<std::string_view> severitiesOf(const dataset::FindingFacts& facts) {
    std::vector<std::string_view> words;
    for (const Severity severity : facts.severities) words.push_back(dataset::severityWords.of(severity));
    return words;
}

void printCodes(bool isJson, std::ostream& out) {
    ordered_json codes = ordered_json::array();
    for (const dataset::FindingFacts& facts : dataset::allFindings()) {
        const auto word = dataset::findingWords.of(facts.code);
        const auto remedy = facts.remedy ? dataset::remedyWords.of(*facts.remedy) : std::string_view();
        if (isJson) {
            codes.push_back({{"code", word}, {"severities", severitiesOf(facts)}, {"remedy", facts.remedy ? ordered_json(remedy) : ordered_json()}, {"meaning", facts.meaning}});
        } else {
            out << fmt::format("{:<24} {} ({}){}\n", word, facts.meaning, fmt::join(severitiesOf(facts), ", "), facts.remedy ? fmt::format(" Remedy: {}.", inWords(*facts.remedy)) : "");
        }
    }
    if (isJson) out << jsonLine({{"codes", std::move(codes)}}) << '\n';
}

void print(const services::DatasetPreview& preview, bool isJson, std::ostream& out) {
    const auto& findings = preview.findings;
    const std::int64_t errors = countOf(findings, Severity::Error);
    const std::int64_t warnings = countOf(findings, Severity::Warning);
    const std::int64_t notes = countOf(findings, Severity::Note);
    if (isJson) {
        out << jsonLine({{"ok", errors == 0}, {"errors", errors}, {"warnings", warnings}, {"notes", notes}, {"records", preview.manifest.records}, {"findings", findingsJson(findings)}})
            << '\n';
        return;
    }
    printFindings(findings, out);
    out << fmt::format("{} errors, {} warnings, {} notes; {} records\n", errors, warnings, notes, preview.manifest.records);
}

int lintDataset(const Options& options, Environment& environment) {
    const auto recipe = options.recipe.recipe(options.workspace, environment);
    if (!recipe) return report(environment, recipe.error());
    ProgressLine line(environment.err, environment.errIsTerminal, "Looking:");
    const auto preview = services::previewDataset(environment.workspaces, options.workspace, recipe->recipe, environment.clock.now(), environment.stop, line.sink());
    if (!preview) return report(environment, preview.error());
    print(*preview, options.json, environment.out);
    return hasErrors(preview->findings) ? failed : done;
}

int run(const Options& options, bool hasSource, Environment& environment) {
    if (options.codes) {
        printCodes(options.json, environment.out);
        return done;
    }
    if (options.workspace.empty() || !hasSource) {
        environment.err << "docket: name a workspace, and what to make of it with --recipe or --format; or ask for --codes.\n";
        return wrongUsage;
    }
    return lintDataset(options, environment);
}

}  // namespace

Run addLint(CLI::App& parser) {
    auto options = std::make_shared<Options>();
    auto* command = parser.add_subcommand("lint", "Say what is wrong with a dataset before it is written");
    command->footer(std::string(help) + RecipeOptions::help());
    auto* workspace = command->add_option("workspace", options->workspace, "Workspace file");
    command->add_flag("--codes", options->codes, "List what can be said, and look at nothing")->excludes(workspace);
    options->recipe.addTo(*command);
    command->get_option_group("What to make")->require_option(0, 1);  // --codes needs none
    command->add_flag("--json", options->json, "Print one JSON object");
    return [options, command](Environment& environment) {
        return run(*options, command->count("--recipe") + command->count("--format") > 0, environment);
    };
}

}  // namespace docket::cli
