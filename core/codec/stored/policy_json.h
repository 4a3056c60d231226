#pragma once

#include "core/base/error.h"
#include "core/routing/policy.h"

#include <string>
#include <string_view>

namespace docket::codec {

/// Reads the native policy. Every key is optional; an unknown one is refused by name, so that a mistyped rule is
/// never silently without effect.
Result<routing::Policy> readPolicy(std::string_view json, std::string_view fileName);

/// The native policy with every key, in a fixed order.
std::string writePolicy(const routing::Policy& policy);

}  // namespace docket::codec
