#pragma once

#include "app/cli/subcommands.h"

// The parts of docket regress.

namespace docket::cli {

Run addRegressCreate(CLI::App& parent, std::shared_ptr<const std::string> workspace);
Run addRegressList(CLI::App& parent, std::shared_ptr<const std::string> workspace);
Run addRegressRuns(CLI::App& parent, std::shared_ptr<const std::string> workspace);

/// Gives the command itself what a comparison of two runs needs. Its run, where no subcommand was chosen.
Run addRegressCompare(CLI::App& command);
extern const char* const regressCompareHelp;

}  // namespace docket::cli
