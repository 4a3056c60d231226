#pragma once

#include "core/base/error.h"
#include "core/ports/clock.h"
#include "core/ports/files.h"
#include "core/ports/locked_files.h"
#include "core/ports/signatures.h"
#include "core/ports/workspace.h"
#include "core/report/report.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <iosfwd>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace docket::cli {

/// The exit statuses of the contract.
enum ExitStatus : int { done = 0, failed = 1, wrongUsage = 2, someRejected = 3, look = 4, act = 5, isWorse = 5, interrupted = 130 };

/// What `docket tour` is asked for.
struct TourRequest {
    std::vector<std::string> workspaces;  ///< at least one
    std::string out;
    std::string source;  ///< empty: a file of predictions beside the workspace, if there is one
};

/// What a command works with. All references outlive the run.
struct Environment {
    const ports::Clock& clock;
    ports::Files& files;
    ports::WorkspaceFiles& workspaces;
    ports::LockedFiles& locked;
    ports::Signatures& signatures;
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    bool errIsTerminal = false;
    std::stop_token stop;  ///< set by an interrupt from the keyboard
    std::function<int(const TourRequest&)> tour = {};  ///< returns the exit status; empty in a build without a window
    std::function<Result<std::string>(const report::Report&)> paper = {};  ///< the report as a PDF; empty where this build makes none
};

/// One subcommand: adds itself to the parser and returns what runs when it was chosen.
using Run = std::function<int(Environment&)>;
using AddCommand = Run (*)(CLI::App& parser);

// One short file each, in this folder.
Run addNew(CLI::App& parser);
Run addImport(CLI::App& parser);
Run addInspect(CLI::App& parser);
Run addReview(CLI::App& parser);
Run addExport(CLI::App& parser);
Run addFormats(CLI::App& parser);
Run addAdvise(CLI::App& parser);
Run addRecipe(CLI::App& parser);
Run addVerifyDataset(CLI::App& parser);
Run addKeys(CLI::App& parser);
Run addLint(CLI::App& parser);
Run addTaxonomy(CLI::App& parser);
Run addPolicy(CLI::App& parser);
Run addStats(CLI::App& parser);
Run addCalibrate(CLI::App& parser);
Run addThresholds(CLI::App& parser);
Run addReviewers(CLI::App& parser);
Run addReport(CLI::App& parser);
Run addSizing(CLI::App& parser);
Run addRegress(CLI::App& parser);
Run addCheck(CLI::App& parser);
Run addAlerts(CLI::App& parser);
Run addAgreement(CLI::App& parser);
Run addGold(CLI::App& parser);
Run addPacket(CLI::App& parser);
Run addVerify(CLI::App& parser);
Run addBackup(CLI::App& parser);
Run addDemo(CLI::App& parser);
Run addTour(CLI::App& parser);
Run addPeople(CLI::App& parser);
Run addAdjudicate(CLI::App& parser);

/// Of an option that must not be an empty text.
CLI::Validator notEmpty();

/// Prints the error as one line and returns the exit status for it.
int report(Environment& environment, const Error& error);

/// Prints what a command did not refuse and did not keep either, a line each.
void note(std::span<const std::string> warnings, Environment& environment);

/// Parses and runs a subcommand. Returns nullopt when the arguments ask for the window instead: there are none, or there is
/// one that names a file. A word that is neither a subcommand nor a file, nor reads like the name of one, is wrong usage.
struct WindowRequest {
    std::string workspace;  ///< empty: the open screen
};
std::optional<int> runCommand(int argc, const char* const* argv, Environment& environment, WindowRequest& window);

}  // namespace docket::cli
