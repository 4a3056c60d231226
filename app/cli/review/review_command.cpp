#include "app/cli/command.h"
#include "app/cli/request_lines.h"
#include "app/cli/review/review_protocol.h"

#include "core/services/review/review_session.h"

#include <memory>

namespace docket::cli {

namespace {

struct Options {
    std::string workspace;
    std::string reviewer;
    std::string mode = "policy";
    bool resume = false;
};

services::ArmChoice armChoice(const std::string& mode) {
    if (mode == "blind") return services::ArmChoice::AlwaysBlind;
    if (mode == "assisted") return services::ArmChoice::AlwaysAssisted;
    return services::ArmChoice::ByPolicy;
}

int run(const Options& options, Environment& environment) {
    auto workspace = environment.workspaces.open(options.workspace, ports::Access::ReadWrite);
    if (!workspace) return report(environment, workspace.error());
    services::ReviewSession session(**workspace, environment.clock, {options.reviewer, newSession()}, armChoice(options.mode));
    if (const auto ready = session.review.refreshRules(); !ready) return report(environment, ready.error());

    ReviewProtocol protocol(session, options.resume);
    serveLines(environment, **workspace, [&](const std::string& line) { return protocol.answer(line); });
    const auto released = session.review.releaseAll();
    if (environment.stop.stop_requested()) return interrupted;
    return released ? done : report(environment, released.error());
}

}  // namespace

Run addReview(CLI::App& parser) {
    auto options = std::make_shared<Options>();
    auto* command = parser.add_subcommand("review", "Review items: JSON lines on standard input and output");
    command->add_option("workspace", options->workspace, "Workspace file")->required();
    command->add_option("--reviewer", options->reviewer, "Name of the reviewer")->required()->check(notEmpty());
    command->add_option("--mode", options->mode, "How suggestions are shown: blind, assisted or policy")
        ->check(CLI::IsMember({"blind", "assisted", "policy"}));
    command->add_flag("--resume", options->resume, "Take over what this reviewer still holds from an earlier session");
    return [options](Environment& environment) { return run(*options, environment); };
}

}  // namespace docket::cli
