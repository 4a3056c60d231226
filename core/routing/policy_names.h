#pragma once

#include "core/routing/policy_change.h"
#include "core/taxonomy/taxonomy.h"

#include <string>
#include <vector>

namespace docket::routing {

/// A rule of a policy that is about nothing.
struct UnknownName {
    PolicyRule rule{};
    std::string name;
    std::string text;  ///< a sentence, with the name that was most likely meant
};

/// Each name in the policy that is no label of the taxonomy, nor "default" or a reason where these may stand.
std::vector<UnknownName> unknownNames(const Policy& policy, const taxonomy::Taxonomy& taxonomy);

/// Their sentences.
std::vector<std::string> inWords(std::vector<UnknownName> names);

}  // namespace docket::routing
