#pragma once

#include "core/routing/policy.h"
#include "core/taxonomy/taxonomy.h"

#include <string>
#include <vector>

namespace docket::routing {

/// The rules of a policy that are about nothing: each name in it that is no label of the taxonomy, nor "default" or a reason
/// where these may stand. A sentence each, with the name that was most likely meant.
std::vector<std::string> unknownNames(const Policy& policy, const taxonomy::Taxonomy& taxonomy);

}  // namespace docket::routing
