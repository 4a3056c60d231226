#include "app/cli/command.h"
#include "app/cli/json_lines.h"

#include <nlohmann/json.hpp>

#include <memory>
#include <ostream>

namespace docket::cli {

namespace {

struct Options {
    std::string workspace;
    std::string target;
    bool json = false;
};

int run(const Options& options, Environment& environment) {
    const auto bytes = environment.workspaces.backup(options.workspace, options.target);
    if (!bytes) return report(environment, bytes.error());
    if (options.json) {
        environment.out << jsonLine({{"backup", options.target}, {"bytes", *bytes}}) << '\n';
    } else {
        environment.out << options.target << ": " << *bytes << " bytes.\n";
    }
    return done;
}

}  // namespace

Run addBackup(CLI::App& parser) {
    auto options = std::make_shared<Options>();
    auto* command = parser.add_subcommand("backup", "Make a consistent copy of a workspace, also while others work in it");
    command->add_option("workspace", options->workspace, "Workspace file")->required();
    command->add_option("file", options->target, "The copy; must not exist yet")->required();
    command->add_flag("--json", options->json, "Print one JSON object: backup, bytes");
    return [options](Environment& environment) { return run(*options, environment); };
}

}  // namespace docket::cli
