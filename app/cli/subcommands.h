#pragma once

#include "app/cli/command.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace docket::cli {

/// One of several words behind `docket COMMAND WORKSPACE`: adds itself to `parent` and returns what runs when it was chosen.
/// The parser has filled in `workspace` by then; it is empty only for one that can do without.
using AddSubcommand = Run (*)(CLI::App& parent, std::shared_ptr<const std::string> workspace);

struct Subcommand {
    std::string_view name;
    AddSubcommand add;
    bool needsWorkspace = true;
};

/// Gives a command its workspace and its subcommands; one of them has to be chosen.
Run addSubcommands(CLI::App& command, std::span<const Subcommand> subcommands);

/// In whose name it is done when nobody is named.
std::string accountName();

}  // namespace docket::cli
