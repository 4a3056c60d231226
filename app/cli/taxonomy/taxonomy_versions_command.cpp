#include "app/cli/json_lines.h"
#include "app/cli/taxonomy/taxonomy_changes.h"
#include "app/cli/taxonomy/taxonomy_command.h"

#include <nlohmann/json.hpp>

#include <fmt/format.h>

#include <ostream>

namespace docket::cli {

using nlohmann::ordered_json;

namespace {

constexpr const char* help =
    "--json prints one JSON object: \"versions\", newest first, each {\"version\",\"author\",\"published_at\",\"note\",\"labels\"\n"
    "(that can be chosen),\"reverts\" (the version that it takes back, or null)}, and \"draft\" (as in draft show, or null).\n";

struct Options {
    std::shared_ptr<const std::string> workspace;
    bool json = false;
};

ordered_json toJson(const ports::TaxonomyVersion& version) {
    return {{"version", version.version},
            {"author", version.author},
            {"published_at", formatUtc(version.publishedAt)},
            {"note", version.note},
            {"labels", version.labels},
            {"reverts", orNull(version.reverts)}};
}

int list(const Options& options, Environment& environment) {
    auto workspace = environment.workspaces.open(*options.workspace, ports::Access::ReadOnly);
    if (!workspace) return report(environment, workspace.error());
    const auto versions = (*workspace)->rules().taxonomyVersions();
    if (!versions) return report(environment, versions.error());
    const auto draft = services::TaxonomyDrafts(**workspace, environment.clock, {}).read();
    if (!draft) return report(environment, draft.error());
    if (options.json) {
        ordered_json document = {{"versions", ordered_json::array()}};
        for (const auto& version : *versions) document["versions"].push_back(toJson(version));
        document["draft"] = *draft ? draftJson(**draft) : ordered_json();
        environment.out << jsonLine(document) << '\n';
        return done;
    }
    if (*draft) environment.out << fmt::format("draft\t{}\t{}\tbased on version {}\n", formatUtc((*draft)->head.changedAt), (*draft)->head.author, (*draft)->head.basedOn);
    for (const auto& version : *versions) {
        environment.out << fmt::format("{}\t{}\t{}\t{} labels\t{}\n", version.version, formatUtc(version.publishedAt), version.author, version.labels, version.note);
    }
    return done;
}

}  // namespace

Run addTaxonomyVersions(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto options = std::make_shared<Options>();
    options->workspace = std::move(workspace);
    auto* command = parent.add_subcommand("versions", "List the versions of the taxonomy, newest first");
    command->footer(help);
    command->add_flag("--json", options->json, "Print one JSON object");
    return [options](Environment& environment) { return list(*options, environment); };
}

}  // namespace docket::cli
