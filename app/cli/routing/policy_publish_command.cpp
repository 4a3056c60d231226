#include "app/cli/progress_line.h"
#include "app/cli/routing/policy_command.h"
#include "app/cli/routing/policy_document.h"
#include "app/cli/rerouting_report.h"

#include "core/services/routing/policy_publishing.h"

#include <fmt/format.h>

#include <ostream>
#include <span>

namespace docket::cli {

using services::PolicyPublication;
using services::PolicyPublishing;

namespace {

const std::string help = std::string(
    "What is imported from then on is routed by it; an import that is under way goes on under the one it began with.\n"
    "Which of several answers to an item stands is said by the policy in force at the latest of them.\n") + waitingHelp +
    "--json prints one JSON object: \"version\" (null with --dry-run), \"changes\", \"rerouted\" (entries; null: nothing was asked for)\n"
    "and with --dry-run \"rerouting\". " + policyChangesHelp + reroutingHelp;

struct Options {
    std::shared_ptr<const std::string> workspace;
    std::string note;
    std::string author;
    WaitingOptions waiting;
    bool isDryRun = false;
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

int foresee(ports::Workspace& workspace, const PolicyPublication& publication, std::span<const routing::PolicyChange> changes, const Options& options,
            Environment& environment) {
    ProgressLine line(environment.err, environment.errIsTerminal, "Routing anew, items:");
    const auto forecast = PolicyPublishing::foresee(workspace, publication, environment.clock.now(), environment.stop, line.sink());
    if (!forecast) return report(environment, forecast.error());
    if (options.json) {
        print(environment.out, {{"version", nullptr}, {"changes", changesJson(changes)}, {"rerouted", nullptr}, {"rerouting", reroutingJson(*forecast, publication.scope)}});
        return done;
    }
    printChanges(environment.out, changes);
    printRerouting(environment.out, *forecast, publication.scope);
    return done;
}

int publish(const Options& options, Environment& environment, MakePublication make) {
    ports::ReroutingScope scope;
    if (!options.waiting.read(scope, environment)) return wrongUsage;
    auto workspace = environment.workspaces.open(*options.workspace, ports::Access::ReadWrite);
    if (!workspace) return report(environment, workspace.error());
    auto publication = make(**workspace, options, environment);
    if (!publication) return report(environment, publication.error());
    publication->scope = scope;
    const auto before = services::PolicyDrafts(**workspace, environment.clock, options.author).look();
    if (!before) return report(environment, before.error());
    const auto changes = routing::changesBetween(before->inForce, publication->policy);
    if (options.isDryRun) return foresee(**workspace, *publication, changes, options, environment);
    ProgressLine line(environment.err, environment.errIsTerminal, "Routing anew, items:");
    services::Writer writer(std::move(*workspace));
    const auto published = PolicyPublishing(writer, environment.clock, options.author).publish(*publication, line.sink());
    if (!published) return report(environment, published.error());
    if (options.json) {
        print(environment.out, {{"version", published->version},
                                {"changes", changesJson(changes)},
                                {"rerouted", published->rerouted ? nlohmann::ordered_json(*published->rerouted) : nlohmann::ordered_json()}});
        return done;
    }
    printChanges(environment.out, changes);
    environment.out << fmt::format("Policy {} is in force.\n", published->version);
    if (published->rerouted) environment.out << fmt::format("Routed anew: {} changed in the queue.\n", *published->rerouted);
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
    options->waiting.addTo(*command);
    command->add_flag("--dry-run", options->isDryRun, "Count what it would do with what is here, and change nothing");
    return [options](Environment& environment) { return publish(*options, environment, fromDraft); };
}

Run addPolicyRevert(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto* command = parent.add_subcommand("revert", "Take the policy in force back, by publishing the one before it anew");
    auto options = addOptions(*command, std::move(workspace));
    command->add_option("--note", options->note, "What changed, for whoever reads the versions");
    return [options](Environment& environment) { return publish(*options, environment, fromVersionBefore); };
}

}  // namespace docket::cli
