#pragma once

#include "core/ports/rules.h"
#include "core/routing/policy_succession.h"

namespace docket::services {

/// A version of the policy as a version of the taxonomy reads it: by labels, not by what they were called. NotFound where
/// one of the two is not there.
Result<routing::CarriedPolicy> policyUnder(ports::Rules& rules, int policy, int taxonomy);
/// The same for a policy that is no version, or is not one yet.
Result<routing::CarriedPolicy> policyUnder(ports::Rules& rules, const routing::Policy& policy, int taxonomy);

}  // namespace docket::services
