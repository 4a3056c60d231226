#include "app/cli/routing/policy_command.h"

#include <array>

namespace docket::cli {

namespace {

constexpr std::array subcommands = {
    Subcommand{"show", addPolicyShow},   Subcommand{"versions", addPolicyVersions}, Subcommand{"diff", addPolicyDiff},
    Subcommand{"draft", addPolicyDraft}, Subcommand{"check", addPolicyCheck},       Subcommand{"dry-run", addPolicyDryRun},
    Subcommand{"spread", addPolicySpread}, Subcommand{"publish", addPolicyPublish}, Subcommand{"revert", addPolicyRevert},
};

}  // namespace

Run addPolicy(CLI::App& parser) {
    return addSubcommands(*parser.add_subcommand("policy", "What goes to people: the versions of the routing policy, and the draft of the next"),
                          subcommands);
}

}  // namespace docket::cli
