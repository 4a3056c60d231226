#include "app/cli/command.h"

#include "app/cli/words.h"
#include "core/base/caught.h"
#include "core/base/shortened.h"
#include "core/prompt/rendering.h"

#include <algorithm>
#include <array>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

namespace docket::cli {

namespace {

struct Command {
    std::string_view name;
    AddCommand add;
};

constexpr std::array commands = {
    Command{"new", addNew},           Command{"import", addImport}, Command{"review", addReview}, Command{"export", addExport},
    Command{"taxonomy", addTaxonomy}, Command{"stats", addStats},   Command{"agreement", addAgreement},
    Command{"verify", addVerify},     Command{"backup", addBackup}, Command{"demo", addDemo},
};

constexpr const char* description =
    "Docket: review what a text classifier was not sure of.\n"
    "Without a subcommand it opens the window: docket [WORKSPACE]";

bool isCommand(std::string_view word) {
    return std::ranges::find(commands, word, &Command::name) != commands.end();
}

/// Whether the arguments are "[WORKSPACE]": nothing, or one word that is neither an option nor a subcommand.
bool asksForWindow(int argc, const char* const* argv) {
    if (argc == 1) return true;
    const std::string_view first = argv[1];
    return argc == 2 && !first.empty() && !first.starts_with("-") && !isCommand(first);
}

}  // namespace

int report(Environment& environment, const Error& error) {
    environment.err << "docket: " << prompt::onOneLine(shortened(error.message)) << '\n';
    return error.kind == ErrorKind::Cancelled ? interrupted : failed;
}

void note(std::span<const std::string> warnings, Environment& environment) {
    for (const std::string& warning : warnings) environment.err << "docket: note: " << prompt::onOneLine(shortened(warning)) << '\n';
}

std::optional<int> runCommand(int argc, const char* const* argv, Environment& environment, WindowRequest& window) {
    if (asksForWindow(argc, argv)) {
        if (argc == 2) window.workspace = argv[1];
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
    try {
        parser.parse(argc, argv);
    } catch (const CLI::ParseError& problem) {
        // Help and version end here too; everything else is wrong usage.
        const int status = parser.exit(problem, environment.out, environment.err);
        return status == 0 ? done : wrongUsage;
    }
    if (const auto checked = checkWords(parser); !checked) {
        report(environment, checked.error());
        return wrongUsage;
    }
    const auto status = caught([&]() -> Result<int> { return chosen(environment); });
    return status ? *status : report(environment, status.error());
}

}  // namespace docket::cli
