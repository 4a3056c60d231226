#include "app/cli/wrong_usage.h"

#include "core/base/nearest_word.h"
#include "core/base/shortened.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <vector>

namespace docket::cli {

namespace {

/// One word that the parser could not use, and where it stood.
struct Stray {
    const CLI::App* app;
    std::string path;   ///< "docket taxonomy"
    std::string word;   ///< empty: there is none
};

const auto all = [](const CLI::App*) { return true; };

/// A group of options is a part without a name.
std::vector<std::string> commandsOf(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::App* part : app.get_subcommands(all)) {
        if (!part->get_name().empty()) names.push_back(part->get_name());
    }
    return names;
}

std::vector<std::string> optionsOf(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::Option* option : app.get_options()) {
        for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
    }
    for (const CLI::App* part : app.get_subcommands(all)) {
        if (part->get_name().empty()) std::ranges::copy(optionsOf(*part), std::back_inserter(names));
    }
    return names;
}

std::string nearestOf(std::string_view word, const std::vector<std::string>& choices) {
    const std::vector<std::string_view> views(choices.begin(), choices.end());
    return didYouMean(word, views);
}

/// Where the workspace may be left out, a mistyped command stands in its place.
std::string takenForWorkspace(const CLI::App& app) {
    const CLI::Option* workspace = app.get_option_no_throw("workspace");
    const bool isMeant = workspace != nullptr && workspace->count() == 1 && !commandsOf(app).empty() && app.get_subcommands().empty();
    if (!isMeant) return {};
    const std::string word = workspace->as<std::string>();
    return nearestOf(word, commandsOf(app)).empty() ? std::string() : word;
}

Stray findStray(const CLI::App& parser) {
    Stray stray{&parser, parser.get_name(), {}};
    while (true) {
        const auto left = stray.app->remaining(false);
        if (!left.empty()) stray.word = left.front();
        const auto chosen = stray.app->get_subcommands();
        if (!stray.word.empty() || chosen.empty()) break;
        stray.app = chosen.front();
        stray.path += " " + stray.app->get_name();
    }
    if (stray.word.empty()) stray.word = takenForWorkspace(*stray.app);
    return stray;
}

std::string inQuotes(std::string_view word) { return fmt::format("\"{}\"", shortened(word, longestQuote)); }

std::string problemOf(const Stray& stray, const CLI::ParseError& problem) {
    if (stray.word.empty()) {
        const std::string_view what = problem.what();
        return fmt::format("{}: {}.", stray.path, what.substr(0, what.find('\n')));
    }
    if (stray.word.starts_with("-")) {
        const std::string option = stray.word.substr(0, stray.word.find('='));
        return fmt::format("{} has no option {}{}.", stray.path, inQuotes(option), nearestOf(option, optionsOf(*stray.app)));
    }
    const auto commands = commandsOf(*stray.app);
    if (!commands.empty()) return fmt::format("{} has no command {}{}.", stray.path, inQuotes(stray.word), nearestOf(stray.word, commands));
    return fmt::format("{}: {} is one word too many.", stray.path, inQuotes(stray.word));
}

}  // namespace

std::string wrongUsageOf(const CLI::App& parser, const CLI::ParseError& problem) {
    const Stray stray = findStray(parser);
    return fmt::format("{} Nothing was done; see {} --help.", problemOf(stray, problem), stray.path);
}

std::string neitherCommandNorFile(const CLI::App& parser, std::string_view word) {
    return fmt::format("there is neither a command nor a file {}{}. Nothing was done; see {} --help.", inQuotes(word), nearestOf(word, commandsOf(parser)),
                       parser.get_name());
}

}  // namespace docket::cli
