#pragma once

#include "core/base/error.h"
#include "core/ports/clock.h"
#include "core/ports/files.h"
#include "core/ports/workspace.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <iosfwd>
#include <span>
#include <stop_token>

namespace docket::cli {

/// The exit statuses of the contract.
enum ExitStatus : int { done = 0, failed = 1, wrongUsage = 2, someRejected = 3, interrupted = 130 };

/// What a command works with. All references outlive the run.
struct Environment {
    const ports::Clock& clock;
    ports::Files& files;
    ports::WorkspaceFiles& workspaces;
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    bool errIsTerminal = false;
    std::stop_token stop;  ///< set by an interrupt from the keyboard
};

/// One subcommand: adds itself to the parser and returns what runs when it was chosen.
using Run = std::function<int(Environment&)>;
using AddCommand = Run (*)(CLI::App& parser);

// One short file each, in this folder.
Run addNew(CLI::App& parser);
Run addImport(CLI::App& parser);
Run addReview(CLI::App& parser);
Run addExport(CLI::App& parser);
Run addTaxonomy(CLI::App& parser);
Run addStats(CLI::App& parser);
Run addAgreement(CLI::App& parser);
Run addVerify(CLI::App& parser);
Run addBackup(CLI::App& parser);
Run addDemo(CLI::App& parser);

/// Prints the error as one line and returns the exit status for it.
int report(Environment& environment, const Error& error);

/// Prints what a command did not refuse and did not keep either, a line each.
void note(std::span<const std::string> warnings, Environment& environment);

/// Parses and runs a subcommand. Returns nullopt when the arguments ask for the window instead.
struct WindowRequest {
    std::string workspace;  ///< empty: the open screen
};
std::optional<int> runCommand(int argc, const char* const* argv, Environment& environment, WindowRequest& window);

}  // namespace docket::cli
