#include "app/cli/command.h"

#include "core/codec/taxonomy_json.h"

#include <nlohmann/json.hpp>

#include <memory>
#include <ostream>

namespace docket::cli {

namespace {

struct Options {
    std::string workspace;
    int version = 0;
    bool json = false;
};

Result<taxonomy::Taxonomy> load(const Options& options, Environment& environment) {
    auto workspace = environment.workspaces.open(options.workspace, ports::Access::ReadOnly);
    if (!workspace) return std::unexpected(workspace.error());
    if (options.version > 0) return (*workspace)->rules().taxonomy(options.version);
    const auto versions = (*workspace)->rules().inForce();
    if (!versions) return std::unexpected(versions.error());
    return (*workspace)->rules().taxonomy(versions->taxonomy);
}

int show(const Options& options, Environment& environment) {
    const auto taxonomy = load(options, environment);
    if (!taxonomy) return report(environment, taxonomy.error());
    if (options.json) {
        auto document = nlohmann::ordered_json::parse(codec::writeTaxonomy(*taxonomy));
        document["version"] = taxonomy->version();
        environment.out << document.dump() << '\n';
        return done;
    }
    environment.out << "Version " << taxonomy->version() << ", " << taxonomy::toString(taxonomy->kind()) << '\n';
    for (const taxonomy::Label& label : taxonomy->labels()) {
        environment.out << label.key << '\t' << label.name << (label.isGroup ? "\t(group)" : "") << '\n';
    }
    return done;
}

}  // namespace

Run addTaxonomy(CLI::App& parser) {
    auto options = std::make_shared<Options>();
    auto* command = parser.add_subcommand("taxonomy", "Show the taxonomy of a workspace");
    command->add_option("workspace", options->workspace, "Workspace file")->required();
    command->require_subcommand(1);
    auto* showCommand = command->add_subcommand("show", "Print a version of the taxonomy");
    showCommand->add_option("--version", options->version, "Version; without it the one in force")->check(CLI::PositiveNumber);
    showCommand->add_flag("--json", options->json, "Print the native taxonomy and its version");
    return [options](Environment& environment) { return show(*options, environment); };
}

}  // namespace docket::cli
