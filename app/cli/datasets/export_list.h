#pragma once

#include "app/cli/command.h"

#include <string>

namespace docket::cli {

/// Prints the exports that a workspace has made, newest first; returns the exit status.
int printExports(const std::string& workspace, bool isJson, Environment& environment);

}  // namespace docket::cli
