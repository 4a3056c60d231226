#pragma once

#include "core/base/error.h"

#include <string>
#include <utility>

namespace docket::taxonomy {

/// A change of a taxonomy that cannot be made as it was asked for.
inline std::unexpected<Error> refuse(std::string message) { return failure(ErrorKind::InvalidInput, std::move(message)); }

}  // namespace docket::taxonomy
