#include "app/cli/command.h"

#include <memory>
#include <ostream>

namespace docket::cli {

namespace {

constexpr const char* help =
    "Works the real window over a workspace by its keys, and leaves pictures of every screen and an export. Without a display it\n"
    "does so too. The decisions are real: run it over a copy (docket backup).\n\n"
    "Prints one JSON object: screens[], the pictures' files; decisions, how many it made; export, the folder of the export.\n";

int run(const TourRequest& request, Environment& environment) {
    if (environment.tour) return environment.tour(request);
    environment.err << "docket: this build has no window. See docket --help for the commands.\n";
    return wrongUsage;
}

}  // namespace

Run addTour(CLI::App& parser) {
    auto request = std::make_shared<TourRequest>();
    auto json = std::make_shared<bool>(true);
    auto* command = parser.add_subcommand("tour", "Work the window over a workspace by itself, and leave pictures of every screen");
    command->footer(help);
    command->add_option("workspace", request->workspaces, "Workspace file; of any further ones only Review is shown")->required();
    command->add_option("--out", request->out, "Folder for the pictures and the export; must not hold an export yet")->required();
    command->add_option("--source", request->source, "File of predictions to show on the open screen; otherwise one beside the workspace");
    command->add_flag("--json", *json, "Print one JSON object; it always does");
    return [request, json](Environment& environment) { return run(*request, environment); };
}

}  // namespace docket::cli
