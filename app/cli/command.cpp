#include "app/cli/command.h"

#include "app/cli/words.h"
#include "app/cli/wrong_usage.h"
#include "core/base/caught.h"
#include "core/base/shortened.h"
#include "core/prompt/rendering.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <system_error>

namespace docket::cli {

namespace {

struct Command {
    std::string_view name;
    AddCommand add;
};

constexpr std::array commands = {
    Command{"new", addNew},           Command{"import", addImport}, Command{"review", addReview}, Command{"export", addExport},
    Command{"taxonomy", addTaxonomy}, Command{"policy", addPolicy}, Command{"stats", addStats},   Command{"agreement", addAgreement},
    Command{"verify", addVerify},     Command{"backup", addBackup}, Command{"demo", addDemo},     Command{"tour", addTour},
    Command{"inspect", addInspect},   Command{"people", addPeople}, Command{"adjudicate", addAdjudicate},
    Command{"reviewers", addReviewers}, Command{"sizing", addSizing}, Command{"gold", addGold},
    Command{"packet", addPacket}, Command{"formats", addFormats}, Command{"recipe", addRecipe},
    Command{"calibrate", addCalibrate}, Command{"thresholds", addThresholds},
    Command{"verify-dataset", addVerifyDataset}, Command{"keys", addKeys}, Command{"lint", addLint}, Command{"advise", addAdvise},
    Command{"regress", addRegress},
    Command{"check", addCheck}, Command{"alerts", addAlerts}, Command{"report", addReport},
};

constexpr const char* description =
    "Docket: review what a text classifier was not sure of.\n"
    "Without a subcommand it opens the window: docket [WORKSPACE]";

bool isCommand(std::string_view word) {
    return std::ranges::find(commands, word, &Command::name) != commands.end();
}

/// Whether somebody who writes this means a file, there or not.
bool meansFile(std::string_view word) {
    if (word.empty()) return false;
    std::error_code error;
    return word.contains('/') || word.contains(std::filesystem::path::preferred_separator) || word.ends_with(".docket") ||
           std::filesystem::exists(word, error);
}

/// Whether there is one word, and it is neither an option nor a subcommand.
bool isLoneWord(int argc, const char* const* argv) {
    return argc == 2 && !std::string_view(argv[1]).starts_with("-") && !isCommand(argv[1]);
}

int refuse(Environment& environment, const std::string& what) {
    environment.err << "docket: " << prompt::onOneLine(shortened(what)) << '\n';
    return wrongUsage;
}

}  // namespace

CLI::Validator notEmpty() {
    return CLI::Validator([](std::string& text) { return text.empty() ? std::string("must not be empty") : std::string(); }, "NAME");
}

int report(Environment& environment, const Error& error) {
    environment.err << "docket: " << prompt::onOneLine(shortened(error.message)) << '\n';
    return error.kind == ErrorKind::Cancelled ? interrupted : failed;
}

void note(std::span<const std::string> warnings, Environment& environment) {
    for (const std::string& warning : warnings) environment.err << "docket: note: " << prompt::onOneLine(shortened(warning)) << '\n';
}

std::optional<int> runCommand(int argc, const char* const* argv, Environment& environment, WindowRequest& window) {
    if (argc == 1) return std::nullopt;
    if (isLoneWord(argc, argv) && meansFile(argv[1])) {
        window.workspace = argv[1];
        return std::nullopt;
    }
    CLI::App parser(description, "docket");
    parser.set_version_flag("--version", std::string("docket ") + DOCKET_VERSION);
    parser.require_subcommand(1);
    Run chosen;
    for (const Command& command : commands) {
        const Run run = command.add(parser);
        parser.get_subcommand(std::string(command.name))->final_callback([&chosen, run] { chosen = run; });
    }
    if (isLoneWord(argc, argv)) return refuse(environment, neitherCommandNorFile(parser, argv[1]));
    try {
        parser.parse(argc, argv);
    } catch (const CLI::ParseError& problem) {
        if (problem.get_exit_code() != static_cast<int>(CLI::ExitCodes::Success)) return refuse(environment, wrongUsageOf(parser, problem));
        parser.exit(problem, environment.out, environment.err);  // help or version
        return done;
    }
    if (const auto checked = checkWords(parser); !checked) {
        report(environment, checked.error());
        return wrongUsage;
    }
    const auto status = caught([&]() -> Result<int> { return chosen(environment); });
    return status ? *status : report(environment, status.error());
}

}  // namespace docket::cli
