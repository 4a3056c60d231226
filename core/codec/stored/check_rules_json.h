#pragma once

#include "core/base/error.h"
#include "core/drift/check_rules.h"

#include <string>
#include <string_view>

namespace docket::codec {

/// Reads the rules of `docket check`. Every key is optional; an unknown one is refused by name, so that a mistyped rule is never silently
/// without effect. InvalidInput names the file and the key.
Result<drift::CheckRules> readCheckRules(std::string_view json, std::string_view fileName);

/// The rules with every key, in a fixed order.
std::string writeCheckRules(const drift::CheckRules& rules);

}  // namespace docket::codec
