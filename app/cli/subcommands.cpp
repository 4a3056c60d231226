#include "app/cli/subcommands.h"

#include "core/codec/text/document.h"

#include <cstdlib>

namespace docket::cli {

Run addSubcommands(CLI::App& command, std::span<const Subcommand> subcommands) {
    auto workspace = std::make_shared<std::string>();
    // Not required: else "docket taxonomy lint --file F" would take the word lint for a workspace.
    const CLI::Option* given = command.add_option("workspace", *workspace, "Workspace file");
    command.require_subcommand(1);
    auto chosen = std::make_shared<Run>();
    for (const Subcommand& subcommand : subcommands) {
        const Run run = subcommand.add(command, workspace);
        command.get_subcommand(std::string(subcommand.name))->final_callback([chosen, run, given, subcommand] {
            if (subcommand.needsWorkspace && given->count() == 0) throw CLI::RequiredError("workspace");
            *chosen = run;
        });
    }
    return [workspace, chosen](Environment& environment) { return (*chosen)(environment); };
}

std::string accountName() {
    const char* name = std::getenv("USER");
    return name != nullptr && *name != '\0' && codec::isUtf8(name) ? name : "command line";
}

}  // namespace docket::cli
