#pragma once

#include "app/cli/subcommands.h"

namespace docket::cli {

// The subcommands of `docket policy WORKSPACE`, one short file each.
Run addPolicyShow(CLI::App& parent, std::shared_ptr<const std::string> workspace);
Run addPolicyVersions(CLI::App& parent, std::shared_ptr<const std::string> workspace);
Run addPolicyDiff(CLI::App& parent, std::shared_ptr<const std::string> workspace);
Run addPolicyDraft(CLI::App& parent, std::shared_ptr<const std::string> workspace);
Run addPolicyCheck(CLI::App& parent, std::shared_ptr<const std::string> workspace);
Run addPolicyDryRun(CLI::App& parent, std::shared_ptr<const std::string> workspace);
Run addPolicySpread(CLI::App& parent, std::shared_ptr<const std::string> workspace);
Run addPolicyPublish(CLI::App& parent, std::shared_ptr<const std::string> workspace);
Run addPolicyRevert(CLI::App& parent, std::shared_ptr<const std::string> workspace);

}  // namespace docket::cli
