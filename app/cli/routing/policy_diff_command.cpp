#include "app/cli/routing/policy_command.h"
#include "app/cli/routing/policy_document.h"

#include "core/services/ledger/policy_reading.h"

#include <fmt/format.h>

#include <charconv>
#include <ostream>

namespace docket::cli {

using nlohmann::ordered_json;

namespace {

const std::string help = std::string(
    "Each side is a version, or the word draft. Without any: from the policy in force to the draft. Both are compared by the\n"
    "keys that labels have now.\n"
    "--json prints one JSON object: \"from\", \"to\" (a version, or \"draft\") and \"changes\". ") + policyChangesHelp;

struct Options {
    std::shared_ptr<const std::string> workspace;
    std::string from;
    std::string to = "draft";
    bool json = false;
};

/// The policy that a word names; `draft` is the workspace's.
Result<routing::Policy> policyNamed(const std::string& word, ports::Rules& rules, const services::OpenPolicyDraft& draft) {
    if (word == "draft") {
        if (!draft.isBegun()) return failure(ErrorKind::NotFound, "There is no draft of the policy.");
        return draft.policy;
    }
    if (word.empty()) return draft.inForce;
    int version = 0;
    std::from_chars(word.data(), word.data() + word.size(), version);
    auto policy = services::policyUnder(rules, version, draft.inForce.taxonomyVersion);
    if (!policy) return std::unexpected(policy.error());
    return std::move(policy->policy);
}

int diff(const Options& options, Environment& environment) {
    auto workspace = environment.workspaces.open(*options.workspace, ports::Access::ReadOnly);
    if (!workspace) return report(environment, workspace.error());
    const auto draft = services::PolicyDrafts(**workspace, environment.clock, {}).look();
    if (!draft) return report(environment, draft.error());
    const auto before = policyNamed(options.from, (*workspace)->rules(), *draft);
    if (!before) return report(environment, before.error());
    const auto after = policyNamed(options.to, (*workspace)->rules(), *draft);
    if (!after) return report(environment, after.error());
    const auto changes = routing::changesBetween(*before, *after);
    const auto nameOf = [](const std::string& word, const routing::Policy& policy) { return word == "draft" ? ordered_json(word) : ordered_json(policy.version); };
    if (options.json) {
        print(environment.out, {{"from", nameOf(options.from, *before)}, {"to", nameOf(options.to, *after)}, {"changes", changesJson(changes)}});
        return done;
    }
    const auto wordsOf = [](const std::string& word, const routing::Policy& policy) { return word == "draft" ? "the draft" : fmt::format("policy {}", policy.version); };
    environment.out << fmt::format("From {} to {}: {} {}\n", wordsOf(options.from, *before), wordsOf(options.to, *after), changes.size(),
                                   changes.size() == 1 ? "change" : "changes");
    printChanges(environment.out, changes);
    return done;
}

}  // namespace

Run addPolicyDiff(CLI::App& parent, std::shared_ptr<const std::string> workspace) {
    auto options = std::make_shared<Options>();
    options->workspace = std::move(workspace);
    auto* command = parent.add_subcommand("diff", "Tell what differs between two policies, or from one to the draft");
    command->footer(help);
    const auto isPolicy = CLI::PositiveNumber | CLI::IsMember({"draft"});
    command->add_option("from", options->from, "A version, or draft; without it the one in force")->check(isPolicy);
    command->add_option("to", options->to, "A version, or draft; without it the draft")->check(isPolicy);
    command->add_flag("--json", options->json, "Print one JSON object");
    return [options](Environment& environment) { return diff(*options, environment); };
}

}  // namespace docket::cli
