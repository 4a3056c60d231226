#include "app/cli/command.h"
#include "app/cli/intake/import_options.h"
#include "app/cli/intake/import_report.h"
#include "app/cli/json_lines.h"
#include "app/cli/progress_line.h"

#include "core/base/shortened.h"
#include "core/prompt/rendering.h"
#include "core/services/intake/former_reading.h"
#include "core/services/intake/import_service.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <memory>
#include <ostream>
#include <span>

namespace docket::cli {

namespace {

using nlohmann::ordered_json;

struct Options {
    std::string workspace;
    std::vector<std::string> files;
    ImportOptions import;
    std::string conflicts = "replace";
    bool isDryRun = false;
    bool json = false;
};

const std::map<std::string, ports::ConflictRule> conflictRules = {
    {"replace", ports::ConflictRule::Replace}, {"keep", ports::ConflictRule::Keep}, {"reject", ports::ConflictRule::Reject}};

std::string help() {
    return std::string(readingHelp) +
           "A row that says something else than the prediction that is there with the same id, model, prompt_version and created_at\n"
           "is a conflict. Its prediction replaces the other as long as nobody has answered the item or has it in hand; with\n"
           "--conflicts keep the other one stays and the row is counted, with --conflicts reject it stays and the row is rejected.\n"
           "\n"
           "Fields of the JSON object: dry_run, " +
           reportHelp;
}

/// Where the options say nothing of the fields and ids of the files, they are read as files of their shape were before.
Result<std::optional<services::FormerReading>> takeFormerReading(const ImportOptions& options, ports::Workspace& workspace, Environment& environment,
                                                                 services::ImportRequest& request) {
    if (!options.map.empty() || !options.id.empty()) return std::nullopt;
    auto former = services::formerReading(workspace, environment.files, request);
    if (!former || !*former) return former;
    auto fields = codec::FieldMap::make((*former)->reading.mapping);
    if (!fields) return std::unexpected(fields.error());
    request.fields = std::move(*fields);
    request.reading.ids = (*former)->reading.ids;
    return former;
}

std::string formerWords(const services::FormerReading& former) {
    const std::string mapping = prompt::onOneLine(shortened(fmt::format("{}", fmt::join(former.reading.mapping, ", ")), longestQuote));
    return fmt::format("the files are read as in the import of {}: {}{}ids from the {}; --map or --id says otherwise", formatUtc(former.at), mapping,
                       mapping.empty() ? "" : ", ", toString(former.reading.ids));
}

int run(const Options& options, Environment& environment) {
    auto request = importRequestOf(options.files, options.import);
    if (!request) {
        report(environment, request.error());
        return wrongUsage;
    }
    request->conflicts = conflictRules.at(options.conflicts);
    request->isDryRun = options.isDryRun;
    auto workspace = environment.workspaces.open(options.workspace, ports::Access::ReadWrite);
    if (!workspace) return report(environment, workspace.error());
    const auto former = takeFormerReading(options.import, **workspace, environment, *request);
    if (!former) return report(environment, former.error());
    if (*former) note(std::vector{formerWords(**former)}, environment);
    services::Writer writer(std::move(*workspace));
    services::ImportService service(writer, environment.files, environment.clock);
    std::vector<std::string> said;
    request->beforeWriting = [&](const std::string& warning) {
        said.push_back(warning);
        note(std::span(&said.back(), 1), environment);
    };
    const auto imported = [&] {
        ProgressLine line(environment.err, environment.errIsTerminal, "Importing, bytes:");
        return service.run(*request, environment.stop, line.sink());
    }();
    if (!imported) return report(environment, imported.error());
    std::vector<std::string> warnings = imported->warnings;
    std::erase_if(warnings, [&](const std::string& warning) { return std::ranges::find(said, warning) != said.end(); });
    note(warnings, environment);
    printRejected(*imported, options.import.rejects, environment.err);
    if (options.json) {
        ordered_json object{{"dry_run", options.isDryRun}};
        addReport(*imported, object);
        addMapping(*request, *former, object);
        environment.out << jsonLine(object) << '\n';
    } else {
        if (options.isDryRun) environment.out << "A dry run; nothing was written.\n";
        printTable(*imported, environment.out);
    }
    if (imported->wasCancelled) {
        environment.err << "docket: interrupted; what was committed is kept, and the same files can be imported again.\n";
        return interrupted;
    }
    return imported->rejected > 0 ? someRejected : done;
}

}  // namespace

Run addImport(CLI::App& parser) {
    auto options = std::make_shared<Options>();
    auto* command = parser.add_subcommand("import", "Bring prediction records in and route each; safe to repeat");
    command->footer(help());
    command->add_option("workspace", options->workspace, "Workspace file")->required();
    command->add_option("files", options->files, "Files to import, or - for standard input")->required();
    addImportOptions(*command, options->import);
    command->add_option("--conflicts", options->conflicts, "replace, keep or reject: what to do with a row that says something else than before")
        ->check(CLI::IsMember({"replace", "keep", "reject"}))
        ->capture_default_str();
    command->add_flag("--dry-run", options->isDryRun, "Say what would happen; write nothing");
    command->add_flag("--json", options->json, "Print one JSON object");
    return [options](Environment& environment) { return run(*options, environment); };
}

}  // namespace docket::cli
