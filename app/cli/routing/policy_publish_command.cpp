#include "app/cli/routing/policy_command.h"
#include "app/cli/routing/policy_document.h"

#include "core/services/routing/policy_publishing.h"

#include <fmt/format.h>

#include <ostream>

namespace docket::cli {

using services::PolicyPublication;
using services::PolicyPublishing;

namespace {

const std::string help = std::string(
    "What is imported from then on is routed by it; what waits in the queue stays as it is.\n"
    "--json prints one JSON object: \"version\" and \"changes\". ") + policyChangesHelp;

struct Options {
    std::shared_ptr<const std::string> workspace;
    std::string note;
    std::string author;
    bool json = false;
};

Result<PolicyPublication> fromDraft(ports::Workspace& workspace, const Options& options, Environment& environment) {
    const auto open = services::PolicyDrafts(workspace, environment.clock, options.author).look();
    if (!open) return std::unexpected(open.error());
    if (!open->isBegun()) return failure(ErrorKind::NotFound, "There is no draft to publish. Make one with docket policy WORKSPACE draft FILE.");
    if (!open->isOwn) {
        return failure(ErrorKind::Conflict, fmt::format("{} holds the draft. Nothing was published; take it over with draft --take-over, or ask them.",
                                                        open->head.author));
    }
    return PolicyPublication{open->head.basedOn, open->policy, options.note, {}, open->head.revision};
}

Result<PolicyPublication> fromVersionBefore(ports::Workspace& workspace, const Options& options, Environment&) {
    auto publication = PolicyPublishing::takeBack(workspace);
    if (publication && !options.note.empty()) publication->note = options.note;
    return publication;
}

using MakePublication = Result<PolicyPublication> (*)(ports::Workspace&, const Options&, Environment&);

int publish(const Options& options, Environment& environment, MakePublication make) {
    auto workspace = environment.workspaces.open(*options.workspace, ports::Access::ReadWrite);
    if (!workspace) return report(environment, workspace.error());
    const auto publication = make(**workspace, options, environment);
    if (!publication) return report(environment, publication.error());
    const auto before = services::PolicyDrafts(**workspace, environment.clock, options.author).look();
    if (!before) return report(environment, before.error());
    const auto version = PolicyPublishing(**workspace, environment.clock, options.author).publish(*publication);
    if (!version) return report(environment, version.error());
    const auto changes = routing::changesBetween(before->inForce, publication->policy);
    if (options.json) {
        print(environment.out, {{"version", *version}, {"changes", changesJson(changes)}});
        return done;
    }
    printChanges(environment.out, changes);
    environment.out << fmt::format("Policy {} is in force.\n", *version);
    return done;
}

std::shared_ptr<Options> addOptions(CLI::App& command, std::shared_ptr<const std::string> workspace) {
    auto options = std::make_shared<Options>();
    options->workspace = std::move(workspace);
    options->author = accountName();
    command.footer(help);
    command.add_option("--author", options->author, "In whose name; by default that of the account");
    command.add_flag("--json", options->json, "Print one JSON object");
    return options;
}

}  // namespace

Run addPolicyPublish(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto* command = parent.add_subcommand("publish", "Publish the draft as the next policy");
    auto options = addOptions(*command, std::move(workspace));
    command->add_option("--note", options->note, "What changed, for whoever reads the versions")->required();
    return [options](Environment& environment) { return publish(*options, environment, fromDraft); };
}

Run addPolicyRevert(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto* command = parent.add_subcommand("revert", "Take the policy in force back, by publishing the one before it anew");
    auto options = addOptions(*command, std::move(workspace));
    command->add_option("--note", options->note, "What changed, for whoever reads the versions");
    return [options](Environment& environment) { return publish(*options, environment, fromVersionBefore); };
}

}  // namespace docket::cli
