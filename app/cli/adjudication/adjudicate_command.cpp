#include "app/cli/adjudication/adjudication_protocol.h"
#include "app/cli/command.h"
#include "app/cli/request_lines.h"

#include <memory>

namespace docket::cli {

namespace {

constexpr const char* help =
    "Items in dispute and items that reviewers flagged come here, those due first in front; never one that the adjudicator has\n"
    "answered. One JSON object a line in, one out:\n"
    "  {\"op\":\"claim\"}, {\"op\":\"claim\",\"id\":ID}    item, answers[] under letters in an order that is drawn, definitions[], pair{}\n"
    "  {\"op\":\"rule\",\"labels\":[...],\"cause\":CAUSE,\"note\":TEXT,\"gold\":true,\"propose\":TEXT}\n"
    "      CAUSE: definition_unclear, reviewer_slip, ambiguous, missing_context, new_label or other. Answers model{} and reasons[],\n"
    "      which are shown only now; ruling again on the same item changes the ruling, and is recorded as that. proposal: in_draft\n"
    "      (of the taxonomy) or waits (somebody else holds one)\n"
    "  {\"op\":\"send_back\",\"note\":TEXT}   one more review, by a person who has not seen it\n"
    "  {\"op\":\"skip\"}, {\"op\":\"release\"}, {\"op\":\"undo\"}, {\"op\":\"redo\"}\n"
    "Each answer is {\"ok\":true,...} or {\"ok\":false,\"error\":{\"kind\",\"message\"}}; ok to rule means: on disk.";

struct Options {
    std::string workspace;
    std::string adjudicator;
};

int run(const Options& options, Environment& environment) {
    auto workspace = environment.workspaces.open(options.workspace, ports::Access::ReadWrite);
    if (!workspace) return report(environment, workspace.error());
    services::Adjudication adjudication(**workspace, environment.clock, {options.adjudicator, newSession()});
    if (const auto may = adjudication.checkMay(); !may) return report(environment, may.error());

    AdjudicationProtocol protocol(adjudication);
    serveLines(environment, **workspace, [&](const std::string& line) { return protocol.answer(line); });
    const auto released = adjudication.releaseAll();
    if (environment.stop.stop_requested()) return interrupted;
    return released ? done : report(environment, released.error());
}

}  // namespace

Run addAdjudicate(CLI::App& parser) {
    auto options = std::make_shared<Options>();
    auto* command = parser.add_subcommand("adjudicate", "Rule on items that reviewers disagree on: JSON lines on standard input and output");
    command->footer(help);
    command->add_option("workspace", options->workspace, "Workspace file")->required();
    command->add_option("--adjudicator", options->adjudicator, "Name of the adjudicator, a lead or an admin")->required()->check(notEmpty());
    return [options](Environment& environment) { return run(*options, environment); };
}

}  // namespace docket::cli
