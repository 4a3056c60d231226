#include "app/cli/progress_line.h"
#include "app/cli/routing/policy_command.h"
#include "app/cli/routing/policy_document.h"

#include "core/services/routing/policy_examination.h"

#include <ostream>

namespace docket::cli {

using nlohmann::ordered_json;

namespace {

constexpr const char* help =
    "Looks at the draft; without one, at the policy in force; with --file, at a file: at its rules, and at what they make of the\n"
    "stored predictions. Nothing of what it finds keeps a policy from being published.\n"
    "--json prints one JSON object: \"findings\" [{\"code\",\"text\"}]. Codes: unknown_name, archived_label, no_audit,\n"
    "nothing_to_people, not_calibrated, many_on_threshold, never_predicted.\n";

struct Options {
    std::shared_ptr<const std::string> workspace;
    std::string file;
    bool json = false;
};

int check(const Options& options, Environment& environment) {
    auto workspace = environment.workspaces.open(*options.workspace, ports::Access::ReadOnly);
    if (!workspace) return report(environment, workspace.error());
    const auto open = services::PolicyDrafts(**workspace, environment.clock, {}).look();
    if (!open) return report(environment, open.error());
    const auto taxonomy = (*workspace)->rules().taxonomy(open->policy.taxonomyVersion);
    if (!taxonomy) return report(environment, taxonomy.error());
    const auto policy = options.file.empty() ? Result<routing::Policy>(open->policy) : readPolicyFile(options.file, taxonomy->version(), environment);
    if (!policy) return report(environment, policy.error());
    ProgressLine line(environment.err, environment.errIsTerminal, "Looking at predictions, items:");
    const auto findings = services::examinePolicy(**workspace, *policy, environment.stop, line.sink());
    if (!findings) return report(environment, findings.error());
    if (options.json) {
        ordered_json document = {{"findings", ordered_json::array()}};
        for (const auto& finding : *findings) document["findings"].push_back({{"code", routing::toString(finding.kind)}, {"text", finding.text}});
        print(environment.out, document);
        return done;
    }
    for (const auto& finding : *findings) environment.out << finding.text << '\n';
    if (findings->empty()) environment.out << "Nothing was found.\n";
    return done;
}

}  // namespace

Run addPolicyCheck(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto options = std::make_shared<Options>();
    options->workspace = std::move(workspace);
    auto* command = parent.add_subcommand("check", "Tell what is amiss with the draft of the policy");
    command->footer(help);
    command->add_option("--file", options->file, "Native policy (JSON) to be looked at instead");
    command->add_flag("--json", options->json, "Print one JSON object");
    return [options](Environment& environment) { return check(*options, environment); };
}

}  // namespace docket::cli
