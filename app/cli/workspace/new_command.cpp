#include "app/cli/command.h"
#include "app/cli/intake/import_options.h"
#include "app/cli/intake/import_report.h"
#include "app/cli/json_lines.h"
#include "app/cli/progress_line.h"

#include "core/codec/stored/policy_json.h"
#include "core/codec/taxonomies/taxonomy_document.h"
#include "core/routing/policy_names.h"
#include "core/services/intake/file_findings.h"
#include "core/services/workspace/workspace_making.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <ostream>

namespace docket::cli {

namespace {

using nlohmann::ordered_json;

constexpr std::size_t maxDocumentBytes = 8 * 1024 * 1024;

struct Options {
    std::string workspace;
    std::string taxonomy;
    std::string labelsFrom;
    std::string policy;
    std::string kind;
    std::string language = "en";
    std::vector<std::string> files;
    ImportOptions import;
    std::vector<CLI::Option*> importOptions;
    bool json = false;
};

std::string help() {
    return "With --import the workspace appears whole, with the items of the files, or not at all: where they cannot be read, where none of\n"
           "their rows can be imported, and when it is interrupted, there is no workspace. Rejected rows are reported as import does.\n"
           "--labels-from makes a taxonomy of the labels that a file of predictions names; they can be defined later.\n" +
           std::string(readingHelp) +
           "\n"
           "Fields of the JSON object: workspace, taxonomy_version, labels, warnings[]; with --import also\n" +
           reportHelp;
}

/// What is wrong with the options taken together; empty: nothing.
std::string misuse(const Options& options) {
    if (options.taxonomy.empty() && options.labelsFrom.empty()) return "--taxonomy FILE or --labels-from FILE is required: a workspace has labels.";
    if (!options.labelsFrom.empty() && !options.import.labels.empty()) {
        return "--label takes a label of the file for one of the taxonomy, and --labels-from makes the taxonomy of those in the file: leave one of them out.";
    }
    if (!options.files.empty() || !options.labelsFrom.empty()) return {};
    const auto said = std::ranges::find_if(options.importOptions, [](const CLI::Option* option) { return option->count() > 0; });
    if (said == options.importOptions.end()) return {};
    return fmt::format("{} is about files to import, and there is none: give --import FILE, or leave it out.", (*said)->get_name());
}

/// With what is to be said of it.
Result<codec::TaxonomyDocument> readTaxonomy(const Options& options, Environment& environment) {
    const auto kind = taxonomy::parseTaskKind(options.kind);
    if (options.labelsFrom.empty()) {
        const auto bytes = environment.files.readSmall(options.taxonomy, codec::maxTaxonomyBytes);
        if (!bytes) return std::unexpected(bytes.error());
        return codec::readTaxonomyDocument(*bytes, options.taxonomy, codec::sniffTaxonomyFormat(*bytes, options.taxonomy), {kind, options.language});
    }
    auto request = importRequestOf({options.labelsFrom}, options.import);
    if (!request) return std::unexpected(request.error());
    if (!request->fields.isMapped(codec::Field::Id)) request->reading.ids = codec::IdSource::Row;  // whatever they are: nothing is imported
    ProgressLine line(environment.err, environment.errIsTerminal, "Reading labels, bytes:");
    auto findings = services::findIn(environment.files, *request, environment.stop, line.sink());
    if (!findings) return std::unexpected(findings.error());
    findings->kind = kind.value_or(findings->kind);
    auto made = services::taxonomyFrom(*findings);
    if (!made) return std::unexpected(made.error());
    return codec::TaxonomyDocument{std::move(*made), {}};
}

Result<routing::Policy> readPolicy(const Options& options, Environment& environment) {
    if (options.policy.empty()) return routing::Policy{};
    const auto text = environment.files.readSmall(options.policy, maxDocumentBytes);
    if (!text) return std::unexpected(text.error());
    return codec::readPolicy(*text, options.policy);
}

/// Everything but the making of the workspace.
Result<services::WorkspaceRequest> requestOf(const Options& options, Environment& environment, std::vector<std::string>& warnings) {
    auto read = readTaxonomy(options, environment);
    if (!read) return std::unexpected(read.error());
    auto policy = readPolicy(options, environment);
    if (!policy) return std::unexpected(policy.error());
    warnings = read->warnings;
    for (std::string& warning : routing::inWords(routing::unknownNames(*policy, read->taxonomy))) warnings.push_back(std::move(warning));
    services::WorkspaceRequest request{options.workspace, std::move(read->taxonomy), std::move(*policy), {}};
    if (options.files.empty()) return request;
    auto import = importRequestOf(options.files, options.import);
    if (!import) return std::unexpected(import.error());
    request.import = std::move(*import);
    return request;
}

void print(const Options& options, const services::WorkspaceRequest& request, const services::ImportReport& imported, const std::vector<std::string>& warnings,
           Environment& environment) {
    const std::size_t labels = request.taxonomy.choices().size();
    if (options.json) {
        ordered_json object{{"workspace", options.workspace}, {"taxonomy_version", 1}, {"labels", labels}};
        if (request.import) {
            addReport(imported, object);
            addMapping(*request.import, std::nullopt, object);
        }
        object["warnings"] = warnings;
        environment.out << jsonLine(object) << '\n';
        return;
    }
    environment.out << options.workspace << ": a new workspace with " << labels << " labels.\n";
    if (request.import) printTable(imported, environment.out);
}

int run(const Options& options, Environment& environment) {
    std::string wrong = misuse(options);
    if (const auto import = importRequestOf(options.files, options.import); wrong.empty() && !import) wrong = import.error().message;
    if (!wrong.empty()) {
        report(environment, Error{ErrorKind::InvalidInput, wrong, {}});
        return wrongUsage;
    }
    std::vector<std::string> warnings;
    const auto request = requestOf(options, environment, warnings);
    if (!request) return report(environment, request.error());
    note(warnings, environment);
    const auto imported = [&] {
        ProgressLine line(environment.err, environment.errIsTerminal, "Importing, bytes:");
        return services::makeWorkspace(environment.workspaces, environment.files, environment.clock, *request, environment.stop, line.sink());
    }();
    if (!imported) return report(environment, imported.error());
    note(imported->warnings, environment);
    printRejected(*imported, options.import.rejects, environment.err);
    warnings.insert(warnings.end(), imported->warnings.begin(), imported->warnings.end());
    print(options, *request, *imported, warnings, environment);
    return imported->rejected > 0 ? someRejected : done;
}

}  // namespace

Run addNew(CLI::App& parser) {
    auto options = std::make_shared<Options>();
    auto* command = parser.add_subcommand("new", "Make a workspace, perhaps with its first items; refuses an existing file");
    command->footer(help());
    command->add_option("workspace", options->workspace, "The new workspace file")->required();
    auto* taxonomy = command->add_option("--taxonomy", options->taxonomy,
                                         "Taxonomy: native JSON, CSV, SKOS (Turtle or JSON-LD), a labelling configuration of Label Studio, or a list");
    command->add_option("--labels-from", options->labelsFrom, "Instead of a taxonomy: a file of predictions, whose labels make one")->excludes(taxonomy);
    command->add_option("--policy", options->policy, "Native policy (JSON); without it: threshold 0.8, audit rate 0.02");
    command->add_option("--kind", options->kind, "single or multi; overrides the taxonomy's kind")->check(CLI::IsMember({"single", "multi"}));
    command->add_option("--language", options->language, "Language tag to take where a SKOS taxonomy has several")->capture_default_str();
    command->add_option("--import", options->files, "Files of predictions to import, or - for standard input");
    options->importOptions = addImportOptions(*command, options->import);
    command->add_flag("--json", options->json, "Print one JSON object");
    return [options](Environment& environment) { return run(*options, environment); };
}

}  // namespace docket::cli
