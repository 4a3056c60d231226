#include "app/cli/insights/regress_command.h"

#include <array>

namespace docket::cli {

namespace {

constexpr std::array regressCommands = {Subcommand{"create", addRegressCreate}, Subcommand{"list", addRegressList}, Subcommand{"run", addRegressRuns}};

}  // namespace

Run addRegress(CLI::App& parser) {
    auto* command = parser.add_subcommand("regress", "Hold the runs of models against frozen items, and say whether one got worse");
    command->footer(regressCompareHelp);
    const Run subcommand = addSubcommands(*command, regressCommands);
    command->require_subcommand(0, 1);
    const Run compare = addRegressCompare(*command);
    return [command, subcommand, compare](Environment& environment) {
        return command->get_subcommands().empty() ? compare(environment) : subcommand(environment);
    };
}

}  // namespace docket::cli
