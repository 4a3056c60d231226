#pragma once

#include "app/cli/command.h"

#include <optional>
#include <string>

namespace docket::cli {

/// Adds --passphrase to a command, which says where one stands: it never stands on the command line itself.
CLI::Option* addPassphrase(CLI::App& command, std::string& from, const char* what);

/// What stands there; nullopt: nothing was said. Errors: InvalidInput, NotFound, Io.
Result<std::optional<std::string>> passphraseFrom(const std::string& from, Environment& environment);

}  // namespace docket::cli
