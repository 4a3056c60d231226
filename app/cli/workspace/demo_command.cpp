#include "app/cli/command.h"
#include "app/cli/json_lines.h"

#include "core/services/sample/sample_workspace.h"

#include <nlohmann/json.hpp>

#include <memory>
#include <ostream>

namespace docket::cli {

namespace {

struct Options {
    std::string folder;
    bool json = false;
};

int run(const Options& options, Environment& environment) {
    const auto made = services::makeSample(options.folder, {environment.workspaces, environment.files, environment.clock, environment.stop});
    if (!made) return report(environment, made.error());
    if (options.json) {
        environment.out << jsonLine({{"folder", options.folder}, {"workspaces", {made->support.string(), made->topics.string()}}}) << '\n';
    } else {
        environment.out << made->support.string() << ": messages to a shop, one label each.\n"
                        << made->topics.string() << ": topics of tickets, several labels each.\n"
                        << "Four people have worked in them for three weeks, up to now. Their predictions, taxonomies, policies and stories are\n"
                        << "beside them, and a dataset that was exported.\n";
    }
    return done;
}

}  // namespace

Run addDemo(CLI::App& parser) {
    auto options = std::make_shared<Options>();
    auto* command = parser.add_subcommand("demo", "Write the sample workspaces and their inputs into a new folder");
    command->add_option("folder", options->folder, "The new folder")->required();
    command->add_flag("--json", options->json, "Print one JSON object: folder, workspaces[]");
    return [options](Environment& environment) { return run(*options, environment); };
}

}  // namespace docket::cli
