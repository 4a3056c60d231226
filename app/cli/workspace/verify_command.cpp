#include "app/cli/command.h"
#include "app/cli/json_lines.h"

#include <nlohmann/json.hpp>

#include <memory>
#include <ostream>

namespace docket::cli {

namespace {

struct Options {
    std::string workspace;
    bool json = false;
};

void printJson(std::ostream& out, const std::vector<ports::Problem>& problems) {
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const ports::Problem& problem : problems) list.push_back({{"where", problem.where}, {"what", problem.what}});
    out << jsonLine({{"ok", problems.empty()}, {"problems", list}}) << '\n';
}

int run(const Options& options, Environment& environment) {
    auto problems = environment.workspaces.verify(options.workspace);
    if (!problems && options.json && problems.error().kind == ErrorKind::Damaged) {
        problems = std::vector<ports::Problem>{{"file", problems.error().message}};
    }
    if (!problems) return report(environment, problems.error());
    if (options.json) {
        printJson(environment.out, *problems);
    } else if (problems->empty()) {
        environment.out << options.workspace << ": everything is as it should be.\n";
    } else {
        for (const ports::Problem& problem : *problems) environment.out << problem.where << ": " << problem.what << '\n';
    }
    return problems->empty() ? done : failed;
}

}  // namespace

Run addVerify(CLI::App& parser) {
    auto options = std::make_shared<Options>();
    auto* command = parser.add_subcommand("verify", "Check a workspace: the file, its references, and the chain of events");
    command->add_option("workspace", options->workspace, "Workspace file")->required();
    command->add_flag("--json", options->json, "Print one JSON object: ok, problems[{where, what}]");
    return [options](Environment& environment) { return run(*options, environment); };
}

}  // namespace docket::cli
