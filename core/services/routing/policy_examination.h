#pragma once

#include "core/ports/workspace.h"
#include "core/routing/policy_finding.h"
#include "core/services/routing/dry_run.h"
#include "core/services/work/job.h"

#include <stop_token>
#include <vector>

namespace docket::services {

/// What a dry run of a policy says of its thresholds and of the labels that it names.
std::vector<routing::PolicyFinding> findingsOf(const routing::Policy& policy, const DryRun& run);

/// Everything that can be said of a policy which names labels by the keys of the taxonomy in force: see routing::findingsOf(), and
/// the above over all stored predictions. Only reads. Errors: those of DryRunService.
Result<std::vector<routing::PolicyFinding>> examinePolicy(ports::Workspace& workspace, const routing::Policy& policy, const std::stop_token& stop = {},
                                                          const ProgressSink& progress = {});

}  // namespace docket::services
