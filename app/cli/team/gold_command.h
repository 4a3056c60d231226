#pragma once

#include "app/cli/subcommands.h"

#include <memory>
#include <string>

namespace docket::cli {

// The subcommands of `docket gold WORKSPACE`: each adds itself to `parent` and returns what runs when it was chosen. The parser
// has filled in `workspace` by then.
Run addGoldAdd(CLI::App& parent, std::shared_ptr<const std::string> workspace);
Run addGoldRemove(CLI::App& parent, std::shared_ptr<const std::string> workspace);
Run addGoldList(CLI::App& parent, std::shared_ptr<const std::string> workspace);
Run addGoldImport(CLI::App& parent, std::shared_ptr<const std::string> workspace);
Run addGoldDraw(CLI::App& parent, std::shared_ptr<const std::string> workspace);
Run addGoldReport(CLI::App& parent, std::shared_ptr<const std::string> workspace);

}  // namespace docket::cli
