#include "app/cli/json_lines.h"
#include "app/cli/routing/policy_command.h"
#include "app/cli/routing/policy_document.h"

#include "core/codec/stored/policy_json.h"
#include "core/services/ledger/policy_reading.h"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

namespace docket::cli {

using nlohmann::ordered_json;

namespace {

constexpr const char* showHelp =
    "Prints the native policy (JSON), which draft reads. Labels have the keys that they have now: a policy follows its labels\n"
    "through other keys, merges and splits. --as-published prints what was published, by the keys of then.\n"
    "--json prints one JSON object: \"version\", \"taxonomy_version\" (whose keys it names), \"author\", \"published_at\", \"note\",\n"
    "\"reverts\", \"policy\", and \"lost\" (rules that are about nothing now, in words).\n";

constexpr const char* versionsHelp =
    "--json prints one JSON object: \"versions\", newest first, each {\"version\",\"taxonomy_version\",\"author\",\"published_at\",\"note\",\n"
    "\"reverts\" (the version that it takes back, or null)}, and \"draft\" (as in draft, or null).\n";

struct Options {
    std::shared_ptr<const std::string> workspace;
    int version = 0;
    bool asPublished = false;
    bool json = false;
};

ordered_json toJson(const ports::PolicyVersion& version) {
    return {{"version", version.version},
            {"taxonomy_version", version.taxonomyVersion},
            {"author", version.author},
            {"published_at", formatUtc(version.publishedAt)},
            {"note", version.note},
            {"reverts", orNull(version.reverts)}};
}

Result<routing::CarriedPolicy> policyOf(ports::Rules& rules, int version, bool asPublished) {
    const auto versions = rules.inForce();
    if (!versions) return std::unexpected(versions.error());
    if (version == 0) version = versions->policy;
    if (!asPublished) return services::policyUnder(rules, version, versions->taxonomy);
    auto policy = rules.policy(version);
    if (!policy) return std::unexpected(policy.error());
    return routing::CarriedPolicy{std::move(*policy), {}};
}

int show(const Options& options, Environment& environment) {
    auto workspace = environment.workspaces.open(*options.workspace, ports::Access::ReadOnly);
    if (!workspace) return report(environment, workspace.error());
    const auto found = policyOf((*workspace)->rules(), options.version, options.asPublished);
    if (!found) return report(environment, found.error());
    if (!options.json) {
        environment.out << codec::writePolicy(found->policy);
        return done;
    }
    const auto versions = (*workspace)->rules().policyVersions();
    if (!versions) return report(environment, versions.error());
    ordered_json document = toJson(*std::ranges::find(*versions, found->policy.version, &ports::PolicyVersion::version));
    document["taxonomy_version"] = found->policy.taxonomyVersion;
    document["policy"] = policyJson(found->policy);
    document["lost"] = ordered_json::array();
    for (const auto& lost : found->lost) document["lost"].push_back(routing::inWords(lost));
    print(environment.out, document);
    return done;
}

int list(const Options& options, Environment& environment) {
    auto workspace = environment.workspaces.open(*options.workspace, ports::Access::ReadOnly);
    if (!workspace) return report(environment, workspace.error());
    const auto versions = (*workspace)->rules().policyVersions();
    if (!versions) return report(environment, versions.error());
    const auto open = services::PolicyDrafts(**workspace, environment.clock, {}).look();
    if (!open) return report(environment, open.error());
    if (options.json) {
        ordered_json document = {{"versions", ordered_json::array()}};
        for (const auto& version : *versions) document["versions"].push_back(toJson(version));
        document["draft"] = draftJson(*open);
        print(environment.out, document);
        return done;
    }
    if (open->isBegun()) {
        environment.out << fmt::format("draft\t{}\t{}\tbased on policy {}\n", formatUtc(open->head.changedAt), open->head.author, open->head.basedOn);
    }
    for (const auto& version : *versions) {
        environment.out << fmt::format("{}\t{}\t{}\t{}\n", version.version, formatUtc(version.publishedAt), version.author, version.note);
    }
    return done;
}

}  // namespace

Run addPolicyShow(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto options = std::make_shared<Options>();
    options->workspace = std::move(workspace);
    auto* command = parent.add_subcommand("show", "Print the policy in force, or an earlier one");
    command->footer(showHelp);
    command->add_option("--version", options->version, "Which one; without it the one in force")->check(CLI::PositiveNumber);
    command->add_flag("--as-published", options->asPublished, "By the keys that labels had when it was published");
    command->add_flag("--json", options->json, "Print one JSON object");
    return [options](Environment& environment) { return show(*options, environment); };
}

Run addPolicyVersions(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto options = std::make_shared<Options>();
    options->workspace = std::move(workspace);
    auto* command = parent.add_subcommand("versions", "List the versions of the policy, newest first");
    command->footer(versionsHelp);
    command->add_flag("--json", options->json, "Print one JSON object");
    return [options](Environment& environment) { return list(*options, environment); };
}

}  // namespace docket::cli
