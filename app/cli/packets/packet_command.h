#pragma once

#include "app/cli/subcommands.h"

#include <memory>
#include <string>

namespace docket::cli {

// The subcommands of `docket packet WORKSPACE`: each adds itself to `parent` and returns what runs when it was chosen. The parser
// has filled in `workspace` by then.
Run addPacketMake(CLI::App& parent, std::shared_ptr<const std::string> workspace);
Run addPacketMerge(CLI::App& parent, std::shared_ptr<const std::string> workspace);
Run addPacketList(CLI::App& parent, std::shared_ptr<const std::string> workspace);
Run addPacketWithdraw(CLI::App& parent, std::shared_ptr<const std::string> workspace);
Run addPacketLock(CLI::App& parent, std::shared_ptr<const std::string> workspace);
Run addPacketUnlock(CLI::App& parent, std::shared_ptr<const std::string> workspace);

}  // namespace docket::cli
